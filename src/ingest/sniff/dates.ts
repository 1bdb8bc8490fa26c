import type { DateOrder, Guess, Witness } from '../proposal.ts';

export interface SeenCell {
  readonly row: number;
  readonly text: string;
}

export interface SniffedDates {
  readonly order: Guess<DateOrder> | null;
  /** Part of the cells that look like dates. */
  readonly share: number;
  /** Day and month could be exchanged in every cell. */
  readonly ambiguous: boolean;
}

const yearFirst = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|^(?:19|20)\d{6}(?!\d)/;
const yearLast = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?!\d)/;
const named = /^\d{1,2}(?:er)?[-/. ]+[a-zéûñ]{3,10}\.?[-/. ]+(?:\d{4}|\d{2})\b/i;
const whole = /^\d{1,5}$/;

const MOST_WITNESSES = 3;

/** Order of day, month and year in a column, with the cells that settle it. */
export function sniffDates(cells: readonly SeenCell[]): SniffedDates {
  const found: Record<DateOrder, Witness[]> = { ymd: [], dmy: [], mdy: [], step: [] };
  const counts: Record<DateOrder, number> = { ymd: 0, dmy: 0, mdy: 0, step: 0 };
  const see = (order: DateOrder, cell: SeenCell): void => {
    counts[order] += 1;
    if (found[order].length < MOST_WITNESSES) found[order].push({ row: cell.row, text: cell.text });
  };
  let filled = 0;
  let open = 0;
  const ends = { first: new Set<number>(), last: new Set<number>(), short: 0 };
  for (const cell of cells) {
    const text = cell.text.trim();
    if (text === '') continue;
    filled += 1;
    const parts = yearLast.exec(text);
    if (yearFirst.test(text)) see('ymd', cell);
    else if (parts !== null) {
      const first = Number(parts[1]);
      const second = Number(parts[2]);
      if (parts[3]?.length === 2) {
        ends.first.add(first);
        ends.last.add(Number(parts[3]));
        ends.short += 1;
      }
      if (first > 12 && second <= 12) see('dmy', cell);
      else if (second > 12 && first <= 12) see('mdy', cell);
      else if (first <= 12 && second <= 12) open += 1;
    } else if (named.test(text)) see('dmy', cell);
    else if (whole.test(text)) see('step', cell);
  }
  const dated = counts.ymd + counts.dmy + counts.mdy + open;
  const share = filled === 0 ? 0 : Math.max(dated, counts.step) / filled;
  if (counts.step > dated) return { order: { value: 'step', witnesses: found.step }, share, ambiguous: false };
  // Dates that begin with the year are read whatever the order of the others.
  const winner = counts.dmy + counts.mdy === 0 ? 'ymd' : counts.dmy >= counts.mdy ? 'dmy' : 'mdy';
  if (open > 0 && winner === 'ymd') return { order: null, share, ambiguous: true };
  if (counts[winner] === 0) return { order: null, share, ambiguous: false };
  // `24/01/15`, `24/01/16`: where the last part moves like a day and the first stands still, the year may come first
  const yearMayLead = ends.short > 1 && ends.last.size > ends.first.size && Math.max(...ends.last) <= 31;
  const exchanged = (counts.dmy > 0 && counts.mdy > 0) || yearMayLead;
  return { order: { value: winner, witnesses: found[winner] }, share, ambiguous: exchanged };
}
