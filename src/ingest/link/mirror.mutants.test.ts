import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { mutantsOf } from '../../../test/support/sql/mutants.ts';
import { sqlOf, treeOf } from '../../../test/support/sql/tree.ts';
import mirrorSql from './mirror-candidate.sql?raw';

interface Told {
  readonly currency?: string;
  readonly duplicate?: true;
  /** The account whose statement gives the row, where it is neither the payer's nor the payee's own side. */
  readonly listed?: number;
  readonly mirrorOf?: number;
}
/** Payer, payee, day of March 2024, side on which it is listed, amount. */
type Line = readonly [from: number, to: number, day: number, side: 'debit' | 'credit', amount: number, told?: Told];

/** Each amount is one story; accounts 1 to 4 have a statement, 9 has none. */
const ledger: readonly Line[] = [
  // a day before, five days after; two days before, six days after
  [1, 2, 5, 'debit', 11],
  [1, 2, 4, 'credit', 11],
  [1, 2, 5, 'debit', 12],
  [1, 2, 10, 'credit', 12],
  [1, 2, 5, 'debit', 13],
  [1, 2, 3, 'credit', 13],
  [1, 2, 5, 'debit', 14],
  [1, 2, 11, 'credit', 14],
  // another payer, another payee, another amount, another currency
  [1, 2, 5, 'debit', 15],
  [3, 2, 5, 'credit', 15],
  [1, 2, 5, 'debit', 16],
  [1, 3, 5, 'credit', 16],
  [1, 2, 5, 'debit', 17],
  [1, 2, 5, 'credit', 17.01],
  [1, 2, 5, 'debit', 18],
  [1, 2, 5, 'credit', 18, { currency: 'USD' }],
  // two debits, or two credits; a side listed by somebody else
  [1, 2, 5, 'debit', 19],
  [1, 2, 5, 'debit', 19, { listed: 2 }],
  [1, 2, 5, 'credit', 20, { listed: 1 }],
  [1, 2, 5, 'credit', 20],
  [1, 2, 5, 'debit', 21, { listed: 3 }],
  [1, 2, 5, 'credit', 21],
  [1, 2, 5, 'debit', 22],
  [1, 2, 5, 'credit', 22, { listed: 3 }],
  // given twice
  [1, 2, 5, 'debit', 23, { duplicate: true }],
  [1, 2, 5, 'credit', 23],
  [1, 2, 5, 'debit', 24],
  [1, 2, 5, 'credit', 24, { duplicate: true }],
  // paired already
  [1, 2, 5, 'debit', 25],
  [1, 2, 5, 'credit', 25, { mirrorOf: 29 }],
  [1, 2, 5, 'credit', 25],
  [1, 2, 5, 'debit', 26],
  [1, 2, 5, 'credit', 26, { mirrorOf: 999 }],
  // no statement of the other account
  [1, 9, 5, 'debit', 27],
  [1, 9, 5, 'credit', 27],
  [9, 1, 5, 'debit', 28],
  [9, 1, 5, 'credit', 28],
  // one debit and two credits, two debits and one credit: the nearest
  [1, 2, 5, 'debit', 29],
  [1, 2, 5, 'credit', 29],
  [1, 2, 7, 'credit', 29],
  [1, 2, 5, 'debit', 30],
  [1, 2, 7, 'debit', 30],
  [1, 2, 7, 'credit', 30],
];

describe('the small ledger of transfers seen from both ends', () => {
  let native: Database;
  beforeAll(async () => {
    native = await openNative();
    await native.exec(
      `insert into ledger.account (account_id, account_key, in_file) values ${[1, 2, 3, 4, 9].map((one) => `(${one}, 'A${one}', ${one !== 9})`).join(', ')}`,
    );
    const rows = ledger.map(
      ([from, to, day, side, amount, { currency = 'EUR', duplicate, listed, mirrorOf } = {}], at) =>
        `(${at + 1}, date '2024-03-01' + ${day - 1}, ${listed ?? (side === 'debit' ? from : to)}, ${from}, ${to}, '${side}', ${amount}, '${currency}', ${duplicate ? 999 : 'null'}, ${mirrorOf ?? 'null'})`,
    );
    await native.exec(
      `insert into ledger.txn (row_id, booked_on, account_id, from_account_id, to_account_id, direction, amount, currency, duplicate_of, mirror_of) values ${rows.join(', ')}`,
    );
  });
  afterAll(() => native.close());

  const pairs = async (query: string): Promise<readonly string[]> => {
    try {
      const rows = await native.rows(query);
      return rows.map(({ debit_row, credit_row }) => `${debit_row} ${credit_row}`).sort();
    } catch (cause) {
      return [String(cause)];
    }
  };
  const query = mirrorSql.replace(/^(?:--[^\n]*\n)*create or replace temp table mirror_pair as\s/, '').trim();

  it('pairs what both statements give, and nothing that only looks alike', async () => {
    const found = (await pairs(query)).map((pair) => ledger[Number(pair.split(' ')[0]) - 1]?.[4]);
    expect(found.toSorted()).toEqual([11, 12, 29, 30]);
  });

  it('notices every change of a condition', async () => {
    const expected = (await pairs(query)).join();
    const tree = await treeOf(native, query);
    const survivors: string[] = [];
    for (const mutant of mutantsOf(tree, query))
      if ((await pairs(await sqlOf(native, mutant.tree()))).join() === expected) survivors.push(mutant.name);
    expect(survivors).toEqual([]);
  });
});
