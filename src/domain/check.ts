import type { Finding, Hit, Kind, Unit } from './finding.ts';
import type { Trilingual } from './language.ts';

/** presence: more rows only add findings; absence: more rows only remove them; balance: they do either. */
export type Rests = 'presence' | 'absence' | 'balance';

export type Stage = 'placement' | 'layering' | 'integration' | 'any';

/** Order of weights: CHECKS.md section 12. */
export type Family =
  | 'wealth_gap'
  | 'asset_financing'
  | 'structuring'
  | 'closed_flow'
  | 'split_flow'
  | 'loan_insurance'
  | 'cash_business'
  | 'trade'
  | 'crypto'
  | 'cash_limits'
  | 'transit'
  | 'property'
  | 'company'
  | 'identity'
  | 'spread'
  | 'activity'
  | 'new_payment'
  | 'amount_stat'
  | 'network_stat'
  | 'context';

/** money is in units of the case currency (10000 = ten thousand euros); ratio is a fraction; count, days and months are whole; number is any other. */
export type ParamUnit = 'money' | 'days' | 'hours' | 'months' | 'count' | 'ratio' | 'number';

/** Units whose values are whole. */
export const wholeUnits: readonly ParamUnit[] = ['count', 'days', 'months'];

export interface Param {
  readonly unit: ParamUnit;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** Where the number comes from: an article, a paper, a measurement, or `proposal`. */
  readonly source: string;
  /** Set when the value is one of law: the id in `law/`, whose dates of force the check's query applies. */
  readonly law?: string;
}

/** How a measure is written: money arrives in cents; a ratio is a part of a whole, `times` a multiple. `text` is data and is shown inert. */
export type MeasureUnit = 'money' | 'count' | 'ratio' | 'times' | 'days' | 'hours' | 'text';

export interface CheckText<ParamName extends string, MeasureName extends string> {
  readonly title: string;
  /** The question the check puts, in one sentence ending with a question mark. */
  readonly question: string;
  /** Two or three sentences: what it looks at, and how. */
  readonly summary: string;
  /** ICU sentence of one finding. Placeholders: measures, parameters, `subject`, `since`, `until`, `rows`. */
  readonly finding: string;
  readonly next: string;
  readonly params: { readonly [name in ParamName]: { readonly label: string; readonly why: string } };
  readonly measures: { readonly [name in MeasureName]: string };
  /** Known gaps: what the check does not see. */
  readonly blind: readonly string[];
}

export interface ExplanationText {
  /** The ordinary reason, as a noun phrase. */
  readonly claim: string;
  readonly supports: string;
  readonly excludes: string;
  readonly cannotTell: string;
  /** The document that would settle it. */
  readonly settledBy: string;
}

/** An ordinary reason, tested on the ledger by one query that returns `finding, answer, share, evidence`. */
export interface Explanation {
  readonly id: string;
  /** Whose months must be covered before `excludes` may be said. */
  readonly looksAt: 'subject' | 'case';
  readonly requires: Requires;
  readonly text: Trilingual<ExplanationText>;
  readonly sql: string;
}

/** Ledger table → columns. */
export type Requires = Readonly<Record<string, readonly string[]>>;

/** Struct of arrays sorted by (at, row); vertices are account ids of the ledger. */
export interface FlowGraph {
  readonly vertices: number;
  readonly edges: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Seconds since 1970-01-01 00:00, day precision at midnight. */
  readonly at: Float64Array;
  readonly cents: Float64Array;
  readonly row: Float64Array;
  /** Edge numbers by paying account, in order of time: `outEdges[outStart[v] … outStart[v + 1]]`. */
  readonly outStart: Uint32Array;
  readonly outEdges: Uint32Array;
  readonly inStart: Uint32Array;
  readonly inEdges: Uint32Array;
  /** 1 for accounts that paths do not cross: banks, tax office, utilities, marketplaces. */
  readonly isService: Uint8Array;
}

/** The answer of a query, column by column, all of one length. */
export interface Columns {
  readonly length: number;
  /** Whole numbers, doubles, and DECIMAL(·, 2) as cents; null is NaN. @throws RangeError on a name the query does not give */
  numbers(name: string): Float64Array;
  /** Texts; days as `YYYY-MM-DD`. @throws RangeError on a name the query does not give */
  texts(name: string): readonly (string | null)[];
}

