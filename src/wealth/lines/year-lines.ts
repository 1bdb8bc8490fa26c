import type { Quantity, Switches } from '../quantity.ts';
import { accountLines } from './accounts.ts';
import { assetLines } from './assets.ts';
import { Book, type Reading, usualReading } from './book.ts';
import type { Claim, Remark } from './claim.ts';
import type { Fact } from './facts.ts';
import { loanLines } from './loans.ts';
import { cashLines, incomeLines } from './means.ts';

/** The year of a person or household as the ledger gives it. */
export interface YearLines {
  readonly year: number;
  readonly quantities: readonly Quantity[];
  readonly claims: readonly Claim[];
  readonly remarks: readonly Remark[];
  /** The category of a line’s rows, by the id of the quantity. */
  readonly categories: ReadonlyMap<string, string>;
}

/**
 * Amounts of a year from the facts of the ledger, each with its rows; what is missing is an interval that says so, or a remark.
 * Asset and the debit that paid for it are one line; an own transfer is netted; what the file answers of a claim is its preset.
 */
export function linesOf(facts: readonly Fact[], year: number, reading: Partial<Reading> = {}): YearLines {
  const book = new Book(facts, year, { ...usualReading, ...reading });
  accountLines(book);
  assetLines(book);
  loanLines(book);
  incomeLines(book);
  cashLines(book);
  const { quantities, claims, remarks, categories } = book;
  return { year, quantities, claims, remarks, categories };
}

/** The years the ledger speaks of, in order. */
export const yearsOf = (facts: readonly Fact[]): readonly number[] =>
  facts.flatMap(({ fact, year }) => (fact === 'year' && year !== null ? [year] : []));

/** What is held of each claim: the reader’s answer, else the one the file gives. */
export const answersTo = (claims: readonly Claim[], said: Switches): Switches =>
  Object.fromEntries(claims.map(({ id, preset }) => [id, said[id] ?? preset ?? 'unknown']));
