import type { FigureRow } from '#domain/figure.ts';
import { keyFrom, numberOf, sumOf, textOf } from '../cell.ts';
import type { Chart } from '../chart.ts';
import { ground, legend, quietAxis } from '../ground.ts';
import { heatSeries, type Cell } from '../heat.ts';
import { inert } from '../inert.ts';
import type { Look } from '../look.ts';
import { keyOf } from '../mark.ts';
import { text } from './text.ts';

interface Line {
  readonly code: string;
  readonly name: string;
  readonly place: number;
}

function linesOf(rows: readonly FigureRow[], end: 'payer' | 'payee', look: Look): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const row of rows) {
    const code = textOf(row, end);
    const name = String(row[`${end}_name`] ?? look.code(code));
    if (!lines.has(code)) lines.set(code, { code, name, place: numberOf(row, `${end}_place`) });
  }
  return [...lines.values()].sort((a, b) => a.place - b.place || (a.code < b.code ? -1 : 1));
}

const pairKey = (payer: string, payee: string): string => JSON.stringify([payer, payee]);

/** What a payer paid a payee, and what came the other way. */
function exchanges(rows: readonly FigureRow[]) {
  const paid = new Map(
    rows.map((row) => [pairKey(textOf(row, 'payer'), textOf(row, 'payee')), numberOf(row, 'amount')]),
  );
  return rows.map((row) => {
    const isSelf = row['payer'] === row['payee'];
    const back = isSelf ? 0 : (paid.get(pairKey(textOf(row, 'payee'), textOf(row, 'payer'))) ?? 0);
    return { row, gross: numberOf(row, 'amount'), net: numberOf(row, 'amount') - back };
  });
}

/**
 * Who paid whom as a table of shades: payers are lines, payees columns. With `net` a pair has one cell, that of the one who paid more, and it
 * stands for the difference.
 */
export const matrixChart = (id: string, net: boolean): Chart => ({
  id,
  figure: 'account-matrix',
  most: 225,
  option(rows, look) {
    const [payers, payees] = [linesOf(rows, 'payer', look), linesOf(rows, 'payee', look)];
    const column = new Map(payees.map(({ code }, at) => [code, at]));
    const line = new Map(payers.map(({ code }, at) => [code, at]));
    const cells = exchanges(rows).flatMap(({ row, gross, net: difference }): readonly Cell[] => {
      const value = net ? difference : gross;
      if (value <= 0) return [];
      const [from, to] = [textOf(row, 'payer'), textOf(row, 'payee')];
      const ends = `${inert(String(row['payer_name'] ?? look.code(from)))} → ${inert(String(row['payee_name'] ?? look.code(to)))}`;
      const says =
        `${ends}\n${look.words.paid}: ${look.money(gross)} · ${look.count(numberOf(row, 'rows'))} ${look.words.rows}` +
        `\n${look.words.rest}: ${look.money(difference)}`;
      const mark = { key: keyFrom(row, ['payer', 'payee']), measure: null, says };
      return [{ x: column.get(to) ?? 0, y: line.get(from) ?? 0, value, mark }];
    });
    const series = heatSeries(cells, look, look.shortMoney, 2);
    const labels = (lines: readonly Line[], most: number) => ({
      type: 'category',
      data: lines.map((_, at) => String(at)),
      ...quietAxis(look),
      axisLabel: {
        color: look.colours.ink,
        interval: 0,
        fontSize: 12,
        formatter: (at: string) => inert(lines[Number(at)]?.name ?? '', most),
      },
    });
    const top = labels(payees, 16);
    return {
      ...ground(look),
      legend: legend(
        look,
        series.map(({ name }) => name),
      ),
      grid: { left: 4, right: 24, top: 46, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: {
        ...top,
        position: 'top',
        axisLabel: { ...top.axisLabel, rotate: -38, align: 'left' },
        splitLine: { show: true, lineStyle: { color: look.colours.line } },
      },
      yAxis: {
        ...labels(payers, 30),
        inverse: true,
        splitLine: { show: true, lineStyle: { color: look.colours.line } },
      },
      series,
      media: [
        {
          query: { maxWidth: 520 },
          option: {
            yAxis: {
              axisLabel: { formatter: (at: string) => inert(payers[Number(at)]?.name ?? '', 11), fontSize: 10 },
            },
            xAxis: {
              axisLabel: {
                formatter: (at: string) => inert(payees[Number(at)]?.name ?? '', 9),
                fontSize: 10,
                rotate: -60,
              },
            },
          },
        },
        {
          option: {
            yAxis: {
              axisLabel: { formatter: (at: string) => inert(payers[Number(at)]?.name ?? '', 30), fontSize: 12 },
            },
            xAxis: {
              axisLabel: {
                formatter: (at: string) => inert(payees[Number(at)]?.name ?? '', 16),
                fontSize: 12,
                rotate: -38,
              },
            },
          },
        },
      ],
    };
  },
  describe(rows, look) {
    const [largest] = exchanges(rows).toSorted((a, b) => (net ? b.net - a.net : b.gross - a.gross));
    if (!largest) return look.words.nothing;
    const { row } = largest;
    return text[look.language]({
      cells: look.count(rows.length),
      total: look.money(sumOf(rows, 'amount')),
      from: inert(String(row['payer_name'] ?? look.code(textOf(row, 'payer')))),
      to: inert(String(row['payee_name'] ?? look.code(textOf(row, 'payee')))),
      largest: look.money(net ? largest.net : largest.gross),
      others: look.money(
        sumOf(
          rows.filter((one) => one['payer'] === 'others' || one['payee'] === 'others'),
          'amount',
        ),
      ),
    });
  },
  keyOf,
  height: (rows) => 200 + Math.max(3, new Set(rows.map((row) => row['payer'])).size) * 26,
});
