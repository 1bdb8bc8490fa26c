import { type Outcome, type Problem, ProblemError, done, refused } from '#domain/problem.ts';
import type { FormatColumn, FormatRow, FormatSheet, FormatSource } from '../format.ts';

/** One record as a reader meets it in the text, whichever sheet it belongs to. */
export interface ReadRecord {
  readonly sheet: string | null;
  readonly line: number;
  readonly cells: readonly string[];
  readonly flaw: FormatRow['flaw'];
}

export type SheetShape = Omit<FormatSheet, 'rows'>;

/** How the text of a file becomes records. */
export interface RecordReading {
  /** The text of the file, decoded; asked again for each reading, so that nothing is held between them. */
  text(): Promise<Outcome<string>>;
  /** Sheets that records may belong to; those without a record are left out. */
  sheets(text: string): readonly SheetShape[];
  /** Gives records in the order of the file; says what it could not use. Must not throw on any text. */
  records(text: string, say: (problem: Problem) => void): Iterable<ReadRecord>;
  /** What is said of a file without a record, when the reader saw no damage and no refusal. */
  readonly absent: Problem;
}

const BATCH = 4096;
/** Of one kind of problem; each record at fault is flagged besides. */
const MOST_SAID = 20;

/** A source over a text that is read again each time: once here to count, then once a reading. */
export async function recordSource(reading: RecordReading): Promise<Outcome<FormatSource>> {
  const text = await reading.text();
  if (!text.ok) return text;
  const problems: Problem[] = [];
  const counts = new Map<string | null, number>();
  const say = (problem: Problem): void => {
    if (problems.filter(({ code }) => code === problem.code).length < MOST_SAID) problems.push(problem);
  };
  for (const { sheet } of reading.records(text.value, say)) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  if (counts.size === 0) return refused(problems.find(isRefusal) ?? reading.absent);
  const sheets = reading.sheets(text.value).flatMap((sheet) => {
    const rows = counts.get(sheet.name) ?? 0;
    return rows === 0 ? [] : [{ ...sheet, rows }];
  });
  return done({ sheets, problems, read: (sheet, signal) => rowsOf(reading, sheet, signal) });
}

/** What a file without a record is refused for, rather than for having none. */
const isRefusal = ({ code }: Problem): boolean => code === 'statement-refused' || code === 'statement-damaged';

async function* rowsOf(
  reading: RecordReading,
  sheet: string | null,
  signal?: AbortSignal,
): AsyncGenerator<readonly FormatRow[]> {
  const text = await reading.text();
  if (!text.ok) throw new ProblemError(text.problem);
  let batch: FormatRow[] = [];
  let entry = 0;
  for (const { sheet: own, line, cells, flaw } of reading.records(text.value, () => undefined)) {
    if (own !== sheet) continue;
    entry += 1;
    batch.push({ entry, line, cells, flaw });
    if (batch.length < BATCH) continue;
    if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
    yield batch;
    batch = [];
  }
  if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
  if (batch.length > 0) yield batch;
}

export interface KeyedColumn<Key extends string> extends FormatColumn {
  /** What the reader calls it. */
  readonly key: Key;
}

/** Cells of a record, in the order of the columns; empty where it has none. */
export const cellsOf = <Key extends string>(
  columns: readonly KeyedColumn<Key>[],
  values: Readonly<Partial<Record<Key, string>>>,
): readonly string[] => columns.map(({ key }) => values[key] ?? '');

/** The columns as the import knows them. */
export const shown = <Key extends string>(columns: readonly KeyedColumn<Key>[]): readonly FormatColumn[] =>
  columns.map(({ key: _, ...column }) => column);

/** What was seen of a long text, cut for a sentence. */
export const seenOf = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 60)}…`;
};
