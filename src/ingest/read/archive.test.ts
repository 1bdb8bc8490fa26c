import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archive, withDeclaredSize } from '#test/fixtures/workbook/make.ts';
import { uglyWorkbooks } from '#test/fixtures/workbook/ugly.ts';
import { odsBooks } from '#test/fixtures/formats/ods/make.ts';
import { archiveLimits, openArchive, type Archive } from './archive.ts';
import { expandFiles } from './archive-expand.ts';

const open = (bytes: Uint8Array<ArrayBuffer>, limits = archiveLimits) =>
  openArchive(new Blob([bytes]), 'envoi.zip', limits);

async function opened(bytes: Uint8Array<ArrayBuffer>): Promise<Archive> {
  const outcome = await open(bytes);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

/** The same ZIP with every entry of this name called otherwise, in names of the same length. */
function renamed(zip: Uint8Array<ArrayBuffer>, from: string, to: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(zip);
  const wanted = new TextEncoder().encode(from);
  for (let at = 0; at + wanted.length <= bytes.length; at += 1)
    if (wanted.every((byte, i) => bytes[at + i] === byte)) bytes.set(to, at);
  return bytes;
}

/** The same ZIP with the flags of every header changed. */
function flagged(zip: Uint8Array<ArrayBuffer>, flag: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 10 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint16(at + 6, flag, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, flag, true);
  }
  return bytes;
}

const codes = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

