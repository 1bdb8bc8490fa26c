import type { CaseAnswers } from '#domain/case-answers.ts';
import type { CheckText, ExplanationText, MeasureUnit, Param, Stage } from '#domain/check.ts';
import type { Day, Period } from '#domain/day.ts';
import type { EvidenceRow } from '#domain/evidence.ts';
import type { Figure, FigureRow } from '#domain/figure.ts';
import type { CheckRun, Kind, RunState } from '#domain/finding.ts';
import type { Language, Trilingual } from '#domain/language.ts';
import type { RowId } from '#domain/row-id.ts';
import type { Digest, Source } from '#domain/source.ts';
import type { Way } from '#seal/content-key.ts';
import type { Removable } from './disclosure.ts';

/** Format of the file written today. Any other is refused by name: each file carries the program that reads it. */
export const FORMAT = 3;

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
export interface Manifest extends Omit<Facts, 'name'> {
  readonly format: number;
  /** Null in an encrypted file, where names are inside. */
  readonly name: string | null;
  /** Of each part: the bytes and digest of its text; in an encrypted file the digest is salted, so that no guess can be tried on it. */
  readonly parts: readonly {
    readonly name: PartName;
    readonly bytes: number;
    readonly sha256: Digest;
  }[];
  readonly sources: readonly {
    readonly name: string | null;
    readonly sheet: string | null;
    readonly bytes: number;
    readonly sha256: Digest;
    readonly rows: number;
  }[];
  /** Findings shown, rows carried, rows the figures stand on that are not carried. */
  readonly counts: { readonly findings: number; readonly rows: number; readonly rowsLeftOut: number };
}

/** How the parts are sealed: AES-256-GCM, each with the manifest and its own name as associated text. */
export interface Cipher {
  readonly cipher: 'AES-256-GCM';
  /** The key of the parts, sealed for a passphrase and for each recipient. */
  readonly ways: readonly Way[];
}

/** How the parts stand in the file: read before they are opened. */
export interface Envelope {
  readonly cipher: Cipher | null;
  /** Digest of the text of each line of the payload, in order. */
  readonly stored: readonly { readonly name: StoredName; readonly sha256: Digest }[];
  /** Who signed the manifest and the envelope, with the public half of the key in hexadecimal. */
  readonly signer: { readonly name: string; readonly publicKey: string } | null;
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
  /** Booked or seized on, and the account whose statement it is: what a reader filters by. */
  readonly day: Day | null;
  readonly account: number | null;
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
  readonly recipe: CarriedRecipe;
  readonly cases: readonly ShownCase[];
  readonly said: Said;
  /** What was taken out of the file, and for whom: never the values. */
  readonly redaction: {
    readonly level: string;
    readonly removed: readonly { readonly of: Removable; readonly count: number }[];
    /** Of `defence`: the party defended, as the ledger numbers it. */
    readonly person: number | null;
    /** By what the key of the aliases is known again; null where none was used. */
    readonly keyMark: string | null;
  };
}

/** A value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What was decided on files and questions: with the files themselves, all that is needed to reach the same figures again. */
export interface CarriedRecipe {
  /** How files are read and corrected: a recipe file (docs/recipe.md). */
  readonly reading: Json;
  /** Rules of classification of the user's own (docs/rules.md). */
  readonly rules: Json;
  /** Values in the place of defaults, by check (docs/parameters.md). */
  readonly parameters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What was said of transfers between accounts of one holder. */
  readonly decisions: readonly Json[];
  /** What was decided of persons, claims and assets; absent where nothing was. */
  readonly answers?: CaseAnswers;
  /** Most rows carried for figures. */
  readonly mostRows: number;
}

/** Findings that stand on the same money, by id, with their score: how it is made is in the app. */
export interface ShownCase {
  readonly rank: number;
  readonly band: 'low' | 'medium' | 'high';
  readonly score: number;
  /** Cents of the case currency. */
  readonly moneyAtStake: number | null;
  readonly families: readonly string[];
  readonly findings: readonly Digest[];
  /** Statistics and context that stand on the same rows. */
  readonly beside: readonly Digest[];
}

/** What the writer of the file made of its findings, and the notes chosen to go with it. */
export interface Said {
  /** By finding id. */
  readonly verdicts: Readonly<
    Record<string, { readonly verdict: 'keep' | 'set_aside' | 'to_verify'; readonly reason: string }>
  >;
  /** By kind and key of the thing noted: `finding:…`. */
  readonly notes: Readonly<Record<string, { readonly text: string; readonly starred: boolean }>>;
}

export type PartName = keyof Parts;
/** A line of the payload: in an encrypted file the first holds the salt of the digests. */
export type StoredName = PartName | 'salt';
export const partNames = [
  'case',
  'sources',
  'checks',
  'runs',
  'ranks',
  'figures',
  'rows',
  'recipe',
  'cases',
  'said',
  'redaction',
] as const satisfies readonly PartName[];

/** Ids of the data blocks of the file. */
export const MANIFEST_BLOCK = 'limier-manifest';
export const ENVELOPE_BLOCK = 'limier-envelope';
export const SEAL_BLOCK = 'limier-seal';
export const PAYLOAD_BLOCK = 'limier-payload';
/** Where the viewer's page receives its data blocks. */
export const PLACE = '<!--limier:data-->';
