import { saveFile } from '../save-file.ts';
import type { Session } from '../session.svelte.ts';

/** A name that every file system takes. */
export const caseFileName = (name: string, ending: 'zip' | 'limier' = 'zip'): string =>
  `${
    name
      .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/\.+$/, '')
      .slice(0, 100) || 'affaire'
  }.${ending}`;

/** Hands the user the case as one file: under the passphrase in force, if there is one. */
export async function saveCase(session: Session, unnamed: string): Promise<void> {
  const { casework } = session;
  const name = session.caseName ?? unnamed;
  const { passphrase } = casework;
  if (passphrase === null) return saveFile(caseFileName(name), [casework.bytes()], 'application/zip');
  const { sealCase } = await import('#casefile/sealed.ts');
  const bytes = await session.jobs.run('dossier.sealing', {}, () => sealCase(casework.bytes(), passphrase));
  if (bytes !== null) saveFile(caseFileName(name, 'limier'), [bytes], 'application/octet-stream');
}
