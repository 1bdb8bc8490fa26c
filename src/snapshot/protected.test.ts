import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { canonical } from '#seal/canonical.ts';
import { newKeyFile, openKeyFile, type SigningKey } from '#seal/signing-key.ts';
import { barePage, fillSmallCase, smallCaseAccess, smallCaseInput } from '#test/snapshot-case.ts';
import { blocksOf, inBlock, type Blocks } from './blocks.ts';
import { buildParts } from './build.ts';
import type { Parts } from './format.ts';
import { inspect, openBlocks } from './read.ts';
import { writeProtected, type Written } from './write.ts';

const passphrase = 'abeille torrent vitrine soupape galerie meuble';
/** The fewest a reader takes, so that the tests do not wait. */
const rounds = 600_000;

let database: Database;
let parts: Parts;
let written: Written;
let signer: SigningKey;

beforeAll(async () => {
  database = await openNative();
  await fillSmallCase(database);
  parts = await buildParts(await smallCaseInput(database), smallCaseAccess(database));
  const key = await openKeyFile(
    'clé.json',
    await newKeyFile('L. Martin', 'phrase de la clé', rounds),
    'phrase de la clé',
  );
  if (!key.ok) throw new Error(key.problem.code);
  signer = key.value;
  written = await writeProtected(barePage, parts, { passphrase, rounds, signer });
});
afterAll(() => database.close());

const blocks = (html = written.html): Blocks => {
  const found = blocksOf(html);
  if (!found) throw new Error('no blocks');
  return found;
};

const words = (passphrase: string) => ({ by: 'passphrase', passphrase }) as const;

const inspected = async (given: Partial<Blocks> = {}) => {
  const outcome = await inspect('essai.html', { ...blocks(), ...given });
  return outcome.ok ? outcome.value.altered : [outcome.problem.code];
};

describe('an encrypted snapshot', () => {
  it('opens under its passphrase with every part as it was written, however the words are spaced', async () => {
    const outcome = await openBlocks('essai.html', blocks(), words(`  ${passphrase.replaceAll(' ', '   ')} `));
    expect(outcome.ok && outcome.value.altered).toEqual([]);
    expect(outcome.ok && canonical(outcome.value.parts) === canonical(parts)).toBe(true);
    expect(outcome.ok && outcome.value.signer).toMatchObject({ name: 'L. Martin', state: 'valid' });
  });

  it('says its manifest and its seal before it is opened, but no name of the case, of a file or of a person', async () => {
    const outcome = await inspect('essai.html', blocks());
    if (!outcome.ok) throw new Error(outcome.problem.code);
    const { manifest, seal, signature, altered } = outcome.value;
    expect([seal, signature, altered]).toEqual([written.seal, 'valid', []]);
    expect(manifest.name).toBeNull();
    expect(manifest.sources.map(({ sha256 }) => sha256)).toEqual(parts.sources.map(({ sha256 }) => sha256));
    const html = written.html.replace(/[A-Za-z0-9+/=]{200,}/g, '');
    for (const secret of ['Essai', 'relevé.csv', parts.figures[0]?.sql.slice(0, 40) ?? '?'])
      expect(html).not.toContain(secret);
  });

  it('tells a wrong passphrase from an altered file', async () => {
    const outcome = await openBlocks('essai.html', blocks(), words(`${passphrase}s`));
    expect(outcome).toEqual({ ok: false, problem: { code: 'passphrase-wrong', name: 'essai.html' } });
    const line = blocks().payload.split('\n')[6] ?? '';
    const other = line.at(-9) === 'A' ? 'B' : 'A';
    const payload = blocks().payload.replace(line, line.slice(0, -9) + other + line.slice(-8));
    expect(await openBlocks('essai.html', { ...blocks(), payload }, words(passphrase))).toMatchObject({
      ok: false,
      problem: { code: 'snapshot-altered' },
    });
  });

  it('is not opened when its manifest was changed and every digest and the seal were made to agree', async () => {
    const again = await writeProtected(barePage, parts, { passphrase, rounds });
    const manifest = canonical({ ...again.manifest, writtenOn: '2020-01-01' });
    const { envelope, payload } = blocks(again.html);
    const { sealOf } = await import('./blocks.ts');
    const outcome = await openBlocks(
      'essai.html',
      { manifest: inBlock(manifest), envelope, seal: sealOf(manifest, envelope), payload },
      words(passphrase),
    );
    expect(outcome.ok).toBe(false);
  });

  it('never gives the same bytes twice, since salt and vectors are drawn each time', async () => {
    const again = await writeProtected(barePage, parts, { passphrase, rounds });
    const own = new Set(blocks().payload.split('\n'));
    expect(
      blocks(again.html)
        .payload.split('\n')
        .filter((line) => own.has(line)),
    ).toEqual([]);
    expect(again.manifest.parts.map(({ sha256 }) => sha256)).not.toEqual(
      written.manifest.parts.map(({ sha256 }) => sha256),
    );
  });

  it('refuses an envelope that asks for too few rounds, or for enough to keep the reader waiting', async () => {
    for (const wrong of [1, 599_999, 1e9, 600_000.5])
      expect(await inspected({ envelope: blocks().envelope.replace('600000', String(wrong)) })).toEqual([
        'snapshot-unreadable',
      ]);
  });
});

describe('a signature', () => {
  it('does not hold for another key, another name, or none', async () => {
    const { envelope, seal } = blocks();
    const [told = '', signed = ''] = seal.split(' ');
    const other = signed.startsWith('0') ? `1${signed.slice(1)}` : `0${signed.slice(1)}`;
    expect(await inspected({ seal: `${told} ${other}` })).toEqual(['signature']);
    expect(await inspected({ seal: told })).toEqual(['signature']);
    expect(await inspected({ envelope: envelope.replace('L. Martin', 'L. Morton') })).toEqual(['seal', 'signature']);
  });

  it('keeps its key under a passphrase, bound to its name', async () => {
    const text = await newKeyFile('A', 'une phrase', rounds);
    expect((await openKeyFile('k', text, 'une autre')).ok).toBe(false);
    expect((await openKeyFile('k', text.replace('"A"', '"B"'), 'une phrase')).ok).toBe(false);
    for (const wrong of ['', 'null', '{}', '[1]', text.replace('limier-key', 'other-key')])
      expect(await openKeyFile('k', wrong, 'une phrase')).toEqual({
        ok: false,
        problem: { code: 'key-file-invalid', name: 'k' },
      });
  });
});
