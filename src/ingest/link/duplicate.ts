import type { Database } from '#engine/database.ts';
import { statementsOf, withExpressions } from '../normalise/statements.ts';
import passSql from './duplicate-pass.sql?raw';
import duplicateSql from './duplicate.sql?raw';

/**
 * What two rows of one day, direction and amount must share to be one operation, the strongest ground first. On the one day on which a
 * source ends and another begins, printed balances that differ keep two operations apart. Without a common balance or label, either
 * the whole day is the same in both sources, or the labels are nearly the same.
 */
const passes: readonly { readonly way: string; readonly holds: string }[] = [
  { way: "cast(balance_after as varchar) || ' ' || label", holds: 'true' },
  { way: 'cast(balance_after as varchar)', holds: 'true' },
  {
    way: 'label',
    holds: 'not (later.shares_one_day and coalesce(later.balance_after <> earlier.balance_after, false))',
  },
  {
    way: "''",
    holds:
      'later.on_day = earlier.on_day and later.sum_of_day = earlier.sum_of_day and not (later.shares_one_day and coalesce(later.balance_after <> earlier.balance_after, false))',
  },
  { way: "''", holds: 'not later.shares_one_day and jaro_winkler_similarity(later.label, earlier.label) >= 0.9' },
];

/** Pairs already made, a source given a third time points at the first. */
const tagSql = `
update ledger.txn set duplicate_of = first_row
from (select later_row, min(earlier_row) as first_row from twin group by later_row) as twin
where txn.row_id = twin.later_row`;
const followSql = `
update ledger.txn set duplicate_of = original.duplicate_of
from ledger.txn as original
where original.row_id = txn.duplicate_of and original.duplicate_of is not null`;

/**
 * Tags rows that an earlier source of the same account already gives: `duplicate_of` is that source's row. Nothing is deleted, and
 * running it again changes nothing.
 */
export async function tagDuplicates(database: Database, signal?: AbortSignal): Promise<void> {
  await database.exec('update ledger.txn set duplicate_of = null where duplicate_of is not null', signal);
  const [span = '', sources = '', ...rest] = statementsOf(duplicateSql);
  await database.exec(span, signal);
  await database.exec(sources, signal);
  const [overlaps] = await database.rows('select count(*) as n from twin_sources', signal);
  if (Number(overlaps?.['n']) > 0) {
    for (const statement of rest) await database.exec(statement, signal);
    for (const pass of passes)
      for (const statement of statementsOf(withExpressions(passSql, pass))) await database.exec(statement, signal);
    await database.exec(tagSql, signal);
    for (;;) {
      const [chained] = await database.rows(
        'select count(*) as n from ledger.txn join ledger.txn as original on original.row_id = txn.duplicate_of where original.duplicate_of is not null',
        signal,
      );
      if (Number(chained?.['n']) === 0) break;
      await database.exec(followSql, signal);
    }
  }
  for (const table of ['twin_span', 'twin_sources', 'twin_row', 'twin'])
    await database.exec(`drop table if exists ${table}`);
}
