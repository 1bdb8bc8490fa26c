import type { Subject, Unit } from '#domain/finding.ts';
import type { Row } from './database.ts';
import type { LedgerAtRest } from './ledger-at-rest.ts';

/** Who the ids of a check stand for. */
export interface Subjects {
  /** @throws RangeError when the ledger does not know the id */
  of(id: string): Subject;
}

const accountQuery = `
  select account.account_id as id, account.account_key as key, account_name.name
  from ledger.account
  join account_name on account_name.account_id = account.account_id`;

/** Known by what its own record says, whatever records were joined to it. */
const partyQuery = `
  select
    party.party_id as id, party.name_raw as name,
    coalesce(own.siren, own.registry_no, concat_ws('|', coalesce(own.name_norm, own.name_raw), own.birth_date)) as key
  from party
  join ledger.party as own on own.party_id = party.party_id`;

const assetQuery = `
  select
    asset_id as id,
    coalesce(object_id, identifier, seal_no, concat_ws('|', description, acquired_on, asset_id)) as key,
    concat_ws(' · ', coalesce(description, category_raw, kind), seal_no) as name
  from asset`;

const accountsOfParty = 'select party_id as id, account_id from account_holder';

/** Accounts of those who own, hold or use the asset, and those that paid for it. */
const accountsOfAsset = `
  select holding.target_id as id, account_holder.account_id
  from holding
  join account_holder on account_holder.party_id = holding.party_id
  where holding.target_kind = 'asset' and holding.role in ('owner', 'holder', 'user')
  union
  select asset_id as id, from_account_id as account_id
  from ledger.txn
  where asset_id is not null and from_account_id is not null`;

/**
 * Reads who the subjects of one unit are.
 *
 * @param everyAccount  accounts whose months are asked for: what a check on the whole file stands on
 */
export async function readSubjects(
  ledger: LedgerAtRest,
  unit: Unit,
  everyAccount: readonly number[],
  signal?: AbortSignal,
): Promise<Subjects> {
  switch (unit) {
    case 'case':
      return { of: (id) => ({ unit, id, key: 'case', name: '', accounts: everyAccount }) };
    case 'account':
    case 'pair':
      return accountsAs(unit, await ledger.once('accounts', () => byId(ledger, accountQuery, signal)));
    case 'party':
    case 'asset':
      return ledger.once(`subjects ${unit}`, () => readHolders(ledger, unit, signal));
  }
}

type Known = ReadonlyMap<string, Row>;

async function byId({ database }: LedgerAtRest, query: string, signal?: AbortSignal): Promise<Known> {
  const rows = await database.rows(query, signal);
  return new Map(rows.map((row) => [String(row['id']), row]));
}

function accountsAs(unit: 'account' | 'pair', known: Known): Subjects {
  return {
    of(id) {
      const ends = (unit === 'pair' ? id.split('>') : [id]).map((end) => ({
        end: Number(end),
        row: known.get(end) ?? unknown(unit, end),
      }));
      return {
        unit,
        id,
        key: ends.map(({ row }) => String(row['key'])).join('>'),
        name: ends.map(({ row }) => String(row['name'])).join(' → '),
        accounts: ends.map(({ end }) => end),
      };
    },
  };
}

async function readHolders(ledger: LedgerAtRest, unit: 'party' | 'asset', signal?: AbortSignal): Promise<Subjects> {
  const isParty = unit === 'party';
  const known = await byId(ledger, isParty ? partyQuery : assetQuery, signal);
  const links = await ledger.database.rows(isParty ? accountsOfParty : accountsOfAsset, signal);
  const accounts = new Map<string, number[]>();
  for (const link of links) {
    const holder = String(link['id']);
    const held = accounts.get(holder) ?? [];
    held.push(Number(link['account_id']));
    accounts.set(holder, held);
  }
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
