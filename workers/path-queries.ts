import type { Database } from '#engine/database.ts';

/** Accounts of a party, by the name that `account_name` gives it. @throws RangeError on any other text */
export async function accountsOfParty(
  database: Database,
  party: string,
  signal?: AbortSignal,
): Promise<readonly number[]> {
  if (!/^(?:party|account):\d+$/.test(party)) throw new RangeError(`${party} is no name of a party`);
  const rows = await database.rows(
    `select account_id from account_name where who = '${party}' order by account_id`,
    signal,
  );
  return rows.map((row) => Number(row['account_id']));
}
