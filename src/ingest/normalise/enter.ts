import type { Database } from '#engine/database.ts';
import type { MappedTable } from '#ledger/headings.ts';
import { rulesInForce, ruleStatements } from '../classify/reclassify.ts';
import { givenSql, ruleSql } from '../classify/rule.ts';
import { compiledRules } from '../classify/rule-book.ts';
import type { Mapping } from '../proposal.ts';
import { CELL_SEPARATOR } from '../quarantine.ts';
import accountSeenSql from './enter/account-seen.sql?raw';
import accountSql from './enter/account.sql?raw';
import assetAfterSql from './enter/asset-after.sql?raw';
import assetSql from './enter/asset.sql?raw';
import comparableSql from './enter/comparable.sql?raw';
import holdingAfterSql from './enter/holding-after.sql?raw';
import holdingSql from './enter/holding.sql?raw';
import incomeAfterSql from './enter/income-after.sql?raw';
import incomeSql from './enter/income.sql?raw';
import invoiceAfterSql from './enter/invoice-after.sql?raw';
import invoiceSql from './enter/invoice.sql?raw';
import loanAfterSql from './enter/loan-after.sql?raw';
import loanSql from './enter/loan.sql?raw';
import movementSql from './enter/movement.sql?raw';
import partyAfterSql from './enter/party-after.sql?raw';
import partySql from './enter/party.sql?raw';
import peopleSql from './enter/people.sql?raw';
import rateSql from './enter/rate.sql?raw';
import statementRowSql from './enter/statement-row.sql?raw';
import statementSql from './enter/statement.sql?raw';
import transferRowSql from './enter/transfer-row.sql?raw';
import watchlistSql from './enter/watchlist.sql?raw';
import { quoted, quotedOrNull } from './literal.ts';
import { statementsOf, withExpressions } from './statements.ts';

/** What a table's rows need before people are known, and after. */
const entering: Readonly<Record<MappedTable, readonly [before: string, after: string]>> = {
  txn: [movementSql, ''],
  account: [accountSql, ''],
  asset: [assetSql, assetAfterSql],
  income: [incomeSql, incomeAfterSql],
  loan: [loanSql, loanAfterSql],
  invoice: [invoiceSql, invoiceAfterSql],
  party: [partySql, partyAfterSql],
  holding: [holdingSql, holdingAfterSql],
  rate: [rateSql, ''],
  statement: [statementSql, ''],
  watchlist: [watchlistSql, ''],
  comparable: [comparableSql, ''],
  none: ['', ''],
};

/** Tables of the import itself, kept beside the ledger while the engine lives. */
export const workStatements: readonly string[] = [
  ...ruleStatements,
  'create table if not exists ingest_extra (row_id bigint, fee decimal(18, 2), received decimal(18, 2), received_currency varchar)',
  'create table if not exists ingest_sign (row_id bigint, undoes varchar, refs varchar)',
  'create table if not exists ingest_person (name varchar, row_id bigint, role varchar, account_key varchar, asset_id integer, from_on date)',
  'create table if not exists ingest_loan_note (loan_id integer, number varchar, asset_identifier varchar)',
];

export const workEmptying: readonly string[] = ['ingest_extra', 'ingest_sign', 'ingest_person', 'ingest_loan_note'].map(
  (table) => `delete from ${table}`,
);

export interface Counts {
  readonly read: number;
  readonly accepted: number;
  readonly quarantined: number;
  readonly setAside: number;
}

export interface EnteredSource {
  readonly source: number;
  readonly file: string;
  readonly mapping: Mapping;
  readonly caseCurrency: string;
}

const scratchViews = ['ingest_entry', 'ingest_seen_key', 'ingest_movement', 'ingest_part', 'ingest_typed'];
const scratch = [
  'ingest_gathered',
  'ingest_read',
  'ingest_balance',
  'ingest_kind',
  'ingest_named',
  'ingest_midnight',
  'ingest_seen',
  'ingest_listed',
  'ingest_object',
  'ingest_means',
  'ingest_lent',
  'ingest_billed',
  'ingest_known',
  'ingest_seat',
  'ingest_tie',
];

/** Ends the tables that entering one part of a file leaves behind when it is stopped half way: they are as large as the part. */
export const scratchDropping: string = [
  ...scratchViews.map((view) => `drop view if exists ${view}`),
  ...scratch.map((table) => `drop table if exists ${table}`),
].join(';\n');

/** Of a source whose rows stand in `ingest_typed`, what its statement says once and for all. */
const givenOf = ({ source, file, mapping, caseCurrency }: EnteredSource): string => `
  select cast(${source} as bigint) as source, ${quoted(file)} as file, ${quoted(mapping.sign ?? '')} as sign,
    ${quotedOrNull(mapping.constants.accountIban)} as own_iban, ${quotedOrNull(mapping.constants.accountNumber)} as given_number, ${quotedOrNull(mapping.constants.institution)} as given_bank,
    ${quotedOrNull(mapping.constants.holder)} as given_holder, ${quoted(caseCurrency)} as case_currency`;

