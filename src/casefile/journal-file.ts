import type { Digest } from '#domain/source.ts';
import { canonical } from '#seal/canonical.ts';
import type { Journal, JournalLine } from './journal.ts';
import type { Json } from './parts.ts';

/** The journal as text: one line of canonical JSON an act, so that any program can check the chain. */
export const writeJournal = (journal: Journal): string => journal.map((line) => `${canonical(line)}\n`).join('');

const texts = ['part', 'key', 'why', 'at', 'by', 'above'] as const;

function lineOf(text: string): JournalLine | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const line = value as Readonly<Record<string, Json>>;
  if (texts.some((name) => typeof line[name] !== 'string')) return null;
  const { part, key, why, at, by, above, sequence } = line as Record<string, string>;
  if (typeof sequence !== 'number' || line['before'] === undefined || line['after'] === undefined) return null;
  const { before, after } = line;
  return { part, key, before, after, why, sequence, at, by, above: above as Digest } as JournalLine;
}

/** Reads a journal; null when a line is no act. Whether the lines follow from each other is another question: `firstBreak`. */
export function readJournal(text: string): Journal | null {
  const lines = text.split('\n');
  if (lines.pop() !== '') return null;
  const journal: JournalLine[] = [];
  for (const line of lines) {
    const read = lineOf(line);
    if (read === null) return null;
    journal.push(read);
  }
  return journal;
}
