import type { Columns, Detection } from '#domain/check.ts';
import { dayFromNumber, dayNumber, monthFromNumber, type Day } from '#domain/day.ts';
import type { Hit, NonEmpty } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { numberAt } from '#graph/element.ts';

export interface Params {
  readonly classes: number;
  readonly months: number;
  readonly unclassified: number;
}

/** Months of households, and the rows that show somebody lives there, in order of household. */
interface Lines {
  readonly subject: readonly (string | null)[];
  readonly isMonth: readonly boolean[];
  readonly month: Float64Array;
  readonly lastMonth: Float64Array;
  readonly proven: Float64Array;
  readonly classes: Float64Array;
  readonly unclassified: Float64Array;
  readonly spent: Float64Array;
  readonly received: Float64Array;
  readonly row: Float64Array;
}

/**
 * Stretches of months without ordinary spending, of households that something shows to live here. A stretch with a month that
 * cannot be read, or of a household that nothing shows to live here, leaves the household undetermined.
 */
export function* detect(
  { rows }: { readonly rows: Columns },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const lines: Lines = {
    subject: rows.texts('subject'),
    isMonth: rows.texts('kind').map((kind) => kind === 'month'),
    month: rows.numbers('month'),
    lastMonth: rows.numbers('last_month'),
    proven: rows.numbers('proven'),
    classes: rows.numbers('classes'),
    unclassified: rows.numbers('unclassified'),
    spent: rows.numbers('spent'),
    received: rows.numbers('received'),
    row: rows.numbers('row_id'),
  };
  const { isMonth } = lines;
  const hits: Hit[] = [];
  const short: string[] = [];
  for (let first = 0, last = 0; first < rows.length; first = last) {
    const subject = lines.subject[first] ?? '';
    last = first + 1;
    while (last < rows.length && lines.subject[last] === subject) last++;
    const household = Array.from({ length: last - first }, (_, at) => first + at);
    const signs = household.filter((at) => !isMonth[at]);
    const isShown = (at: number): boolean => numberAt(lines.classes, at) > params.classes;
    const isSilent = (at: number): boolean =>
      !isShown(at) && lines.proven[at] === 1 && numberAt(lines.unclassified, at) <= params.unclassified;
    let isJudged = true;
    const months = household.filter((at) => isMonth[at]);
    for (const stretch of stretchesOf(lines, months, (at) => !isShown(at), params.months)) {
      const silent = stretchesOf(lines, stretch, isSilent, params.months);
      const found = silent.flatMap((quiet) => hitOf(lines, subject, quiet, signs) ?? []);
      hits.push(...found);
      if (found.length === 0) isJudged = false;
    }
    if (!isJudged) short.push(subject);
    yield last / rows.length;
  }
  return { hits, cut: [], short };
}

/** Months that follow each other without a break and are all of one sort, where there are at least so many. */
function stretchesOf(
  { month }: Lines,
  months: readonly number[],
  isOfSort: (at: number) => boolean,
  least: number,
): readonly (readonly number[])[] {
  const stretches: number[][] = [];
  for (const at of months) {
    if (!isOfSort(at)) continue;
    const stretch = stretches.at(-1);
    const before = stretch?.at(-1);
    if (stretch && before !== undefined && numberAt(month, at) === numberAt(month, before) + 1) stretch.push(at);
    else stretches.push([at]);
  }
  return stretches.filter(({ length }) => length >= least);
}

/** Null where nothing shows that the household lives here during these months. */
function hitOf(lines: Lines, subject: string, stretch: readonly number[], signs: readonly number[]): Hit | null {
  const months = stretch.map((at) => numberAt(lines.month, at));
  const from = Math.min(...months);
  const to = Math.max(...months);
  const seen = signs.filter((at) => numberAt(lines.month, at) <= to && numberAt(lines.lastMonth, at) >= from);
  if (seen.length === 0) return null;
  const sum = (of: Float64Array): number => stretch.reduce((total, at) => total + numberAt(of, at), 0);
  return {
    subject,
    since: firstDayOf(from),
    until: dayFromNumber(dayNumber(firstDayOf(to + 1)) - 1),
    evidence: [...new Set(seen.map((at) => numberAt(lines.row, at)))] as unknown as NonEmpty<RowId>,
    measures: {
      months: stretch.length,
      most: Math.max(...stretch.map((at) => numberAt(lines.classes, at))),
      spent: sum(lines.spent),
      received: sum(lines.received),
    },
  };
}

const firstDayOf = (month: number): Day => `${monthFromNumber(month)}-01` as Day;
