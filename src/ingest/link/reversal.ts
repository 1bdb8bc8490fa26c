import type { Database } from '#engine/database.ts';
import { statementsOf } from '../normalise/statements.ts';
import { oneToOne } from './greedy.ts';
import reversalSql from './reversal.sql?raw';

/** Rows of one statement of values. */
const TOGETHER = 2_000;

/**
 * Tags operations that were undone: both rows, the operation and the one that takes it back, carry the row id of the operation, so that
 * neither is counted as money that moved. Equal references first, then the nearest, each row once. A row that the bank corrected by a
 * later one of the same way carries its own id. Running it again changes nothing.
 */
export async function tagReversals(database: Database, signal?: AbortSignal): Promise<void> {
  await database.exec('update ledger.txn set reversal_of = null where reversal_of is not null', signal);
  for (const statement of statementsOf(reversalSql)) await database.exec(statement, signal);
  const found = await database.rows(
    'select undone_row, undoing_row from reversal_candidate order by likeness, apart, abs(undoing_row - undone_row), undoing_row, undone_row',
    signal,
  );
  const pairs = oneToOne(
    found.map((row) => [Number(row['undone_row']), Number(row['undoing_row'])] as const),
    (pair) => pair,
  );
  for (let at = 0; at < pairs.length; at += TOGETHER) {
    const values = pairs
      .slice(at, at + TOGETHER)
      .flatMap(([undone, undoing]) => [`(${undone}, ${undone})`, `(${undoing}, ${undone})`]);
    await database.exec(
      `update ledger.txn set reversal_of = undone from (values ${values.join(', ')}) as tag(tagged, undone) where txn.row_id = tagged`,
      signal,
    );
  }
  await database.exec(
    'update ledger.txn set reversal_of = row_id where reversal_of is null and row_id in (select row_id from reversal_replaced)',
    signal,
  );
  for (const table of ['reversal_replaced', 'reversal_candidate', 'reversal_said'])
    await database.exec(`drop table if exists ${table}`);
}
