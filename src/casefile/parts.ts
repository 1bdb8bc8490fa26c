import type { AssetDecision, CapDecision } from '#domain/asset-decision.ts';
import type { KeptFilter, ReportTaken, ReportWords } from '#domain/report-block.ts';
import type { TrafficEntry } from '#domain/traffic-entry.ts';

/** A value that JSON can hold: all that a case file keeps. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

export const verdicts = ['keep', 'set_aside', 'to_verify'] as const;

/** What the reader made of a finding, and why. */
export interface Verdict {
  readonly verdict: (typeof verdicts)[number];
  readonly reason: string;
  /** The check that found it, so that its verdicts can be counted without the ledger. */
  readonly check?: string;
  /** Who or what it is about, for the journal. */
  readonly subject?: string;
}

/** Words of the reader on a row, a party, an account, a link, a finding or a chart, and whether it is starred. */
export interface Note {
  readonly text: string;
  readonly starred: boolean;
  /** What is noted, in words, for lists that are read without the ledger. */
  readonly subject?: string;
}

/** Whether an explanation offered by the person is taken into the computation. */
export interface HypothesisChoice {
  readonly state: 'accepted' | 'refused' | 'unknown';
  readonly reason: string;
}

/** Whether two records of the case are one person or company, as a human decided it. */
export interface MergeDecision {
  /** Each record by the name under which the ledger knows it, the smaller first. */
  readonly pair: readonly [string, string];
  readonly answer: 'confirm' | 'reject' | 'later';
  readonly reason: string;
}

/** The commune a writing stands for, by its INSEE code; the name is for lists that are read without the gazetteer. */
export interface PlaceDecision {
  readonly commune: string;
  readonly name: string;
}

export const claimStates = ['open', 'accepted', 'refused'] as const;

/** A claim on trial on the board of hypotheses. */
export interface Claim {
  readonly text: string;
  readonly state: (typeof claimStates)[number];
  /** Why it was accepted or refused. */
  readonly reason: string;
  /** When it was put down, ISO 8601: the order of the board. */
  readonly since: string;
}

/** Something pinned to a claim: it speaks for it or against it. */
export interface Pin {
  readonly side: 'for' | 'against';
  /** What is pinned, in words. */
  readonly subject: string;
  /** How it bears on the claim. */
  readonly text: string;
}

/** What a claim still lacks: a document to ask for, a question to put. */
export interface Missing {
  readonly text: string;
  readonly state: 'wanted' | 'asked' | 'received';
}

/** A file or a sheet of the case, by which it is found again. */
export interface KeptSource {
  /** Its number in the case: files are read again in this order. */
  readonly number: number;
  readonly file: string;
  readonly sheet: string | null;
  readonly bytes: number;
  readonly sha256: string;
}

/** A page as it was looked at, under a name. */
export interface SavedView {
  readonly name: string;
  readonly path: string;
  /** What was chosen on the page, as its address writes it. */
  readonly choices: string;
  readonly filter: KeptFilter;
}

/** How a sheet is read; `byHand` when a person confirmed it. */
export interface KeptMapping {
  readonly byHand: boolean;
  readonly reading: Json;
}

/** One step of the recipe and its place among the others. */
export interface KeptStep {
  readonly place: number;
  readonly step: Json;
}

export interface KeptPlace {
  readonly sha256: string;
  readonly sheet: string | null;
  readonly line: number;
}

/** What was said of a transfer between accounts of one holder. */
export interface KeptTransfer {
  readonly debit: KeptPlace;
  readonly credit: KeptPlace;
  readonly state: 'confirmed' | 'rejected';
}

/** What the case is called, who works on it, and which it is. */
export interface Identity {
  readonly text: string;
}

/** Decisions of another case file that were taken into this one. */
export interface Merged {
  readonly file: string;
  readonly by: readonly string[];
  readonly lines: number;
  readonly taken: number;
}

/**
 * The kind of value kept under each key of each part of a case file. Keys name things so that they hold when the same files are read
 * again in another order: rows by digest, sheet and line, never by a number of the ledger.
 */
export interface CaseParts {
  /** Under `pseudonyms`: 32 bytes in hexadecimal, from which the aliases of the case are made. */
  readonly disclosure: { readonly key: string };
  /** By `id`, `name`, `investigator`. */
  readonly case: Identity;
  /** By digest and sheet. */
  readonly sources: KeptSource;
  /** By digest and sheet, or by headings for sheets yet to come. */
  readonly mappings: KeptMapping;
  /** Sheets left out of the case, by digest and sheet. */
  readonly leftOut: Identity;
  /** By id of the step. */
  readonly steps: KeptStep;
  /** Rules of classification, all under `book`. */
  readonly rules: Json;
  /** Values in the place of defaults, by check. */
  readonly parameters: Readonly<Record<string, number>>;
  /** By the rows of both sides. */
  readonly transfers: KeptTransfer;
  /** By finding id. */
  readonly verdicts: Verdict;
  /** By kind and key of the thing noted: `finding:…`, `row:…`, `account:…`, `party:…`. */
  readonly notes: Note;
  /** By computation and line. */
  readonly hypotheses: HypothesisChoice;
  /** By the row of the register that names the asset. */
  readonly assets: AssetDecision;
  /** By legal basis, as it is written. */
  readonly caps: CapDecision;
  /** By a number of its own: what was sold, in the user's estimate. */
  readonly traffic: TrafficEntry;
  /** By a place as it is written: the commune that a person says it is. */
  readonly places: PlaceDecision;
  /** By scope and the first member: the most that may have been kept at home in cash, in cents. */
  readonly cashAtHome: { readonly most: number; readonly subject: string };
  /** By a party or an account, under a name that holds: where the user fixed it on the link chart, and what it is called. */
  readonly linkPlaces: { readonly x: number; readonly y: number; readonly subject: string };
  /** By the names of two records under which the ledger knows them, whatever the order of reading; written as JSON. */
  readonly merges: MergeDecision;
  /** By a name of their own. */
  readonly views: SavedView;
  /** By a name of their own. */
  readonly claims: Claim;
  /** By claim and thing pinned: `<claim>/finding:…`, `<claim>/row:…`. */
  readonly pins: Pin;
  /** By claim and a name of their own. */
  readonly missing: Missing;
  /** By a name of their own. */
  readonly report: ReportWords;
  /** What the case answered a block of the report, by the name of the block: words change often, figures seldom. */
  readonly reportFigures: ReportTaken;
  /** By the digest that stands for the journal of the other file. */
  readonly takenIn: Merged;
}

export type PartName = keyof CaseParts;
