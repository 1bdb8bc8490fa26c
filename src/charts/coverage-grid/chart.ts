import type { FigureRow } from '#domain/figure.ts';
import { keyFrom, numberOf, sumOf, textOf } from '../cell.ts';
import type { Chart } from '../chart.ts';
import { ground, legend, quietAxis, roomForLegend } from '../ground.ts';
import { inert } from '../inert.ts';
import type { Look } from '../look.ts';
import { keyOf } from '../mark.ts';
import { cellShape } from './cell-shape.ts';
import { text } from './text.ts';

const states = ['proven', 'seen', 'partial', 'broken', 'missing'] as const;

interface Api {
  value(dimension: number): number;
  coord(point: readonly number[]): readonly [number, number];
  size(extent: readonly number[]): readonly [number, number];
}

/** Lines in the order the figure gives them, and the month each column begins with. */
function axes(rows: readonly FigureRow[]) {
  const accounts = new Map<string, FigureRow>();
  for (const row of rows) if (!accounts.has(String(row['account']))) accounts.set(String(row['account']), row);
  const months = rows.map((row) => numberOf(row, 'month'));
  const step = Math.max(1, numberOf(rows[0] ?? {}, 'months'));
  const columns: number[] = [];
  for (let month = Math.min(...months); month <= Math.max(...months); month += step) columns.push(month);
  return { accounts: [...accounts.values()], columns, step };
}

const nameOf = (row: FigureRow, look: Look): string => String(row['account_name'] ?? look.words.others);

export default {
  id: 'coverage-grid',
  figure: 'coverage-grid',
  most: 3721,
  option(rows, look) {
    const { accounts, columns, step } = axes(rows);
    const line = new Map(accounts.map((row, at) => [String(row['account']), at]));
    const first = columns[0] ?? 0;
    const present = states.filter((state) => rows.some((row) => row['state'] === state));
    const colourOf = {
      proven: look.colours.proven,
      seen: look.colours.seen,
      partial: look.colours.ground,
      broken: look.colours.broken,
      missing: look.colours.missing,
    };
    return {
      ...ground(look),
      ...roomForLegend(),
      legend: {
        ...legend(
          look,
          present.map((state) => look.words[state]),
        ),
        show: true,
      },
      grid: { left: 4, right: 8, top: 30, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: {
        type: 'category',
        data: columns.map(String),
        ...quietAxis(look),
        axisLabel: {
          color: look.colours.inkSoft,
          hideOverlap: true,
          formatter: (month: string) => look.shortMonth(Number(month)),
        },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: accounts.map((_, at) => String(at)),
        ...quietAxis(look),
        axisLabel: {
          color: look.colours.ink,
          interval: 0,
          formatter: (at: string) => inert(nameOf(accounts[Number(at)] ?? {}, look), 34),
        },
      },
      // on a phone the names leave the months their room
      media: [{ query: { maxWidth: 480 }, option: { yAxis: { axisLabel: { width: 96, overflow: 'truncate' } } } }],
      series: present.map((state) => ({
        type: 'custom',
        name: look.words[state],
        itemStyle: { color: colourOf[state] },
        encode: { x: 0, y: 1 },
        data: rows
          .filter((row) => row['state'] === state)
          .map((row) => ({
            value: [(numberOf(row, 'month') - first) / step, line.get(String(row['account'])) ?? 0],
            mark: {
              key: keyFrom(row, ['account', 'month']),
              measure: null,
              says: `${inert(nameOf(row, look))}\n${look.month(numberOf(row, 'month'))}: ${look.words[state]}\n${look.count(numberOf(row, 'rows'))} ${look.words.rows}`,
            },
          })),
        renderItem: (_: unknown, api: Api) => {
          const [width, height] = api.size([1, 1]);
          const [x, y] = api.coord([api.value(0), api.value(1)]);
          const box = {
            x: x - width / 2 + 1,
            y: y - height / 2 + 2,
            width: Math.max(1, width - 2),
            height: Math.max(1, height - 4),
          };
          return { type: 'group', children: cellShape(state, box, look) };
        },
      })),
    };
  },
  describe(rows, look) {
    if (rows.length === 0) return look.words.nothing;
    return text[look.language]({
      accounts: look.count(axes(rows).accounts.length),
      asked: look.count(sumOf(rows, 'asked')),
      covered: look.count(sumOf(rows, 'covered')),
      broken: look.count(rows.filter((row) => textOf(row, 'state') === 'broken').length),
    });
  },
  keyOf,
  height: (rows) => 70 + new Set(rows.map((row) => row['account'])).size * 22,
} satisfies Chart;
