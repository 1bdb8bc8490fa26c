import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { figures } from '#figures/catalogue.ts';
import { canonical } from '#seal/canonical.ts';
import { barePage, fillSmallCase, hostile, rowIdsOf, smallCaseAccess, smallCaseInput } from '#test/snapshot-case.ts';
import { stated, sums } from './arithmetic.ts';
import { buildParts, type SnapshotInput } from './build.ts';
import { partNames, type Manifest, type Parts } from './format.ts';
import { blocksOf, inBlock, type Blocks } from './blocks.ts';
import { openBlocks, type Altered, type Opened } from './read.ts';
import { selfCheck } from './self-check.ts';
import { writeSnapshot, type Written } from './write.ts';

let database: Database;
let input: SnapshotInput;
let parts: Parts;
let written: Written;

beforeAll(async () => {
  database = await openNative();
  await fillSmallCase(database);
  input = await smallCaseInput(database);
  parts = await buildParts(input, smallCaseAccess(database));
  written = writeSnapshot(barePage, parts);
});
afterAll(() => database.close());

const blocks = (html = written.html): Blocks => {
  const found = blocksOf(html);
  if (!found) throw new Error('no blocks');
  return found;
};

async function opened(given: Blocks): Promise<Opened> {
  const outcome = await openBlocks('essai.html', given);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

/** What is said of a file: the names of what was altered, or why it cannot be read. */
async function said(given: Partial<Blocks>): Promise<readonly (Altered | 'unreadable')[]> {
  const outcome = await openBlocks('essai.html', { ...blocks(), ...given });
  return outcome.ok ? outcome.value.altered : ['unreadable'];
}

describe('a snapshot', () => {
  it('opens with every part as it was written, and says that it is sound', async () => {
    const { parts: read, altered, seal } = await opened(blocks());
    expect(altered).toEqual([]);
    expect(canonical(read)).toBe(canonical(parts));
    expect(seal).toBe(written.seal);
    expect(selfCheck(read).findings).toEqual({ checked: expect.any(Number), different: [] });
    expect(selfCheck(read).findings?.checked).toBeGreaterThan(0);
  });

  it('carries every row that a finding stands on, and every row of the figures while there is room', () => {
    const carried = new Set(parts.rows.list.map(({ row }) => row));
    const cited = rowIdsOf(input.runs);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((row) => !carried.has(row))).toEqual([]);
    expect(parts.case.rowsLeftOut).toBe(0);
    expect(parts.figures.flatMap(({ behind }) => behind).filter((places) => places === null)).toEqual([]);
  });

  it('keeps the rows of findings and counts what it leaves out when there is no room', async () => {
    const small = await buildParts({ ...input, mostRows: 0 }, smallCaseAccess(database));
    const cited = new Set(rowIdsOf(input.runs));
    expect(small.rows.list.filter(({ row }) => cited.has(row)).length).toBe(cited.size);
    expect(small.case.rowsLeftOut).toBe(parts.rows.list.length - small.rows.list.length);
    expect(small.case.rowsLeftOut).toBeGreaterThan(0);
    const flows = small.figures.find(({ figure }) => figure.id === 'flows');
    expect(flows?.behind.some((places) => places === null)).toBe(true);
    expect(selfCheck(small).figures.flatMap(({ different }) => different)).toEqual([]);
  });

  it('adds every sum of every figure up again from its rows, and finds it equal', () => {
    const checked = selfCheck(parts);
    expect(checked.figures.flatMap(({ figure, different }) => different.map((sum) => ({ figure, ...sum })))).toEqual(
      [],
    );
    for (const figure of Object.keys(sums))
      expect([figure, checked.figures.find((one) => one.figure === figure)?.equal]).toEqual([
        figure,
        expect.any(Number),
      ]);
    expect(checked.figures.reduce((sum, { equal }) => sum + equal, 0)).toBeGreaterThan(60);
  });

  it('knows how to add up every column of money that a figure has, or says that it is stated', () => {
    const money = figures.flatMap(({ id, columns }) =>
      Object.entries(columns).flatMap(([name, { unit }]) => (unit === 'money' ? [`${id}.${name}`] : [])),
    );
    const known = Object.entries(sums).flatMap(([id, columns]) => Object.keys(columns).map((name) => `${id}.${name}`));
    const unadded = Object.entries(stated).flatMap(([id, columns]) => columns.map((name) => `${id}.${name}`));
    expect(money.filter((name) => !known.includes(name) && !unadded.includes(name))).toEqual([]);
    expect([...known, ...unadded].filter((name) => !money.includes(name))).toEqual([]);
    expect(known.filter((name) => unadded.includes(name))).toEqual([]);
  });

  it('keeps columns in the order in which a table shows them', async () => {
    const { parts: read } = await opened(blocks());
    const orders = new Map(read.figures?.map(({ figure, columnOrder }) => [figure.id, columnOrder]));
    for (const { id, columns } of figures) expect(orders.get(id)).toEqual(Object.keys(columns));
  });

  it('is the same to the byte when it is written again', async () => {
    const again = writeSnapshot(barePage, await buildParts(input, smallCaseAccess(database)));
    expect(again.html === written.html).toBe(true);
  });

  it('keeps hostile cells as text that ends no block and starts no script', async () => {
    const { html } = written;
    expect(html.match(/<script/g)?.length).toBe(4);
    expect(html.match(/<\/script>/g)?.length).toBe(4);
    expect(html).not.toContain('<!--');
    const { parts: read } = await opened(blocks());
    const cells = new Set(read.rows?.list.flatMap((row) => row.cells));
    for (const cell of hostile) expect(cells).toContain(cell.replace('\ud800', '\ufffd'));
    expect(read.rows?.headings.flat()).toContain('__proto__');
  });

  it('names no address that could be fetched', () => {
    expect(written.html.match(/https?:\/\//g)).toBeNull();
  });
});

const flip = (text: string, at: number, to: string): string => text.slice(0, at) + to + text.slice(at + 1);
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/= \n"{}';

describe('an altered snapshot', () => {
  it('names the part in which any one byte of the payload was changed', async () => {
    const { payload } = blocks();
    const lines = payload.split('\n');
    const partAt = (at: number): string => {
      let start = 0;
      for (const [place, line] of lines.entries()) {
        if (at < start + line.length) return partNames[place] ?? '';
        start += line.length + 1;
      }
      return '';
    };
    await fc.assert(
      fc.asyncProperty(fc.nat(payload.length - 1), fc.constantFrom(...letters), async (at, letter) => {
        fc.pre(payload[at] !== letter);
        const names = await said({ payload: flip(payload, at, letter) });
        expect(names.length).toBeGreaterThan(0);
        if (payload[at] !== '\n')
          expect(names.includes(partAt(at) as Altered) || names.includes('envelope')).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('notices any one letter of the manifest, the envelope or the seal that was changed', async () => {
    for (const block of ['manifest', 'envelope', 'seal'] as const) {
      const text = blocks()[block];
      await fc.assert(
        fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom(...letters), async (at, letter) => {
          fc.pre(text[at] !== letter);
          expect(await said({ [block]: flip(text, at, letter) })).not.toEqual([]);
        }),
        { numRuns: 100 },
      );
    }
  });

  it('names the manifest when one of its facts is no longer what the parts say', async () => {
    const changes: readonly Partial<Manifest>[] = [
      { name: 'Autre affaire' },
      { writtenOn: '2020-01-01' },
      { limier: '9.9.9' },
      { sources: written.manifest.sources.map((source) => ({ ...source, rows: source.rows + 1 })) },
      { sources: written.manifest.sources.slice(1) },
      { counts: { ...written.manifest.counts, findings: written.manifest.counts.findings + 1 } },
      { counts: { ...written.manifest.counts, rowsLeftOut: 5 } },
    ];
    for (const change of changes) {
      expect(await said({ manifest: inBlock(canonical({ ...written.manifest, ...change })) })).toEqual([
        'manifest',
        'seal',
      ]);
    }
  });

  it('names the part whose content was rewritten, and keeps it from being shown', async () => {
    for (const part of partNames) {
      const forged = writeSnapshot(barePage, { ...parts, [part]: tampered(parts[part]) } as Parts);
      const { altered, parts: read } = await opened({ ...blocks(), payload: blocks(forged.html).payload });
      expect([part, altered]).toEqual([part, [part]]);
      expect(Object.keys(read).sort()).toEqual(partNames.filter((name) => name !== part).sort());
    }
  });

  it('changes its seal when a number was changed and every digest made to agree', async () => {
    const forged = writeSnapshot(barePage, { ...parts, figures: tampered(parts.figures) as Parts['figures'] });
    expect(forged.seal).not.toBe(written.seal);
    expect((await opened(blocks(forged.html))).seal).toBe(forged.seal);
  });

  it('shows which figure no longer is the sum of its rows, though every digest agrees', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(sums)),
        fc.nat(),
        fc.integer({ min: 1, max: 1e9 }),
        async (id, nth, more) => {
          const figure = parts.figures.find((shown) => shown.figure.id === id);
          const columns = Object.keys(sums[id] ?? {});
          const column = columns[nth % columns.length] ?? '';
          const line = nth % Math.max(1, figure?.rows.length ?? 0);
          fc.pre(figure?.rows[line] !== undefined);
          const changed = parts.figures.map((shown) =>
            shown === figure
              ? {
                  ...shown,
                  rows: shown.rows.map((row, at) =>
                    at === line ? { ...row, [column]: Number(row[column] ?? 0) + more } : row,
                  ),
                }
              : shown,
          );
          const forged = writeSnapshot(barePage, { ...parts, figures: changed });
          const { parts: read, altered } = await opened(blocks(forged.html));
          expect(altered).toEqual([]);
          const found = selfCheck(read).figures.filter(({ different }) => different.length > 0);
          expect(found.map((one) => [one.figure, one.different.map((sum) => [sum.line, sum.column])])).toEqual([
            [id, [[line, column]]],
          ]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('shows which finding no longer is the one its rows make', () => {
    const runs = parts.runs.map((run) =>
      run.status === 'found'
        ? {
            ...run,
            findings: run.findings.map((finding) => ({ ...finding, subject: { ...finding.subject, key: 'another' } })),
          }
        : run,
    ) as unknown as Parts['runs'];
    const checked = selfCheck({ ...parts, runs }).findings;
    expect(checked?.different.length).toBeGreaterThan(0);
  });

  it('is refused when there is no manifest of this format to prove it against', async () => {
    for (const manifest of ['', 'null', '[]', canonical({ ...written.manifest, format: 9 })])
      expect(await said({ manifest })).toEqual(['unreadable']);
    for (const envelope of ['', 'null', '{}', '{"cipher":{},"stored":[]}'])
      expect(await said({ envelope })).toEqual(['unreadable']);
  });
});

/** The same value with its first number one higher, or a word more when it holds no number. */
function tampered(value: unknown): unknown {
  const text = JSON.stringify(value);
  const changed = text.replace(/(?<=[:[,])-?\d+(?=[,}\]])/, (number) => String(Number(number) + 1));
  return changed === text ? { ...(value as object), more: 1 } : JSON.parse(changed);
}
