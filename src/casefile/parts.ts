import type { AssetDecision, CapDecision } from '#domain/asset-decision.ts';
import type { TrafficEntry } from '#domain/traffic-entry.ts';

/** A value that JSON can hold: all that a case file keeps. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What a reader made of a finding, and why. */
export interface Verdict {
  readonly verdict: 'keep' | 'set_aside' | 'to_verify';
  readonly reason: string;
}

/** Words of the reader on a row, a party, an account, a link, a finding or a chart, and whether it is starred. */
export interface Note {
  readonly text: string;
  readonly starred: boolean;
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

/**
 * The kind of value kept under each key of each part of a case file. Keys name things so that they hold when the same files are read
 * again in another order: rows by digest, sheet and line, never by a number of the ledger.
 */
export interface CaseParts {
  /** Under `pseudonyms`: 32 bytes in hexadecimal, from which the aliases of the case are made. */
  readonly disclosure: { readonly key: string };
  /** By finding id. */
  readonly verdicts: Verdict;
  /** By kind and key of the thing noted: `finding:…`, `row:…`, `party:…`. */
  readonly notes: Note;
  /** By computation and line. */
  readonly hypotheses: HypothesisChoice;
  /** By the row of the register that names the asset. */
  readonly assets: AssetDecision;
  /** By legal basis, as it is written. */
  readonly caps: CapDecision;
  /** By a number of its own: what was sold, in the user's estimate. */
  readonly traffic: TrafficEntry;
  /** By the names of two records under which the ledger knows them, whatever the order of reading; written as JSON. */
  readonly merges: MergeDecision;
}

export type PartName = keyof CaseParts;
