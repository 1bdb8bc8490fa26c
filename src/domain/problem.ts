import type { Digest } from './source.ts';

/**
 * Everything that can go wrong for a careful user: a closed list. Facts are fields; the sentence, in three languages, is in
 * `i18n/messages/problem.ts`. What only a programmer can cause is thrown instead.
 */
export type Problem =
  | { readonly code: 'file-empty'; readonly name: string }
  | { readonly code: 'file-not-text'; readonly name: string; readonly seen: string }
  | { readonly code: 'file-unreadable'; readonly name: string }
  | { readonly code: 'file-duplicate'; readonly name: string; readonly twin: string; readonly sha256: Digest }
  | { readonly code: 'file-kind-unknown'; readonly name: string }
  | { readonly code: 'workbook-encrypted'; readonly name: string }
  | { readonly code: 'workbook-damaged'; readonly name: string }
  | { readonly code: 'workbook-without-cells'; readonly name: string }
  | { readonly code: 'workbook-too-large'; readonly name: string; readonly inflated: number; readonly limit: number }
  | { readonly code: 'archive-damaged'; readonly name: string }
  | { readonly code: 'archive-empty'; readonly name: string }
  | { readonly code: 'archive-too-large'; readonly name: string; readonly inflated: number; readonly limit: number }
  | { readonly code: 'archive-too-deep'; readonly name: string }
  | { readonly code: 'archive-member-encrypted'; readonly name: string }
  | { readonly code: 'archive-member-damaged'; readonly name: string }
  | { readonly code: 'archive-member-twice'; readonly name: string; readonly twin: string }
  | { readonly code: 'table-damaged'; readonly name: string; readonly format: string }
  | { readonly code: 'table-encrypted'; readonly name: string }
  | { readonly code: 'table-compressed'; readonly name: string; readonly method: string }
  | { readonly code: 'table-too-large'; readonly name: string; readonly rows: number; readonly limit: number }
  | {
      readonly code: 'values-several';
      readonly name: string;
      readonly properties: readonly string[];
      readonly rows: number;
    }
  | {
      readonly code: 'records-not-read';
      readonly name: string;
      readonly kinds: readonly string[];
      readonly rows: number;
    }
  | { readonly code: 'statement-absent'; readonly name: string; readonly format: string }
  | { readonly code: 'statement-damaged'; readonly name: string; readonly line: number; readonly seen: string }
  | { readonly code: 'statement-refused'; readonly name: string; readonly seen: string }
  | { readonly code: 'statement-part-unread'; readonly name: string; readonly line: number; readonly seen: string }
  | {
      readonly code: 'statement-total-differs';
      readonly name: string;
      readonly line: number;
      readonly said: string;
      readonly found: string;
    }
  | { readonly code: 'xml-damaged'; readonly name: string; readonly line: number; readonly seen: string }
  | { readonly code: 'xml-entities'; readonly name: string; readonly line: number }
  | { readonly code: 'xml-without-records'; readonly name: string; readonly wanted: string }
  | { readonly code: 'sheet-too-wide'; readonly name: string; readonly columns: number; readonly limit: number }
  | { readonly code: 'header-missing'; readonly name: string }
  | { readonly code: 'mapping-incomplete'; readonly name: string; readonly missing: readonly string[] }
  | { readonly code: 'mapping-unsure'; readonly name: string; readonly doubts: readonly string[] }
  | { readonly code: 'mapping-file-invalid'; readonly name: string; readonly where: string }
  | { readonly code: 'recipe-file-invalid'; readonly name: string; readonly where: string }
  | { readonly code: 'step-without-sheet'; readonly step: number; readonly wanted: string }
  | { readonly code: 'step-without-column'; readonly step: number; readonly name: string; readonly column: string }
  | { readonly code: 'step-row-differs'; readonly step: number; readonly name: string; readonly row: number }
  | { readonly code: 'step-without-effect'; readonly step: number }
  | { readonly code: 'rules-file-invalid'; readonly name: string; readonly where: string }
  | { readonly code: 'parameters-file-invalid'; readonly name: string; readonly where: string }
  | { readonly code: 'second-table'; readonly name: string; readonly line: number; readonly account: string }
  | { readonly code: 'source-missing'; readonly name: string; readonly sha256: Digest }
  | { readonly code: 'source-changed'; readonly name: string; readonly sha256: Digest }
  | { readonly code: 'memory-full'; readonly needs: number; readonly has: number }
  | { readonly code: 'too-large'; readonly needs: number; readonly has: number }
  | { readonly code: 'cancelled' }
  | { readonly code: 'engine-lost' }
  | { readonly code: 'engine-failed'; readonly detail: string; readonly sql: string | null }
  | { readonly code: 'check-failed'; readonly check: string; readonly step: string; readonly detail: string }
  | { readonly code: 'snapshot-altered'; readonly part: string }
  | { readonly code: 'snapshot-unreadable'; readonly name: string }
  | { readonly code: 'snapshot-version'; readonly name: string; readonly format: number }
  | { readonly code: 'snapshot-leak'; readonly name: string; readonly values: number }
  | { readonly code: 'snapshot-masked'; readonly name: string }
  | { readonly code: 'alias-key-wrong'; readonly name: string }
  | { readonly code: 'passphrase-wrong'; readonly name: string }
  | { readonly code: 'key-file-invalid'; readonly name: string }
  | { readonly code: 'key-passphrase-wrong'; readonly name: string }
  | { readonly code: 'key-file-purpose'; readonly name: string; readonly wanted: 'signing' | 'receiving' }
  | { readonly code: 'key-not-recipient'; readonly name: string; readonly key: string; readonly print: string }
  | { readonly code: 'public-key-invalid'; readonly name: string }
  | { readonly code: 'snapshot-way-missing'; readonly name: string }
  | { readonly code: 'crypto-missing' }
  | { readonly code: 'case-damaged'; readonly name: string }
  | { readonly code: 'case-newer'; readonly name: string; readonly format: number; readonly known: number }
  | { readonly code: 'case-altered'; readonly name: string; readonly part: string }
  | { readonly code: 'case-journal-broken'; readonly name: string; readonly line: number }
  | { readonly code: 'case-copy-lost'; readonly name: string };

export type ProblemCode = Problem['code'];

export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export const done = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });
export const refused = <Value = never>(problem: Problem): Outcome<Value> => ({ ok: false, problem });

/** An expected failure on its way through code that can only throw: a stream, a worker, a database call. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}
