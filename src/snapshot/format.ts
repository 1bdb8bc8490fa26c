import type { CheckText, ExplanationText, MeasureUnit, Param, Stage } from '#domain/check.ts';
import type { Period } from '#domain/day.ts';
import type { EvidenceRow } from '#domain/evidence.ts';
import type { Figure, FigureRow } from '#domain/figure.ts';
import type { CheckRun, Kind, RunState } from '#domain/finding.ts';
import type { Language, Trilingual } from '#domain/language.ts';
import type { RowId } from '#domain/row-id.ts';
import type { Digest, Source } from '#domain/source.ts';

/** Format of the file written today. An older one is read by way of `migrate/`; a newer one is refused. */
export const FORMAT = 1;

/** Who wrote the file and with what: said in clear by the manifest, and again inside, so that neither is altered alone. */
export interface Facts {
  readonly name: string;
  readonly language: Language;
  /** Day on which it was written, as the writer's machine said. */
  readonly writtenOn: string;
  readonly limier: string;
  readonly engine: string;
  /** SHA-256 of the viewer's page before any data was put into it. */
  readonly viewer: Digest;
}

/** What can be read before anything else, and without a passphrase. */
export interface Manifest extends Facts {
  readonly format: number;
  /** Of each part: the bytes and digest of its text, and the digest of the text as it is packed in the file. */
  readonly parts: readonly {
    readonly name: PartName;
    readonly bytes: number;
    readonly sha256: Digest;
    readonly packed: Digest;
  }[];
  readonly sources: readonly {
    readonly name: string;
    readonly sheet: string | null;
    readonly bytes: number;
    readonly sha256: Digest;
    readonly rows: number;
  }[];
  /** Findings shown, rows carried, rows the figures stand on that are not carried. */
  readonly counts: { readonly findings: number; readonly rows: number; readonly rowsLeftOut: number };
}

/** The words and metadata of one check, so that the file needs no catalogue. */
export interface ShownCheck {
  readonly id: string;
  readonly kind: Kind;
  readonly stage: Stage;
  readonly picture: string;
  readonly references: readonly string[];
  readonly params: Readonly<Record<string, Param>>;
  /** Parameters in the order they are read: canonical text sorts names. */
  readonly paramOrder: readonly string[];
  readonly measures: Readonly<Record<string, MeasureUnit>>;
  readonly amount: string | null;
  readonly text: Trilingual<CheckText<string, string>>;
  /** The question as it was put: SQL, or the detector's own text. */
  readonly question: string;
  readonly explanations: Readonly<Record<string, Trilingual<ExplanationText>>>;
  /** What the columns are called that kept it from being asked, by `table.column`. */
  readonly columns: Readonly<Record<string, Trilingual<string>>>;
}

/** A figure as it was answered; `behind[i]` are indexes into the carried rows for `rows[i]`, null when they were left out. */
export interface ShownFigure {
  readonly figure: Omit<Figure, 'sql'>;
  /** Columns in the order they are read: canonical text sorts names. */
  readonly columnOrder: readonly string[];
  readonly sql: string;
  readonly rows: readonly FigureRow[];
  readonly behind: readonly (readonly number[] | null)[];
  /** Rows each mark stands on, also when they are not carried. */
  readonly counts: readonly number[];
}

/** What a row adds to figures, in cents of the case currency; the values of an asset in its own. */
export interface Counted {
  readonly amount: number | null;
  readonly way: 'in' | 'out' | 'between' | null;
  readonly direction: 'credit' | 'debit' | null;
  readonly method: string | null;
  readonly low: number | null;
  readonly central: number | null;
  readonly high: number | null;
  readonly price: number | null;
}

/** A row of a source with its cells as they were received. */
export interface CarriedRow {
  readonly row: RowId;
  /** Which of the part's `headings` stand over its cells. */
  readonly under: number;
  readonly cells: readonly string[];
  /** Null for rows that no figure adds up. */
  readonly counted: Counted | null;
  /** What a picture needs of it; null for rows that no finding cites. */
  readonly fields: EvidenceRow | null;
}

export interface Parts {
  readonly case: Facts & {
    readonly period: Period | null;
    readonly currency: string;
    readonly states: Readonly<Record<RunState, number>>;
    readonly rowsLeftOut: number;
  };
  readonly sources: readonly Source[];
  readonly checks: readonly ShownCheck[];
  readonly runs: readonly CheckRun[];
  /** Place of each finding in the order of review; null for context and for what waits for missing months. */
  readonly ranks: Readonly<Record<string, number | null>>;
  readonly figures: readonly ShownFigure[];
  readonly rows: { readonly headings: readonly (readonly string[])[]; readonly list: readonly CarriedRow[] };
}

export type PartName = keyof Parts;
export const partNames = [
  'case',
  'sources',
  'checks',
  'runs',
  'ranks',
  'figures',
  'rows',
] as const satisfies readonly PartName[];

/** Ids of the data blocks of the file. */
export const MANIFEST_BLOCK = 'limier-manifest';
export const PAYLOAD_BLOCK = 'limier-payload';
/** Where the viewer's page receives its data blocks. */
export const PLACE = '<!--limier:data-->';
