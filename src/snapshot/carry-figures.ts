import type { Figure, FigureAnswer } from '#domain/figure.ts';
import { ProblemError } from '#domain/problem.ts';
import type { RowId } from '#domain/row-id.ts';
import type { Database } from '#engine/database.ts';
import { askFigure, rowsByMark } from '#engine/figure.ts';
import type { AskOptions } from '#engine/wire.ts';
import type { ShownFigure } from './format.ts';

interface Answered {
  readonly figure: Figure;
  readonly answer: FigureAnswer;
  readonly behind: readonly (readonly RowId[])[];
}

export interface FiguresCarried {
  /** Rows to be carried, those of findings included, in order of source and line. */
  readonly rows: readonly RowId[];
  /** Rows figures stand on that are too many to be carried. */
  readonly leftOut: number;
  readonly figures: readonly ShownFigure[];
}

async function answers(
  database: Database,
  figures: readonly Figure[],
  { signal, progress }: AskOptions,
): Promise<readonly Answered[]> {
  const answered: Answered[] = [];
  for (const figure of figures) {
    if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
    const answer = await askFigure(database, figure, {}, signal);
    const keyOf = (row: Readonly<Record<string, unknown>>) =>
      JSON.stringify(figure.key.map((column) => row[column] ?? null));
    const marks = new Map((await rowsByMark(database, figure)).map(({ key, rows }) => [keyOf(key), rows]));
    answered.push({ figure, answer, behind: answer.rows.map((row) => marks.get(keyOf(row)) ?? []) });
    progress?.({ step: 'figures', done: answered.length, of: figures.length });
  }
  return answered;
}

/** Most rows behind the marks of one picture of every row: each such picture would name them all once more. */
export const MOST_BEHIND = 20_000;

const isTooMany = ({ figure, behind }: Answered): boolean =>
  figure.ofEveryRow === true && behind.reduce((sum, list) => sum + list.length, 0) > MOST_BEHIND;

/**
 * Asks every figure, and the rows behind each of its marks. Rows are added figure by figure while there is room for all that one
 * figure stands on; a mark whose rows did not find room is carried with their count. Pictures of every row come last.
 *
 * @param cited  rows that findings stand on: always carried
 * @param most   most rows carried for figures
 */
export async function carryFigures(
  database: Database,
  figures: readonly Figure[],
  cited: ReadonlySet<RowId>,
  most: number,
  options: AskOptions = {},
): Promise<FiguresCarried> {
  const inOrder = figures.toSorted((one, other) => Number(one.ofEveryRow ?? false) - Number(other.ofEveryRow ?? false));
  const answered = await answers(database, inOrder, options);
  const carried = new Set(cited);
  const wanted = new Set(cited);
  for (const one of answered) {
    if (isTooMany(one)) continue;
    const { behind } = one;
    const fresh = new Set<RowId>();
    for (const list of behind)
      for (const row of list) {
        wanted.add(row);
        if (!carried.has(row)) fresh.add(row);
      }
    if (carried.size - cited.size + fresh.size <= most) for (const row of fresh) carried.add(row);
  }
  const rows = [...carried].sort((a, b) => a - b);
  const index = new Map(rows.map((row, at) => [row, at]));
  const indexes = (list: readonly RowId[]): readonly number[] | null => {
    const known = list.flatMap((row) => index.get(row) ?? []);
    return known.length === list.length ? known : null;
  };
  return {
    rows,
    leftOut: wanted.size - carried.size,
    figures: answered.map((one) => {
      const {
        figure: { sql: _asked, narrows: _live, ...figure },
        answer,
        behind,
      } = one;
      const isBare = isTooMany(one);
      return {
        figure,
        columnOrder: Object.keys(figure.columns),
        sql: answer.sql,
        rows: answer.rows,
        behind: behind.map((list) => (isBare ? null : indexes(list))),
        counts: behind.map((list) => list.length),
      };
    }),
  };
}
