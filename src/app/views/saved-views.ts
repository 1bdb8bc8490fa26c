import type { SavedView } from '#casefile/parts.ts';
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { onEveryPage, readAddress, writeAddress } from '../address.ts';
import { changeOf } from '../filter-chosen.ts';
import { pages } from '../frame/pages.ts';
import { filterKept, keptFilter } from '../report/kept-filter.ts';
import type { Session } from '../session.svelte.ts';
import { choicesThatHold } from './choices-that-hold.ts';

/** The page, the look and the filter in force, as the case keeps them under a name. */
export async function viewOf(session: Session, path: string, name: string): Promise<SavedView> {
  const { database } = await session.engine();
  return {
    name,
    path,
    choices: writeAddress(choicesThatHold(session.chosen)),
    filter: await keptFilter(session.filter, session.accounts, database),
  };
}

/** Keeps a view; one of the same name is replaced, and taken back by undoing. */
export async function keepView(session: Session, path: string, name: string): Promise<void> {
  const view = await viewOf(session, path, name);
  const same = [...session.dossier.all('views')].find(([, known]) => known.name === name);
  session.dossier.keep('views', same?.[0] ?? crypto.randomUUID(), view);
}

/** Goes to a view that was kept: its filter and its look take the place of those in force; the language stays. */
export async function openView(session: Session, { path, choices, filter: kept }: SavedView): Promise<void> {
  const { database } = await session.engine();
  const { filter } = await filterKept(kept, session.accounts, database);
  const page = pages.find((known) => known.path === path)?.path ?? '/overview';
  const { language } = onEveryPage(session.chosen);
  const look = choicesThatHold(readAddress(new URLSearchParams(choices)));
  const change = changeOf(filter);
  const chosen = Object.fromEntries(Object.entries({ ...look, ...change }).filter(([, value]) => value !== undefined));
  await goto(resolve(page) + writeAddress({ ...(language ? { language } : {}), ...chosen }));
}
