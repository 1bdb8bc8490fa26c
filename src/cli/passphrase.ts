import { readFile } from 'node:fs/promises';
import type { Language } from '#domain/language.ts';
import { problemText, translator } from '#i18n/translate.ts';
import { weaknessOf } from '#seal/passphrase-strength.ts';
import { openKeyFile, type SigningKey } from '#seal/signing-key.ts';

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

/** The signing key of a file, opened; null when none was asked for, undefined after a sentence when it does not open. */
export async function signerOf(
  path: string | undefined,
  secret: string | undefined,
  language: Language,
): Promise<SigningKey | null | undefined> {
  if (path === undefined) return null;
  const text = await readFile(path, 'utf8').catch(() => '');
  const passphrase = secret === undefined ? undefined : await passphraseIn(secret, language, false);
  if (passphrase === undefined) {
    process.stderr.write(`${path}: --sign-passphrase-file\n`);
    return undefined;
  }
  const opened = await openKeyFile(path, text, passphrase);
  if (opened.ok) return opened.value;
  process.stderr.write(`${problemText(opened.problem, language)}\n`);
  return undefined;
}
