import { type Cents, cents } from '#domain/money.ts';

/** The three columns of every wealth table. `null` where no amount can be given. */
export interface Columns {
  readonly low: Cents | null;
  readonly central: Cents | null;
  readonly high: Cents | null;
}

export type Column = keyof Columns;

export const columns = ['low', 'central', 'high'] as const satisfies readonly Column[];

/** What keeps an amount from being known. */
export type UnknownCode =
  | 'balance-missing'
  | 'cash-missing'
  | 'debt-missing'
  | 'income-missing'
  | 'months-missing'
  | 'price-missing'
  | 'quantity-missing'
  | 'rate-missing'
  | 'value-missing';

export interface Unknown {
  readonly code: UnknownCode;
  /** What is concerned, as data: a year, an account, an asset. */
  readonly about: string;
}

/**
 * An amount between two others, low ≤ central ≤ high. A `low` of null means no floor is known, a `high` of null no ceiling, a `central`
 * of null no established value; `unknown` then says why, and travels into every sum.
 */
export interface Interval extends Columns {
  readonly unknown: readonly Unknown[];
}

/** @throws RangeError unless low ≤ central ≤ high, as far as they are known */
export function interval(
  low: number | null,
  central: number | null,
  high: number | null,
  unknown: readonly Unknown[] = [],
): Interval {
  const known = [low, central, high].filter((one) => one !== null);
  if (known.some((one, place) => place > 0 && one < (known[place - 1] ?? one)))
    throw new RangeError(`${low}, ${central}, ${high} are not in order`);
  return { low: maybe(low), central: maybe(central), high: maybe(high), unknown };
}

export const exactly = (amount: number): Interval => interval(amount, amount, amount);

export const nothing: Interval = exactly(0);

/** An amount nobody stated: nothing or more, and no more can be said. */
export const unstated = (code: UnknownCode, about: string): Interval => interval(0, null, null, [{ code, about }]);

export function plus(one: Interval, other: Interval): Interval {
  return {
    low: added(one.low, other.low),
    central: added(one.central, other.central),
    high: added(one.high, other.high),
    unknown: union(one.unknown, other.unknown),
  };
}

/** Low becomes high: what is taken away at its least leaves the most. */
export function negated(of: Interval): Interval {
  return { low: turned(of.high), central: turned(of.central), high: turned(of.low), unknown: of.unknown };
}

export const minus = (one: Interval, other: Interval): Interval => plus(one, negated(other));

export const sumOf = (all: readonly Interval[]): Interval => all.reduce(plus, nothing);

/** True where every amount of `inner` is one of `outer`. */
export function contains(outer: Columns, inner: Columns): boolean {
  return (
    (outer.low === null || (inner.low !== null && outer.low <= inner.low)) &&
    (outer.high === null || (inner.high !== null && outer.high >= inner.high))
  );
}

/** Null as soon as one of the two is not known. */
export function added(one: Cents | null, other: Cents | null): Cents | null {
  return one === null || other === null ? null : cents(one + other);
}

/** The amount with the sign given, without a negative zero. */
export function signed(amount: Cents | null, sign: number): Cents | null {
  return amount === null ? null : cents(amount * sign + 0);
}

/** Each reason once, in order of first sight. */
export function union(...lists: readonly (readonly Unknown[])[]): readonly Unknown[] {
  return [...new Map(lists.flat().map((one) => [`${one.code} ${one.about}`, one])).values()];
}

function turned(amount: Cents | null): Cents | null {
  return signed(amount, -1);
}

function maybe(amount: number | null): Cents | null {
  return amount === null ? null : cents(amount);
}
