import type { Columns, Detection } from '#domain/check.ts';
import { dayFromNumber, dayNumber, monthFromNumber, type Day } from '#domain/day.ts';
import type { Hit, NonEmpty } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { numberAt } from '#graph/element.ts';
import { changePoints, schwarzPenalty } from '#statistics/change-points.ts';
import { medianOf, robustOf } from '#statistics/robust.ts';

export interface Params {
  /** Months. */
  readonly segment: number;
  readonly times: number;
  /** Units of the currency. */
  readonly floor: number;
}

/** Fewer covered months say nothing of a habit. */
const LEAST_MONTHS = 3;
const ACCOUNTS_IN_A_SLICE = 256;

interface Month {
  readonly month: number;
  /** Cents. */
  readonly inflow: number;
  /** Cents; NaN where the means of payment are not told. */
  readonly cash: number;
  /** NaN where no counterparty is told. */
  readonly others: number;
  readonly rows: readonly number[];
}

interface Series {
  readonly name: 'inflow' | 'counterparties' | 'cash';
  /** In the unit of the measure: cents, a number, a part. */
  readonly value: (month: Month) => number;
  /** What is taken for one more than the logarithm. */
  readonly size: (value: number) => number;
  /** Least scale of the logarithms: METHODS, the floor of the median deviation. */
  readonly scaleFloor: number;
}

const allSeries: readonly Series[] = [
  { name: 'inflow', value: ({ inflow }) => inflow, size: (cents) => cents / 100, scaleFloor: 0.35 },
  { name: 'counterparties', value: ({ others }) => others, size: (number) => number, scaleFloor: 0.35 },
  {
    name: 'cash',
    value: ({ inflow, cash }) => (inflow > 0 ? cash / inflow : NaN),
    size: (part) => part,
    scaleFloor: 0.1,
  },
];

/** The sharpest change of level in the months of each account, one that most months of both stretches bear out; one of a few months is asked for a month far above the others. */
export function* detect(
  { rows }: { readonly rows: Columns },
  { segment, times, floor }: Readonly<Params>,
): Generator<number, Detection, void> {
  const accounts = monthsByAccount(rows);
  const hits: Hit[] = [];
  const short: string[] = [];
  let done = 0;
  for (const [account, months] of accounts) {
    if (months.length < LEAST_MONTHS) short.push(String(account));
    else if (months.length < 2 * segment) hits.push(...farMonth(account, months, times, floor * 100));
    else hits.push(...told(allSeries.flatMap((series) => [...sharpestChange(account, months, series, segment)])));
    if (++done % ACCOUNTS_IN_A_SLICE === 0) yield done / accounts.size;
  }
  return { hits, cut: [], short };
}

function monthsByAccount(rows: Columns): ReadonlyMap<number, readonly Month[]> {
  const [account, month, inflow, cash] = [
    rows.numbers('account_id'),
    rows.numbers('month'),
    rows.numbers('inflow'),
    rows.numbers('cash'),
  ];
  const [others, row, cashRow] = [rows.numbers('others'), rows.numbers('row_id'), rows.numbers('cash_row_id')];
  const all = new Map<number, Month[]>();
  for (let at = 0; at < rows.length; at++) {
    const months = all.get(numberAt(account, at)) ?? [];
    all.set(numberAt(account, at), months);
    months.push({
      month: numberAt(month, at),
      inflow: numberAt(inflow, at),
      cash: numberAt(cash, at),
      others: numberAt(others, at),
      rows: [numberAt(row, at), numberAt(cashRow, at)].filter((one) => !Number.isNaN(one)),
    });
  }
  return all;
}

