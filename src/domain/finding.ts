import type { Coverage } from './coverage.ts';
import type { Day, Period } from './day.ts';
import type { Problem } from './problem.ts';
import type { RowId } from './row-id.ts';
import type { Digest } from './source.ts';

export type NonEmpty<Item> = readonly [Item, ...Item[]];

/** fact: true or not; pattern: a shape seen; statistical: rare among peers; arithmetic: a sum; context: never opens a lead. */
export type Kind = 'fact' | 'pattern' | 'statistical' | 'arithmetic' | 'context';

/** What a check looks at, one by one. */
export type Unit = 'account' | 'party' | 'asset' | 'pair' | 'case';

/** `id` is the ledger's key as text (a pair: `from>to`); `key` survives re-import; `name` is for reading. */
export interface Subject {
  readonly unit: Unit;
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** Ledger accounts the subject stands on: itself, those of the party, both of the pair. */
  readonly accounts: readonly number[];
  /** Persons it stands on whom the user made of several records: the names of each, as the files write them. */
  readonly joined?: readonly (readonly string[])[];
}

/** A check's numbers beside the rows: money in cents, ratios as fractions, durations in their declared unit. */
export type Measures = Readonly<Record<string, number | string | null>>;

/** What a query or a kernel answers, before coverage is weighed. */
export interface Hit {
  readonly subject: string;
  readonly since: Day;
  readonly until: Day;
  readonly evidence: NonEmpty<RowId>;
  readonly measures: Measures;
}

export type Answer = 'supports' | 'excludes' | 'cannot-tell';

/** An ordinary reason tried against one finding; `answer` is spoken of the explanation. */
export interface Tried {
  readonly explanation: string;
  readonly answer: Answer;
  /** Part of the amount it accounts for, 0 to 1; null when amount is not the point. */
  readonly share: number | null;
  readonly evidence: readonly RowId[];
  /** Set when months missing from the file turned an `excludes` into `cannot-tell`. */
  readonly weakened: boolean;
}

export interface Finding {
  /** SHA-256 of check, subject key and evidence as sorted (source digest, line): survives re-run and re-import. */
  readonly id: Digest;
  readonly check: string;
  readonly subject: Subject;
  readonly period: Period;
  readonly evidence: NonEmpty<RowId>;
  readonly measures: Measures;
  /** Money at stake in cents of the case currency, from the check's `amount` measure; null where money is not the point. */
  readonly amount: number | null;
  readonly coverage: Coverage;
  /** false: kept as pending until the months in `coverage.gaps` are received. */
  readonly stands: boolean;
  readonly severity: number;
  readonly tried: readonly Tried[];
}

/** What was asked: check, its version by digest, and the parameter values in force. */
export interface Question {
  readonly check: string;
  readonly digest: Digest;
  readonly params: Readonly<Record<string, number | string>>;
}

/** Units by answer. */
export interface Tally {
  readonly found: number;
  readonly clear: number;
  readonly undetermined: number;
  readonly notApplicable: number;
}

export type RunState = 'found' | 'clear' | 'undetermined' | 'not-applicable' | 'failed';

/** What a question could see of the order of payments: `days` when its windows are in hours and no row says its hour; null when it asks none. */
export type Timing = 'hours' | 'days' | null;

export type CheckRun =
  | {
      readonly status: 'found';
      readonly asked: Question;
      readonly coverage: Coverage;
      readonly tally: Tally;
      readonly timing: Timing;
      readonly findings: NonEmpty<Finding>;
      readonly pending: readonly Finding[];
    }
  | {
      readonly status: 'clear';
      readonly asked: Question;
      readonly coverage: Coverage;
      readonly tally: Tally;
      readonly timing: Timing;
    }
  | {
      readonly status: 'undetermined';
      readonly asked: Question;
      readonly coverage: Coverage;
      readonly tally: Tally;
      readonly timing: Timing;
      readonly pending: readonly Finding[];
      readonly why: NonEmpty<'months' | 'history' | 'counterparties' | 'rate' | 'search-cut' | 'sources'>;
    }
  | {
      readonly status: 'not-applicable';
      readonly asked: Question;
      readonly why: 'column' | 'population' | 'precondition' | 'not-in-force';
      /** `table.column`, as the ledger names them. */
      readonly columns: readonly string[];
    }
  | { readonly status: 'failed'; readonly asked: Question; readonly problem: Problem };
