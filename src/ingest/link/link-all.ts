import type { Database } from '#engine/database.ts';
import { quoted } from '../normalise/literal.ts';
import { statementsOf, withExpressions } from '../normalise/statements.ts';
import { linkLedger } from './link.ts';
import loanSql from './loan.sql?raw';
import rateSql from './rate.sql?raw';
import sameAccountSql from './same-account.sql?raw';

/** Ties what all files say together, once they are in: accounts under two names, transfers, hubs, assets, loans, rates. */
export async function linkAll(database: Database, caseCurrency: string, signal?: AbortSignal): Promise<void> {
  for (const statement of statementsOf(sameAccountSql)) await database.exec(statement, signal);
  const [foreign] = await database.rows(
    'select count(*) as n from ledger.txn where amount_ref is null and currency is not null',
    signal,
  );
  if (Number(foreign?.['n'] ?? 0) > 0)
    for (const statement of statementsOf(withExpressions(rateSql, { case_currency: quoted(caseCurrency) })))
      await database.exec(statement, signal);
  await linkLedger(database, signal);
  for (const statement of statementsOf(loanSql)) await database.exec(statement, signal);
}
