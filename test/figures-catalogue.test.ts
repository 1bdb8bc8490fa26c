import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readdirSync } from 'node:fs';
import { languages } from '#domain/language.ts';
import type { Figure, FigureRow } from '#domain/figure.ts';
import type { Database } from '#engine/database.ts';
import { openNative } from '#engine/adapters/native.ts';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import type { Filter } from '#domain/filter.ts';
import { askFigure, figureSql, rowsBehind, rowsBehindSql } from '#engine/figure.ts';
import type { Day } from '#domain/day.ts';
import { cents } from '#domain/money.ts';
import { figures } from '#figures/catalogue.ts';
import { emptyLedger, largeLedger } from '#test/figures-ledger.ts';

const filters: readonly (readonly [string, Filter])[] = [
  ['without a filter', {}],
  [
    'with a filter',
    {
      period: { from: '1900-01-01' as Day, to: '1999-12-31' as Day },
      accounts: [3, 7, 1200, 4004],
      methods: ['transfer', 'cash'],
    },
  ],
  [
    'with a filter of parties and amounts',
    {
      parties: ['party:3', 'account:1200', 'account:2741', 'cash'],
      amounts: { least: cents(100), most: cents(900_000) },
    },
  ],
];

/** Columns each row of `basis` adds to: those of money, and counts that `basis` carries too. */
async function sums(database: Database, figure: Figure): Promise<readonly string[]> {
  const columns = await database.rows(
    `describe ${rowsBehindSql(figure, keyOfNothing(figure)).replace(/select distinct row_id from basis.*$/s, 'select * from basis')}`,
  );
  const names = columns.map((row) => String(row['column_name']));
  expect(names).toContain('row_id');
  for (const key of figure.key) expect(names).toContain(key);
  const added = Object.entries(figure.columns)
    .filter(([name, { unit }]) => unit === 'money' || (unit === 'count' && names.includes(name)))
    .map(([name]) => name);
  for (const name of added)
    expect(names, `${figure.id}: each row of basis says what it adds to ${name}`).toContain(name);
  return added;
}

const keyOfNothing = (figure: Figure): FigureRow => Object.fromEntries(figure.key.map((column) => [column, null]));

/** Figures that answer a choice the reader makes on the page, so that none stands ready in the catalogue. */
const madeOnAsking = ['link-chart'];

it('every folder of figures is in the catalogue under its own name', () => {
  const folders = readdirSync('src/figures', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !madeOnAsking.includes(entry.name))
    .map((entry) => entry.name);
  expect(figures.map((figure) => figure.id)).toEqual(folders.sort());
});