const partOf = (source: number): string => `select cast(${source} as bigint) as source, * from ingest_typed`;

/** Writes the rows of `ingest_typed` to the ledger, and the refused ones to quarantine. */
export async function enterTyped(database: Database, entered: EnteredSource, signal?: AbortSignal): Promise<Counts> {
  await database.exec(`create or replace temp view ingest_part as ${partOf(entered.source)}`);
  const counts = await enterPart(database, [entered], signal);
  return counts.get(entered.source) ?? { read: 0, accepted: 0, quarantined: 0, setAside: 0 };
}

/** Puts the rows of `ingest_typed` beside those of sources gathered before, to be entered together. */
export async function gatherTyped(
  database: Database,
  source: number,
  isFirst: boolean,
  signal?: AbortSignal,
): Promise<void> {
  await database.exec(
    isFirst
      ? `create or replace temp table ingest_gathered as ${partOf(source)}`
      : `insert into ingest_gathered by name ${partOf(source)}`,
    signal,
  );
}

/** Whether the rows of two sources may enter together: both are movements, written the same way round. */
export const areAlike = (one: Mapping, other: Mapping): boolean =>
  one.table === 'txn' && other.table === 'txn' && (one.sign === 'transfer') === (other.sign === 'transfer');

/** Writes the rows gathered of several sources, all alike, to the ledger. @returns what became of each source's rows */
export async function enterGathered(
  database: Database,
  entered: readonly EnteredSource[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<number, Counts>> {
  await database.exec('create or replace temp view ingest_part as select * from ingest_gathered');
  return enterPart(database, entered, signal);
}

async function enterPart(
  database: Database,
  entered: readonly EnteredSource[],
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<number, Counts>> {
  const [first] = entered;
  if (first === undefined) return new Map();
  const { mapping, caseCurrency } = first;
  await database.exec(`create or replace temp table ingest_given as ${entered.map(givenOf).join(' union all ')}`);
  const rules = compiledRules(await rulesInForce(database));
  const worded = entered.filter(({ mapping: { columns } }) =>
    columns.some(({ role }) => role === 'method' || role === 'category'),
  );
  if (mapping.table === 'txn' && worded.length > 0)
    await database.exec(`insert into ingest_worded values ${worded.map(({ source }) => `(${source})`).join(', ')}`);
  const heading = (role: string): string => quoted(mapping.columns.find((one) => one.role === role)?.heading ?? role);
  const expressions = {
    method: givenSql(rules.method, 'method_rule'),
    method_rule: ruleSql(rules.method, 'kind_text', 'side'),
    category: givenSql(rules.category, 'rule'),
    category_rule: ruleSql(rules.category, 'kind_text', 'side'),
    case_currency: quoted(caseCurrency),
    side: mapping.sign === 'transfer' ? 'cast(null as varchar)' : 'side',
    paid_method: `coalesce(${givenSql(rules.method, `(${ruleSql(rules.method, 'upper(strip_accents(paid_method))', null)})`)}, case when paid_method is null then null else 'other' end)`,
    acquired_on: heading('acquired_on'),
    seized_on: heading('seized_on'),
    price: heading('price'),
  };
  // a statement of a long file can be stopped only while it runs alone; a register's are over at once
  const run = async (sql: string): Promise<void> => {
    const statements = statementsOf(withExpressions(sql, expressions));
    const requests = mapping.table === 'txn' ? statements : [statements.join(';\n')];
    for (const request of requests) if (request !== '') await database.exec(request, signal);
  };
  const [before, after] = entering[mapping.table];
  await run(before);
  if (mapping.table === 'txn') {
    const [seen = '', rows = ''] = (mapping.sign === 'transfer' ? transferRowSql : statementRowSql).split('$accounts');
    for (const part of [seen, accountSeenSql, rows]) await run(part);
  }
  await run(peopleSql);
  await run(after);
  await database.exec(
    `insert into ledger.quarantine by name
     select source * 4294967296 + row_number as row_id, case when aside is not null then 'set_aside' else 'quarantined' end as status,
       coalesce(aside, string_split(fault, ${quoted(CELL_SEPARATOR)})[1]) as reason,
       nullif(string_split(fault, ${quoted(CELL_SEPARATOR)})[2], '') as column_name, cells
     from ingest_part
     where aside is not null or fault is not null
     order by row_id`,
    signal,
  );
  const counts = await database.rows(
    'select source, count(*) as read, count(*) filter (where aside is null and fault is null) as accepted, count(*) filter (where aside is null and fault is not null) as quarantined, count(aside) as set_aside from ingest_part group by source',
  );
  await database.exec(scratchDropping);
  return new Map(
    counts.map((row) => [
      Number(row['source']),
      {
        read: Number(row['read']),
        accepted: Number(row['accepted']),
        quarantined: Number(row['quarantined']),
        setAside: Number(row['set_aside']),
      },
    ]),
  );
}
