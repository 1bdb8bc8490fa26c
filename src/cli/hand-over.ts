import { readFile, writeFile } from 'node:fs/promises';
import type { Language } from '#domain/language.ts';
import type { Database } from '#engine/database.ts';
import { problemText, translator } from '#i18n/translate.ts';
import { randomBytes } from '#seal/passphrase.ts';
import { readPublicKey, type PublicKey } from '#seal/recipient-key.ts';
import { fromHexadecimal, hexadecimal } from '#seal/written-bytes.ts';
import { levels, type Disclosure, type Level } from '#snapshot/disclosure.ts';
import type { LeakTest } from '#snapshot/hand-over.ts';
import { holderNamed, holders } from '#snapshot/holders.ts';
import { isAliased } from '#snapshot/redact.ts';
import type { Protection } from '#snapshot/write.ts';
import { passphraseIn, signerOf } from './passphrase.ts';

/** What of the command line says to whom a snapshot is given. */
export const handOverOptions = {
  level: { type: 'string', default: 'full' },
  person: { type: 'string' },
  'alias-key-file': { type: 'string' },
  'passphrase-file': { type: 'string' },
  recipient: { type: 'string', multiple: true },
  sign: { type: 'string' },
  'sign-passphrase-file': { type: 'string' },
} as const;

interface Given {
  readonly level: string;
  readonly person?: string | undefined;
  readonly 'alias-key-file'?: string | undefined;
  readonly 'passphrase-file'?: string | undefined;
  readonly recipient?: readonly string[] | undefined;
  readonly sign?: string | undefined;
  readonly 'sign-passphrase-file'?: string | undefined;
}

/** To whom a snapshot is given, before its case is read. */
export interface HandOver {
  readonly level: Level;
  /** Of `defence`: the name of the person defended. */
  readonly person: string | null;
  /** Key of the aliases, 32 bytes in hexadecimal. */
  readonly key: string;
  readonly protection: Protection;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const isLevel = (word: string): word is Level => (levels as readonly string[]).includes(word);
const asKey = (text: string): string | null => {
  const key = text.trim().toLowerCase();
  return fromHexadecimal(key)?.length === 32 ? key : null;
};

/** The key in a file; a fresh one, written to it, where there is no such file; undefined after a sentence when it holds none. */
export async function aliasKeyIn(path: string, language: Language, mayDraw: boolean): Promise<string | undefined> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' && mayDraw) return null;
    return '';
  });
  if (text === null) {
    const fresh = hexadecimal(randomBytes(32));
    await writeFile(path, `${fresh}\n`, { flag: 'wx', mode: 0o600 });
    return fresh;
  }
  const key = asKey(text);
  if (key !== null) return key;
  say(`${path}: ${translator(language)('keys.aliasKeyInvalid')}`);
  return undefined;
}

async function recipientsIn(paths: readonly string[], language: Language): Promise<readonly PublicKey[] | undefined> {
  const recipients: PublicKey[] = [];
  for (const path of paths) {
    const read = await readPublicKey(path, await readFile(path, 'utf8').catch(() => ''));
    if (!read.ok) {
      say(problemText(read.problem, language));
      return undefined;
    }
    recipients.push(read.value);
  }
  return recipients;
}

/**
 * To whom the snapshot of a command line is given; undefined after a sentence when that cannot be done.
 *
 * @param ofCase  key of the aliases that the case file holds
 */
export async function handOverOf(
  values: Given,
  language: Language,
  ofCase: string | null,
): Promise<HandOver | undefined> {
  const t = translator(language);
  const { level, person = null } = values;
  if (!isLevel(level)) {
    say(`--level: ${levels.join(', ')}`);
    return undefined;
  }
  if ((level === 'defence') !== (person !== null)) {
    say(t('keys.personNeeded'));
    return undefined;
  }
  const secret = values['passphrase-file'];
  const passphrase = secret === undefined ? null : await passphraseIn(secret, language);
  if (passphrase === undefined) return undefined;
  const recipients = await recipientsIn(values.recipient ?? [], language);
  const signer = recipients && (await signerOf(values.sign, values['sign-passphrase-file'], language));
  if (!recipients || signer === undefined) return undefined;
  const path = values['alias-key-file'];
  const given = path === undefined || !isAliased(level) ? null : await aliasKeyIn(path, language, true);
  if (given === undefined) return undefined;
  if (isAliased(level) && given === null && ofCase === null) say(t('keys.aliasKeyDrawn'));
  return {
    ...{ level, person },
    key: given ?? ofCase ?? hexadecimal(randomBytes(32)),
    protection: {
      ...(passphrase === null ? {} : { passphrase }),
      ...(signer === null ? {} : { signer }),
      recipients,
    },
  };
}

/** The same once the case is read: the person is looked for among those who hold something. Undefined after a sentence when there is none. */
export async function disclosureOf(
  { level, person: name, key }: HandOver,
  database: Database,
  language: Language,
): Promise<Disclosure | undefined> {
  if (name === null) return { level, person: null, key };
  const known = await holders(database);
  const person = holderNamed(known, name);
  if (person !== null) return { level, person: person.id, key };
  say(translator(language)('keys.personUnknown', { name }));
  for (const holder of known) say(`  – ${holder.name}`);
  return undefined;
}

/** What was taken out, and that none of it was found in the finished file. */
export function leakTestLines({ level, searched, removed }: LeakTest, language: Language): readonly string[] {
  const t = translator(language);
  if (level === 'full') return [];
  return [
    `${t(`snapshot.level-${level}`)}`,
    ...removed.map(({ of, count }) => `  – ${t(`snapshot.removed-${of}`, { n: count })}`),
    `  ${t('keys.searched', { n: searched })}`,
  ];
}
