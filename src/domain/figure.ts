import type { Filter } from './filter.ts';
import type { Trilingual } from './language.ts';

/**
 * How one column of a figure is written and compared. Money arrives in cents; `rows` is the count of ledger rows behind it; a `bound`
 * is an amount in cents that rows are measured against and that is never added up.
 */
export type FigureUnit =
  'money' | 'bound' | 'count' | 'ratio' | 'day' | 'month' | 'text' | 'account' | 'party' | 'asset';

export interface FigureColumn {
  readonly unit: FigureUnit;
  readonly label: Trilingual<string>;
}

/**
 * A number or a table on screen, and the rows it stands on. The SQL has a step `basis` (one row per ledger row, with
 * `row_id`), a step `shown`, and ends in `select * from shown`. Every column of `shown` named in `key` exists in `basis`
 * too, so that a mark is opened by asking for the rows of `basis` with the same key.
 */
export interface Figure {
  readonly id: string;
  readonly title: Trilingual<string>;
  /** What it says and what it leaves out, in one or two sentences. */
  readonly note: Trilingual<string>;
  readonly sql: string;
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, FigureColumn>>;
  /** Most rows `shown` may give on any ledger: proven on a large one. */
  readonly most: number;
  /** The filter under which only the rows of one line are left; null where no filter says that. Absent: its lines filter nothing. */
  readonly narrows?: (line: FigureRow) => Filter | null;
  /** Set on a picture of every row of the file: a snapshot carries its lines, and the rows behind them in a case that is not too large. */
  readonly ofEveryRow?: true;
}

export type FigureRow = Readonly<Record<string, number | string | boolean | null>>;

/** A figure's answer, as components and charts receive it. */
export interface FigureAnswer {
  readonly figure: string;
  readonly rows: readonly FigureRow[];
  /** The SQL as it was asked, filter included. */
  readonly sql: string;
}
