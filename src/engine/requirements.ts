import type { Check, Requires } from '#domain/check.ts';
import { tables, type Column, type Table } from '#ledger/schema.ts';
import type { Database } from './database.ts';

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
  database: Database,
  { requires, requiresAny }: Pick<Check, 'requires' | 'requiresAny'>,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const rows = await database.rows('select distinct table_name, column_name from ledger.mapped', signal);
  const mapped = new Set(rows.map((row) => `${String(row['table_name'])}.${String(row['column_name'])}`));
  const missing = await columnsMissing(database, requires, mapped, signal);
  const alternatives: (readonly string[])[] = [];
  for (const alternative of requiresAny ?? [])
    alternatives.push(await columnsMissing(database, alternative, mapped, signal));
  if (alternatives.every((columns) => columns.length > 0)) missing.push(...new Set(alternatives.flat()));
  return missing;
}

async function columnsMissing(
  database: Database,
  requires: Requires,
  mapped: ReadonlySet<string>,
  signal?: AbortSignal,
): Promise<string[]> {
  const missing: string[] = [];
  for (const [table, names] of Object.entries(requires)) {
    if (names.length === 0) continue;
    const counts = names.map((name) => `count(${filled(name, columnOf(table, name))}) as ${name}`);
    const [seen = {}] = await database.rows(
      `select count(*) as lines, ${counts.join(', ')} from ledger.${table}`,
      signal,
    );
    for (const name of names)
      if (seen[name] === 0 && !(mapped.has(`${table}.${name}`) && seen['lines'] !== 0))
        missing.push(`${table}.${name}`);
  }
  return missing;
}

/** Sources that span months and yet left empty a column of `txn` which the question needs: their months do not count. */
export async function sourcesWithoutColumns(
  database: Database,
  { requires, requiresAny }: Pick<Check, 'requires' | 'requiresAny'>,
  signal?: AbortSignal,
): Promise<readonly number[]> {
  const without = new Set(await sourcesLacking(database, requires, signal));
  const alternatives: (readonly number[])[] = [];
  for (const alternative of requiresAny ?? []) alternatives.push(await sourcesLacking(database, alternative, signal));
  for (const source of alternatives[0] ?? [])
    if (alternatives.every((lacking) => lacking.includes(source))) without.add(source);
  return [...without];
}

async function sourcesLacking(
  database: Database,
  requires: Requires,
  signal?: AbortSignal,
): Promise<readonly number[]> {
  const names = (requires['txn'] ?? []).filter((name) => !columnOf('txn', name).derived);
  if (names.length === 0) return [];
  const spans = await database.rows(
    'select distinct source from ledger.coverage where source is not null order by source',
    signal,
  );
  const mapped = await database.rows("select source, column_name from ledger.mapped where table_name = 'txn'", signal);
  const known = new Set(mapped.map((row) => `${String(row['source'])} ${String(row['column_name'])}`));
  const doubtful = spans
    .map((row) => Number(row['source']))
    .filter((source) => names.some((name) => !known.has(`${source} ${name}`)));
  if (doubtful.length === 0) return [];
  const counts = names.map((name) => `count(${filled(name, columnOf('txn', name))}) as ${name}`);
  const rows = await database.rows(
    `select cast(row_id // 4294967296 as integer) as source, ${counts.join(', ')} from ledger.txn group by all`,
    signal,
  );
  const seen = new Map(rows.map((row) => [Number(row['source']), row]));
  return doubtful.filter((source) =>
    names.some((name) => !known.has(`${source} ${name}`) && (seen.get(source)?.[name] ?? 0) === 0),
  );
}

/** Whether one of the legal amounts a check applies is in force on a day of the file; true when it applies none. */
export async function isInForce(database: Database, check: Check, signal?: AbortSignal): Promise<boolean> {
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
