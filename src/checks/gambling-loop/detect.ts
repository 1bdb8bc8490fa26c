import type { Columns, Detection } from '#domain/check.ts';
import { dayFromNumber } from '#domain/day.ts';
import type { Hit, NonEmpty } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { numberAt } from '#graph/element.ts';

export interface Params {
  readonly low: number;
  readonly high: number;
  readonly window: number;
  readonly floor: number;
}

/** Stakes and returns of all accounts, in order of account and day; in a day stakes come first. */
interface Play {
  readonly account: Float64Array;
  readonly day: Float64Array;
  readonly isStake: readonly boolean[];
  readonly cents: Float64Array;
  readonly row: Float64Array;
}

/** Rows `first` to `last`, the latter not included, of the days from the first row's on. */
interface Window {
  readonly first: number;
  readonly last: number;
  readonly stakes: number;
  readonly staked: number;
  readonly returns: number;
  readonly returned: number;
}

/** Windows in which nearly all that was staked came back: the heaviest of each account, and those that share no day with a heavier one. */
export function* detect(
  { rows }: { readonly rows: Columns },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const play: Play = {
    account: rows.numbers('account_id'),
    day: rows.numbers('day'),
    isStake: rows.texts('direction').map((direction) => direction === 'debit'),
    cents: rows.numbers('amount_ref'),
    row: rows.numbers('row_id'),
  };
  const hits: Hit[] = [];
  for (let first = 0, last = 0; first < rows.length; first = last) {
    const account = numberAt(play.account, first);
    last = first + 1;
    while (last < rows.length && play.account[last] === account) last++;
    const apart: Window[] = [];
    for (const window of windowsOf(play, first, last, params)) {
      const day = numberAt(play.day, window.first);
      if (apart.every((other) => Math.abs(numberAt(play.day, other.first) - day) >= params.window)) apart.push(window);
    }
    hits.push(...apart.map((window) => hitOf(play, window, params.window)));
    yield last / rows.length;
  }
  return { hits, cut: [] };
}

/** Windows that open on a day with a stake and in which the part returned is within bounds, the heaviest first. */
function windowsOf(play: Play, first: number, last: number, { low, high, window, floor }: Params): readonly Window[] {
  const windows: Window[] = [];
  const sum = { stakes: 0, staked: 0, returns: 0, returned: 0 };
  const count = (at: number, sign: 1 | -1): void => {
    const cents = sign * numberAt(play.cents, at);
    if (play.isStake[at]) {
      sum.stakes += sign;
      sum.staked += cents;
    } else {
      sum.returns += sign;
      sum.returned += cents;
    }
  };
  for (let start = first, end = first; start < last; start++) {
    const day = numberAt(play.day, start);
    for (; end < last && numberAt(play.day, end) < day + window; end++) count(end, 1);
    const isFirstOfDay = start === first || play.day[start - 1] !== day;
    const part = sum.returned / sum.staked;
    if (isFirstOfDay && play.isStake[start] && sum.staked >= floor * 100 && part >= low && part <= high)
      windows.push({ first: start, last: end, ...sum });
    count(start, -1);
  }
  return windows.sort((a, b) => b.staked - a.staked || a.first - b.first);
}

function hitOf(play: Play, { first, last, stakes, staked, returns, returned }: Window, window: number): Hit {
  const day = numberAt(play.day, first);
  return {
    subject: String(numberAt(play.account, first)),
    since: dayFromNumber(day),
    until: dayFromNumber(day + window - 1),
    evidence: Array.from(play.row.subarray(first, last)) as unknown as NonEmpty<RowId>,
    measures: { stakes, staked, returns, returned, part: returned / staked },
  };
}
