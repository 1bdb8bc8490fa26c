/** What a heading of `cases.md` promises: the first five of a check, the last three of an explanation. */
export const verdicts = {
  Flags: 'flags',
  Clear: 'clear',
  Undetermined: 'undetermined',
  'Not applicable': 'not-applicable',
  Misses: 'misses',
  Supports: 'supports',
  Excludes: 'excludes',
  'Cannot tell': 'cannot-tell',
} as const;

export type Verdict = (typeof verdicts)[keyof typeof verdicts];

/** x, y, z: evidence of a first, second and third finding; w: rows of an explanation's answer. */
export type Mark = 'x' | 'y' | 'z' | 'w' | '';

export interface CaseRow {
  readonly mark: Mark;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface CaseTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly CaseRow[];
}

export type Given =
  | { readonly kind: 'param'; readonly name: string; readonly value: number }
  | { readonly kind: 'no-statement'; readonly account: string; readonly from: string; readonly to: string }
  | { readonly kind: 'no-column'; readonly table: string; readonly column: string };

export interface WorkedCase {
  readonly verdict: Verdict;
  /** The heading after its colon. */
  readonly says: string;
  /** The same in French and Spanish, where it was written. */
  readonly told?: { readonly fr?: string; readonly es?: string };
  readonly file: string;
  readonly line: number;
  readonly given: readonly Given[];
  readonly tables: readonly CaseTable[];
}
