import type { Database } from '#engine/database.ts';
import { workStatements } from '../normalise/enter.ts';
import coverage from './coverage.sql?raw';

/**
 * Fills `coverage` anew from rows, running balances and register dates: a month is proven when its balances add up row by row,
 * broken when they do not, seen when a source spans it without balances, missing when nothing was received. Accounts known only from
 * a register are missing throughout the asked period, which runs from the first month any source spans to the last, cut to the
 * account's opening and closing.
 */
export async function fillCoverage(database: Database, signal?: AbortSignal): Promise<void> {
  for (const statement of workStatements) await database.exec(statement, signal);
  await database.exec('delete from ledger.coverage', signal);
  await database.exec(coverage, signal);
}