describe('an archive', () => {
  it('gives its files under its own name, and those of an archive inside it', async () => {
    const inner = archive({ 'avril/b.csv': 'b' });
    const { members, aside } = await opened(archive({ 'mars/a.csv': 'a', 'autre.zip': inner, 'vide/': '' }));
    expect(aside).toEqual([]);
    expect(await Promise.all(members.map(async ({ path, blob }) => [path, await blob.text()]))).toEqual([
      ['envoi.zip/mars/a.csv', 'a'],
      ['envoi.zip/autre.zip/avril/b.csv', 'b'],
    ]);
  });

  it('does not open an archive in an archive in an archive, and says so', async () => {
    const innermost = archive({ 'c.csv': 'c' });
    const { members, aside } = await opened(archive({ '1.zip': archive({ '2.zip': innermost, 'b.csv': 'b' }) }));
    expect(members.map(({ path }) => path)).toEqual(['envoi.zip/1.zip/b.csv']);
    expect(aside).toEqual([{ path: 'envoi.zip/1.zip/2.zip', why: 'too-deep' }]);
  });

  it('leaves workbooks whole, inside it and by themselves', async () => {
    const book = uglyWorkbooks['plain.xlsx']();
    const { members } = await opened(archive({ 'a.xlsx': book, 'b.ods': odsBooks['every-kind-of-cell.ods']() }));
    expect(members.map(({ path }) => path)).toEqual(['envoi.zip/a.xlsx', 'envoi.zip/b.ods']);
    const files = [{ path: 'a.zip', blob: new Blob([book]) }];
    expect(await expandFiles(files)).toEqual({ files, problems: [] });
  });

  it('makes names that lead elsewhere lead nowhere', async () => {
    const { members } = await opened(
      archive({ '../../etc/a.csv': 'a', '/racine/b.csv': 'b', 'C:\\Temp\\..\\c.csv': 'c', 'd\u0000\n.csv': 'd' }),
    );
    expect(members.map(({ path }) => path)).toEqual([
      'envoi.zip/etc/a.csv',
      'envoi.zip/racine/b.csv',
      'envoi.zip/Temp/c.csv',
      'envoi.zip/d\uFFFD\uFFFD.csv',
    ]);
  });

  it('keeps two files of one name, and names them', async () => {
    const twice = renamed(archive({ 'aa.csv': 'a', 'bb.csv': 'b' }), 'bb.csv', codes('aa.csv'));
    const { members, aside } = await opened(twice);
    expect(members.map(({ path }) => path)).toEqual(['envoi.zip/aa.csv', 'envoi.zip/aa (2).csv']);
    expect(aside).toEqual([{ path: 'envoi.zip/aa.csv', why: { twin: 'envoi.zip/aa (2).csv' } }]);
  });

  it('reads accents in the names that Windows writes', async () => {
    const old = flagged(renamed(archive({ 'relevX.csv': 'a' }), 'relevX', [...codes('relev'), 0x82]), 0);
    expect((await opened(old)).members.map(({ path }) => path)).toEqual(['envoi.zip/relevé.csv']);
  });

  it('refuses a file under a password and leaves the system’s own aside', async () => {
    const locked = flagged(archive({ 'a.csv': 'a', '__MACOSX/._a.csv': 'x' }), 1);
    expect(await opened(locked)).toEqual({
      members: [],
      aside: [
        { path: 'envoi.zip/a.csv', why: 'encrypted' },
        { path: 'envoi.zip/__MACOSX/._a.csv', why: 'system-file' },
      ],
    });
  });

  it('keeps the sound files beside a damaged one', async () => {
    const bytes = archive({ 'a.csv': 'a'.repeat(50), 'b.csv': 'b' }, 0);
    bytes[bytes.indexOf(97, 40)] = 65;
    const { members, aside } = await opened(bytes);
    expect(aside).toEqual([{ path: 'envoi.zip/a.csv', why: 'damaged' }]);
    expect(members.map(({ path }) => path)).toEqual(['envoi.zip/b.csv']);
  });

  it('is refused before anything is inflated when it would fill the memory', async () => {
    const zip = withDeclaredSize(archive({ 'a.csv': 'a'.repeat(1000) }), 100 * 1024 ** 2);
    const outcome = await open(zip);
    expect(outcome.ok ? '' : outcome.problem.code).toBe('archive-too-large');
    const nested = archive({ '1.zip': archive({ 'a.csv': 'a'.repeat(600) }), 'b.csv': 'b'.repeat(600) });
    const limited = await open(nested, { ...archiveLimits, inflated: 1_000 });
    expect(limited.ok ? '' : limited.problem.code).toBe('archive-too-large');
  });

  it('is refused when it is empty or damaged', async () => {
    const empty = await open(archive({}));
    expect(empty.ok ? '' : empty.problem.code).toBe('archive-empty');
    const cut = await expandFiles([{ path: 'x.zip', blob: new Blob([archive({ 'a.csv': 'abc' }).slice(0, 40)]) }]);
    expect(cut).toEqual({
      files: [],
      problems: [{ file: 'x.zip', problem: { code: 'archive-damaged', name: 'x.zip' } }],
    });
  });

  it('gives back what was put in, and says so wherever it is cut', async () => {
    const name = fc.stringMatching(/^[a-zé ]{1,12}\.csv$/);
    const content = fc.uint8Array({ maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, content, { minKeys: 1, maxKeys: 6 }), fc.nat(), async (files, at) => {
        const named = new Map(Object.entries(files).map(([path, bytes]) => [`${path.trim()}`, bytes]));
        const bytes = archive(Object.fromEntries(named));
        const { members } = await opened(bytes);
        expect(
          await Promise.all(members.map(async ({ path, blob }) => [path, new Uint8Array(await blob.arrayBuffer())])),
        ).toEqual([...named].map(([path, content]) => [`envoi.zip/${path}`, content]));
        const cut = await open(bytes.slice(0, at % bytes.length));
        expect(cut.ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('never makes the reader throw, whatever bytes of it are changed', async () => {
    const sound = archive({ 'a.csv': 'a;b\n1;2\n', 'b/c.zip': archive({ 'd.csv': 'd' }), 'e.txt': 'x'.repeat(99) });
    const change = fc.tuple(fc.nat({ max: sound.length - 1 }), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = new Uint8Array(sound);
        for (const [at, by] of changes) bytes[at] = (bytes[at] ?? 0) ^ by;
        await open(bytes);
      }),
      { numRuns: 200, seed: 20_261_121 },
    );
  });
});
