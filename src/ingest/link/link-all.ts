import type { Problem } from '#domain/problem.ts';
import type { Database } from '#engine/database.ts';
import { statementsOf } from '../normalise/statements.ts';
import { priceForeign, type ReferenceLoader } from '../rates/price-foreign.ts';
import { linkLedger } from './link.ts';
import type { OwnTransferDecision } from './own-transfer.ts';
import loanSql from './loan.sql?raw';
import sameAccountSql from './same-account.sql?raw';

/**
 * Ties what all files say together, once they are in: accounts under two names, transfers, hubs, assets, loans, rates.
 *
 * @returns why the built-in rates could not be read, or null
 */
export async function linkAll(
  database: Database,
  caseCurrency: string,
  signal?: AbortSignal,
  rates?: ReferenceLoader,
  decisions: readonly OwnTransferDecision[] = [],
): Promise<Problem | null> {
  for (const statement of statementsOf(sameAccountSql)) await database.exec(statement, signal);
  const problem = await priceForeign(database, caseCurrency, rates, signal);
  await linkLedger(database, signal, decisions);
  for (const statement of statementsOf(loanSql)) await database.exec(statement, signal);
  return problem;
}
