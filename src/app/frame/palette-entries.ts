import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { languages } from '#domain/language.ts';
import type { Row } from '#engine/database.ts';
import type { Words } from '#ui/words.svelte.ts';
import { filterKeys } from '../address.ts';
import { saveCase } from '../casework/save-case.ts';
import type { Session } from '../session.svelte.ts';
import { tour } from '../tour/tour.svelte.ts';
import { openView } from '../views/saved-views.ts';
import { pages } from './pages.ts';
import type { PaletteEntry } from './palette-answers.ts';
import { personsOnce } from './persons-once.ts';

const textOf = (value: Row[string] | undefined): string => (typeof value === 'string' ? value : '');

/** The pages of the rail, and the journal. */
export function pageEntries(session: Session, { say }: Words): readonly PaletteEntry[] {
  const entry = (path: (typeof pages)[number]['path'] | '/journal', name: string): PaletteEntry => ({
    kind: 'page',
    id: `page:${path}`,
    name,
    detail: '',
    run: () => void goto(session.href(resolve(path))),
  });
  return [...pages.map(({ path, words }) => entry(path, say(words))), entry('/journal', say('dossier.journal'))];
}

/** Views that were given a name: choosing one shows the page as it was looked at. */
export const viewEntries = (session: Session, { say }: Words): readonly PaletteEntry[] =>
  session.isOpen
    ? [...session.dossier.all('views')].map(([key, view]) => {
        const path = pages.find((known) => known.path === view.path);
        return {
          kind: 'view',
          id: `view:${key}`,
          name: view.name,
          detail: path ? say(path.words) : '',
          run: () => void openView(session, view),
        };
      })
    : [];

/** What can be done from any page as the case stands; what cannot be done now is not offered. */
export function actEntries(
  session: Session,
  { say, language }: Words,
  onshortcuts: () => void,
): readonly PaletteEntry[] {
  const { dossier, casework, theme, snapshot } = session;
  const act = (id: string, name: string, run: () => unknown, can = true): readonly PaletteEntry[] =>
    can ? [{ kind: 'act', id: `act:${id}`, name, detail: '', run: () => void run() }] : [];
  const isFiltered = filterKeys.some((key) => session.chosen[key] !== undefined);
  const nothing = Object.fromEntries(filterKeys.map((key) => [key, undefined]));
  return [
    ...act('filter', say('words.clearFilter'), () => session.choose(nothing), isFiltered),
    ...act('undo', say('dossier.undo'), () => casework.undo(), dossier.canUndo),
    ...act('redo', say('dossier.redo'), () => casework.redo(), dossier.canRedo),
    ...act('save', say('dossier.save'), () => saveCase(session, say('shell.unnamed')), dossier.journal.length > 0),
    ...act('snapshot', say('palette.snapshot'), () => snapshot?.(), session.isOpen && snapshot !== null),
    ...act('tour', say('tour.title'), () => tour.begin(), session.isOpen && !session.isBusy),
    ...act('shortcuts', say('palette.shortcuts'), onshortcuts),
    ...act('theme', say(theme.isDark ? 'palette.lightTheme' : 'palette.darkTheme'), () => theme.turn()),
    ...languages.flatMap((one) =>
      act(
        `language:${one}`,
        say('palette.speak', { language: say(`palette.language.${one}`) }),
        () => session.choose({ language: one }),
        one !== language,
      ),
    ),
  ];
}

/** Accounts with a statement: choosing one shows what passed through it alone. */
export const accountEntries = (session: Session): readonly PaletteEntry[] =>
  session.accounts.map(({ id, key, holder, institution }) => ({
    kind: 'account',
    id: `account:${id}`,
    name: holder || key,
    detail: [institution, holder ? key : ''].filter(Boolean).join(' · '),
    run: () => session.choose({ accounts: [id] }),
  }));

/** Persons and bodies of the case, as `persons-named.sql` reads them, joined records once: choosing one opens its page. */
export const personEntries = (session: Session, { say, list }: Words, rows: readonly Row[]): readonly PaletteEntry[] =>
  personsOnce(
    rows.map((row) => ({
      id: Number(row['party_id']),
      name: textOf(row['name']),
      norm: textOf(row['norm']),
      number: textOf(row['number']),
    })),
    session.answered.samePersons,
  ).map(({ id, name, number, also }) => ({
    kind: 'person',
    id: `person:${id}`,
    name,
    detail: [also.length > 0 ? say('merges.also', { names: list(also) }) : '', number].filter(Boolean).join(' · '),
    run: () => void goto(session.href(resolve('/people'), { person: id })),
  }));

/** Findings, in order of review: choosing one opens it. */
export const findingEntries = (session: Session, words: Words): readonly PaletteEntry[] =>
  session.leads.map(({ finding, check }) => ({
    kind: 'finding',
    id: `finding:${finding.id}`,
    name: words.plain(check.text[words.language].title),
    detail: [finding.amount === null ? '' : words.money(finding.amount), finding.subject.name]
      .filter(Boolean)
      .join(' · '),
    run: () => void goto(session.href(resolve('/findings'), { finding: finding.id })),
  }));
