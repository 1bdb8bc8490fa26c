import type { FigureRow } from '#domain/figure.ts';
import type { Counted } from './format.ts';

/** What one row adds to one column of a mark, in cents; null where it has nothing to add. */
export type Addend = (row: Counted, mark: FigureRow) => number | null;

const amount: Addend = ({ amount: cents }) => cents ?? 0;
const when =
  (holds: (row: Counted) => boolean): Addend =>
  (row) =>
    holds(row) ? (row.amount ?? 0) : 0;

const entered = when(({ way }) => way === 'in');
const left = when(({ way }) => way === 'out');
const isCash = ({ method }: Counted): boolean => method === 'cash';

/** A range that lacks a bound counts with the value known; beyond four currencies objects are counted, not added. */
const value =
  (...inOrder: readonly ('low' | 'central' | 'high')[]): Addend =>
  (row, mark) =>
    mark['currency'] === 'others' ? 0 : (inOrder.map((bound) => row[bound]).find((cents) => cents !== null) ?? 0);

const values = {
  value_low: value('low', 'central', 'high'),
  value_central: value('central', 'low', 'high'),
  value_high: value('high', 'central', 'low'),
};

/** The line of an object states its own values; the line of all further objects states none. */
const own =
  (name: 'low' | 'central' | 'high' | 'price'): Addend =>
  (row, mark) =>
    mark['asset'] === null ? null : row[name];

/** Every figure's columns that are plain sums of rows, and how each row adds to them: what a reader can add up again. */
export const sums: Readonly<Record<string, Readonly<Record<string, Addend>>>> = {
  'money-in': { money: amount },
  'money-out': { money: amount },
  'cash-share': { money: amount, cash: when(isCash) },
  'cash-and-other-means': { money_in: entered, money_out: left },
  'top-counterparties': { money_in: entered, money_out: left },
  'money-by-month': {
    money_in: entered,
    money_out: left,
    cash_in: when((row) => row.way === 'in' && isCash(row)),
    cash_out: when((row) => row.way === 'out' && isCash(row)),
    moved: when(({ way }) => way === 'between'),
  },
  'account-matrix': { amount },
  lanes: { amount },
  'hours-of-week': { amount },
  'days-of-money': { money_in: entered, money_out: left, moved: when(({ way }) => way === 'between') },
  'amount-histogram': { cash: when(isCash), other: when((row) => !isCash(row)) },
  accounts: {
    money_in: when(({ direction }) => direction === 'credit'),
    money_out: when(({ direction }) => direction === 'debit'),
  },
  flows: { amount },
  'assets-by-category': values,
  'assets-by-holder': values,
  'asset-register': {
    value_low: own('low'),
    value_central: own('central'),
    value_high: own('high'),
    price: own('price'),
  },
};

/**
 * Columns of money that no reader can add up from the rows a snapshot carries: balances that a bank states, amounts in an account's own
 * currency, one side of a pair. They are shown as the analysis gave them, and never said to be recomputed.
 */
export const stated: Readonly<Record<string, readonly string[]>> = {
  'statement-proofs': ['opening', 'money_in', 'money_out', 'fees', 'expected', 'closing', 'difference'],
  'own-transfers': ['debited', 'credited'],
  'repeated-rows': ['amount'],
  reversals: ['amount'],
};

/** The sum of what rows add; null when none of them has anything to add. */
export function addUp(rows: readonly Counted[], mark: FigureRow, addend: Addend): number | null {
  let sum: number | null = rows.length === 0 ? 0 : null;
  for (const row of rows) {
    const cents = addend(row, mark);
    if (cents !== null) sum = (sum ?? 0) + cents;
  }
  return sum;
}
