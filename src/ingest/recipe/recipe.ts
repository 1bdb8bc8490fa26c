import type { Digest } from '#domain/source.ts';
import type { Encoding } from '../proposal.ts';
import type { MappingEntry } from '../map/mapping-file.ts';

/** Version of the file's format. */
export const RECIPE_FORMAT = 1;

/** One sheet of one file, by its bytes; the same name with the same headings stands for it when the file comes back corrected. */
export interface OneSheet {
  readonly sha256: Digest;
  readonly file: string;
  readonly sheet: string | null;
  readonly headings: readonly string[];
}

/** Every sheet with these headings, in this order, whatever its file. */
export interface AnySheet {
  readonly headings: readonly string[];
}

export type StepSheet = OneSheet | AnySheet;

/** A column by its heading, or by its number from 1 where the heading is empty or stands twice. */
export type ColumnName = { readonly heading: string } | { readonly column: number };

interface Common {
  /** Unique in its recipe. */
  readonly id: string;
  /** Why, in the investigator's words: never empty. */
  readonly reason: string;
  readonly on: boolean;
}

export interface CorrectedCell {
  readonly column: ColumnName;
  /** The text the file has: the step holds only where it is still there. */
  readonly before: string;
  readonly after: string;
}

/** Cells of one row get another text. */
export interface CorrectStep extends Common {
  readonly kind: 'correct';
  readonly sheet: OneSheet;
  /** Row number as in its row id. */
  readonly row: number;
  readonly cells: readonly CorrectedCell[];
  /** The cells as they stand after the step are the whole row: what the reader found wrong with its shape is settled. */
  readonly whole?: boolean;
}

/** One row is no data. */
export interface AsideStep extends Common {
  readonly kind: 'aside';
  readonly sheet: OneSheet;
  readonly row: number;
  /** The texts the file has in this row: the step holds only while they are there. */
  readonly cells: readonly string[];
}

/** A text is replaced wherever it stands in a column. */
export interface ReplaceStep extends Common {
  readonly kind: 'replace';
  readonly sheet: StepSheet;
  readonly column: ColumnName;
  readonly find: string;
  /** `find` is a pattern of the kind `patternFault` lets through, and `with` may name its groups: `\1`. */
  readonly pattern: boolean;
  readonly with: string;
}

/** Several spellings of a column become one. */
export interface UnifyStep extends Common {
  readonly kind: 'unify';
  readonly sheet: StepSheet;
  readonly column: ColumnName;
  readonly forms: readonly { readonly from: readonly string[]; readonly to: string }[];
}

/** A column is cut in two at the first place where `at` stands: the left part stays, the right part is a new column. */
export interface SplitStep extends Common {
  readonly kind: 'split';
  readonly sheet: StepSheet;
  readonly column: ColumnName;
  readonly at: string;
  readonly pattern: boolean;
  /** Heading of the new column. */
  readonly heading: string;
}

/** One change to the text of cells, made before anything is read as a day or an amount. */
export type Step = CorrectStep | AsideStep | ReplaceStep | UnifyStep | SplitStep;
export type StepKind = Step['kind'];

/** How one sheet is read: encoding, delimiter, header, roles, order of dates, decimal marks, constants. */
export interface Reading extends Omit<MappingEntry, 'file' | 'sheet'> {
  readonly sheet: StepSheet;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
}

/** What was decided about files, apart from the files: how they are read, and what is corrected, in order. */
export interface Recipe {
  readonly readings: readonly Reading[];
  readonly steps: readonly Step[];
}

export const emptyRecipe: Recipe = { readings: [], steps: [] };

/** What a sheet is called by: enough to tell which steps are meant for it. */
export interface NamedSheet {
  readonly sha256: Digest;
  readonly file: string;
  readonly sheet: string | null;
  readonly headings: readonly string[];
}

const lastPart = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

const sameHeadings = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((heading, at) => heading.trim() === others[at]?.trim());

/** Whether a step or a reading is meant for a sheet. */
export function isFor(wanted: StepSheet, sheet: NamedSheet): boolean {
  if (!('sha256' in wanted)) return sameHeadings(wanted.headings, sheet.headings);
  if (wanted.sheet !== sheet.sheet) return false;
  if (wanted.sha256 === sheet.sha256) return true;
  return lastPart(wanted.file) === lastPart(sheet.file) && sameHeadings(wanted.headings, sheet.headings);
}

/** The place of a column among headings, from 0; -1 when it is not there. */
export function placeOf(column: ColumnName, headings: readonly string[]): number {
  if ('column' in column) return column.column <= headings.length ? column.column - 1 : -1;
  return headings.findIndex((heading) => heading.trim() === column.heading.trim());
}

/** How a recipe names a column: by its heading where that is enough. */
export function nameOf(place: number, headings: readonly string[]): ColumnName {
  const heading = headings[place]?.trim() ?? '';
  const alone = heading !== '' && headings.filter((one) => one.trim() === heading).length === 1;
  return alone ? { heading } : { column: place + 1 };
}

/** A column in words: its heading, or its number. */
export const columnText = (column: ColumnName): string =>
  'heading' in column ? column.heading : String(column.column);
