import type { Columns } from '#domain/check.ts';
import type { RowId } from '#domain/row-id.ts';
import type { Switches } from '../quantity.ts';
import factsSql from './facts.sql?raw';

/** What the ledger says of the means of a person or household: one thing, with the rows that say it. `facts.sql` gives the meanings. */
export interface Fact {
  readonly unit: number;
  readonly fact: string;
  readonly year: number | null;
  /** The party, account, asset or loan that is spoken of. */
  readonly id: number | null;
  readonly word: string | null;
  readonly name: string | null;
  readonly on: string | null;
  /** In cents, as `low` and `high`. */
  readonly amount: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly tally: number | null;
  readonly other: number | null;
  readonly detail: string | null;
  readonly rows: readonly RowId[];
}

/** Persons and households some income of whom is known, each under its first member. */
export const meansOfAll = `with
  earning as (select distinct party_id from income where coalesce(side, 'receipt') = 'receipt'),
  first_member as (
    select earning.party_id, min(h.member_id) as unit
    from earning
    join household_member as h on h.party_id = earning.party_id
    group by earning.party_id
  ),
  member as (
    select distinct f.unit, h.member_id
    from first_member as f
    join household_member as h on h.party_id = f.unit
    join party as p on p.party_id = h.member_id
    where coalesce(p.type, 'unknown') not in ('company', 'association', 'public_body')
  ),
${factsSql}`;

/** One person, alone or with the rest of the household. */
export const meansOf = (party: number, scope: 'alone' | 'household'): string => `with
  member as (
    select ${Math.trunc(party)} as unit, member_id
    from household_member
    where party_id = ${Math.trunc(party)}${scope === 'alone' ? ` and member_id = ${Math.trunc(party)}` : ''}
  ),
${factsSql}`;

type Cell = number | string | boolean | null | readonly number[];

/** Facts of no person: what the user answered to claims. */
const NOBODY = 0;

/** The facts of each person or household, in the order of the query, from its answer as columns; and the answers given to claims. */
export function factsByUnit(columns: Columns): {
  readonly units: ReadonlyMap<number, readonly Fact[]>;
  readonly answers: Switches;
} {
  const numbers = Object.fromEntries(numeric.map((name) => [name, columns.numbers(name)]));
  const texts = Object.fromEntries(written.map((name) => [name, columns.texts(name)]));
  const facts = Array.from({ length: columns.length }, (_, at) =>
    factOf((name) => {
      const number = numbers[name]?.[at];
      return number === undefined ? (texts[name]?.[at] ?? null) : Number.isNaN(number) ? null : number;
    }),
  );
  const units = new Map<number, Fact[]>();
  for (const fact of facts) {
    const list = units.get(fact.unit);
    if (list) list.push(fact);
    else units.set(fact.unit, [fact]);
  }
  const said = units.get(NOBODY) ?? [];
  units.delete(NOBODY);
  return {
    units,
    answers: Object.fromEntries(said.map(({ name, word }) => [name ?? '', (word ?? 'unknown') as Switches[string]])),
  };
}

/** The facts of one person or household, from the rows of the query. */
export const factsOfRows = (rows: readonly Readonly<Record<string, Cell>>[]): readonly Fact[] =>
  rows.map((row) => factOf((name) => row[name] ?? null));

const numeric = ['unit', 'year', 'id', 'amount', 'low', 'high', 'tally', 'other'] as const;
const written = ['fact', 'word', 'name', 'on_day', 'detail', 'rows_of'] as const;

function factOf(cell: (name: (typeof numeric)[number] | (typeof written)[number]) => Cell): Fact {
  const number = (name: (typeof numeric)[number]): number | null => {
    const value = cell(name);
    return value === null ? null : Number(value);
  };
  const text = (name: (typeof written)[number]): string | null => {
    const value = cell(name);
    return value === null ? null : String(value);
  };
  return {
    unit: number('unit') ?? NOBODY,
    fact: text('fact') ?? '',
    year: number('year'),
    id: number('id'),
    word: text('word'),
    name: text('name'),
    on: text('on_day'),
    amount: number('amount'),
    low: number('low'),
    high: number('high'),
    tally: number('tally'),
    other: number('other'),
    detail: text('detail'),
    rows: rowsIn(text('rows_of')),
  };
}

const rowsIn = (text: string | null): readonly RowId[] =>
  text === null || text === ''
    ? []
    : text
        .split(',')
        .map((one) => Number(one) as RowId)
        .sort((one, other) => one - other);