describe.each(figures.map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
  it('says what it is in every language', () => {
    for (const language of languages) {
      expect(figure.title[language].length).toBeGreaterThan(2);
      expect(figure.note[language]).toMatch(/\.$/);
      for (const column of Object.values(figure.columns)) expect(column.label[language].length).toBeGreaterThan(0);
    }
  });

  it('is written in the portable subset', () => {
    const code = figure.sql.replace(/--[^\n]*/g, '').replace(/'(?:[^']|'')*'/g, "''");
    expect(code).not.toMatch(
      /(?<!\/)\/(?!\/)|::|\bqualify\b|\basof\b|\bpivot\b|group by all|->|\brecursive\b|cross join|current_|\bnow\(|at time zone|\blist\(|\[/,
    );
    expect(code).toBe(code.toLowerCase());
    expect(code).not.toMatch(/\bledger\./);
    for (const [, before = ''] of code.matchAll(/from (?:\w+)\s*,(\s*\w+)/g))
      expect.soft(before, 'a join says on what').toBe('');
  });
});

describe.each([
  ['native', () => openNative()],
  ['wasm', openWasmInNode],
] as const)('figures on %s', (_engine, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  it('every figure answers an empty ledger with its own columns', async () => {
    await emptyLedger(database);
    for (const figure of figures)
      for (const [, filter] of filters) {
        const columns = await database.rows(`describe ${figureSql(figure, filter)}`);
        const names = columns.map((row) => String(row['column_name']));
        for (const name of [...figure.key, ...Object.keys(figure.columns)]) expect(names, figure.id).toContain(name);
        const answer = await askFigure(database, figure, filter);
        expect(answer.rows.length, figure.id).toBeLessThanOrEqual(figure.most);
        for (const row of answer.rows)
          for (const value of Object.values(row)) expect([0, null, 1], figure.id).toContain(value);
      }
  });

  describe('on two hundred thousand rows', () => {
    beforeAll(() => largeLedger(database, 200_000));

    it.each(figures.flatMap((figure) => filters.map(([said, filter]) => [figure.id, said, figure, filter] as const)))(
      '%s %s shows no more lines than it declares, and every line opens exactly the rows it adds up',
      async (_id, _said, figure, filter) => {
        const answer = await askFigure(database, figure, filter);
        expect(answer.rows.length).toBeGreaterThan(0);
        expect(new Set(answer.rows.map((row) => JSON.stringify(figure.key.map((key) => row[key])))).size).toBe(
          answer.rows.length,
        );
        const added = await sums(database, figure);
        const basis = answer.sql.replace(/\nselect \* from shown[^\n]*\s*$/, '');
        const [once] = await database.rows(
          `${basis}\nselect count(*) as rows, count(distinct row_id) as ids from basis`,
        );
        expect(once?.['ids'], 'one line of basis a ledger row').toBe(once?.['rows']);
        const keys = figure.key.join(', ');
        const again = await database.rows(
          `${basis}\nselect ${[...figure.key, 'count(*) as behind', ...added.map((name) => `coalesce(sum(${name}), 0) as ${name}`)].join(', ')} from basis${keys ? ` group by ${keys}` : ''}`,
        );
        const found = new Map(again.map((row) => [JSON.stringify(figure.key.map((key) => row[key])), row]));
        for (const row of answer.rows) {
          const behind = found.get(JSON.stringify(figure.key.map((key) => row[key])));
          for (const name of added) expect(behind?.[name] ?? 0, `${figure.id} ${name}`).toBe(row[name] ?? 0);
          if ('rows' in row) expect(behind?.['behind'] ?? 0, `${figure.id} rows`).toBe(row['rows']);
        }
        const probed = [answer.rows[0], answer.rows[answer.rows.length >> 1], answer.rows.at(-1)];
        for (const row of probed) {
          if (!row) continue;
          const opened = await rowsBehind(database, figure, row, filter, { limit: 5, offset: 0 });
          expect(opened.total).toBe(found.get(JSON.stringify(figure.key.map((key) => row[key])))?.['behind'] ?? 0);
          expect(opened.rows.length).toBe(Math.min(5, opened.total));
          expect([...opened.rows].sort((a, b) => a - b)).toEqual(opened.rows);
        }
      },
    );

    it.each(figures.filter(({ narrows }) => narrows).map((figure) => [figure.id, figure] as const))(
      'a line of %s, once it is the filter, leaves its own rows and, unless it names a party, no other transfers',
      async (_id, figure) => {
        const lines = (await askFigure(database, figure)).rows.filter((row) => figure.narrows?.(row));
        expect(lines.length).toBeGreaterThan(0);
        for (const line of [lines[0], lines[lines.length >> 1], lines.at(-1)]) {
          const filter = line && figure.narrows?.(line);
          if (!filter) continue;
          const left = figureSql(figure, filter).replace(
            /\nselect \* from shown[^\n]*\s*$/,
            '\nselect row_id from basis',
          );
          const own = rowsBehindSql(figure, line);
          const others = `select row_id from ((${left}) except (${own})) where row_id in (select row_id from ledger.txn)`;
          const [count] = await database.rows(
            `select (select count(*) from ((${own}) except (${left}))) as lost, (select count(*) from (${others})) as others`,
          );
          expect(count?.['lost'], JSON.stringify(filter)).toBe(0);
          if (!filter.parties) expect(count?.['others'], JSON.stringify(filter)).toBe(0);
        }
      },
    );

    it('pages through the rows behind a line without losing or repeating one', async () => {
      const figure = figures.find(({ id }) => id === 'cash-and-other-means') as Figure;
      const [row] = (await askFigure(database, figure)).rows;
      const first = await rowsBehind(database, figure, row as FigureRow, {}, { limit: 70, offset: 0 });
      const second = await rowsBehind(database, figure, row as FigureRow, {}, { limit: 70, offset: 70 });
      expect(new Set([...first.rows, ...second.rows]).size).toBe(140);
      expect(Math.max(...first.rows)).toBeLessThan(Math.min(...second.rows));
    });

    it('opens one cell: only the rows that add to its column', async () => {
      const figure = figures.find(({ id }) => id === 'cash-and-other-means') as Figure;
      const [row] = (await askFigure(database, figure)).rows;
      const all = await rowsBehind(database, figure, row as FigureRow);
      const entered = await rowsBehind(
        database,
        figure,
        row as FigureRow,
        {},
        { limit: 1, offset: 0, measure: 'money_in' },
      );
      const left = await rowsBehind(
        database,
        figure,
        row as FigureRow,
        {},
        { limit: 1, offset: 0, measure: 'money_out' },
      );
      expect(entered.total).toBeGreaterThan(0);
      expect(entered.total + left.total).toBe(all.total);
    });
  });
});
