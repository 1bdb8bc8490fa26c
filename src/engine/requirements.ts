import type { Check, Requires } from '#domain/check.ts';
import { tables, type Column, type Table } from '#ledger/schema.ts';
import type { Row } from './database.ts';
import type { LedgerAtRest } from './ledger-at-rest.ts';

const ledger: Readonly<Record<string, Table>> = tables;

/** A cell that says something: `unknown` is the importer's word for nothing. */
function filled(name: string, column: Column): string {
  return column.words?.includes('unknown') ? `nullif(${name}, 'unknown')` : name;
}

function columnOf(table: string, name: string): Column {
  const column = ledger[table]?.[name];
  if (!column) throw new RangeError(`the ledger has no column ${table}.${name}`);
  return column;
}

/** Required columns that no source filled, as `table.column`; of alternatives, those of each when none of them is whole. */
export async function missingColumns(
  ledger: LedgerAtRest,
  { requires, requiresAny }: Pick<Check, 'requires' | 'requiresAny'>,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const mapped = await ledger.once('columns mapped', async () => {
    const rows = await ledger.database.rows('select distinct table_name, column_name from ledger.mapped', signal);
    return new Set(rows.map((row) => `${String(row['table_name'])}.${String(row['column_name'])}`));
  });
  const missing = await columnsMissing(ledger, requires, mapped, signal);
  const alternatives: (readonly string[])[] = [];
  for (const alternative of requiresAny ?? [])
    alternatives.push(await columnsMissing(ledger, alternative, mapped, signal));
  if (alternatives.every((columns) => columns.length > 0)) missing.push(...new Set(alternatives.flat()));
  return missing;
}

async function columnsMissing(
  ledger: LedgerAtRest,
  requires: Requires,
  mapped: ReadonlySet<string>,
  signal?: AbortSignal,
): Promise<string[]> {
  const missing: string[] = [];
  for (const [table, names] of Object.entries(requires)) {
    if (names.length === 0) continue;
    const seen = await fillOf(ledger, table, names, signal);
    for (const name of names) {
      const fill = seen(name);
      if (fill.filled === 0 && !(mapped.has(`${table}.${name}`) && fill.lines !== 0)) missing.push(`${table}.${name}`);
    }
  }
  return missing;
}

/** How many lines a table has, and in how many a column is filled: each column is counted when it is first asked for. */
interface Fill {
  readonly lines: number;
  readonly filled: number;
}

async function fillOf(
  { database, once }: LedgerAtRest,
  table: string,
  names: readonly string[],
  signal?: AbortSignal,
): Promise<(name: string) => Fill> {
  const known = await once(`filled ${table}`, async () => new Map<string, Fill>());
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    const counts = unknown.map((name) => `count(${filled(name, columnOf(table, name))}) as ${name}`);
    const [seen = {}] = await database.rows(
      `select count(*) as lines, ${counts.join(', ')} from ledger.${table}`,
      signal,
    );
    for (const name of unknown) known.set(name, { lines: Number(seen['lines']), filled: Number(seen[name]) });
  }
  return (name) => known.get(name) ?? { lines: 0, filled: 0 };
}

/** Sources that span months and yet left empty a column of `txn` which the question needs: their months do not count. */
export async function sourcesWithoutColumns(
  ledger: LedgerAtRest,
  { requires, requiresAny }: Pick<Check, 'requires' | 'requiresAny'>,
  signal?: AbortSignal,
): Promise<readonly number[]> {
  const without = new Set(await sourcesLacking(ledger, requires, signal));
  const alternatives: (readonly number[])[] = [];
  for (const alternative of requiresAny ?? []) alternatives.push(await sourcesLacking(ledger, alternative, signal));
  for (const source of alternatives[0] ?? [])
    if (alternatives.every((lacking) => lacking.includes(source))) without.add(source);
  return [...without];
}

async function sourcesLacking(
  ledger: LedgerAtRest,
  requires: Requires,
  signal?: AbortSignal,
): Promise<readonly number[]> {
  const names = (requires['txn'] ?? []).filter((name) => !columnOf('txn', name).derived);
  if (names.length === 0) return [];
  const { spans, known } = await ledger.once('sources of the months', () => readSpans(ledger, signal));
  const doubtful = spans.filter((source) => names.some((name) => !known.has(`${source} ${name}`)));
  if (doubtful.length === 0) return [];
  const seen = await ledger.once(`filled by source ${names.join(' ')}`, () => fillBySource(ledger, names, signal));
  return doubtful.filter((source) =>
    names.some((name) => !known.has(`${source} ${name}`) && (seen.get(source)?.[name] ?? 0) === 0),
  );
}

/** The sources that span months, and which columns of `txn` each of them gave, as `source column`. */
async function readSpans({ database }: LedgerAtRest, signal?: AbortSignal) {
  const spans = await database.rows(
    'select distinct source from ledger.coverage where source is not null order by source',
    signal,
  );
  const mapped = await database.rows("select source, column_name from ledger.mapped where table_name = 'txn'", signal);
  return {
    spans: spans.map((row) => Number(row['source'])),
    known: new Set(mapped.map((row) => `${String(row['source'])} ${String(row['column_name'])}`)),
  };
}

async function fillBySource(
  { database }: LedgerAtRest,
  names: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<number, Row>> {
  const counts = names.map((name) => `count(${filled(name, columnOf('txn', name))}) as ${name}`);
  const rows = await database.rows(
    `select cast(row_id // 4294967296 as integer) as source, ${counts.join(', ')} from ledger.txn group by all`,
    signal,
  );
  return new Map(rows.map((row) => [Number(row['source']), row]));
}

/** Whether one of the legal amounts a check applies is in force on a day of the file; true when it applies none. */
export async function isInForce({ database }: LedgerAtRest, check: Check, signal?: AbortSignal): Promise<boolean> {
  const laws = Object.values(check.params).flatMap((param) => (param.law === undefined ? [] : [param.law]));
  const dates = [check.requires, ...(check.requiresAny ?? [])]
    .flatMap(Object.entries<readonly string[]>)
    .flatMap(([table, names]) =>
      names
        .filter((name) => columnOf(table, name).type === 'date')
        .map((name) => `select ${name} as day from ledger.${table}`),
    );
  if (laws.length === 0 || dates.length === 0) return true;
  const [answer = {}] = await database.rows(
    `with span as (select min(day) as first, max(day) as last from (${dates.join(' union all ')}))
    select count(*) as amounts
    from ledger.legal_parameter as law
    join span on law.in_force_from <= span.last and coalesce(law.in_force_to, span.first) >= span.first
    where law.param_id in (${laws.map((law) => `'${law}'`).join(', ')})`,
    signal,
  );
  return answer['amounts'] !== 0;
}
