import type { Digest } from '#domain/source.ts';
import { canonical } from '#seal/canonical.ts';
import { sha256 } from '#seal/sha256.ts';
import { applied, emptyDocument, standing, type Act, type CaseDocument } from './document.ts';

/** One line of the journal: an act, when and by whom, and the digest of the line above, which makes a change of any line show. */
export interface JournalLine extends Act {
  /** 1, 2, 3 … */
  readonly sequence: number;
  /** As the caller's clock says, ISO 8601: this room has none. */
  readonly at: string;
  /** The name typed by who works on the case; may be empty. */
  readonly by: string;
  /** SHA-256 of the line above in its canonical form; of the empty text for the first. */
  readonly above: Digest;
}

export type Journal = readonly JournalLine[];

const digestOf = (line: JournalLine | undefined): Digest => sha256(line === undefined ? '' : canonical(line));

/** The journal with one more act. Lines are only added; none is changed or removed. */
export function written(journal: Journal, act: Act, { at, by }: { readonly at: string; readonly by: string }): Journal {
  return [...journal, { ...act, sequence: journal.length + 1, at, by, above: digestOf(journal.at(-1)) }];
}

/** Why a line does not follow from those above it. */
export interface Break {
  readonly line: number;
  readonly why: 'sequence' | 'digest' | 'before';
}

/**
 * The first line that does not follow from those above it, or null: its number is not the next, the digest it carries is not that of
 * the line above, or what it says stood before did not stand.
 */
export function firstBreak(journal: Journal): Break | null {
  let document = emptyDocument;
  for (const [place, line] of journal.entries()) {
    if (line.sequence !== place + 1) return { line: place + 1, why: 'sequence' };
    if (line.above !== digestOf(journal[place - 1])) return { line: place + 1, why: 'digest' };
    if (canonical(standing(document, line.part, line.key)) !== canonical(line.before))
      return { line: place + 1, why: 'before' };
    document = applied(document, line);
  }
  return null;
}

/** The document that a journal leads to. */
export const documentOf = (journal: Journal): CaseDocument => journal.reduce(applied, emptyDocument);

/** The digest that stands for the whole journal: that of its last line. */
export const headOf = (journal: Journal): Digest => digestOf(journal.at(-1));
