import type { Language } from '#domain/language.ts';
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

/** Asks the engine's thread for the snapshot of the case. @returns null when it was stopped or met a problem, which has then been told */
export async function makeSnapshot(
  session: Session,
  { name, language, base, now }: { name: string; language: Language; base: string; now: Date },
): Promise<(SnapshotMade & { readonly fileName: string }) | null> {
  const writtenOn = dayOf(now);
  const made = await session.jobs.run('shell.snapshotJob', {}, async (options) => {
    const viewer = await viewerPage(base, options.signal);
    const ranks = Object.fromEntries(session.leads.map(({ finding, rank }) => [finding.id, rank]));
    const engine = await session.engine();
    return engine.ask('snapshot', { name, language, writtenOn, viewer, runs: session.runs, ranks }, options);
  });
  return made && { ...made, fileName: snapshotFileName(name, writtenOn) };
}

/** Hands a file to the browser's own way of saving, through a link to a blob. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
