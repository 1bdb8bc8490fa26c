import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import type { Database } from '#engine/database.ts';
import { emptyingStatements } from '#ledger/schema.ts';
import { fillCoverage } from '../coverage/coverage.ts';
import { workEmptying, workStatements } from '../normalise/enter.ts';
import { linkLedger } from './link.ts';

interface Entry {
  readonly row: number;
  readonly on: string;
  readonly account?: number;
  readonly from?: number;
  readonly to?: number;
  readonly amount: number;
  readonly balance?: number;
  readonly label?: string;
  readonly category?: string;
}

const literal = (value: string | number | undefined) =>
  value === undefined ? 'null' : typeof value === 'number' ? String(value) : `'${value}'`;
const SOURCE = 4294967296;

describe.each([
  ['native', () => openNative()],
  ['wasm', openWasmInNode],
])('after an import, on %s', (_, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    for (const statement of emptyingStatements()) await database.exec(statement);
    await database.exec(
      `insert into ledger.account (account_id, account_key, in_file, kind) values
        (1, 'A', true, 'personal'), (2, 'B', true, 'personal'), (3, 'shop', false, 'external'), (4, 'listed', false, 'personal')`,
    );
    await database.exec("insert into ledger.source (source, file, sha256) values (1, 'a.csv', 'x'), (2, 'b.csv', 'y')");
  });

  const enter = async (source: number, entries: readonly Entry[]) => {
    for (const { row, on, account, from, to, amount, balance, label, category } of entries)
      await database.exec(
        `insert into ledger.txn (row_id, booked_on, account_id, from_account_id, to_account_id, direction, amount, amount_ref, currency, balance_after, label, category)
         values (${source * SOURCE + row}, date '${on}', ${literal(account)}, ${literal(from)}, ${literal(to)},
          ${account === undefined ? 'null' : account === from ? "'debit'" : "'credit'"}, ${amount}, ${amount}, 'EUR', ${literal(balance)}, ${literal(label)}, ${literal(category)})`,
      );
  };
  const mirrors = async () =>
    (await database.rows('select row_id, mirror_of from ledger.txn where mirror_of is not null order by row_id')).map(
      ({ row_id, mirror_of }) => [Number(row_id) % SOURCE, Number(mirror_of) % SOURCE],
    );

  it('counts a transfer once that both banks report, also days apart and twice the same amount', async () => {
    await enter(1, [
      { row: 2, on: '2024-03-01', account: 1, from: 1, to: 2, amount: 100 },
      { row: 3, on: '2024-03-01', account: 1, from: 1, to: 2, amount: 100 },
      { row: 4, on: '2024-03-29', account: 1, from: 1, to: 2, amount: 100 },
    ]);
    await enter(2, [
      { row: 12, on: '2024-03-01', account: 2, from: 1, to: 2, amount: 100 },
      { row: 13, on: '2024-03-02', account: 2, from: 1, to: 2, amount: 100 },
      { row: 14, on: '2024-04-02', account: 2, from: 1, to: 2, amount: 100 },
    ]);
    await linkLedger(database);
    expect(await mirrors()).toEqual([
      [12, 2],
      [13, 3],
      [14, 4],
    ]);
    expect(await database.rows('select count(*) as n from edge')).toEqual([{ n: 3 }]);
    await linkLedger(database);
    expect((await mirrors()).length).toBe(3);
  });

  it('does not pair a credit with another day’s debit or another amount', async () => {
    await enter(1, [{ row: 2, on: '2024-03-01', account: 1, from: 1, to: 2, amount: 100 }]);
    await enter(2, [
      { row: 12, on: '2024-03-09', account: 2, from: 1, to: 2, amount: 100 },
      { row: 13, on: '2024-03-01', account: 2, from: 1, to: 2, amount: 100.01 },
    ]);
    await linkLedger(database);
    expect(await mirrors()).toEqual([]);
  });

  it('knows a transfer between two accounts of one holder, from the day he holds both', async () => {
    await database.exec(
      `insert into ledger.holding (holding_id, party_id, target_kind, target_id, role, from_on) values
        (1, 7, 'account', 1, 'holder', null), (2, 7, 'account', 2, 'holder', date '2024-03-10')`,
    );
    await enter(1, [
      { row: 2, on: '2024-03-01', account: 1, from: 1, to: 2, amount: 100 },
      { row: 3, on: '2024-03-15', account: 1, from: 1, to: 2, amount: 200 },
    ]);
    await enter(2, [
      { row: 12, on: '2024-03-01', account: 2, from: 1, to: 2, amount: 100 },
      { row: 13, on: '2024-03-15', account: 2, from: 1, to: 2, amount: 200 },
    ]);
    await linkLedger(database);
    const own = await database.rows(
      'select row_id % 4294967296 as row from ledger.txn where own_transfer_id is not null order by row_id',
    );
    expect(own.map(({ row }) => row)).toEqual([3, 13]);
  });

  it('does not cross a shop, and does cross a person', async () => {
    await enter(1, [
      { row: 2, on: '2024-03-01', account: 1, from: 1, to: 3, amount: 30, category: 'food' },
      { row: 3, on: '2024-03-02', account: 1, from: 1, to: 4, amount: 30 },
    ]);
    await linkLedger(database);
    expect(await database.rows('select account_id from ledger.account where is_service')).toEqual([{ account_id: 3 }]);
  });

  describe('a row that the bank marks as a reversal', () => {
    const marked = async (row: number, undoes: string | null, refs: string | null = null) =>
      database.exec(
        `insert into ingest_sign by name select ${SOURCE + row} as row_id, ${undoes === null ? 'null' : `'${undoes}'`} as undoes, ${refs === null ? 'null' : `'${refs}'`} as refs`,
      );
    const undone = async () =>
      (
        await database.rows('select row_id, reversal_of from ledger.txn where reversal_of is not null order by row_id')
      ).map(({ row_id, reversal_of }) => [Number(row_id) % SOURCE, Number(reversal_of) % SOURCE]);
    beforeEach(async () => {
      for (const statement of [...workStatements, ...workEmptying]) await database.exec(statement);
    });

    it('undoes its operation without a word in its label, up to 31 days later', async () => {
      await enter(1, [
        { row: 2, on: '2024-03-01', account: 1, from: 1, to: 3, amount: 80, label: 'PRLV ENERGIE' },
        { row: 3, on: '2024-04-01', account: 1, from: 3, to: 1, amount: 80, label: 'CREDIT 4711' },
        { row: 4, on: '2024-03-01', account: 1, from: 1, to: 3, amount: 90, label: 'PRLV ENERGIE' },
        { row: 5, on: '2024-04-02', account: 1, from: 3, to: 1, amount: 90, label: 'CREDIT 4712' },
      ]);
      await marked(3, 'true');
      await marked(5, 'RD');
      await linkLedger(database);
      expect(await undone()).toEqual([
        [2, 2],
        [3, 2],
      ]);
      await linkLedger(database);
      expect(await undone()).toHaveLength(2);
    });

    it('leaves alone the same amount that comes back without the mark, another amount, another way and a later day', async () => {
      await enter(1, [
        { row: 2, on: '2024-03-01', account: 1, from: 1, to: 3, amount: 80 },
        { row: 3, on: '2024-03-03', account: 1, from: 3, to: 1, amount: 80 },
        { row: 4, on: '2024-03-10', account: 1, from: 1, to: 3, amount: 50 },
        { row: 5, on: '2024-03-11', account: 1, from: 3, to: 1, amount: 50.01 },
        { row: 6, on: '2024-03-11', account: 1, from: 1, to: 3, amount: 50 },
        { row: 7, on: '2024-03-01', account: 1, from: 3, to: 1, amount: 70 },
        { row: 8, on: '2024-03-02', account: 1, from: 1, to: 3, amount: 70 },
      ]);
      for (const row of [5, 6, 7]) await marked(row, 'true');
      await linkLedger(database);
      expect(await undone()).toEqual([]);
    });

    it('is the reversal of the operation whose reference it bears, rather than of a nearer one', async () => {
      await enter(1, [
        { row: 2, on: '2024-03-01', account: 1, from: 1, to: 3, amount: 80 },
        { row: 3, on: '2024-03-09', account: 1, from: 1, to: 3, amount: 80 },
        { row: 4, on: '2024-03-10', account: 1, from: 3, to: 1, amount: 80 },
      ]);
      await marked(2, null, 'E2E-1 | BANK-1');
      await marked(3, null, 'E2E-2');
      await marked(4, 'true', 'BANK-4 | E2E-1');
      await linkLedger(database);
      expect(await undone()).toEqual([
        [2, 2],
        [4, 2],
      ]);
    });

    it('stands in the place of the row that it corrects, also where corrections follow one another', async () => {
      await enter(1, [
        { row: 2, on: '2024-03-01', account: 1, from: 1, to: 3, amount: 80 },
        { row: 3, on: '2024-03-04', account: 1, from: 1, to: 3, amount: 85 },
        { row: 4, on: '2024-03-05', account: 1, from: 1, to: 3, amount: 84 },
        { row: 5, on: '2024-03-05', account: 1, from: 1, to: 3, amount: 80 },
      ]);
      await marked(2, null, 'F1');
      await marked(3, 'REPLACE F1', 'F2');
      await marked(4, 'REPLACE F2', 'F3');
      await marked(5, null, 'F4');
      await linkLedger(database);
      expect(await undone()).toEqual([
        [2, 2],
        [3, 3],
      ]);
      expect(await database.rows('select sum(amount) as left_over from txn_counted')).toEqual([{ left_over: 16400 }]);
    });

    it('undoes the operation it names, where it corrects it by the opposite amount', async () => {
      await enter(1, [
        { row: 2, on: '2024-03-01', account: 1, from: 1, to: 3, amount: 80 },
        { row: 3, on: '2024-03-02', account: 1, from: 1, to: 3, amount: 80 },
        { row: 4, on: '2024-03-04', account: 1, from: 3, to: 1, amount: 80 },
        { row: 5, on: '2024-03-04', account: 1, from: 3, to: 1, amount: 80 },
      ]);
      await marked(2, null, 'F1');
      await marked(3, null, 'F2');
      await marked(4, 'REPLACE F1', 'F3');
      await marked(5, 'REPLACE UNKNOWN', 'F5');
      await linkLedger(database);
      expect(await undone()).toEqual([
        [2, 2],
        [4, 2],
      ]);
    });
  });

  it('ties a payment to the asset whose plate its label holds, and says what for', async () => {
    await database.exec(
      `insert into ledger.asset (asset_id, row_id, identifier) values (1, 1, 'GX-482-LT'), (2, 2, 'AB-1')`,
    );
    await enter(1, [
      { row: 2, on: '2024-03-01', account: 1, from: 1, to: 3, amount: 30000, label: 'VIR GARAGE GX 482 LT SOLDE' },
      { row: 3, on: '2024-03-02', account: 1, from: 1, to: 3, amount: 80, label: 'PRLV ASSURANCE GX482LT' },
      { row: 4, on: '2024-03-03', account: 1, from: 1, to: 3, amount: 80, label: 'CB AB-1 24' },
    ]);
    await linkLedger(database);
    expect(
      await database.rows(
        'select row_id % 4294967296 as row, asset_id, asset_cost from ledger.txn where asset_id is not null order by row_id',
      ),
    ).toEqual([
      { row: 2, asset_id: 1, asset_cost: 'price' },
      { row: 3, asset_id: 1, asset_cost: 'insurance' },
    ]);
  });

  const months = async (account: number) =>
    Object.fromEntries(
      (
        await database.rows(`select month, state from ledger.coverage where account_id = ${account} order by month`)
      ).map(({ month, state }) => [Number(month) - 2024 * 12 + 1, state]),
    );

  it('proves the months whose balances add up, newest row first too, and points at the month that breaks', async () => {
    await enter(1, [
      { row: 2, on: '2024-04-10', account: 1, from: 1, to: 3, amount: 10, balance: 170 },
      { row: 3, on: '2024-03-05', account: 1, from: 1, to: 3, amount: 5, balance: 185 },
      { row: 4, on: '2024-02-01', account: 1, from: 3, to: 1, amount: 100, balance: 190 },
      { row: 5, on: '2024-01-05', account: 1, from: 1, to: 3, amount: 10, balance: 90 },
    ]);
    await enter(2, [{ row: 2, on: '2024-05-10', account: 2, from: 2, to: 3, amount: 10 }]);
    await fillCoverage(database);
    expect(await months(1)).toEqual({ 1: 'proven', 2: 'proven', 3: 'proven', 4: 'broken', 5: 'missing' });
    expect(await months(2)).toEqual({ 1: 'missing', 2: 'missing', 3: 'missing', 4: 'missing', 5: 'seen' });
    expect(await months(4)).toEqual({ 1: 'missing', 2: 'missing', 3: 'missing', 4: 'missing', 5: 'missing' });
    expect(await months(3)).toEqual({});
  });

  it('asks for no month before an account was opened or after it was closed', async () => {
    await database.exec(
      "update ledger.account set opened_on = date '2024-02-10', closed_on = date '2024-03-05' where account_id = 4",
    );
    await enter(1, [
      { row: 2, on: '2024-01-10', account: 1, from: 1, to: 3, amount: 10 },
      { row: 3, on: '2024-04-10', account: 1, from: 1, to: 3, amount: 10 },
    ]);
    await fillCoverage(database);
    expect(await months(4)).toEqual({ 2: 'missing', 3: 'missing' });
    expect(await months(1)).toEqual({ 1: 'seen', 2: 'seen', 3: 'seen', 4: 'seen' });
  });
});
