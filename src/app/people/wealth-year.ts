import type { RowId } from '#domain/row-id.ts';
import type { Source } from '#domain/source.ts';
import { rowMark, sourceMark } from '#seal/finding-id.ts';
import { bankDepositsMethod } from '#wealth/bank-deposits/compute.ts';
import { cashMethod } from '#wealth/cash/compute.ts';
import { type Computation, compute } from '#wealth/computation.ts';
import { usualReading } from '#wealth/lines/book.ts';
import type { Fact } from '#wealth/lines/facts.ts';
import { answersTo, linesOf, type YearLines } from '#wealth/lines/year-lines.ts';
import type { Method, MethodId } from '#wealth/method.ts';
import { netWorthMethod } from '#wealth/net-worth/compute.ts';
import type { Switches } from '#wealth/quantity.ts';
import { reconcile, type Reconciliation } from '#wealth/reconcile.ts';
import { sourceApplicationMethod } from '#wealth/source-application/compute.ts';
import { type Reach, reachOf } from '#wealth/threshold.ts';
import { cents } from '#domain/money.ts';

export const methodIds = ['net-worth', 'source-application', 'bank-deposits', 'cash'] as const satisfies MethodId[];

export const methods: Readonly<Record<MethodId, Method>> = {
  'net-worth': netWorthMethod,
  'source-application': sourceApplicationMethod,
  'bank-deposits': bankDepositsMethod,
  cash: cashMethod,
};

/** What the gap checks ask by default: 10,000 € and a fifth of known income. */
export const usualThreshold = { gap: cents(1_000_000), percent: 20 };

/** The year of a person or household, by every method, under the reader’s answers. */
export interface WealthYear {
  readonly year: number;
  readonly lines: YearLines;
  readonly switches: Switches;
  readonly tables: Readonly<Record<MethodId, Computation>>;
  readonly reach: Readonly<Record<MethodId, Reach>>;
  readonly reconciliation: Reconciliation;
}

export function wealthYear(
  facts: readonly Fact[],
  year: number,
  said: Switches,
  mark: (row: RowId) => string,
  cashAtHome: number = usualReading.cashAtHome,
): WealthYear {
  const lines = linesOf(facts, year, { mark, onStatedLine: true, cashAtHome });
  const switches = answersTo(lines.claims, said);
  const tableOf = (id: MethodId): Computation => compute(methods[id], lines.quantities, switches);
  const tables = {
    'net-worth': tableOf('net-worth'),
    'source-application': tableOf('source-application'),
    'bank-deposits': tableOf('bank-deposits'),
    cash: tableOf('cash'),
  };
  const reach = (id: MethodId): Reach => reachOf(tables[id], usualThreshold);
  return {
    year,
    lines,
    switches,
    tables,
    reach: {
      'net-worth': reach('net-worth'),
      'source-application': reach('source-application'),
      'bank-deposits': reach('bank-deposits'),
      cash: reach('cash'),
    },
    reconciliation: reconcile(lines.quantities, switches),
  };
}

/** Names rows by the digest, sheet and line they were read from. */
export const marksOf = (sources: readonly Source[]): ((row: RowId) => string) =>
  rowMark(new Map(sources.map(({ number, sha256, sheet }) => [number, sourceMark(sha256, sheet)])));
