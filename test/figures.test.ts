import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Day } from '#domain/day.ts';
import type { Figure } from '#domain/figure.ts';
import type { Database } from '#engine/database.ts';
import { openNative } from '#engine/adapters/native.ts';
import { askFigure, figureSql, rowsBehind } from '#engine/figure.ts';
import { figureOf } from '#figures/catalogue.ts';
import { emptyLedger } from '#test/figures-ledger.ts';

const title = { fr: 'x', en: 'x', es: 'x' };
const figure = (sql: string): Figure => ({ id: 'odd', title, note: title, sql, key: ['word'], columns: {}, most: 9 });

describe('a figure', () => {
  it('is refused when it does not end in what is shown', () => {
    expect(() => figureSql(figure('select 1'))).toThrow('odd');
    expect(() =>
      figureSql(figure('with basis as (select 1 as row_id), shown as (select 1) select * from shown')),
    ).toThrow('odd');
    expect(() =>
      figureSql(figure('with basis as (select 1 as row_id),\nshown as (select 1)\nselect * from shown limit 3')),
    ).toThrow('odd');
  });
});

describe('the figures of a small case', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await emptyLedger(database);
    await database.exec(
      `insert into ledger.party (party_id, name_raw) values (1, 'Anna O''Brien'), (2, 'Garage "du Port"')`,
    );
    await database.exec(`insert into ledger.account (account_id, account_key, institution_name, account_number, name, in_file) values
      (1, 'A|1', 'Banque A', '001', null, true), (2, 'B|2', 'Banque B', '002', null, true), (3, 'C|3', null, null, 'Épicerie', false), (4, 'A|4', 'Banque A', '004', null, true)`);
    await database.exec(`insert into ledger.holding (holding_id, party_id, target_kind, target_id, role) values
      (1, 1, 'account', 1, 'holder'), (2, 2, 'account', 2, 'holder'), (3, 1, 'account', 4, 'holder')`);
    await database.exec(`insert into ledger.txn (row_id, booked_on, account_id, from_account_id, to_account_id, direction, amount, amount_ref, method, mirror_of, duplicate_of) values
      (11, '2024-01-05', 1, null, 1, 'credit', 900, 900, 'cash', null, null),
      (12, '2024-01-06', 1, 1, 2, 'debit', 500, 500, 'transfer', null, null),
      (21, '2024-01-06', 2, 1, 2, 'credit', 500, 500, 'transfer', 12, null),
      (22, '2024-03-01', 2, 2, 3, 'debit', 80, 80, 'card', null, null),
      (23, '2024-03-02', 2, 3, 2, 'credit', 30, 30, 'transfer', null, null),
      (24, '2024-03-02', 2, 3, 2, 'credit', 30, 30, 'transfer', null, 23),
      (13, '2024-03-03', 1, 1, 4, 'debit', 200, 200, 'transfer', null, null)`);
    await database.exec(
      `insert into ledger.coverage (account_id, month, state) select a, 2024 * 12 + m, case when m = 1 then 'missing' else 'seen' end from range(1, 3) as x(a), range(0, 3) as y(m)`,
    );
  });

  const ask = async (id: string, filter = {}) => (await askFigure(database, figureOf(id), filter)).rows;

  it('count money that comes from outside once, and a transfer between two known accounts not at all', async () => {
    expect(await ask('money-in')).toEqual([{ money: 93_000, rows: 2 }]);
    expect(await ask('money-out')).toEqual([{ money: 8_000, rows: 1 }]);
  });

  it('leave no month in doubt because of an account that has no statement at all', async () => {
    const before = await ask('money-by-month');
    await database.exec(
      `insert into ledger.coverage (account_id, month, state) select 3, 2024 * 12 + m, 'missing' from range(0, 3) as y(m)`,
    );
    expect(await ask('money-by-month')).toEqual(before);
  });

  it('see the same transfer as money in when only the receiving account is chosen', async () => {
    expect(await ask('money-in', { accounts: [2] })).toEqual([{ money: 53_000, rows: 2 }]);
    expect(await ask('money-out', { accounts: [1] })).toEqual([{ money: 70_000, rows: 2 }]);
    expect(await ask('money-out', { accounts: [1, 2] })).toEqual([{ money: 28_000, rows: 2 }]);
  });

  it('show a month without statements though nothing was received for it', async () => {
    expect(
      (await ask('money-by-month')).map(({ month, money_in, moved, asked, covered }) => ({
        month,
        money_in,
        moved,
        asked,
        covered,
      })),
    ).toEqual([
      { month: 24288, money_in: 90_000, moved: 50_000, asked: 2, covered: 2 },
      { month: 24289, money_in: 0, moved: 0, asked: 2, covered: 0 },
      { month: 24290, money_in: 3_000, moved: 20_000, asked: 2, covered: 2 },
    ]);
  });

  it('name flows by holder, with cash as a payer, and leave out what a holder sends to himself', async () => {
    expect(
      (await ask('flows')).map(({ payer_name, payee_name, payer, amount, rows }) => [
        payer_name ?? payer,
        payee_name,
        amount,
        rows,
      ]),
    ).toEqual([
      ['cash', "Anna O'Brien", 90_000, 1],
      ["Anna O'Brien", 'Garage "du Port"', 50_000, 1],
      ['Garage "du Port"', 'Épicerie', 8_000, 1],
      ['Épicerie', 'Garage "du Port"', 3_000, 1],
    ]);
  });

  it('open the rows of one line, whatever quotes a key holds', async () => {
    const flows = figureOf('flows');
    const [, second] = (await askFigure(database, flows)).rows;
    expect(await rowsBehind(database, flows, second ?? {})).toEqual({ total: 1, rows: [12] });
    expect(await rowsBehind(database, flows, { payer: "x' or true --", payee: 'y' })).toEqual({ total: 0, rows: [] });
    await expect(rowsBehind(database, flows, { payer: 'x' })).rejects.toThrow('payee');
  });

  it('keep to the days, months and means of the filter', async () => {
    const period = { from: '2024-03-01' as Day, to: '2024-03-31' as Day };
    expect(await ask('case-period', { period })).toEqual([
      {
        since: '2024-03-01',
        until: '2024-03-03',
        rows: 4,
        left_out: 1,
        without_rate: 0,
        accounts: 3,
        asked: 2,
        covered: 2,
        proven: 0,
      },
    ]);
    expect((await ask('cash-and-other-means', { methods: ['cash'] })).map(({ method }) => method)).toEqual(['cash']);
    expect(await ask('money-in', { accounts: [] })).toEqual([{ money: 0, rows: 0 }]);
  });

  it('never add amounts of two currencies', async () => {
    await database.exec(`insert into ledger.asset (asset_id, row_id, kind, value_central, value_low, currency) values
      (1, 101, 'watch', 1000, 800, 'EUR'), (2, 102, 'watch', 500, null, 'CHF'), (3, 103, 'watch', null, null, 'EUR')`);
    expect(await ask('assets-by-category')).toEqual([
      {
        kind: 'watch',
        currency: 'EUR',
        rows: 2,
        value_low: 80_000,
        value_central: 100_000,
        value_high: 100_000,
        without_value: 1,
      },
      {
        kind: 'watch',
        currency: 'CHF',
        rows: 1,
        value_low: 50_000,
        value_central: 50_000,
        value_high: 50_000,
        without_value: 0,
      },
    ]);
  });

  it('say of each account and month what was received', async () => {
    const cells = await ask('coverage-grid');
    expect(cells.map(({ account, month, state, rows }) => [account, month, state, rows])).toEqual([
      [1, 24288, 'seen', 2],
      [1, 24289, 'missing', 0],
      [1, 24290, 'seen', 1],
      [2, 24288, 'seen', 1],
      [2, 24289, 'missing', 0],
      [2, 24290, 'seen', 3],
    ]);
    expect(cells[0]?.['account_name']).toBe("Anna O'Brien · Banque A · 001");
  });
});
