import type { CheckText, ExplanationText, MeasureUnit, Param, Stage } from '#domain/check.ts';
import type { Period } from '#domain/day.ts';
import type { Figure, FigureRow } from '#domain/figure.ts';
import type { CheckRun, Kind, RunState } from '#domain/finding.ts';
import type { Language, Trilingual } from '#domain/language.ts';
import type { RawRow, Source } from '#domain/source.ts';

/** Format of the file written today. An older one is read by way of `migrate/`; a newer one is refused by name. */
export const FORMAT = 1;

/** What can be read before anything else, and without a passphrase. */
export interface Manifest {
  readonly format: number;
  readonly name: string;
  readonly language: Language;
  /** Day on which it was written, as the writer's machine said. */
  readonly writtenOn: string;
  readonly limier: string;
  readonly engine: string;
  readonly parts: readonly { readonly name: PartName; readonly bytes: number; readonly sha256: string }[];
  readonly sources: readonly {
    readonly name: string;
    readonly sheet: string | null;
    readonly bytes: number;
    readonly sha256: string;
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
  readonly measures: Readonly<Record<string, MeasureUnit>>;
  readonly amount: string | null;
  readonly text: Trilingual<CheckText<string, string>>;
  /** The question as it was put: SQL, or the name of the kernel. */
  readonly sql: string;
  readonly explanations: Readonly<Record<string, Trilingual<ExplanationText>>>;
}

/** A figure as it was answered; `behind[i]` are indexes into the carried rows for `rows[i]`, null when they were left out. */
export interface ShownFigure {
  readonly figure: Omit<Figure, 'sql'>;
  readonly sql: string;
  readonly rows: readonly FigureRow[];
  readonly behind: readonly (readonly number[] | null)[];
  /** Rows each mark stands on, also when they are not carried. */
  readonly counts: readonly number[];
}

/** A ledger row as a picture needs it: names resolved, money in cents. */
export type EvidenceFields = Readonly<Record<string, number | string | null>>;

export interface CarriedRow extends RawRow {
  readonly fields: EvidenceFields | null;
}

export interface Parts {
  readonly case: {
    readonly name: string;
    readonly period: Period | null;
    readonly currency: string;
    readonly states: Readonly<Record<RunState, number>>;
  };
  readonly sources: readonly Source[];
  readonly checks: readonly ShownCheck[];
  readonly runs: readonly CheckRun[];
  readonly ranks: Readonly<Record<string, number | null>>;
  readonly figures: readonly ShownFigure[];
  readonly rows: readonly CarriedRow[];
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
