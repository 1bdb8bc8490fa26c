import { day, monthFromNumber, monthNumber, type Month } from '#domain/day.ts';
import { rowId, type RowId } from '#domain/row-id.ts';
import type { Database } from '#engine/database.ts';
import { tables, type Column, type Table, type TableName } from '#ledger/schema.ts';
import { sha256 } from '#seal/sha256.ts';
import { namesOf, type Names } from './names.ts';
import type { CaseRow, Mark, WorkedCase } from '#checks/worked-case.ts';

const ledger: Readonly<Record<string, Table>> = tables;
const rowReferences = ['duplicate_of', 'reversal_of', 'mirror_of', 'own_transfer_id'];
/** Amounts of law that a worked case adds to those of the product. */
const addedLaw = 'worked case';
const filled: readonly TableName[] = (Object.keys(tables) as TableName[]).filter((name) => name !== 'legal_parameter');

/** Tables that the case before left rows in: emptying those alone takes a third of the time. Whoever fills others by hand empties them. */
const leftIn = new WeakMap<Database, readonly TableName[]>();

/** A worked case in the ledger: its parameters, and the ledger rows that carry each mark. */
export interface Loaded {
  readonly params: Readonly<Record<string, number>>;
  readonly marked: Readonly<Record<Exclude<Mark, ''>, readonly RowId[]>>;
}

/**
 * Empties the ledger and fills it with one worked case, as an import would have left it.
 *
 * @throws Error naming file and line, for a value its column cannot hold
 */
export async function loadCase(database: Database, worked: WorkedCase): Promise<Loaded> {
  const ledgerRows = ledgerRowsOf(worked);
  const given = (Object.keys(ledgerRows.tables) as TableName[]).filter((name) => ledgerRows.tables[name]?.length);
  const statements = (leftIn.get(database) ?? filled).map((name) => `delete from ledger.${name}`);
  statements.push(`delete from ledger.legal_parameter where text_ref = '${addedLaw}'`);
  leftIn.set(
    database,
    given.filter((name) => filled.includes(name)),
  );
  for (const [name, rows] of Object.entries(ledgerRows.tables)) {
    const columns = Object.keys(rows[0] ?? {});
    if (rows.length === 0) continue;
    const values = rows.map((row) => `(${columns.map((column) => row[column] ?? 'null').join(', ')})`);
    statements.push(`insert into ledger.${name} (${columns.join(', ')}) values ${values.join(', ')}`);
  }
  await database.exec(statements.join(';\n'));
  return ledgerRows.loaded;
}

type Literals = Record<string, string>;

function ledgerRowsOf(worked: WorkedCase): { tables: Record<string, Literals[]>; loaded: Loaded } {
  const names = namesOf(worked);
  const out: Record<string, Literals[]> = {};
  const marked = { x: [] as RowId[], y: [] as RowId[], z: [] as RowId[], w: [] as RowId[] };
  const gone = new Set(
    worked.given.flatMap((given) => (given.kind === 'no-column' ? [`${given.table}.${given.column}`] : [])),
  );
  const sources = worked.tables.filter(({ table }) => !['coverage', 'mapped', 'source'].includes(table));

  sources.forEach(({ table, rows }, at) => {
    out[table] = rows.map((row, index) => {
      const id = rowId(at + 1, index + 2);
      if (row.mark !== '') marked[row.mark].push(id);
      const literals = literalsOf(worked, table, row, names, (reference) => rowId(at + 1, reference + 1));
      if (ledger[table]?.['row_id']) literals['row_id'] = String(id);
      const key = keyOf(table);
      if (key && !literals[key]) literals[key] = String(names.next(key));
      if (table === 'txn') completeTransaction(literals);
      if (table === 'legal_parameter') literals['text_ref'] = `'${addedLaw}'`;
      return literals;
    });
    for (const row of out[table] ?? [])
      for (const column of Object.keys(row)) if (gone.has(`${table}.${column}`)) row[column] = 'null';
    out[table] = sameColumns(out[table] ?? []);
  });

  out['source'] = sources.map(({ table, rows }, at) => ({
    source: String(at + 1),
    file: `'${table}.csv'`,
    sha256: `'${sha256(`${worked.file}:${worked.line}:${table}`)}'`,
    table_name: `'${table}'`,
    rows_read: String(rows.length),
    rows_accepted: String(rows.length),
    rows_quarantined: '0',
    rows_set_aside: '0',
  }));
  out['mapped'] = sources.flatMap(({ table }, at) =>
    Object.keys(ledger[table] ?? {})
      .filter((column) => !gone.has(`${table}.${column}`))
      .map((column) => ({ source: String(at + 1), table_name: `'${table}'`, column_name: `'${column}'` })),
  );
  out['account'] = accountRows(names, out['account'] ?? []);
  out['party'] = partyRows(names, out['party'] ?? []);
  out['coverage'] = coverageRows(worked, names);
  return { tables: out, loaded: { params: paramsOf(worked), marked } };
}

function paramsOf(worked: WorkedCase): Record<string, number> {
  return Object.fromEntries(
    worked.given.flatMap((given) => (given.kind === 'param' ? [[given.name, given.value]] : [])),
  );
}

