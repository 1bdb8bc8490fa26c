import type { Figure, FigureAnswer, FigureRow } from '#domain/figure.ts';
import type { Filter } from '#domain/filter.ts';
import { centsToText } from '#domain/money.ts';
import type { RowId } from '#domain/row-id.ts';
import type { Database, Value } from './database.ts';

/**
 * Which part of the rows behind a mark. With `measure`, a column of the figure that each row of `basis` adds to, only the rows
 * that add something to it: the rows behind one cell rather than one line.
 */
export interface Page {
  readonly limit: number;
  readonly offset: number;
  readonly measure?: string;
}

const ending = /\nselect \* from shown(?: order by [a-z_, ]+)?\s*$/;
const opening = /^\s*with\s/;

function literal(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no key`);
    return `(${value})`;
  }
  if (typeof value !== 'string' || value.includes('\0'))
    throw new RangeError('a key is a number, a text, a day or nothing');
  return `'${value.replaceAll("'", "''")}'`;
}

const listed = (values: readonly (number | string)[]): string =>
  values.length === 0 ? 'null' : values.map(literal).join(', ');

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const nobody: readonly string[] = ['cash', 'unknown'];

/** The transfers that one end of which is a party; `cash` and `unknown` are ends that no account is known for. */
function end(side: 'from' | 'to', parties: readonly string[]): string {
  const known = parties.filter((party) => !nobody.includes(party));
  const ends =
    known.length > 0
      ? [`${side}_account_id in (select account_id from account_of_party where who in (${listed(known)}))`]
      : [];
  if (parties.includes('cash')) ends.push(`(${side}_account_id is null and coalesce(method, 'unknown') = 'cash')`);
  if (parties.includes('unknown')) ends.push(`(${side}_account_id is null and coalesce(method, 'unknown') <> 'cash')`);
  return ends.length === 0 ? 'false' : ends.join(' or ');
}

/** A step, and the relation that a figure must read for it to be needed. */
const step = (relation: string, written: string) => ({ relation, written });

/** Steps that stand in front of the figure's own and hide the ledger's relations behind narrower ones. */
function narrowed({
  period,
  accounts,
  methods,
  parties,
  between,
  amounts,
}: Filter): readonly ReturnType<typeof step>[] {
  const on: string[] = [];
  const covered: string[] = [];
  if (period) {
    on.push(`booked_on between date ${literal(period.from)} and date ${literal(period.to)}`);
    covered.push(`month between ${monthOf(period.from)} and ${monthOf(period.to)}`);
  }
  if (accounts) {
    const chosen = listed(accounts);
    on.push(`(account_id in (${chosen}) or from_account_id in (${chosen}) or to_account_id in (${chosen}))`);
    covered.push(`account_id in (${chosen})`);
  }
  if (methods) on.push(`coalesce(method, 'unknown') in (${listed(methods)})`);
  if (parties) on.push(`(${end('from', parties)} or ${end('to', parties)})`);
  if (between) on.push(`(${end('from', [between[0]])})`, `(${end('to', [between[1]])})`);
  if (amounts?.least !== undefined) on.push(`abs(amount_ref) >= ${centsToText(amounts.least)}`);
  if (amounts?.most !== undefined) on.push(`abs(amount_ref) <= ${centsToText(amounts.most)}`);
  const named = [...(parties ?? []), ...(between ?? [])].filter((party) => !nobody.includes(party));
  const account = 'select account_id from ledger.account where account_id in';
  return [
    ...(named.length > 0
      ? [
          step(
            'txn',
            `account_of_party as materialized (select account_id, who from account_name where who in (${listed(named)}))`,
          ),
        ]
      : []),
    ...(on.length > 0 ? [step('txn', `txn as (select * from ledger.txn where ${on.join(' and ')})`)] : []),
    ...(covered.length > 0
      ? [step('coverage', `coverage as (select * from ledger.coverage where ${covered.join(' and ')})`)]
      : []),
    ...(accounts ? [step('held', `held as (${account} (${listed(accounts)}))`)] : []),
  ];
}

