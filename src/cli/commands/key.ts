import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { languages, type Language } from '#domain/language.ts';
import { newKeyFile, openKeyFile } from '#seal/signing-key.ts';
import { passphraseIn } from '../passphrase.ts';
import { usage } from '../usage.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const isLanguage = (word: string): word is Language => (languages as readonly string[]).includes(word);

/**
 * `limier key`: a fresh signing key in a file of its own, sealed under a passphrase. An existing file is never written over.
 *
 * @returns exit code: 0 written, 2 not
 */
export async function key(args: readonly string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        'passphrase-file': { type: 'string' },
        language: { type: 'string', default: 'fr' },
      },
    });
  } catch (cause) {
    say(`${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`);
    return 2;
  }
  const { values, positionals } = parsed;
  const [path] = positionals;
  const { name, language } = values;
  if (path === undefined || !name || values['passphrase-file'] === undefined || !isLanguage(language)) {
    say(usage);
    return 2;
  }
  const passphrase = await passphraseIn(values['passphrase-file'], language);
  if (passphrase === undefined) return 2;
  const text = await newKeyFile(name, passphrase);
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    say(cause instanceof Error ? cause.message : String(cause));
    return 2;
  }
  const opened = await openKeyFile(path, text, passphrase);
  if (opened.ok) say(`${path}: Ed25519 ${opened.value.publicKey}`);
  return 0;
}
