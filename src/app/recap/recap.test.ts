import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Day } from '#domain/day.ts';
import type { Database } from '#engine/database.ts';
import { openNative } from '#engine/adapters/native.ts';
import type { Filter } from '#domain/filter.ts';
import { askFigure, rowsBehind } from '#engine/figure.ts';
import { emptyLedger, largeLedger } from '#test/figures-ledger.ts';
import { choiceIn, choiceText, dimensions, firstChoice, type RecapChoice } from './choice.ts';
import { leftOutFigure, recapFigure } from './recap-figure.ts';
import { recapTable, type Heading, type RecapLine, type Sums } from './recap-table.ts';

const word = (_: string, { key, name }: Heading) => name ?? key;
const by = (rows: RecapChoice['rows'], more: Partial<RecapChoice> = {}): RecapChoice => ({
  ...firstChoice,
  rows,
  ...more,
});

describe('a recap table', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());

  const table = async (choice: RecapChoice, filter: Filter = {}) =>
    recapTable((await askFigure(database, recapFigure(choice), filter)).rows, choice, word);
  const said = (lines: readonly RecapLine[]) =>
    lines.map(({ heading, total }) => [word('', heading), total.debit, total.credit, total.net, total.count]);

  describe('of a small case', () => {
    beforeEach(async () => {
      await emptyLedger(database);
      await database.exec(
        `insert into ledger.party (party_id, name_raw) values (1, 'Anna O''Brien'), (2, 'Garage "du Port"'), (3, '=cmd()')`,
      );
      await database.exec(`insert into ledger.account (account_id, account_key, institution_name, account_number, name, in_file) values
        (1, 'A|1', 'Banque A', '001', null, true), (2, 'B|2', 'Banque B', '002', null, true), (3, 'C|3', null, null, 'Épicerie', false),
        (4, 'D|4', 'Banque D', '004', null, true)`);
      await database.exec(`insert into ledger.holding (holding_id, party_id, target_kind, target_id, role) values
        (1, 1, 'account', 1, 'holder'), (2, 2, 'account', 2, 'holder'), (3, 3, 'account', 4, 'holder')`);
      await database.exec(`insert into ledger.txn (row_id, booked_on, account_id, from_account_id, to_account_id, direction, amount, amount_ref, method, category, mirror_of, duplicate_of, exclude_reason, counterparty_name) values
        (11, '2024-01-05', 1, null, 1, 'credit', 900, 900, 'cash', null, null, null, null, null),
        (12, '2024-01-06', 1, 1, 2, 'debit', 500, 500, 'transfer', 'rent', null, null, null, null),
        (21, '2024-01-06', 2, 1, 2, 'credit', 500, 500, 'transfer', 'rent', 12, null, null, null),
        (22, '2024-03-01', 2, 2, 3, 'debit', 80.05, 80.05, 'card', 'food', null, null, null, null),
        (23, '2023-12-31', 2, null, 2, 'credit', 30, 30, 'transfer', null, null, null, null, ' Ets  Muller'),
        (24, '2024-03-02', 2, 3, 2, 'credit', 30, 30, 'transfer', null, null, 23, null, null),
        (25, '2024-03-02', 2, 3, 2, 'credit', 30, null, 'transfer', null, null, null, null, null),
        (26, '2024-03-02', 2, 3, 2, 'credit', 30, 30, 'transfer', null, null, null, 'set aside', null),
        (31, '2024-03-04', null, 4, 1, null, 10, 10, 'transfer', null, null, null, null, null)`);
    });

    it('adds what each person paid and received, own transfers on both sides, in order of name', async () => {
      const { lines, total } = await table(by(['person']));
      expect(said(lines)).toEqual([
        ['=cmd()', 1_000, 0, -1_000, 1],
        ["Anna O'Brien", 50_000, 91_000, 41_000, 3],
        ['Garage "du Port"', 8_005, 53_000, 44_995, 3],
      ]);
      expect(total).toEqual({ debit: 59_005, credit: 144_000, net: 84_995, count: 7 });
    });

    it('leaves transfers between accounts of the case out when that is asked', async () => {
      const { total } = await table(by(['person'], { outsideOnly: true }));
      expect(total).toEqual({ debit: 8_005, credit: 93_000, net: 84_995, count: 3 });
    });

    it('groups years and months, and the counterparty a statement only names', async () => {
      const years = await table(by(['year'], { column: 'counterparty' }));
      expect(said(years.lines).map(([year]) => year)).toEqual(['2023', '2024']);
      expect(years.columns.map(({ name, key }) => name ?? key)).toContain('Ets  Muller');
      const months = await table(by(['month']));
      expect(said(months.lines).map(([month]) => month)).toEqual(['24287', '24288', '24290']);
    });

    it('opens the rows of a cell, of a subtotal and of the total, and for an amount only the rows that make it', async () => {
      const choice = by(['person', 'method'], { column: 'year' });
      const cell = { row_1: 'party:2', row_2: 'transfer', column_1: '2024' };
      expect((await rowsBehind(database, recapFigure(choice), cell)).rows).toEqual([21]);
      expect((await rowsBehind(database, recapFigure(choice, ['row_1']), cell)).rows).toEqual([21, 22, 23]);
      expect((await rowsBehind(database, recapFigure(choice, []), cell)).total).toBe(6);
      const paid = await rowsBehind(
        database,
        recapFigure(choice, ['row_1']),
        cell,
        {},
        { limit: 9, offset: 0, measure: 'debit' },
      );
      expect(paid.rows).toEqual([22]);
    });

    it('follows the filter of the page', async () => {
      const { total } = await table(by(['person']), {
        accounts: [2],
        period: { from: '2024-01-01' as Day, to: '2024-02-01' as Day },
      });
      expect(total).toEqual({ debit: 0, credit: 50_000, net: 50_000, count: 1 });
      expect((await table(by(['person']), { accounts: [] })).lines).toEqual([]);
    });

    it('says which rows it could not count, and why', async () => {
      expect((await askFigure(database, leftOutFigure)).rows).toEqual([
        { reason: 'duplicate', rows: 1 },
        { reason: 'excluded', rows: 1 },
        { reason: 'no-rate', rows: 1 },
      ]);
    });
  });

  describe('of a large and ugly ledger', () => {
    beforeAll(() => largeLedger(database, 60_000));

    const added = (all: readonly Sums[]): Sums =>
      all.reduce(
        (a, b) => ({
          debit: a.debit + b.debit,
          credit: a.credit + b.credit,
          net: a.net + b.net,
          count: a.count + b.count,
        }),
        { debit: 0, credit: 0, net: 0, count: 0 },
      );

    it.each(
      dimensions.map(
        (one, at) => [one, dimensions[(at + 3) % 7] ?? 'year', dimensions[(at + 5) % 7] ?? 'year'] as const,
      ),
    )('adds up by %s, %s and %s, whatever is gathered', async (first, second, column) => {
      const whole = (await table(by(['method']))).total;
      for (const choice of [by([first]), by([first, second], { column })]) {
        const { lines, columns, total } = await table(choice);
        expect(total).toEqual(whole);
        expect(added(lines.map((line) => line.total))).toEqual(whole);
        for (const line of lines) {
          expect(added([...line.cells.values()])).toEqual(line.total);
          if (choice.rows.length === 2) expect(added(line.children.map((child) => child.total))).toEqual(line.total);
        }
        if (choice.column) expect(added(columns.map((one) => one.total))).toEqual(whole);
        for (const line of lines) if (line.heading.key === 'others') expect(line.gathered).toBeGreaterThan(0);
      }
    });

    it('counts behind a gathered line as many entries as it says', async () => {
      const choice = by(['counterparty']);
      const { lines } = await table(choice);
      const others = lines.at(-1);
      expect(others?.heading.key).toBe('others');
      const behind = await rowsBehind(database, recapFigure(choice, ['row_1']), { row_1: 'others' });
      expect(behind.total).toBe(others?.total.count);
    });
  });

  it('travels in a link, and reads any text', () => {
    const choice: RecapChoice = by(['month', 'counterparty'], {
      column: 'year',
      measures: ['net'],
      order: { by: 'net', down: true },
      outsideOnly: true,
    });
    expect(choiceIn(choiceText(choice))).toEqual(choice);
    expect(choiceIn(undefined)).toEqual(firstChoice);
    expect(choiceIn('person.person.--x-<script>-')).toEqual({ ...firstChoice, rows: ['person'] });
  });
});