/**
 * The figure's query as it is asked: with a filter, narrower `txn`, `coverage` and `held` are put in front, so that content never
 * writes a filter.
 *
 * @throws RangeError when the figure does not begin with `with` or does not end in `select * from shown`
 */
export function figureSql(figure: Pick<Figure, 'sql'> & Partial<Pick<Figure, 'id'>>, filter: Filter = {}): string {
  const sql = figure.sql.trim();
  if (!opening.test(`${sql}\n`) || !ending.test(sql))
    throw new RangeError(`figure ${figure.id ?? ''} is not "with … select * from shown"`);
  const steps = narrowed(filter).filter(({ relation }) => new RegExp(`\\b${relation}\\b`).test(sql));
  if (steps.length === 0) return sql;
  return `with\n${steps.map(({ written }) => `  ${written},`).join('\n')}\n${sql.replace(opening, '')}`;
}

/** The answer of a figure. @throws ProblemError as `Database.rows`; RangeError when it gives more rows than it declares */
export async function askFigure(
  database: Database,
  figure: Figure,
  filter: Filter = {},
  signal?: AbortSignal,
): Promise<FigureAnswer> {
  const sql = figureSql(figure, filter);
  const rows = await database.rows(sql, signal);
  if (rows.length > figure.most)
    throw new RangeError(`figure ${figure.id} gives ${rows.length} rows, more than its ${figure.most}`);
  return { figure: figure.id, rows: rows as readonly FigureRow[], sql };
}

/** The query of the rows behind one mark: the figure's own, its last line replaced. */
export function rowsBehindSql(figure: Figure, key: FigureRow, filter: Filter = {}, measure?: string): string {
  const conditions = figure.key.map((column) => {
    const value = key[column];
    if (value === undefined) throw new RangeError(`figure ${figure.id} needs ${column} to open a mark`);
    return `${column} is not distinct from ${literal(value)}`;
  });
  if (measure !== undefined) {
    if (!Object.hasOwn(figure.columns, measure)) throw new RangeError(`figure ${figure.id} has no column ${measure}`);
    conditions.push(`${measure} <> 0`);
  }
  const where = conditions.length > 0 ? ` where ${conditions.join(' and ')}` : '';
  return figureSql(figure, filter).replace(ending, `\nselect distinct row_id from basis${where}`);
}

/**
 * The ledger rows one mark stands on, in order of source and line.
 *
 * @param key   the mark's row, or at least its key columns
 * @param page  100 rows from the first, unless told
 * @throws RangeError when the key is incomplete; ProblemError as `Database.rows`
 */
export async function rowsBehind(
  database: Database,
  figure: Figure,
  key: FigureRow,
  filter: Filter = {},
  page: Page = { limit: 100, offset: 0 },
): Promise<{ readonly total: number; readonly rows: readonly RowId[] }> {
  const sql = rowsBehindSql(figure, key, filter, page.measure);
  const [counted] = await database.rows(`select count(*) as total from (${sql})`);
  const rows = await database.rows(
    `${sql}\norder by row_id limit ${literal(page.limit)} offset ${literal(page.offset)}`,
  );
  return { total: Number(counted?.['total'] ?? 0), rows: rows.map((row) => row['row_id'] as RowId) };
}

/**
 * Every mark of a figure with the rows it stands on, in one query: what a snapshot carries so that its marks still open.
 *
 * @throws ProblemError as `Database.rows`
 */
export async function rowsByMark(
  database: Database,
  figure: Figure,
  filter: Filter = {},
): Promise<readonly { readonly key: FigureRow; readonly rows: readonly RowId[] }[]> {
  const columns = figure.key.map((column) => `${column}, `).join('');
  const grouping = figure.key.length > 0 ? ` group by ${figure.key.join(', ')}` : '';
  const sql = figureSql(figure, filter).replace(
    ending,
    `\nselect ${columns}collect_rows(row_id) as behind from basis${grouping}`,
  );
  const marks = await database.rows(sql);
  return marks.map(({ behind, ...key }) => ({ key: key as FigureRow, rows: (behind ?? []) as readonly RowId[] }));
}
