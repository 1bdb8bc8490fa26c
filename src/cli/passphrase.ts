import { readFile } from 'node:fs/promises';
import type { Language } from '#domain/language.ts';
import { translator } from '#i18n/translate.ts';
import { weaknessOf } from '#seal/passphrase-strength.ts';

/** The passphrase on the first line of a file; undefined after a sentence when there is none, or when it is too weak to protect anything. */
export async function passphraseIn(path: string, language: Language, isNew = true): Promise<string | undefined> {
  const text = await readFile(path, 'utf8').catch(() => null);
  const passphrase = text?.split(/\r?\n/)[0]?.trim() ?? '';
  if (passphrase === '') {
    process.stderr.write(`${path}: ${translator(language)('snapshot.passphraseMissing')}\n`);
    return undefined;
  }
  const weakness = isNew ? weaknessOf(passphrase) : null;
  if (weakness === null) return passphrase;
  process.stderr.write(`${path}: ${translator(language)(`snapshot.weak-${weakness}`)}\n`);
  return undefined;
}