function* sharpestChange(
  account: number,
  all: readonly Month[],
  { name, value, size, scaleFloor }: Series,
  segment: number,
): Generator<Hit, void, void> {
  const months = all.filter((month) => !Number.isNaN(value(month)));
  if (months.length < 2 * segment) return;
  const levels = months.map((month) => Math.log1p(size(value(month))));
  const steps = levels.slice(1).map((level, at) => level - (levels[at] ?? 0));
  const scale = robustOf(steps, scaleFloor * Math.SQRT2).scale / Math.SQRT2;
  const changes = changePoints(levels, { penalty: schwarzPenalty(levels.length, scale), shortest: segment });
  const bounds = [0, ...changes, months.length];
  const found = changes
    .map((change, at) => {
      const [first, last] = [bounds[at] ?? 0, bounds[at + 2] ?? months.length];
      return {
        first,
        change,
        last,
        jump: Math.abs(medianOf(levels.slice(change, last)) - medianOf(levels.slice(first, change))),
      };
    })
    .filter(({ jump }) => jump >= scale)
    .sort((a, b) => b.jump - a.jump || a.change - b.change)[0];
  if (!found) return;
  const [before, after] = [months.slice(found.first, found.change), months.slice(found.change, found.last)];
  const evidence = [...before, ...after].flatMap(({ rows }) => rows);
  const changed = after[0];
  if (evidence.length === 0 || !changed) return;
  const usual = (stretch: readonly Month[]): number => medianOf(stretch.map(value));
  yield hitOf(account, [...before, ...after], {
    ...nothing,
    series: name,
    month: monthFromNumber(changed.month),
    months_before: before.length,
    months_after: after.length,
    jump: found.jump,
    ...(name === 'inflow' && { sum_before: Math.round(usual(before)), sum_after: Math.round(usual(after)) }),
    ...(name === 'counterparties' && {
      number_before: Math.round(usual(before)),
      number_after: Math.round(usual(after)),
    }),
    ...(name === 'cash' && { part_before: usual(before), part_after: usual(after) }),
  });
}

/** Changes seen in the same rows are one finding, which names the other series. */
function told(changes: readonly Hit[]): readonly Hit[] {
  const byRows = new Map<string, Hit[]>();
  for (const change of changes) {
    const rows = change.evidence.join(' ');
    byRows.set(rows, [...(byRows.get(rows) ?? []), change]);
  }
  return [...byRows.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const [other] = others;
    const also = others.length > 1 ? 'both' : (other?.measures['series'] ?? 'none');
    return [{ ...first, measures: { ...first.measures, also } }];
  });
}

/** A history too short to be cut: a month above so many times the median, and above the floor. */
function* farMonth(
  account: number,
  months: readonly Month[],
  times: number,
  floor: number,
): Generator<Hit, void, void> {
  const usual = medianOf(months.map(({ inflow }) => inflow));
  const [most] = [...months].sort((a, b) => b.inflow - a.inflow || a.month - b.month);
  if (!most || most.inflow < floor || most.inflow <= times * usual) return;
  yield hitOf(account, months, {
    ...nothing,
    series: 'month',
    month: monthFromNumber(most.month),
    months_before: months.length,
    months_after: 1,
    sum_before: Math.round(usual),
    sum_after: most.inflow,
    jump: Math.log1p(most.inflow / 100) - Math.log1p(usual / 100),
  });
}

const nothing = {
  also: 'none',
  sum_before: null,
  sum_after: null,
  number_before: null,
  number_after: null,
  part_before: null,
  part_after: null,
} as const;

function hitOf(account: number, months: readonly Month[], measures: Hit['measures']): Hit {
  const numbers = months.map(({ month }) => month);
  const rows = new Set(months.flatMap((month) => month.rows));
  return {
    subject: String(account),
    since: firstDayOf(Math.min(...numbers)),
    until: dayFromNumber(dayNumber(firstDayOf(Math.max(...numbers) + 1)) - 1),
    evidence: [...rows].sort((a, b) => a - b) as unknown as NonEmpty<RowId>,
    measures,
  };
}

const firstDayOf = (month: number): Day => `${monthFromNumber(month)}-01` as Day;
