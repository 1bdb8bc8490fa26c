import type { Subject, Unit } from '#domain/finding.ts';
import type { Database, Row } from './database.ts';

/** Who the ids of a check stand for. */
export interface Subjects {
  /** @throws RangeError when the ledger does not know the id */
  of(id: string): Subject;
}

const accountQuery = `
  with
    holder as (
      select holding.target_id as account_id, min(party.name_raw) as holder
      from ledger.holding
      join ledger.party on party.party_id = holding.party_id
      where holding.target_kind = 'account' and holding.role in ('holder', 'co_holder')
      group by holding.target_id
    )
  select account.account_id as id, account.account_key as key, account.name, holder.holder
  from ledger.account
  left join holder on holder.account_id = account.account_id`;

const partyQuery = `
  select
    party_id as id, name_raw as name,
    coalesce(siren, registry_no, concat_ws('|', coalesce(name_norm, name_raw), birth_date)) as key
  from ledger.party`;

const assetQuery = `
  select
    asset_id as id,
    coalesce(object_id, identifier, seal_no, concat_ws('|', description, acquired_on, asset_id)) as key,
    concat_ws(' · ', coalesce(description, category_raw, kind), seal_no) as name
  from ledger.asset`;

const accountsOfParty = `
  select party_id as id, target_id as account_id
  from ledger.holding
  where target_kind = 'account' and role in ('holder', 'co_holder')`;

/** Accounts of those who hold or use the asset, and those that paid for it. */
const accountsOfAsset = `
  select asset.target_id as id, account.target_id as account_id
  from ledger.holding as asset
  join ledger.holding as account on account.party_id = asset.party_id
  where
    asset.target_kind = 'asset'
    and account.target_kind = 'account'
    and account.role in ('holder', 'co_holder')
  union
  select asset_id as id, from_account_id as account_id
  from ledger.txn
  where asset_id is not null and from_account_id is not null`;

function accountName(row: Row): string {
  const key = String(row['key']).replace('|', ' ');
  const name = row['holder'] ?? row['name'];
  return name === null || name === undefined || name === key ? key : `${String(name)} (${key})`;
}

/**
 * Reads who the subjects of one unit are.
 *
 * @param everyAccount  accounts whose months are asked for: what a check on the whole file stands on
 */
export async function readSubjects(
  database: Database,
  unit: Unit,
  everyAccount: readonly number[],
  signal?: AbortSignal,
): Promise<Subjects> {
  if (unit === 'case') return { of: (id) => ({ unit, id, key: 'case', name: '', accounts: everyAccount }) };
  if (unit === 'account' || unit === 'pair') {
    const rows = await database.rows(accountQuery, signal);
    const known = new Map(rows.map((row) => [String(row['id']), row]));
    const find = (id: string): Row => known.get(id) ?? unknown(unit, id);
    return {
      of(id) {
        const ends = (unit === 'pair' ? id.split('>') : [id]).map((end) => ({ end: Number(end), row: find(end) }));
        return {
          unit,
          id,
          key: ends.map(({ row }) => String(row['key'])).join('>'),
          name: ends.map(({ row }) => accountName(row)).join(' → '),
          accounts: ends.map(({ end }) => end),
        };
      },
    };
  }
  const isParty = unit === 'party';
  const rows = await database.rows(isParty ? partyQuery : assetQuery, signal);
  const links = await database.rows(isParty ? accountsOfParty : accountsOfAsset, signal);
  const accounts = new Map<string, number[]>();
  for (const link of links)
    accounts.set(String(link['id']), [...(accounts.get(String(link['id'])) ?? []), Number(link['account_id'])]);
  const known = new Map(rows.map((row) => [String(row['id']), row]));
  return {
    of(id) {
      const row = known.get(id) ?? unknown(unit, id);
      return { unit, id, key: String(row['key']), name: String(row['name']), accounts: accounts.get(id) ?? [] };
    },
  };
}

function unknown(unit: Unit, id: string): never {
  throw new RangeError(`the ledger knows no ${unit} "${id}"`);
}
