import type { MonthState } from '#domain/coverage.ts';

/** One month of one account; null where no month is asked of it. */
export interface MonthCell {
  readonly state: MonthState;
  /** Several files give the same days. */
  readonly isTwice: boolean;
}

const states: Readonly<Record<string, MonthState>> = { p: 'proven', s: 'seen', b: 'broken', m: 'missing' };

/**
 * Reads months as the figure `account-coverage` writes them: `24288-24290p 24291-24291B` is three months proven and one broken, given
 * twice.
 *
 * @param first  month that the first cell stands for
 * @param width  months of a line
 */
export function monthCells(written: string, first: number, width: number): readonly (MonthCell | null)[] {
  const cells: (MonthCell | null)[] = Array.from({ length: width }, () => null);
  for (const [, from = '', to = '', letter = ''] of written.matchAll(/(\d+)-(\d+)([a-zA-Z])/g)) {
    const state = states[letter.toLowerCase()];
    if (state === undefined) throw new RangeError(`no month state ${letter}`);
    for (let month = Number(from); month <= Number(to); month += 1)
      if (month >= first && month < first + width) cells[month - first] = { state, isTwice: letter < 'a' };
  }
  return cells;
}

/** First month of all lines, and how many months from it to the last. */
export function spanOf(lines: readonly string[]): { readonly first: number; readonly width: number } {
  let first = Infinity;
  let last = -Infinity;
  for (const line of lines)
    for (const [, from = '', to = ''] of line.matchAll(/(\d+)-(\d+)/g)) {
      first = Math.min(first, Number(from));
      last = Math.max(last, Number(to));
    }
  return first > last ? { first: 0, width: 0 } : { first, width: last - first + 1 };
}
