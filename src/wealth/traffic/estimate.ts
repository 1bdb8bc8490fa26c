import { cents } from '#domain/money.ts';
import type { RowId } from '#domain/row-id.ts';
import { type Stage, stages } from '#domain/traffic-entry.ts';
import { type Interval, type Unknown, minus, sumOf, union } from '../interval.ts';

/** A count between two others, in whole thousandths of its unit. Null where nothing is known. */
export interface Range {
  readonly low: number | null;
  readonly central: number | null;
  readonly high: number | null;
  readonly unknown: readonly Unknown[];
}

/** What was sold of one product at one stage. */
export interface Sale {
  readonly product: string;
  readonly stage: Stage;
  /** Unit of the quantity and of the price: a gram, a kilogram, a dose. */
  readonly unit: string;
  /** Of one day where `days` is given, of the whole period otherwise. Thousandths of the unit. */
  readonly quantity: Range;
  /** Days of trade, in thousandths of a day; null where the quantity is that of the whole period. */
  readonly days: Range | null;
  /** Of one unit. */
  readonly price: Interval;
  /** Paid for one unit by the one who sells here; null where only the turnover is asked. */
  readonly cost: Interval | null;
  /** Where quantity and prices were found: calls, notebooks, seizures, price lists. */
  readonly rows: readonly RowId[];
}

export interface SaleLine {
  readonly sale: Sale;
  readonly turnover: Interval;
  /** The gain on one unit times the quantity, which so counts once; null without a cost. */
  readonly margin: Interval | null;
}

export interface StageTotal {
  readonly stage: Stage;
  readonly lines: readonly SaleLine[];
  readonly turnover: Interval;
  /** Null unless every line has one. */
  readonly margin: Interval | null;
}

/**
 * Quantity × price, by stage. There is no total over the stages: the gram sold wholesale and the gram sold in the street are one gram.
 * Products of less than a cent are rounded down in `low`, up in `high`, half up in `central`.
 *
 * @throws RangeError on a price below zero, or quantities or days below zero or out of order
 */
export function estimateTraffic(sales: readonly Sale[]): readonly StageTotal[] {
  return stages
    .map((stage) => sales.filter((sale) => sale.stage === stage).map(lineOf))
    .flatMap((lines) => {
      const [first] = lines;
      if (!first) return [];
      const margins = lines.flatMap(({ margin }) => (margin ? [margin] : []));
      return {
        stage: first.sale.stage,
        lines,
        turnover: sumOf(lines.map(({ turnover }) => turnover)),
        margin: margins.length === lines.length ? sumOf(margins) : null,
      };
    });
}

/** What an estimate leaves when the money found is taken from it. Below zero where more was found than estimated. */
export const notFound = (estimate: Interval, found: Interval): Interval => minus(estimate, found);

function lineOf(sale: Sale): SaleLine {
  const { quantity, days, price, cost } = sale;
  const turnover = times(quantity, days, checked(price));
  return { sale, turnover, margin: cost && times(quantity, days, minus(price, checked(cost))) };
}

function times(quantity: Range, days: Range | null, price: Interval): Interval {
  const counts = days ? [checked(quantity), checked(days)] : [checked(quantity)];
  const amount = (column: 'low' | 'central' | 'high'): number | null => {
    const each = price[column];
    if (each === null) return null;
    // A loss on each unit is greatest at the greatest quantity.
    const end = each >= 0 || column === 'central' ? column : column === 'low' ? 'high' : 'low';
    const factors = counts.map((count) => count[end]);
    if (factors.includes(null)) return each === 0 ? 0 : null;
    const product = factors.reduce<bigint>((all, one) => all * BigInt(one ?? 0), BigInt(each));
    return Number(divided(product, 1000n ** BigInt(counts.length), column));
  };
  return {
    low: maybe(amount('low')),
    central: maybe(amount('central')),
    high: maybe(amount('high')),
    unknown: union(price.unknown, ...counts.map(({ unknown }) => unknown)),
  };
}

function divided(product: bigint, by: bigint, column: 'low' | 'central' | 'high'): bigint {
  const upward = { low: 0n, central: by / 2n, high: by - 1n }[column];
  const shifted = product + upward;
  return shifted / by - (shifted < 0n && shifted % by !== 0n ? 1n : 0n);
}

function checked<Of extends Pick<Range, 'low' | 'central' | 'high'>>(range: Of): Of {
  const known = [range.low, range.central, range.high].filter((one) => one !== null);
  if (known.some((one, place) => !Number.isSafeInteger(one) || one < (known[place - 1] ?? 0)))
    throw new RangeError(`${known.join(', ')} are not whole, zero or more, and in order`);
  return range;
}

const maybe = (amount: number | null) => (amount === null ? null : cents(amount));
