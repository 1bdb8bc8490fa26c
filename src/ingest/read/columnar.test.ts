import * as arrow from 'apache-arrow';
import fc from 'fast-check';
import * as parquet from 'parquet-wasm';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '#domain/problem.ts';
import { arrowOf, everyType, parquetOf } from '#test/fixtures/formats/parquet/make.ts';
import { openSource } from '../sources.ts';
import { columnarKind, openArrow, openParquet } from './columnar.ts';
import type { Workbook, WorkbookRow } from './workbook-shape.ts';

const writers = {
  parquet: (table: arrow.Table) => parquetOf(table),
  'arrow file': (table: arrow.Table) => arrowOf(table, 'file'),
  'arrow stream': (table: arrow.Table) => arrowOf(table, 'stream'),
} as const;
const kinds = Object.keys(writers) as readonly (keyof typeof writers)[];

async function open(kind: keyof typeof writers, bytes: Uint8Array<ArrayBuffer>): Promise<Outcome<Workbook>> {
  const blob = new Blob([bytes]);
  return kind === 'parquet' ? openParquet(blob, 'virements.parquet') : openArrow(blob, 'virements.arrow');
}

async function rowsOf(workbook: Workbook): Promise<readonly WorkbookRow[]> {
  const rows: WorkbookRow[] = [];
  for await (const batch of workbook.read(workbook.sheets[0]!.name)) rows.push(...batch);
  return rows;
}

const told = (row: WorkbookRow | undefined) => row?.cells.map((cell) => `${cell.kind[0]}:${cell.text}`);

describe.each(kinds)('a table of typed columns: %s', (kind) => {
  it('is a sheet whose first row names the columns, with every digit kept', async () => {
    const outcome = await open(kind, writers[kind](everyType()));
    if (!outcome.ok) throw new Error(outcome.problem.code);
    expect(outcome.value.sheets).toEqual([{ name: 'virements', hidden: false, rows: 3, columns: 11, problem: null }]);
    expect((await rowsOf(outcome.value)).map((row) => [row.row, told(row)])).toEqual([
      [
        1,
        ['jour', 'instant', 'à Paris', 'montant', 'entier', 'double', 'simple', 'vrai', 'libellé', 'lieu', 'liste'].map(
          (name) => `t:${name}`,
        ),
      ],
      [
        2,
        [
          'd:2024-02-29',
          'd:2024-01-31 23:30:15',
          'd:2024-02-01 00:30:15',
          'n:-1234567890123456789012.34',
          'n:9223372036854775807',
          'n:0.1',
          'n:0.1',
          'b:TRUE',
          't:é€',
          't:{"ville":"Lille","n":2}',
          't:["a","b"]',
        ],
      ],
      [3, ['b:', 'b:', 'b:', 'n:0.05', 'b:', 'n:1000000000000000000000', 'n:-2.5', 'b:', 'b:', 'b:', 'b:']],
    ]);
  });

  it('is known by its first bytes, whatever it is called', async () => {
    const bytes = writers[kind](everyType());
    expect(columnarKind(bytes.subarray(0, 8))).toBe(kind === 'parquet' ? 'parquet' : 'arrow');
    const source = await openSource({ path: 'export.csv', blob: new Blob([bytes]) });
    expect(source.ok && source.value.kind).toBe('workbook');
  });

  it('is read back as it was written', async () => {
    const row = fc.record({
      texte: fc.option(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => !/\p{Cs}|\0/u.test(text)),
      ),
      entier: fc.option(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })),
      cents: fc.option(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })),
      jour: fc.option(fc.integer({ min: -30_000, max: 60_000 })),
      vrai: fc.option(fc.boolean()),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), async (rows) => {
        const column = <Value>(of: (row: (typeof rows)[number]) => Value | null, type: arrow.DataType) =>
          arrow.vectorFromArray(rows.map(of) as never, type as never);
        const table = new arrow.Table({
          texte: column((one) => one.texte, new arrow.Utf8()),
          entier: column((one) => one.entier, new arrow.Int64()),
          montant: column((one) => (one.cents === null ? null : one.cents / 100), new arrow.Float64()),
          jour: column((one) => (one.jour === null ? null : new Date(one.jour * 86_400_000)), new arrow.DateDay()),
          vrai: column((one) => one.vrai, new arrow.Bool()),
        });
        const outcome = await open(kind, writers[kind](table));
        if (!outcome.ok) throw new Error(outcome.problem.code);
        const expected = rows.map((one, at) => ({
          row: at + 2,
          cells: [
            one.texte ?? '',
            one.entier === null ? '' : String(one.entier),
            one.cents === null ? '' : String(one.cents / 100),
            one.jour === null ? '' : new Date(one.jour * 86_400_000).toISOString().slice(0, 10),
            one.vrai === null ? '' : one.vrai ? 'TRUE' : 'FALSE',
          ],
        }));
        const read = (await rowsOf(outcome.value)).slice(1);
        expect(read.map(({ row, cells }) => ({ row, cells: cells.map((cell) => cell.text) }))).toEqual(
          expected.filter(({ cells }) => cells.some((cell) => cell !== '')),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('is refused when it is cut short, wherever that is', async () => {
    const sound = writers[kind](everyType());
    for (let at = 1; at < sound.length; at += Math.ceil(sound.length / 200)) {
      const outcome = await open(kind, sound.slice(0, at));
      expect(outcome.ok ? `opened at ${at}` : outcome.problem.code).toBe('table-damaged');
    }
  });

  it('never makes the reader throw, whatever bytes of it are changed', async () => {
    const sound = writers[kind](everyType());
    const change = fc.tuple(fc.nat({ max: sound.length - 1 }), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = new Uint8Array(sound);
        for (const [at, by] of changes) bytes[at] = (bytes[at] ?? 0) ^ by;
        const outcome = await open(kind, bytes);
        if (!outcome.ok) return;
        const problem = await rowsOf(outcome.value).then(
          () => null,
          (cause: unknown) => cause,
        );
        if (problem !== null) expect(problem).toMatchObject({ name: 'ProblemError' });
      }),
      { numRuns: 200, seed: 20_261_121 },
    );
  });
});

describe('a Parquet file', () => {
  it.each(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'BROTLI', 'ZSTD', 'LZ4_RAW'] as const)(
    'is read under %s',
    async (name) => {
      const outcome = await open('parquet', parquetOf(everyType(), parquet.Compression[name]));
      expect(outcome.ok).toBe(true);
    },
  );

  it('that is encrypted is refused for that', async () => {
    const outcome = await open('parquet', new TextEncoder().encode('PARE....PARE'));
    expect(outcome).toEqual({ ok: false, problem: { code: 'table-encrypted', name: 'virements.parquet' } });
  });
});