function literalsOf(
  worked: WorkedCase,
  table: string,
  row: CaseRow,
  names: Names,
  referred: (row: number) => number,
): Literals {
  const literals: Literals = {};
  for (const [name, cell] of Object.entries(row.cells)) {
    const column = ledger[table]?.[name] as Column;
    try {
      if (cell === '') literals[name] = 'null';
      else if (name === 'booked_on') Object.assign(literals, bookedOn(cell));
      else if (rowReferences.includes(name)) literals[name] = String(referred(Number(cell)));
      else literals[name] = String(names.idFor(name, cell, row.cells) ?? literalOf(column, cell));
    } catch (cause) {
      throw new Error(`${worked.file}:${row.line}: ${name}: ${String(cause)}`, { cause });
    }
  }
  return literals;
}

function bookedOn(cell: string): Literals {
  const [on = '', at] = cell.split(' ');
  const booked = { booked_on: `date '${day(on)}'` };
  if (at === undefined) return { ...booked, time_precision: "'day'" };
  if (!/^\d\d:\d\d(:\d\d)?$/.test(at)) throw new RangeError(`"${at}" is no time`);
  const isMinute = at.length === 5;
  return {
    ...booked,
    booked_at: `timestamp '${on} ${at}${isMinute ? ':00' : ''}'`,
    time_precision: isMinute ? "'minute'" : "'second'",
  };
}

function literalOf(column: Column, cell: string): string {
  const quoted = `'${cell.replaceAll("'", "''")}'`;
  switch (column.type) {
    case 'money':
      if (!/^-?\d+(\.\d{1,2})?$/.test(cell)) throw new RangeError(`"${cell}" is no amount`);
      return cell;
    case 'integer':
    case 'bigint':
    case 'double':
    case 'rate':
      if (!/^-?\d+(\.\d+)?$/.test(cell)) throw new RangeError(`"${cell}" is no number`);
      return cell;
    case 'boolean':
      if (cell !== 'true' && cell !== 'false') throw new RangeError(`"${cell}" is neither true nor false`);
      return cell;
    case 'date':
      return `date '${day(cell)}'`;
    case 'timestamp':
      return `timestamp ${quoted}`;
    case 'word':
      if (!column.words?.includes(cell)) throw new RangeError(`"${cell}" is none of ${column.words?.join(', ')}`);
      return quoted;
    case 'text':
      return quoted;
  }
}

const isBlank = (literal: string | undefined): boolean => literal === undefined || literal === 'null';

function completeTransaction(row: Literals): void {
  row['amount'] ??= row['amount_ref'] ?? 'null';
  row['amount_ref'] ??= row['amount'];
  row['currency'] ??= "'EUR'";
  row['time_precision'] ??= "'day'";
  if (isBlank(row['account_id'])) return;
  const own =
    row['direction'] === "'credit'" ? 'to_account_id' : row['direction'] === "'debit'" ? 'from_account_id' : null;
  if (own && isBlank(row[own])) row[own] = String(row['account_id']);
}

function sameColumns(rows: readonly Literals[]): Literals[] {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? 'null'])));
}

const keys: Readonly<Record<string, string>> = {
  holding: 'holding_id',
  income: 'income_id',
  asset: 'asset_id',
  loan: 'loan_id',
  invoice: 'invoice_id',
  watchlist: 'entry_id',
  comparable: 'comparable_id',
};
const keyOf = (table: string): string | null => keys[table] ?? null;

function accountRows(names: Names, given: readonly Literals[]): Literals[] {
  const rows = [...names.accounts].map(([name, id]): Literals => {
    const isOutside = name.startsWith('X');
    const own = given.find((row) => row['account_id'] === String(id)) ?? {};
    const written = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== 'null'));
    return {
      account_id: String(id),
      account_key: `'case|${name}'`,
      name: `'${name}'`,
      in_file: String(!isOutside),
      is_service: 'false',
      kind: isOutside ? "'external'" : "'personal'",
      ...written,
    };
  });
  return sameColumns(rows);
}

function partyRows(names: Names, given: readonly Literals[]): Literals[] {
  const rows = [...names.parties].map(([name, id]): Literals => {
    const own = given.find((row) => row['party_id'] === String(id)) ?? {};
    const written = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== 'null'));
    return { party_id: String(id), type: "'person'", name_raw: `'${name}'`, ...written };
  });
  return sameColumns(rows);
}

function coverageRows(worked: WorkedCase, names: Names): Literals[] {
  const days = worked.tables
    .filter(({ table }) => table === 'txn')
    .flatMap(({ rows }) => rows.map(({ cells }) => (cells['booked_on'] ?? '').slice(0, 7)));
  const months = days.filter((month) => month !== '').map((month) => monthNumber(month as Month));
  const states = new Map<string, Literals>();
  const write = (account: number, month: number, state: string): void => {
    const source = state === 'missing' ? 'null' : '1';
    states.set(`${account} ${month}`, {
      account_id: String(account),
      month: String(month),
      state: `'${state}'`,
      source,
    });
  };
  const first = Math.min(...months);
  const last = Math.max(...months);
  for (const [name, id] of names.accounts)
    if (!name.startsWith('X') && months.length > 0)
      for (let month = first; month <= last; month++) write(id, month, 'proven');
  for (const given of worked.given) {
    if (given.kind !== 'no-statement') continue;
    for (let month = monthNumber(given.from as Month); month <= monthNumber(given.to as Month); month++)
      write(names.account(given.account), month, 'missing');
  }
  for (const { cells } of worked.tables.find(({ table }) => table === 'coverage')?.rows ?? []) {
    const month = monthNumber(cells['month'] as Month);
    if (Number.isNaN(month) || monthFromNumber(month) !== cells['month'])
      throw new Error(`${worked.file}:${worked.line}: "${cells['month']}" is no month`);
    write(names.account(cells['account_id'] ?? ''), month, cells['state'] ?? 'seen');
  }
  return [...states.values()];
}
