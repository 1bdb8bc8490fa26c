import { type Cents, cents } from '#domain/money.ts';
import type { Day } from '#domain/day.ts';
import type { RowId } from '#domain/row-id.ts';
import { type Column, type Columns, type Interval, added } from '../interval.ts';
import type { Answer, HypothesisId, Quantity, Switches } from '../quantity.ts';

/** Banknotes that came in or went out: a withdrawal or a receipt comes in, a deposit or a purchase goes out. */
export interface CashMovement {
  readonly row: RowId;
  readonly on: Day;
  readonly comes: 'in' | 'out';
  /** Zero or more. */
  readonly amount: Interval;
  readonly when?: Exclude<Quantity['when'], undefined>;
}

/** Cash a person can have had after a row. Null where no amount can be given. */
export interface CashStep extends Columns {
  readonly row: RowId;
  readonly on: Day;
}

/** The first row after which there would have been less than nothing, and by how much. */
export interface Shortfall {
  readonly on: Day;
  readonly row: RowId;
  /** Above zero. */
  readonly missing: Cents;
}

export interface CashLedger {
  readonly steps: readonly CashStep[];
  /**
   * Where cash first goes below nothing. `high`: even when everything is read most favourably, so more cash came in than the file shows;
   * `central`: on the established values; `low`: on the least favourable reading only. Null where it never does, or cannot be told.
   */
  readonly first: Readonly<Record<Column, Shortfall | null>>;
  /** Least opening cash that would make the ledger possible, from the least to the most favourable reading of all else: low ≤ central ≤ high. */
  readonly openingNeeded: Columns;
}

/**
 * Cash day by day. Within a day what came in is counted before what went out, the order most favourable to the person; rows of one day and one
 * direction follow their row ids. Under an open claim the upper path takes at each row the answer that leaves more cash and the lower path the
 * other; so a shortfall in `high` holds under every answer.
 *
 * @throws RangeError when an amount may be below zero
 */
export function cashLedger(opening: Interval, movements: readonly CashMovement[], switches: Switches = {}): CashLedger {
  if (movements.some(({ amount }) => amount.low === null || amount.low < 0)) throw new RangeError('cash below nothing');
  const ordered = movements
    .filter(
      ({ when }) =>
        !when || (switches[when.hypothesis] ?? 'unknown') === 'unknown' || switches[when.hypothesis] === when.is,
    )
    .toSorted((one, other) => byDay(one, other) || byDirection(one, other) || one.row - other.row);
  const paths = {
    low: pathOf('low', ordered, switches),
    central: pathOf('central', ordered, switches),
    high: pathOf('high', ordered, switches),
  };
  const steps = ordered.map(({ row, on }, place): CashStep => {
    const at = (column: Column): Cents | null => added(opening[column], paths[column][place] ?? null);
    return { row, on, low: at('low'), central: at('central'), high: at('high') };
  });
  const first = (column: Column): Shortfall | null => {
    for (const step of steps) {
      const left = step[column];
      if (left !== null && left < 0) return { on: step.on, row: step.row, missing: cents(-left) };
    }
    return null;
  };
  return {
    steps,
    first: { low: first('low'), central: first('central'), high: first('high') },
    openingNeeded: { low: deepest(paths.high), central: deepest(paths.central), high: deepest(paths.low) },
  };
}

/** Sums from nothing after each row, in the reading of one column. */
function pathOf(column: Column, ordered: readonly CashMovement[], switches: Switches): readonly (Cents | null)[] {
  let certain: Cents | null = cents(0);
  const claimed = new Map<HypothesisId, Record<Answer, Cents | null>>();
  return ordered.map(({ comes, amount, when }) => {
    const flow = comes === 'in' ? amount[column] : less(amount[opposite[column]]);
    if (!when || switches[when.hypothesis] === when.is) certain = added(certain, flow);
    else {
      const open = claimed.get(when.hypothesis) ?? { accepted: cents(0), refused: cents(0) };
      claimed.set(when.hypothesis, { ...open, [when.is]: added(open[when.is], flow) });
    }
    return [...claimed.values()].reduce((sum, open) => added(sum, chosen(open, column)), certain);
  });
}

/** Where the reader gave no answer, what the claim brings in one column. */
function chosen({ accepted, refused }: Readonly<Record<Answer, Cents | null>>, column: Column): Cents | null {
  if (column === 'central') return refused;
  if (accepted === null || refused === null) return null;
  return cents(column === 'high' ? Math.max(accepted, refused) : Math.min(accepted, refused));
}

function deepest(path: readonly (Cents | null)[]): Cents | null {
  return path.includes(null) ? null : cents(Math.max(0, ...path.map((sum) => -(sum ?? 0))));
}

const opposite = { low: 'high', central: 'central', high: 'low' } as const satisfies Record<Column, Column>;

const less = (amount: Cents | null): Cents | null => (amount === null ? null : cents(0 - amount));

const byDay = (one: CashMovement, other: CashMovement): number => (one.on < other.on ? -1 : Number(one.on > other.on));

const byDirection = (one: CashMovement, other: CashMovement): number =>
  Number(one.comes === 'out') - Number(other.comes === 'out');
