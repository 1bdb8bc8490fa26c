import type { ReportAsked } from '#domain/report-block.ts';
import type { Database } from '#engine/database.ts';
import type { FollowedMoney } from '../tracing/followed-money.ts';

export type KeptTrail = Extract<ReportAsked, { kind: 'trail' }>;

const quoted = (text: string): string => `'${text.replaceAll('\0', '').replaceAll("'", "''")}'`;

/** Followed money as the case file keeps it: accounts by their keys, rows by their marks. Null for an account that is not in the case. */
export async function keptTrail(
  followed: FollowedMoney,
  rule: KeptTrail['rule'],
  database: Database,
): Promise<KeptTrail | null> {
  if (followed.by === 'finding') return { kind: 'trail', by: 'finding', what: [followed.finding], rule };
  if (followed.by === 'rows') return { kind: 'trail', by: 'rows', what: followed.marks, rule };
  const ids = followed.by === 'cash' ? [followed.account] : [followed.account, followed.payer];
  const rows = await database.rows(
    `select account_id, account_key from ledger.account where account_id in (${ids.map(Number).join(', ')})`,
  );
  const keys = ids.flatMap((id) => {
    const found = rows.find((row) => Number(row['account_id']) === id);
    return found ? [String(found['account_key'])] : [];
  });
  return keys.length === ids.length ? { kind: 'trail', by: followed.by, what: keys, rule } : null;
}

/** The money over the case as it is read now; null when an account it names is not in it. */
export async function trailKept({ by, what }: KeptTrail, database: Database): Promise<FollowedMoney | null> {
  if (by === 'rows') return { by, marks: what };
  if (by === 'finding') return what[0] === undefined ? null : { by, finding: what[0] };
  const rows = await database.rows(
    `select account_id, account_key from ledger.account where account_key in (${what.map(quoted).join(', ') || 'null'})`,
  );
  const [account, payer] = what.map((key) => {
    const found = rows.find((row) => row['account_key'] === key);
    return found ? Number(found['account_id']) : undefined;
  });
  if (account === undefined) return null;
  if (by === 'cash') return { by, account };
  return payer === undefined ? null : { by, account, payer };
}
