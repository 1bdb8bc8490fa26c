import { type Cents, cents } from '#domain/money.ts';
import {
  type Column,
  type Columns,
  type Interval,
  added,
  columns,
  nothing,
  signed,
  union,
  unstated,
} from './interval.ts';
import type { Method, Place } from './method.ts';
import type { Answer, HypothesisId, Nature, Quantity, Switches } from './quantity.ts';

/** One line of a table, as printed inside its part. */
export interface Line {
  readonly quantity: Quantity;
  /** In each column the value that column assumes, zero where the claim it hangs on is assumed otherwise. */
  readonly amount: Columns;
}

export interface Part {
  readonly id: string;
  /** Added to the total, or taken from it. */
  readonly sign: 1 | -1;
  readonly lines: readonly Line[];
  readonly sum: Columns;
}

/** What each column assumes of a claim: the reader's answer, or where he gave none the one that makes the column. */
export type Assumed = Readonly<Record<HypothesisId, Readonly<Record<Column, Answer>>>>;

/** A wealth method for one person or household and one year. */
export interface Computation {
  readonly method: string;
  readonly parts: readonly Part[];
  readonly subtotals: readonly { readonly id: string; readonly sum: Columns }[];
  /** The unexplained amount. */
  readonly total: Interval;
  readonly assumed: Assumed;
}

/**
 * Adds the quantities of a year up as a method says. Each column is one coherent reading of the year: `low` takes every value, and the
 * answer to every open claim, that leaves least unexplained; `high` those that leave most; `central` the established values, where an open
 * claim is not established. So every column adds up by itself, an amount that enters a method twice keeps one value, and a total under
 * an unknown answer contains those under either answer.
 *
 * Opening cash, closing cash and income that nobody stated are lines without a ceiling; loans and other receipts are lines of zero.
 *
 * Source of the methods: IRS Manual 9.5.9.
 *
 * @throws RangeError when two quantities have one id
 */
export function compute(method: Method, quantities: readonly Quantity[], switches: Switches = {}): Computation {
  const all = [...quantities, ...notStated(quantities)];
  if (new Set(all.map(({ id }) => id)).size < all.length) throw new RangeError('two quantities have one id');
  const placed = all.filter(({ nature }) => method.places[nature] !== undefined);
  const assumed = assumptions(method, placed, switches);
  const counts = (quantity: Quantity, column: Column): boolean =>
    quantity.when === undefined || assumed[quantity.when.hypothesis]?.[column] === quantity.when.is;
  const valueOf = (quantity: Quantity, column: Column): Cents | null =>
    counts(quantity, column) ? quantity.amount[endOf(weightIn(method, quantity.nature), column)] : cents(0);
  const shown = placed.filter((quantity) => columns.some((column) => counts(quantity, column)));

  const parts = method.parts.map(({ part, sign }): Part => {
    const lines = shown.flatMap((quantity) =>
      placesOf(method, quantity.nature)
        .filter((place) => place.part === part)
        .map((place): Line => ({
          quantity,
          amount: byColumn((column) => signed(valueOf(quantity, column), place.sign * sign)),
        })),
    );
    return { id: part, sign, lines, sum: byColumn((column) => total(lines.map(({ amount }) => amount[column]))) };
  });
  const weighing = shown.filter(({ nature }) => weightIn(method, nature) !== 0);
  return {
    method: method.id,
    parts,
    subtotals: method.subtotals.map(({ id, of, sign: own }) => ({
      id,
      sum: byColumn((column) =>
        total(parts.filter((part) => of.includes(part.id)).map(({ sum, sign }) => signed(sum[column], sign * own))),
      ),
    })),
    total: {
      ...byColumn((column) =>
        total(weighing.map((quantity) => signed(valueOf(quantity, column), weightIn(method, quantity.nature)))),
      ),
      unknown: union(...weighing.map(({ amount }) => amount.unknown)),
    },
    assumed,
  };
}

/** The claims that quantities hang on, in order of first sight. */
export function hypothesesOf(quantities: readonly Quantity[]): readonly HypothesisId[] {
  return [...new Set(quantities.flatMap(({ when }) => (when ? [when.hypothesis] : [])))];
}

function assumptions(method: Method, quantities: readonly Quantity[], switches: Switches): Assumed {
  const contribution = (hypothesis: HypothesisId, is: Answer, column: Column): Cents | null =>
    total(
      quantities
        .filter(({ when }) => when?.hypothesis === hypothesis && when.is === is)
        .map(({ nature, amount }) => ({ weight: weightIn(method, nature), amount }))
        .filter(({ weight }) => weight !== 0)
        .map(({ weight, amount }) => signed(amount[endOf(weight, column)], weight)),
    );
  const open = (hypothesis: HypothesisId): Readonly<Record<Column, Answer>> => {
    const from = (column: Column, unbounded: number): Readonly<Record<Answer, number>> => ({
      accepted: contribution(hypothesis, 'accepted', column) ?? unbounded,
      refused: contribution(hypothesis, 'refused', column) ?? unbounded,
    });
    const least = from('low', -Infinity);
    const most = from('high', Infinity);
    return {
      low: least.accepted <= least.refused ? 'accepted' : 'refused',
      central: 'refused',
      high: most.refused >= most.accepted ? 'refused' : 'accepted',
    };
  };
  return Object.fromEntries(
    hypothesesOf(quantities).map((hypothesis) => {
      const answer = switches[hypothesis] ?? 'unknown';
      return [hypothesis, answer === 'unknown' ? open(hypothesis) : { low: answer, central: answer, high: answer }];
    }),
  );
}

/** Lines the defence will ask for, when nobody gave them: never a silent zero. */
function notStated(quantities: readonly Quantity[]): readonly Quantity[] {
  const absent = (id: string, amount: Interval, nature: Nature, ...also: readonly Nature[]): readonly Quantity[] =>
    quantities.some((one) => one.nature === nature || also.includes(one.nature))
      ? []
      : [{ id: `not-stated:${id}`, nature, about: '', rows: [], amount }];
  return [
    ...absent('opening-cash', unstated('cash-missing', 'opening'), 'cash-opening'),
    ...absent('closing-cash', unstated('cash-missing', 'closing'), 'cash-closing'),
    ...absent('income', unstated('income-missing', 'year'), 'income-to-account', 'income-in-cash'),
    ...absent('receipts', nothing, 'receipt-to-account', 'receipt-in-cash'),
    ...absent('loans', nothing, 'loan-to-account', 'loan-in-cash', 'loan-paid-to-seller'),
  ];
}

const placesOf = (method: Method, nature: Nature): readonly Place[] => method.places[nature] ?? [];

/** How often a nature enters the total of a method: once, taken away once, or not at all because its places cancel. */
const weightIn = (method: Method, nature: Nature): number =>
  placesOf(method, nature).reduce((sum, { sign }) => sum + sign, 0);

/** Which end of an amount a column takes. What cancels in the total keeps its established value. */
function endOf(weight: number, column: Column): Column {
  if (weight === 0 || column === 'central') return 'central';
  return weight > 0 === (column === 'low') ? 'low' : 'high';
}

const total = (amounts: readonly (Cents | null)[]): Cents | null => amounts.reduce(added, cents(0));

const byColumn = (value: (column: Column) => Cents | null): Columns => ({
  low: value('low'),
  central: value('central'),
  high: value('high'),
});
