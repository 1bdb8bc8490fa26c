import type { Database } from '#engine/database.ts';
import coverage from './coverage.sql?raw';

/**
 * Fills `coverage` anew from rows, running balances and register dates: a month is proven when its balances add up row by row,
 * broken when they do not, seen when a source spans it without balances, missing when nothing was received. Accounts known only from
 * a register are missing throughout the asked period, which runs from the first month any source spans to the last, cut to the
 * account's opening and closing.
 */
export async function fillCoverage(database: Database, signal?: AbortSignal): Promise<void> {
  await database.exec('delete from ledger.coverage', signal);
  await database.exec(coverage, signal);
}
