import type { Row } from '#engine/database.ts';
import { render } from '#engine/render.ts';
import { type Column, type Table, tables } from '#ledger/schema.ts';
import { rowId, type RowId } from '#domain/row-id.ts';
import type { Source } from '#domain/source.ts';
import caseAccounts from './case-accounts.sql?raw';

/** An account with a statement in the case, as the frame names it. */
export interface CaseAccount {
  readonly id: number;
  readonly key: string;
  readonly holder: string;
  readonly institution: string;
}

export const caseAccountsSql = caseAccounts;

const textOf = (value: Row[string] | undefined): string => (typeof value === 'string' ? value : '');

export function caseAccountOf(row: Row): CaseAccount {
  return {
    id: Number(row['account_id']),
    key: textOf(row['account_key']),
    holder: textOf(row['holder_name']),
    institution: textOf(row['institution']),
  };
}

const named = (table: string): string => {
  if (!Object.hasOwn(tables, table)) throw new RangeError(`the ledger has no table ${table}`);
  return table;
};

/** Columns of a table as they can be read: a rate has more decimals than an amount and comes as text. */
const readable = (table: string): string =>
  Object.entries<Column>((tables as Readonly<Record<string, Table>>)[table] ?? {})
    .map(([name, { type }]) => (type === 'rate' ? `cast(${name} as varchar) as ${name}` : name))
    .join(', ');

/** What the ledger holds for one row of a source. */
export const ledgerRowSql = (table: string, row: RowId): string =>
  render(`select ${readable(named(table))} from ledger.${table} where row_id = $row`, { row });

/** The rate by which an amount was converted. */
export const rateSql = (id: string): string =>
  render(`select ${readable('rate')} from ledger.rate where rate_id = $id`, { id });

/** Row ids of the rows of a source that entered the ledger, in the order of the file. */
export const acceptedRowsSql = (source: Source, offset: number, limit: number): string =>
  render(
    `select row_id from ledger.${named(source.table)} where row_id >= $first and row_id <= $last order by row_id limit $most offset $after`,
    { first: rowId(source.number, 1), last: rowId(source.number, 2 ** 32 - 1), most: limit, after: offset },
  );

/** Cells changed by one step of the recipe, or by all of them, in the order of the files. */
export const correctionsSql = (step: number | null): string => {
  const all = 'select row_id, step, column_name, before, after from ledger.correction';
  const order = 'order by row_id, step, column_name';
  return step === null ? `${all} ${order}` : render(`${all} where step = $step ${order}`, { step });
};

/** Of some rows, those that are a transfer whose money can be followed. */
export const followableSql = (rows: readonly RowId[]): string =>
  `select row_id from txn_counted where amount_ref is not null and row_id in (${rows.map(Number).join(', ') || 'null'})`;

/** What steps of the recipe did to one row. */
export const rowCorrectionsSql = (row: RowId): string =>
  render('select step, column_name, before, after from ledger.correction where row_id = $row order by step', { row });

/** What the parties of a filter are called, and the accounts that are theirs. */
export const partyNamesSql = (parties: readonly string[]): string => {
  for (const party of parties)
    if (!/^[a-z]+(?::\d+)?$/.test(party)) throw new RangeError(`${party} is no name of a party`);
  const list = parties.map((party) => `'${party}'`).join(', ');
  return `select who, max(who_name) as name, collect_rows(account_id) as accounts from account_name where who in (${list}) group by who`;
};

/** Parties with an account whose name holds some words, whatever their case and accents; those without words come in order of name, those with a statement first. */
export const partiesNamedSql = (words: string, most: number): string => {
  const conditions = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `contains(lower(strip_accents(concat_ws(' ', who_name, number))), '${word.replaceAll("'", "''")}')`);
  const where = conditions.length > 0 ? ` where ${conditions.join(' and ')}` : '';
  return `select who, max(who_name) as name, max(number) as number, count(*) as accounts from account_name left join (select account_id as stated_id from account where in_file) as stated on stated_id = account_id${where} group by who order by case when count(stated_id) > 0 then 0 else 1 end, name, who limit ${String(most)}`;
};
