import type { FigureRow } from '#domain/figure.ts';
import { keyFrom, numberOf, sumOf, textOf } from '../cell.ts';
import type { Chart } from '../chart.ts';
import { ground, hatched, legend, quietAxis } from '../ground.ts';
import { inert } from '../inert.ts';
import type { Look } from '../look.ts';
import { keyOf } from '../mark.ts';
import { text } from './text.ts';

const isLaw = (row: FigureRow): boolean => row['reference'] !== null && row['reference'] !== undefined;

/** Beginnings of the bins from the first to the last that has rows, in cents: 1, 1.5, 2, 3 … 9 of every decade. */
function binsOf(rows: readonly FigureRow[]): readonly number[] {
  const lows = rows.filter((row) => !isLaw(row)).map((row) => numberOf(row, 'low'));
  const [first, last] = [Math.min(...lows), Math.max(...lows)];
  const bins = [0];
  for (let decade = 100; decade <= last; decade *= 10)
    for (const step of [1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9]) if (decade > 100 || step !== 1.5) bins.push(decade * step);
  return bins.filter((low) => low >= first && low <= last);
}

interface Threshold {
  readonly cents: number;
  readonly references: readonly string[];
}

/** Amounts of law, one line for those of one amount. */
function thresholdsOf(rows: readonly FigureRow[]): readonly Threshold[] {
  const known = new Map<number, string[]>();
  for (const row of rows.filter(isLaw)) {
    const cents = numberOf(row, 'low');
    known.set(cents, [...(known.get(cents) ?? []), textOf(row, 'reference')]);
  }
  return [...known].sort(([a], [b]) => a - b).map(([cents, references]) => ({ cents, references }));
}

function bars(bins: readonly number[], rows: readonly FigureRow[], look: Look, isCash: boolean) {
  const [measure, sum] = isCash ? ['cash_rows', 'cash'] : ['other_rows', 'other'];
  const name = isCash ? look.words.cash : look.words.otherMeans;
  const colour = isCash ? look.colours.found : look.colours.accent;
  const byLow = new Map(rows.filter((row) => !isLaw(row)).map((row) => [numberOf(row, 'low'), row]));
  return {
    type: 'bar',
    name,
    stack: 'rows',
    barCategoryGap: '12%',
    itemStyle: { color: colour, ...(isCash ? { decal: hatched(look) } : {}) },
    emphasis: { itemStyle: { borderColor: look.colours.ink, borderWidth: 1 } },
    data: bins.map((low, at) => {
      const row = byLow.get(low);
      const value = row ? numberOf(row, measure) : 0;
      if (!row || value === 0) return { value: null };
      const next = bins[at + 1];
      const band = `${look.money(low)}${next === undefined ? ' …' : ` – ${look.money(next)}`}`;
      const says = `${band}\n${name}: ${look.count(value)} ${look.words.rows} · ${look.money(numberOf(row, sum))}`;
      return { value, mark: { key: keyFrom(row, ['bin']), measure, says } };
    }),
  };
}

export default {
  id: 'amount-histogram',
  figure: 'amount-histogram',
  most: 260,
  option(rows, look) {
    const { colours, words } = look;
    const bins = rows.some((row) => !isLaw(row)) ? binsOf(rows) : [];
    const thresholds = thresholdsOf(rows).flatMap((threshold) => {
      const at = bins.findIndex((low) => low >= threshold.cents);
      return at === -1 ? [] : [{ ...threshold, at }];
    });
    const lines = {
      type: 'line',
      name: words.threshold,
      data: [],
      markLine: {
        silent: true,
        symbol: 'none',
        lineStyle: { color: colours.ink, type: 'dashed', width: 1.2 },
        data: thresholds.map(({ at, cents }, place) => ({
          xAxis: at - 0.5,
          label: {
            formatter: look.shortMoney(cents),
            color: colours.ink,
            fontSize: 12,
            position: 'end',
            distance: 4 + (place % 2) * 15,
          },
        })),
      },
    };
    const series = [bars(bins, rows, look, true), bars(bins, rows, look, false)];
    return {
      ...ground(look),
      legend: legend(
        look,
        series.map(({ name }) => name),
      ),
      title: {
        text: thresholds
          .map(
            ({ cents, references }) =>
              `${words.threshold} ${look.money(cents)}: ${references.map((one) => inert(one, 150)).join(' ; ')}`,
          )
          .join('\n'),
        left: 0,
        bottom: 0,
        textStyle: {
          fontSize: 12,
          fontWeight: 400,
          color: colours.inkSoft,
          lineHeight: 17,
          width: 900,
          overflow: 'break',
        },
      },
      grid: {
        left: 4,
        right: 16,
        top: 66,
        bottom: 14 + thresholds.length * 17,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      xAxis: [
        {
          type: 'category',
          data: bins.map(String),
          ...quietAxis(look),
          axisLabel: {
            color: colours.inkSoft,
            hideOverlap: true,
            formatter: (low: string) => look.shortMoney(Number(low)),
          },
        },
        { type: 'value', min: -0.5, max: Math.max(0.5, bins.length - 0.5), show: false },
      ],
      yAxis: {
        type: 'value',
        minInterval: 1,
        splitNumber: 4,
        axisLabel: { color: colours.inkSoft, formatter: (value: number) => look.count(value) },
        splitLine: { lineStyle: { color: colours.line } },
      },
      series: [...series, { ...lines, xAxisIndex: 1 }],
      media: [
        {
          query: { maxWidth: 520 },
          option: { title: { textStyle: { width: 340 } }, grid: { top: 66, bottom: 14 + thresholds.length * 51 } },
        },
        { option: { title: { textStyle: { width: 900 } }, grid: { top: 66, bottom: 14 + thresholds.length * 17 } } },
      ],
    };
  },
  describe(rows, look) {
    const drawn = rows.filter((row) => !isLaw(row));
    if (drawn.length === 0) return look.words.nothing;
    const [fullest] = drawn.toSorted((a, b) => numberOf(b, 'rows') - numberOf(a, 'rows'));
    return text[look.language]({
      rows: look.count(sumOf(drawn, 'rows')),
      cash: look.count(sumOf(drawn, 'cash_rows')),
      low: look.money(numberOf(fullest ?? {}, 'low')),
      most: look.count(numberOf(fullest ?? {}, 'rows')),
      thresholds: thresholdsOf(rows)
        .map(({ cents }) => look.money(cents))
        .join(', '),
    });
  },
  keyOf,
  between(rows, from, to) {
    const bins = binsOf(rows).slice(Math.max(0, Math.round(Math.min(from, to))), Math.round(Math.max(from, to)) + 1);
    return rows.filter((row) => !isLaw(row) && bins.includes(numberOf(row, 'low')));
  },
  height: (rows) => 300 + thresholdsOf(rows).length * 17,
} satisfies Chart;
