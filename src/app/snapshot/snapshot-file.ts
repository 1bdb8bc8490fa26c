import type { Language } from '#domain/language.ts';
import { shownCases } from '#leads/shown-case.ts';
import { randomBytes } from '#seal/passphrase.ts';
import { hexadecimal } from '#seal/written-bytes.ts';
import type { Level } from '#snapshot/disclosure.ts';
import type { Protection } from '#snapshot/write.ts';
import type { SnapshotMade } from '#workers/requests.ts';
import { viewerPage } from '../assets.ts';
import type { Session } from '../session.svelte.ts';

/** `YYYY-MM-DD`, as this machine's calendar says. */
const dayOf = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** A name every file system takes: `affaire-beffroi-2026-11-21.html`. */
export function snapshotFileName(name: string, writtenOn: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${plain || 'limier'}-${writtenOn}.html`;
}

export interface SnapshotChosen {
  readonly name: string;
  readonly language: Language;
  readonly base: string;
  readonly now: Date;
  readonly protection: Protection;
  readonly level: Level;
  /** Of the level `defence`: the party defended. */
  readonly person: number | null;
}

/** Asks the engine's thread for the snapshot of the case. @returns null when it was stopped or met a problem, which has then been told */
export async function makeSnapshot(
  session: Session,
  { name, language, base, now, protection, level, person }: SnapshotChosen,
): Promise<(SnapshotMade & { readonly fileName: string }) | null> {
  const writtenOn = dayOf(now);
  const made = await session.jobs.run('shell.snapshotJob', {}, async (options) => {
    const viewer = await viewerPage(base, options.signal);
    const ranks = Object.fromEntries(session.leads.map(({ finding, rank }) => [finding.id, rank]));
    const engine = await session.engine();
    const decided = {
      steps: session.hasDesk ? session.desk.book.applied : [],
      parameters: session.parameters,
      decisions: session.transfersSaid,
      answers: session.answered,
    };
    const cases = shownCases(session.groups.flatMap(({ of }) => (of ? [of] : [])));
    const said = saidOf(session);
    const disclosure = { level, person, key: keyOfCase(session) };
    const asked = {
      name,
      language,
      writtenOn,
      viewer,
      runs: session.runs,
      ranks,
      decided,
      cases,
      said,
      protection,
      disclosure,
    };
    return engine.ask('snapshot', asked, options);
  });
  return made && { ...made, fileName: snapshotFileName(name, writtenOn) };
}

/** Verdicts and notes on what the file shows. */
const saidOf = ({ dossier, leads }: Session) => {
  const shown = new Set(leads.map(({ finding }) => finding.id as string));
  const verdicts = [...dossier.all('verdicts')].filter(([finding]) => shown.has(finding));
  return { verdicts: Object.fromEntries(verdicts), notes: Object.fromEntries(dossier.all('notes')) };
};

/** The key of the case from which aliases are made, drawn once: one alias a person in all snapshots of the case. */
function keyOfCase({ dossier }: Session): string {
  const kept = dossier.all('disclosure').get('pseudonyms')?.key;
  if (kept) return kept;
  const key = hexadecimal(randomBytes(32));
  dossier.keep('disclosure', 'pseudonyms', { key });
  return key;
}
