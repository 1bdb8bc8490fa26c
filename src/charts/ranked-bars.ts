import type { FigureRow } from '#domain/figure.ts';
import { keyFrom, numberOf } from './cell.ts';
import { ground, hatched, legend, moneyAxis, quietAxis } from './ground.ts';
import { inert } from './inert.ts';
import type { Look } from './look.ts';

interface Ranking {
  readonly rows: readonly FigureRow[];
  readonly key: readonly string[];
  readonly name: (row: FigureRow) => string;
  /** Lines drawn hatched: cash. */
  readonly isHatched: (row: FigureRow) => boolean;
}

/** Money in and money out of each line, side by side, one line under the other. */
export function rankedBars({ rows, key, name, isHatched }: Ranking, look: Look) {
  const bar = (measure: 'money_in' | 'money_out', label: string, colour: string) => ({
    type: 'bar',
    name: label,
    barMaxWidth: 11,
    barGap: '10%',
    itemStyle: { color: colour },
    emphasis: { itemStyle: { borderColor: look.colours.ink, borderWidth: 1 } },
    data: rows.map((row) => {
      const value = numberOf(row, measure);
      if (value === 0) return { value: null };
      const says = `${inert(name(row))}\n${label}: ${look.money(value)}\n${look.count(numberOf(row, 'rows'))} ${look.words.rows}`;
      return {
        value,
        mark: { key: keyFrom(row, key), measure, says },
        ...(isHatched(row) ? { itemStyle: { color: colour, decal: hatched(look) } } : {}),
      };
    }),
  });
  const series = [
    bar('money_in', look.words.moneyIn, look.colours.moneyIn),
    bar('money_out', look.words.moneyOut, look.colours.moneyOut),
  ];
  return {
    ...ground(look),
    legend: legend(
      look,
      series.map((one) => one.name),
    ),
    grid: { left: 4, right: 16, top: 30, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: moneyAxis(look),
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map((_, at) => String(at)),
      ...quietAxis(look),
      axisLabel: {
        color: look.colours.ink,
        interval: 0,
        formatter: (at: string) => inert(name(rows[Number(at)] ?? {}), 26),
      },
    },
    series,
  };
}

export const rankedHeight = (lines: number): number => 60 + Math.max(3, lines) * 30;
