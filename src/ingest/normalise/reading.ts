import type { DateOrder, DecimalMark } from '../proposal.ts';
import { quotedOrNull } from './literal.ts';

/**
 * One value computed from earlier ones. Values of layer n may use those of layers before n: a macro is expanded wherever its argument
 * stands, so that a chain of macros written in one expression grows beyond any planner.
 */
export interface Step {
  readonly layer: number;
  readonly name: string;
  readonly sql: string;
}

/** Nested selects, one a layer. */
export function layered(from: string, steps: readonly Step[]): string {
  const depths = [...new Set(steps.map(({ layer }) => layer))].toSorted((one, other) => one - other);
  return depths.reduce((inner, depth) => {
    const own = steps.filter(({ layer }) => layer === depth).map(({ name, sql }) => `${sql} as ${name}`);
    return `select *,\n  ${own.join(',\n  ')}\nfrom (${inner})`;
  }, from);
}

/** Last layer that `moneySteps` and `daySteps` write to. */
export const READ = 6;

/** Reads `cell`, a column of text, as money: gives `name`, and `name_signed`, `name_point` for the fault. */
export function moneySteps(cell: string, name: string, mark: DecimalMark | null, round: boolean): readonly Step[] {
  const long = round ? `when regexp_full_match(${cell}, '-?\\d+\\.\\d{4,}') then ${cell} ` : '';
  const plain = `when ingest_money_is_plain(${cell}) then ${cell} ${long}`;
  const comma = `when regexp_full_match(${cell}, '-?\\d+,\\d{1,2}') then replace(${cell}, ',', '.') `;
  return [
    {
      layer: 1,
      name: `${name}_quick`,
      sql: `case ${mark === ',' ? comma + plain : plain + comma}else null end`,
    },
    {
      layer: 2,
      name: `${name}_bare`,
      sql: `case when ${name}_quick is null then ingest_money_bare(${cell}) else null end`,
    },
    { layer: 3, name: `${name}_joined`, sql: `ingest_money_joined(${name}_bare)` },
    { layer: 4, name: `${name}_signed`, sql: `ingest_money_signed(${name}_joined)` },
    { layer: 5, name: `${name}_point`, sql: `ingest_money_point(${name}_signed, ${quotedOrNull(mark)})` },
    { layer: READ, name, sql: `ingest_money_value(${name}_quick, ${name}_point, ${round})` },
  ];
}

export const moneyFault = (cell: string, name: string, mark: DecimalMark | null): string =>
  `ingest_money_fault(${cell}, ${name}_signed, ${name}_point, ${quotedOrNull(mark)})`;

/** How days are written in one column. */
export interface DayShape {
  /** Null when nothing settles day and month: only days that can be read in one way are read. */
  readonly order: DateOrder | null;
  /** First day of a column that counts days. */
  readonly zero: string | null;
  /** Days of a spreadsheet's calendar are understood. */
  readonly serial: boolean;
  /** Some cell may hold an hour. */
  readonly clock: boolean;
}

/** Reads `cell` as a day: gives `name`, and `name_at`, the instant where an hour is written. */
export function daySteps(cell: string, name: string, { order, zero, serial, clock }: DayShape): readonly Step[] {
  if (order === 'step')
    return [
      {
        layer: 4,
        name,
        sql: `case when regexp_full_match(${cell}, '\\d{1,6}') then cast(${quotedOrNull(zero)} as date) + try_cast(${cell} as integer) else null end`,
      },
      { layer: READ, name: `${name}_clock`, sql: 'cast(null as varchar)' },
      { layer: READ, name: `${name}_at`, sql: 'cast(null as timestamp)' },
    ];
  const parts = (first: 'day' | 'month'): string => {
    const [day, month] = first === 'day' ? ['first', 'second'] : ['second', 'first'];
    return `ingest_day_built(${name}_parts['year'], ${name}_parts['${month}'], ${name}_parts['${day}'])`;
  };
  const unsettled = `case when ${name}_parts['first'] > '12' or regexp_matches(${cell}, '\\p{L}{3}') then ${parts('day')} else null end`;
  const written = order === 'mdy' ? parts('month') : order === 'dmy' ? parts('day') : unsettled;
  const fast =
    order === 'dmy'
      ? `case when length(${cell}) = 10 and substr(${cell}, 3, 1) = '/' then ingest_day_slashed(${cell}) else ingest_day_iso(${cell}) end`
      : `ingest_day_iso(${cell})`;
  return [
    { layer: 1, name: `${name}_fast`, sql: fast },
    {
      layer: 1,
      name: `${name}_clock`,
      sql: clock
        ? `case when contains(${cell}, ':') then ingest_clock(${cell}) else null end`
        : 'cast(null as varchar)',
    },
    {
      layer: 2,
      name: `${name}_text`,
      sql: `case when ${name}_fast is null then ingest_day_text(${cell}) else null end`,
    },
    {
      layer: 3,
      name: `${name}_parts`,
      sql: `case when ${name}_text is null then null else ingest_day_parts(${name}_text) end`,
    },
    {
      layer: 4,
      name,
      sql: `coalesce(${name}_fast, ${written}${serial ? `, ingest_day_serial(${cell})` : ''})`,
    },
    {
      layer: READ,
      name: `${name}_at`,
      sql: `case when ${name}_clock is null then null else ingest_instant(${name}_clock, ${name}) end`,
    },
  ];
}
