import { saveFile } from '../save-file.ts';
import type { Session } from '../session.svelte.ts';

/** A name that every file system takes. */
export const caseFileName = (name: string): string =>
  `${
    name
      .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/\.+$/, '')
      .slice(0, 100) || 'affaire'
  }.zip`;

/** Hands the user the case as one file. */
export function saveCase(session: Session, unnamed: string): void {
  saveFile(caseFileName(session.caseName ?? unnamed), [session.casework.bytes()], 'application/zip');
}