/** Another check whose findings one stands on, with limits under its own where what it lets pass is wanted too. */
export interface Source {
  readonly check: Check;
  /** Parameters that replace the check's defaults while it is read. */
  readonly params: Readonly<Record<string, number>>;
}

/** A standing finding of a source. */
export interface Said extends Pick<Finding, 'check' | 'evidence' | 'amount' | 'period'> {
  readonly unit: Unit;
  /** Id of its subject, as `Hit.subject`. */
  readonly subject: string;
  /** Whether the source finds it under its own defaults too; false for what only the lowered limits let through. */
  readonly listed: boolean;
}

/**
 * What a function check looks at: the graph is empty where `given` is `rows`, the rows are none where it has no `rows`, nothing is
 * said where it stands on no other check.
 */
export interface Given {
  readonly graph: FlowGraph;
  readonly rows: Columns;
  readonly said: readonly Said[];
}

/** Hits, and the units a cap kept from being searched to the end: they count as undetermined, never as clear. */
export interface Detection {
  readonly hits: readonly Hit[];
  readonly cut: readonly string[];
  /** Units of which too little is known to judge, such as an account without a past: undetermined, for want of history. */
  readonly short?: readonly string[];
}

interface CheckCommon<ParamName extends string, MeasureName extends string> {
  readonly id: string;
  readonly status: 'draft' | 'trial' | 'stable' | 'retired';
  readonly since: string;
  readonly kind: Kind;
  readonly unit: Unit;
  /** Each subject is the first member of a household, and what is said of it is said of every member. */
  readonly ofHousehold?: true;
  readonly rests: Rests;
  readonly stage: Stage;
  readonly family: Family;
  readonly typology: string;
  /** Part of a unit's months that must count before silence means clear: 0.9 unless there is a reason. */
  readonly least: Param;
  readonly references: readonly [string, ...string[]];
  readonly requires: Requires;
  /** Besides `requires`, the columns of at least one of these; with none of them filled the check is not applicable. */
  readonly requiresAny?: readonly [Requires, Requires, ...Requires[]];
  readonly params: { readonly [name in ParamName]: Param };
  readonly measures: { readonly [name in MeasureName]: MeasureUnit };
  /** The measure that is the money at stake, in cents. */
  readonly amount: NoInfer<MeasureName> | null;
  /** Severity 0–1 from the measures (CHECKS.md section 12). */
  readonly severity: (
    measures: Readonly<Record<MeasureName, number>>,
    params: Readonly<Record<ParamName, number>>,
  ) => number;
  /** The small picture drawn from the finding's rows. */
  readonly picture: 'months' | 'strip' | 'fan' | 'layers' | 'ring' | 'relay' | 'bars' | 'wheel';
  readonly text: Trilingual<CheckText<ParamName, MeasureName>>;
  /**
   * Query whose rows are `unit` (as `subject`): the population looked at. Rows found nowhere else are clear or undetermined. A
   * second column, `short`, may be true for a unit of which too little is known to judge: without a finding it is undetermined.
   */
  readonly population: string;
}

/** One query in named steps, ending in `subject, since, until, evidence, …measures`. */
export interface QueryCheck<P extends string = string, M extends string = string> extends CheckCommon<P, M> {
  readonly sql: string;
}

/** A pure function over what it is given, written as a generator that yields the fraction done between slices of work. */
export interface FunctionCheck<P extends string = string, M extends string = string> extends CheckCommon<P, M> {
  readonly given: 'flow-graph' | 'rows';
  /** A query, in an order of its own, whose answer the function is given: all that it looks at, or facts beside the graph. */
  readonly rows?: string;
  /**
   * Checks whose findings it is given. They are asked first, at the parameters named here and never at the user's; where one of them
   * could not look at everything, nothing here is said to be clear. None of them stands on others.
   */
  readonly standsOn?: readonly Source[];
  readonly detect: (given: Given, params: Readonly<Record<P, number>>) => Generator<number, Detection, void>;
}

export type Check = QueryCheck | FunctionCheck;

/** Declares a check and ties its words to its parameters and measures. */
export function defineCheck<const P extends string, const M extends string>(
  check: QueryCheck<P, M> | FunctionCheck<P, M>,
): Check {
  return check as unknown as Check;
}

/** Declares the words of a check, so that a missing language or parameter does not compile. */
export function defineText<const P extends string, const M extends string>(
  text: Trilingual<CheckText<P, M>>,
): Trilingual<CheckText<P, M>> {
  return text;
}

export const isFunctionCheck = (check: Check): check is FunctionCheck => 'detect' in check;
