import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { mutantsOf } from '../../../test/support/sql/mutants.ts';
import { sqlOf, treeOf } from '../../../test/support/sql/tree.ts';
import { workStatements } from '../normalise/enter.ts';
import { statementsOf } from '../normalise/statements.ts';
import reversalSql from './reversal.sql?raw';
import { tagReversals } from './reversal.ts';

interface Told {
  readonly label?: string;
  readonly named?: string;
  readonly other?: number;
  readonly currency?: string;
  readonly duplicate?: true;
  readonly undoes?: string;
  readonly refs?: string;
}
/** Account, day of March 2024, amount (negative for money that leaves), and what else the bank says. */
type Line = readonly [account: number, day: number, amount: number, told?: Told];

/** Each account is one story. */
const ledger: readonly Line[] = [
  // marked, on the day itself; marked, 31 days later; marked, with nothing to undo before it
  [1, 1, -10],
  [1, 1, 10, { undoes: 'RD' }],
  [2, 0, -10],
  [2, 31, 10, { undoes: 'RD' }],
  [3, 4, 10, { undoes: 'RD' }],
  [3, 5, -10],
  // a word, five days later; six days later
  [4, 1, -20],
  [4, 6, 20, { label: 'ANNULATION' }],
  [5, 1, -20],
  [5, 7, 20, { label: 'ANNULATION' }],
  // another account, another amount, another currency, the same way, given twice
  [6, 1, -30],
  [7, 2, 30, { undoes: 'RD' }],
  [8, 1, -30],
  [8, 2, 31, { undoes: 'RD' }],
  [9, 1, -30, { currency: 'USD' }],
  [9, 2, 30, { undoes: 'RD' }],
  [10, 1, 30],
  [10, 2, 30, { undoes: 'RD' }],
  [11, 1, -30, { duplicate: true }],
  [11, 2, 30, { undoes: 'RD' }],
  [12, 1, -30],
  [12, 2, 30, { undoes: 'RD', duplicate: true }],
  // what undoes is not undone
  [13, 1, -40, { label: 'RETOUR' }],
  [13, 2, 40, { label: 'REJET' }],
  // a reference is surer than nearness; without the mark it is not
  [14, 1, -50, { refs: 'A' }],
  [14, 3, -50, { refs: 'B' }],
  [14, 4, 50, { undoes: 'RD', refs: 'X | A' }],
  [15, 1, -50, { refs: 'A' }],
  [15, 3, -50, { refs: 'B' }],
  [15, 4, 50, { label: 'REJET', refs: 'A' }],
  // other parties, known and unlike; a name in the label, of four letters, of two, of another
  [16, 1, -60, { other: 101, named: 'GARAGE DU PORT' }],
  [16, 2, 60, { other: 102, named: 'XYZ', label: 'REMBOURSEMENT' }],
  [17, 1, -60, { other: 101, named: 'ZARA' }],
  [17, 2, 60, { other: 102, named: 'XYZ', label: 'REMBOURSEMENT ZARA' }],
  [18, 1, -60, { other: 101, named: 'RE' }],
  [18, 2, 60, { other: 102, named: 'XYZ', label: 'REMBOURSEMENT' }],
  // one party unknown
  [19, 1, -60, { named: 'GARAGE DU PORT' }],
  [19, 2, 60, { other: 102, named: 'XYZ', label: 'REMBOURSEMENT' }],
  [20, 1, -60, { other: 101, named: 'GARAGE DU PORT' }],
  [20, 2, 60, { named: 'XYZ', label: 'REMBOURSEMENT' }],
  // corrected by a row of the same way; the same reference on another account; itself; given twice
  [21, 1, -70, { refs: 'F1' }],
  [21, 2, -75, { refs: 'F2', undoes: 'REPLACE F1' }],
  [21, 3, -70, { refs: 'F3' }],
  [22, 1, -70, { refs: 'F1' }],
  [23, 1, -70, { refs: 'F9', undoes: 'REPLACE F9' }],
  [24, 1, -70, { refs: 'F4', duplicate: true }],
  [24, 2, -75, { refs: 'F5', undoes: 'REPLACE F4' }],
];

const text = (value: string | undefined): string => (value === undefined ? 'null' : `'${value}'`);

/** Ways of writing a query that answer the same. */
const harmless: readonly RegExp[] = [
  // a likeness of exactly 0.85 does not occur between two names
  /^compare_greaterthan in "jaro_winkler_similarity/,
];

describe('the small ledger of reversals', () => {
  let native: Database;
  beforeAll(async () => {
    native = await openNative();
    for (const statement of workStatements) await native.exec(statement);
    const rows = ledger.map(
      ([account, day, amount, told = {}], at) =>
        `(${at + 1}, date '2024-03-01' + ${day - 1}, ${account}, ${amount < 0 ? account : (told.other ?? 'null')}, ${amount < 0 ? (told.other ?? 'null') : account}, '${amount < 0 ? 'debit' : 'credit'}', ${Math.abs(amount)}, ${text(told.currency ?? 'EUR')}, ${text(told.label ?? 'OPERATION')}, ${text(told.named)}, ${told.duplicate ? 999 : 'null'})`,
    );
    await native.exec(
      `insert into ledger.txn (row_id, booked_on, account_id, from_account_id, to_account_id, direction, amount, currency, label, counterparty_name, duplicate_of) values ${rows.join(', ')}`,
    );
    const signs = ledger.flatMap(([, , , told], at) =>
      told?.undoes !== undefined || told?.refs !== undefined
        ? [`(${at + 1}, ${text(told.undoes)}, ${text(told.refs)})`]
        : [],
    );
    await native.exec(`insert into ingest_sign values ${signs.join(', ')}`);
  });
  afterAll(() => native.close());

  /** Rows that are undone, with what they are undone with; one statement may be asked differently. */
  const undone = async (of = '', instead = ''): Promise<readonly string[]> => {
    const asked = (sql: string): string => (sql === of ? instead : sql);
    const database = {
      exec: (sql: string, signal?: AbortSignal) => native.exec(asked(sql), signal),
      rows: (sql: string, signal?: AbortSignal) => native.rows(asked(sql), signal),
    } as Database;
    try {
      await tagReversals(database);
    } catch (cause) {
      return [String(cause)];
    }
    const rows = await native.rows(
      'select account_id, row_id, reversal_of from ledger.txn where reversal_of is not null order by row_id',
    );
    return rows.map(({ account_id, row_id, reversal_of }) => `${account_id}: ${row_id} ${reversal_of}`);
  };

  it('undoes what the bank or the label says, and nothing that only looks alike', async () => {
    const accounts = [...new Set((await undone()).map((one) => Number(one.split(':')[0])))];
    expect(accounts).toEqual([1, 2, 4, 14, 15, 17, 19, 20, 21]);
  });

  it('notices every change of a condition', async () => {
    const expected = (await undone()).join();
    const survivors: string[] = [];
    for (const statement of statementsOf(reversalSql)) {
      const [head = '', table = ''] =
        /^(?:\s*--[^\n]*\n)*\s*create or replace temp table (\w+) as\s/.exec(statement) ?? [];
      const query = statement.slice(head.length);
      const tree = await treeOf(native, query);
      for (const mutant of mutantsOf(tree, query)) {
        const instead = `create or replace temp table ${table} as ${await sqlOf(native, mutant.tree())}`;
        if ((await undone(statement, instead)).join() === expected && !harmless.some((one) => one.test(mutant.name)))
          survivors.push(`${table}: ${mutant.name}`);
      }
    }
    expect(survivors).toEqual([]);
  });
});
