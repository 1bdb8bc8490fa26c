import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { languages, type Language } from '#domain/language.ts';
import { translator } from '#i18n/translate.ts';
import { fingerprintOf, newRecipientKeyFile, publicKeyText } from '#seal/recipient-key.ts';
import { newKeyFile, openKeyFile } from '#seal/signing-key.ts';
import { passphraseIn } from '../passphrase.ts';
import { usage } from '../usage.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const isLanguage = (word: string): word is Language => (languages as readonly string[]).includes(word);

/**
 * `limier key`: a fresh key in a file of its own, sealed under a passphrase: to sign, or with `--receive` to be encrypted for, its
 * public half then in a second file. An existing file is never written over.
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
        receive: { type: 'boolean', default: false },
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
  const made = values.receive
    ? await newRecipientKeyFile(name, passphrase)
    : { text: await newKeyFile(name, passphrase), publicKey: null };
  const publicFile = `${path}.public.txt`;
  try {
    await writeFile(path, made.text, { flag: 'wx', mode: 0o600 });
    if (made.publicKey) await writeFile(publicFile, `${publicKeyText(made.publicKey)}\n`, { flag: 'wx' });
  } catch (cause) {
    say(cause instanceof Error ? cause.message : String(cause));
    return 2;
  }
  if (made.publicKey) {
    const print = fingerprintOf(made.publicKey.publicKey);
    say(`${path}: ${translator(language)('keys.receivingPublic', { file: publicFile, print })}`);
    return 0;
  }
  const opened = await openKeyFile(path, made.text, passphrase);
  if (opened.ok) say(`${path}: Ed25519 ${opened.value.publicKey}`);
  return 0;
}
