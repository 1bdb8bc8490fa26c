import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { canonical } from '#seal/canonical.ts';
import { fingerprintOf, newRecipientKeyFile, publicKeyText, readPublicKey } from '#seal/recipient-key.ts';
import { newKeyFile } from '#seal/signing-key.ts';
import { barePage, fillSmallCase, smallCaseAccess, smallCaseInput } from '#test/snapshot-case.ts';
import { blocksOf, inBlock, sealOf } from './blocks.ts';
import { buildParts } from './build.ts';
import type { Envelope, Parts } from './format.ts';
import { inspectFile, type Inspected } from './read.ts';
import { unlocked, waysInto, type Unlocking } from './unlock.ts';
import { writeProtected } from './write.ts';

const passphrase = 'abeille torrent vitrine soupape galerie meuble';
/** The fewest a reader takes, so that the tests do not wait. */
const rounds = 600_000;
type Made = Awaited<ReturnType<typeof newRecipientKeyFile>>;

let database: Database;
let parts: Parts;
let judge: Made;
let expert: Made;
let stranger: Made;
let html: string;

beforeAll(async () => {
  database = await openNative();
  await fillSmallCase(database);
  parts = await buildParts(await smallCaseInput(database), smallCaseAccess(database));
  [judge, expert, stranger] = (await Promise.all(
    ['Mme Juge', 'M. Expert', 'Un tiers'].map((name) => newRecipientKeyFile(name, `phrase de ${name}`, rounds)),
  )) as [Made, Made, Made];
  const recipients = [judge.publicKey, expert.publicKey, judge.publicKey];
  ({ html } = await writeProtected(barePage, parts, { recipients, passphrase, rounds }));
});
afterAll(() => database.close());

async function inspected(text = html): Promise<Inspected> {
  const outcome = await inspectFile('remise.html', new TextEncoder().encode(text));
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

const withKey = ({ text }: Pick<Made, 'text'>, phrase: string): Unlocking => ({
  by: 'key',
  file: 'ma-clé.json',
  text,
  passphrase: phrase,
});
const problemOf = async (given: Unlocking, text = html) => {
  const outcome = await unlocked(await inspected(text), given);
  return outcome.ok ? null : outcome.problem;
};

describe('a snapshot for recipients', () => {
  it('opens with the key of each of them and with the passphrase, every part as it was written', async () => {
    for (const given of [
      withKey(judge, 'phrase de Mme Juge'),
      withKey(expert, '  phrase  de M. Expert'),
      { by: 'passphrase', passphrase } as const,
    ]) {
      const outcome = await unlocked(await inspected(), given);
      expect(outcome.ok && outcome.value.altered).toEqual([]);
      expect(outcome.ok && canonical(outcome.value.parts) === canonical(parts)).toBe(true);
    }
  });

  it('says before it is opened which keys it is for, each once and by fingerprint, and no name', async () => {
    const known = await inspected();
    expect(waysInto(known)).toEqual({
      passphrase: true,
      keys: [judge, expert].map(({ publicKey }) => fingerprintOf(publicKey.publicKey)),
    });
    expect([known.altered, known.manifest.name]).toEqual([[], null]);
    for (const name of ['Juge', 'Expert', 'relevé.csv']) expect(html).not.toContain(name);
  });

  it('tells apart a key it is not for, a wrong passphrase of the key, a damaged key file and a key for signing', async () => {
    expect(await problemOf(withKey(stranger, 'phrase de Un tiers'))).toEqual({
      code: 'key-not-recipient',
      name: 'remise.html',
      key: 'Un tiers',
      print: fingerprintOf(stranger.publicKey.publicKey),
    });
    expect(await problemOf(withKey(judge, 'phrase de M. Expert'))).toEqual({
      code: 'key-passphrase-wrong',
      name: 'ma-clé.json',
    });
    const damaged = { code: 'key-file-invalid', name: 'ma-clé.json' };
    const { sealed } = JSON.parse(judge.text) as { readonly sealed: string };
    const flipped = judge.text.replace(
      sealed,
      sealed.slice(0, -6) + (sealed.at(-6) === 'A' ? 'B' : 'A') + sealed.slice(-5),
    );
    for (const text of [flipped, judge.text.replace('Mme Juge', 'Mme Jupe'), judge.text.slice(0, -40), '', 'null'])
      expect(await problemOf(withKey({ text }, 'phrase de Mme Juge'))).toEqual(damaged);
    const signing = await newKeyFile('Mme Juge', 'une phrase', rounds);
    expect(await problemOf(withKey({ text: signing }, 'une phrase'))).toMatchObject({ code: 'key-file-purpose' });
  });

  it('says that a passphrase does not open what is only for a key, and the other way round', async () => {
    const forKey = await writeProtected(barePage, parts, { recipients: [judge.publicKey] });
    const forWords = await writeProtected(barePage, parts, { passphrase, rounds });
    const missing = { code: 'snapshot-way-missing', name: 'remise.html' };
    expect(await problemOf({ by: 'passphrase', passphrase }, forKey.html)).toEqual(missing);
    expect(await problemOf(withKey(judge, 'phrase de Mme Juge'), forWords.html)).toEqual(missing);
  });

  it('does not open when the wrapped key was put in from another file and every digest made to agree', async () => {
    const other = await writeProtected(barePage, parts, { recipients: [judge.publicKey] });
    const envelopeIn = (text: string) => JSON.parse(blocksOf(text)?.envelope ?? '') as Envelope;
    const [own, foreign] = [envelopeIn(html), envelopeIn(other.html)];
    const forged = canonical({ ...own, cipher: foreign.cipher });
    const blocks = blocksOf(html);
    if (!blocks) throw new Error('no blocks');
    const manifest = blocks.manifest.replaceAll('\\u003c', '<');
    const text = html
      .replace(blocks.envelope, () => inBlock(forged))
      .replace(blocks.seal, () => sealOf(manifest, forged));
    expect((await inspected(text)).altered).toEqual([]);
    expect(await problemOf(withKey(judge, 'phrase de Mme Juge'), text)).toEqual({
      code: 'snapshot-altered',
      part: 'envelope',
    });
  });
});

describe('a public key', () => {
  it('is read as it was given, also when a mail broke its line', async () => {
    const line = publicKeyText(judge.publicKey);
    for (const text of [line, `${line}\n`, `  ${line.replaceAll(' ', '\r\n')}`])
      expect(await readPublicKey('clé.txt', text)).toEqual({ ok: true, value: judge.publicKey });
  });

  it('is refused with one wrong digit, cut short, nameless, or when the file of the private key was given', async () => {
    const line = publicKeyText(judge.publicKey);
    const at = line.indexOf('04') + 40;
    const wrong = line.slice(0, at) + (line[at] === '0' ? '1' : '0') + line.slice(at + 1);
    for (const text of [wrong, line.slice(0, 90), line.replace(' Mme Juge', ''), judge.text, ''])
      expect(await readPublicKey('clé.txt', text)).toEqual({
        ok: false,
        problem: { code: 'public-key-invalid', name: 'clé.txt' },
      });
  });
});
