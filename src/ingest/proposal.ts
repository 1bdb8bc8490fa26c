import type { FigureRow } from '#domain/figure.ts';
import type { Problem } from '#domain/problem.ts';
import type { Digest, Source } from '#domain/source.ts';
import type { MappedTable, Role } from '#ledger/headings.ts';
import type { QuarantineReason } from './quarantine.ts';
import type { StepOutcome } from './recipe/outcome.ts';

export interface IntakeFile {
  /** The name the user knows. */
  readonly path: string;
  readonly blob: Blob;
}

export const encodings = ['utf-8', 'windows-1252', 'iso-8859-15', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];
export type DecimalMark = ',' | '.';
/** Order of day, month and year; `step` counts days from an unknown day zero. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd' | 'step';

/** How a file is read in the place of what was guessed of it. */
export interface ReadAs {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  /** Row of the headings, null for none, of the sheet named. */
  readonly headerRow?: number | null;
  readonly sheet?: string | null;
}

/** Where in the file something was seen. */
export interface Witness {
  readonly row: number;
  readonly text: string;
}

export interface Guess<Value> {
  readonly value: Value;
  readonly witnesses: readonly Witness[];
}

/** What the lines above the header say. */
export interface Preamble {
  readonly accountNumber: Guess<string> | null;
  readonly iban: Guess<string> | null;
  readonly holder: Guess<string> | null;
  readonly currency: Guess<string> | null;
  readonly institution: Guess<string> | null;
  /** First and last day the file says it spans, as `YYYY-MM-DD/YYYY-MM-DD`. */
  readonly period: Guess<string> | null;
}

/** One column as it was sniffed: why it was given its role, and how its cells are written. */
export interface SniffedColumn {
  readonly column: number;
  readonly heading: string;
  readonly role: Role | null;
  /** The synonym that decided, or null. */
  readonly because: string | null;
  readonly decimal: Guess<DecimalMark> | null;
  readonly order: Guess<DateOrder> | null;
  /** What its cells look like; absent where a format says it itself. */
  readonly kind?: CellKind;
}

/** What the cells of a column look like, whatever its heading says. */
export type CellKind = 'day' | 'money' | 'text' | 'empty';

export interface Layout {
  readonly encoding: Guess<Encoding>;
  /** Empty for a workbook. */
  readonly delimiter: Guess<string>;
  /** Row as a spreadsheet shows it; null when the file has no header. */
  readonly headerRow: number | null;
  readonly firstDataRow: number;
  /** Cells of an ordinary record. */
  readonly width: number;
  /** Records may have fewer cells than the header. */
  readonly ragged: boolean;
  readonly preamble: Preamble;
  readonly columns: readonly SniffedColumn[];
  /** A report made for the eye, read as the table it was made from. */
  readonly tidied?: boolean;
  /** The rows of a text file that are this table's, where several tables stand in it. */
  readonly span?: Span;
}

/** Rows of a file from the first to the last, both included, as a spreadsheet shows them. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface MappedColumn {
  /** From 0. */
  readonly column: number;
  readonly heading: string;
  readonly role: Role;
  readonly decimal?: DecimalMark;
  readonly order?: DateOrder;
}

/** How a statement tells money in from money out. */
export type Sign = 'signed' | 'debit-credit' | 'debit-credit-signed' | 'flag' | 'transfer';

/** What holds for every row of a file. */
export interface Constants {
  readonly institution?: string;
  readonly accountNumber?: string;
  readonly accountIban?: string;
  readonly holder?: string;
  /** ISO 4217. */
  readonly currency?: string;
}

/** How the cells of one sheet become rows of one ledger table: plain JSON, reusable for the next file of the same shape. */
export interface Mapping {
  readonly table: MappedTable;
  readonly columns: readonly MappedColumn[];
  readonly constants: Constants;
  readonly sign: Sign | null;
  /** Amounts with more than two decimals are rounded to the cent; otherwise they are refused. */
  readonly round: boolean;
  /** First day of a `step` column. */
  readonly dayZero: string | null;
  /** Each amount carries its own currency, as a sign or a code in its cell. */
  readonly cellCurrency?: boolean;
}

export const doubtCodes = [
  'header-missing',
  'table-unknown',
  'sheet-not-data',
  'role-missing',
  'role-twice',
  'date-order',
  'decimal-mark',
  'direction-words',
  'account-unknown',
  'account-from-file-name',
  'currency-assumed',
  'currency-unknown',
  'amounts-rounded',
  'day-zero-assumed',
  'currency-from-cells',
  'currency-from-file-name',
  'currency-mixed',
  'delimiter-changes',
  'profile-ambiguous',
  'profile-kind-changed',
  'profile-contradicted',
  'profile-column-guessed',
] as const;
export type DoubtCode = (typeof doubtCodes)[number];

/** What the sniffer is not certain of. One that blocks needs an answer; another states an assumption. */
export interface Doubt {
  readonly code: DoubtCode;
  readonly blocks: boolean;
  readonly column: string | null;
  /** What was seen, or what was assumed. */
  readonly seen: string;
}

export interface SampleRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Why one column was recognised: by the very heading, a heading spelt much alike, another word for the same role, its place, or alone of its kind. */
export type LikenessKind = 'same' | 'near' | 'synonym' | 'place' | 'left-over';

/** A column of the file beside the column of the profile it was taken for. */
export interface ProfileWitness {
  readonly heading: string;
  readonly known: string;
  readonly how: LikenessKind;
}

/** The remembered mapping that was recognised in a file, and why. */
export interface RecognisedProfile {
  readonly name: string;
  readonly builtIn: boolean;
  readonly witnesses: readonly ProfileWitness[];
  /** Headings of the file that the profile does not know. */
  readonly added: readonly string[];
  /** Headings of the profile that the file does not have. */
  readonly lost: readonly string[];
  /** Known columns stand in another order. */
  readonly reordered: boolean;
}

/** One per sheet, or one per text file. */
export interface Proposal {
  readonly file: string;
  readonly sheet: string | null;
  readonly sha256: Digest;
  readonly bytes: number;
  /** `format`: the file says itself what its records are. */
  readonly kind: 'text' | 'workbook' | 'format';
  readonly layout: Layout;
  readonly mapping: Mapping;
  /** No doubt blocks. */
  readonly sure: boolean;
  readonly doubts: readonly Doubt[];
  readonly headings: readonly string[];
  /** What the reader saw in the file and could not use. */
  readonly problems?: readonly Problem[];
  readonly profile?: RecognisedProfile;
  /** Up to 60 raw rows from the top. */
  readonly sample: readonly SampleRow[];
}

export interface PlannedSource {
  readonly file: IntakeFile;
  readonly proposal: Proposal;
}

/** How many rows of the top of a sheet a preview reads: what the rest of a longer one will give is not known yet. */
export const PREVIEWED = 500;

/** The first rows as they would enter the ledger: money in cents. */
export interface Preview {
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly quarantined: readonly {
    readonly row: number;
    readonly reason: QuarantineReason;
    readonly column: string | null;
    readonly cells: readonly string[];
  }[];
  readonly read: number;
  readonly accepted: number;
  readonly refused: number;
  readonly setAside: number;
}

export interface ImportReport {
  readonly sources: readonly Source[];
  readonly problems: readonly { readonly file: string; readonly problem: Problem }[];
  /** What each step of the recipe did in the whole case. */
  readonly steps: readonly StepOutcome[];
}
