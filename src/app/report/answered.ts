import type { ReportContent } from '#domain/report-block.ts';
import type { Words } from '#ui/words.svelte.ts';
import type { Session } from '../session.svelte.ts';

/** What the case answers a block. */
export interface Answered {
  /** The figures in no language: equal facts, equal digest. Plain JSON. */
  readonly facts: unknown;
  /** What is shown, in words. */
  readonly content: () => Promise<ReportContent>;
}

export interface Asking {
  readonly session: Session;
  readonly words: Words;
  readonly signal?: AbortSignal;
}

/** A content with nothing in it. */
export const emptyContent = (words: Words, title: string): ReportContent => ({
  language: words.language,
  title,
  caption: '',
  paragraphs: [],
  points: [],
  tables: [],
  picture: null,
  limits: [],
  annexes: [],
});
