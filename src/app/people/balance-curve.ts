import { dayFromNumber, dayNumber, type Day } from '#domain/day.ts';
import type { RowId } from '#domain/row-id.ts';
import type { Row } from '#engine/database.ts';
import { numberOf, textOf } from './profile.ts';

/** A balance at the end of a day, in cents, with the row it was last moved or stated by. */
export interface BalancePoint {
  readonly day: Day;
  readonly amount: number;
  readonly row: RowId | null;
}

export interface BalanceCurve {
  readonly account: number;
  readonly name: string;
  readonly points: readonly BalancePoint[];
  /** No balance is written anywhere: the curve starts from nothing, and only its movement is known. */
  readonly isRelative: boolean;
  /** First days of months without a statement: the curve is broken there. */
  readonly missing: readonly Day[];
}

/**
 * The balance of each account after every day with a movement, rolled from the balances a bank states: each stretch between missing
 * months from a statement of its own where there is one.
 */
export function curvesOf(rows: readonly Row[]): readonly BalanceCurve[] {
  const accounts = new Map<number, Row[]>();
  for (const row of rows) {
    const account = numberOf(row, 'account_id') ?? 0;
    const list = accounts.get(account);
    if (list) list.push(row);
    else accounts.set(account, [row]);
  }
  return [...accounts].flatMap(([account, facts]) => curveOf(account, facts) ?? []);
}

function curveOf(account: number, rows: readonly Row[]): BalanceCurve | null {
  const of = (fact: string): readonly Row[] => rows.filter((row) => row['fact'] === fact);
  const dayOf = (row: Row): number => dayNumber(textOf(row, 'day') as Day);
  const moved = of('moved').filter((row) => row['amount'] !== null);
  if (moved.length === 0) return null;
  const missing = of('missing').map((row) => textOf(row, 'day') as Day);
  const anchors = [
    ...of('closing').map((row) => ({ day: dayOf(row), amount: numberOf(row, 'amount') ?? 0 })),
    ...of('opening').map((row) => ({ day: dayOf(row) - 1, amount: numberOf(row, 'amount') ?? 0 })),
  ];
  const walls = missing.map((day) => dayNumber(day));
  const stretches: Row[][] = [[]];
  for (const row of moved) {
    const last = stretches.at(-1)?.at(-1);
    if (last && walls.some((wall) => dayOf(last) < wall && wall <= dayOf(row))) stretches.push([]);
    stretches.at(-1)?.push(row);
  }
  let isRelative = false;
  let carried = 0;
  const points = stretches.flatMap((stretch): readonly BalancePoint[] => {
    const first = dayOf(stretch[0] as Row);
    const last = dayOf(stretch.at(-1) as Row);
    const anchor = anchors.find(
      ({ day }) => day >= first - 31 && day <= last + 31 && !isBeyond(walls, day, first, last),
    );
    const before = (until: number): number =>
      stretch.reduce((sum, row) => sum + (dayOf(row) <= until ? (numberOf(row, 'amount') ?? 0) : 0), 0);
    if (!anchor) isRelative = true;
    let balance = anchor ? anchor.amount - before(anchor.day) : carried;
    const start: BalancePoint = { day: dayFromNumber(first - 1), amount: balance, row: null };
    const moves = stretch.map((row) => {
      balance += numberOf(row, 'amount') ?? 0;
      return { day: textOf(row, 'day') as Day, amount: balance, row: numberOf(row, 'last_row') as RowId | null };
    });
    carried = balance;
    return [start, ...moves];
  });
  return { account, name: textOf(rows[0] as Row, 'name') ?? '', points, isRelative, missing };
}

/** A missing month lies between the day and the stretch. */
const isBeyond = (walls: readonly number[], day: number, first: number, last: number): boolean =>
  walls.some((wall) => (day < wall && wall <= first) || (last < wall && wall <= day));
