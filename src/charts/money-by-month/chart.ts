import type { FigureRow } from '#domain/figure.ts';
import { keyFrom, numberOf, sumOf } from '../cell.ts';
import type { Chart } from '../chart.ts';
import { ground, hatched, legend, moneyAxis, quietAxis, roomForLegend } from '../ground.ts';
import type { Look } from '../look.ts';
import { keyOf } from '../mark.ts';
import { text } from './text.ts';

type Line = { readonly month: number; readonly row: FigureRow | null };

/** Every month from the first to the last, those the figure says nothing of included. */
function axis(rows: readonly FigureRow[]): readonly Line[] {
  const known = new Map(rows.map((row) => [numberOf(row, 'month'), row]));
  const months = [...known.keys()];
  const [first, last, step] = [
    Math.min(...months),
    Math.max(...months),
    Math.max(1, numberOf(rows[0] ?? {}, 'months')),
  ];
  const lines: Line[] = [];
  for (let month = first; month <= last; month += step) lines.push({ month, row: known.get(month) ?? null });
  return lines;
}

const unseen = (row: FigureRow | null): boolean =>
  row !== null && numberOf(row, 'asked') > 0 && numberOf(row, 'covered') === 0;
const partly = (row: FigureRow | null): boolean =>
  row !== null && numberOf(row, 'covered') > 0 && numberOf(row, 'covered') < numberOf(row, 'asked');

interface Api {
  value(dimension: number): number;
  coord(point: readonly number[]): readonly number[];
  size(extent: readonly number[]): readonly number[];
}

/** A month without a statement is grey ground, not a bar of height zero: empty and unseen are different facts. */
function coverageGround(lines: readonly Line[], look: Look, whole: boolean) {
  const name = whole ? look.words.noStatement : look.words.someStatements;
  return {
    type: 'custom',
    name,
    silent: !whole,
    z: 0,
    itemStyle: { color: whole ? look.colours.missing : look.colours.ground },
    encode: { x: 0, y: -1 },
    clip: true,
    data: lines.flatMap(({ month, row }, at) =>
      row && (whole ? unseen(row) : partly(row))
        ? [
            {
              value: [at],
              ...(whole
                ? { mark: { key: keyFrom(row, ['month']), measure: null, says: `${look.month(month)}\n${name}` } }
                : {}),
            },
          ]
        : [],
    ),
    renderItem: (params: { coordSys: { y: number; height: number } }, api: Api) => {
      const width = api.size([1, 0])[0] ?? 0;
      const centre = api.coord([api.value(0), 0])[0] ?? 0;
      return {
        type: 'rect',
        shape: { x: centre - width / 2, y: params.coordSys.y, width, height: params.coordSys.height },
        style: { fill: whole ? look.colours.missing : look.colours.ground, opacity: whole ? 0.45 : 0.7 },
      };
    },
  };
}

function bars(
  lines: readonly Line[],
  look: Look,
  name: string,
  column: string,
  cents: (row: FigureRow) => number,
  sign: 1 | -1,
  cash: boolean,
  colour: string,
) {
  return {
    type: 'bar',
    name,
    stack: 'money',
    barMaxWidth: 28,
    itemStyle: { color: colour, ...(cash ? { decal: hatched(look) } : {}) },
    emphasis: { itemStyle: { borderColor: look.colours.ink, borderWidth: 1 } },
    data: lines.map(({ month, row }) => {
      const value = row ? cents(row) : 0;
      if (!row || value === 0) return { value: null };
      const ratio = partly(row)
        ? `\n${look.words.someStatements}: ${look.count(numberOf(row, 'covered'))} ${look.words.of} ${look.count(numberOf(row, 'asked'))}`
        : '';
      return {
        value: sign * value,
        mark: {
          key: keyFrom(row, ['month']),
          measure: column,
          says: `${look.month(month)}\n${name}: ${look.money(value)}${ratio}`,
        },
      };
    }),
  };
}

export default {
  id: 'money-by-month',
  figure: 'money-by-month',
  most: 600,
  option(rows, look) {
    const lines = axis(rows);
    const { words, colours } = look;
    const crosses = rows.some((row) => numberOf(row, 'money_in') !== 0 || numberOf(row, 'money_out') !== 0);
    const series = crosses
      ? [
          bars(
            lines,
            look,
            words.moneyIn,
            'money_in',
            (row) => numberOf(row, 'money_in') - numberOf(row, 'cash_in'),
            1,
            false,
            colours.moneyIn,
          ),
          bars(lines, look, words.cashIn, 'cash_in', (row) => numberOf(row, 'cash_in'), 1, true, colours.moneyIn),
          bars(
            lines,
            look,
            words.moneyOut,
            'money_out',
            (row) => numberOf(row, 'money_out') - numberOf(row, 'cash_out'),
            -1,
            false,
            colours.moneyOut,
          ),
          bars(lines, look, words.cashOut, 'cash_out', (row) => numberOf(row, 'cash_out'), -1, true, colours.moneyOut),
        ]
      : [bars(lines, look, words.moved, 'moved', (row) => numberOf(row, 'moved'), 1, false, colours.accent)];
    const grounds = [coverageGround(lines, look, true), coverageGround(lines, look, false)].filter(
      ({ data }) => data.length > 0,
    );
    return {
      ...ground(look),
      ...roomForLegend(),
      legend: legend(
        look,
        [...series, ...grounds].map(({ name }) => name),
      ),
      grid: { left: 4, right: 8, top: 34, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: {
        type: 'category',
        data: lines.map(({ month }) => String(month)),
        ...quietAxis(look),
        axisLabel: {
          color: colours.inkSoft,
          hideOverlap: true,
          formatter: (month: string) => look.shortMonth(Number(month)),
        },
      },
      yAxis: {
        ...moneyAxis(look),
        axisLabel: { color: colours.inkSoft, formatter: (value: number) => look.shortMoney(Math.abs(value)) },
      },
      series: [...grounds, ...series],
    };
  },
  describe(rows, look) {
    if (rows.length === 0) return look.words.nothing;
    const months = rows.map((row) => numberOf(row, 'month'));
    return text[look.language]({
      from: look.month(Math.min(...months)),
      to: look.month(Math.max(...months)),
      entered: look.money(sumOf(rows, 'money_in')),
      left: look.money(sumOf(rows, 'money_out')),
      cash: look.money(sumOf(rows, 'cash_in') + sumOf(rows, 'cash_out')),
      unseen: look.count(rows.filter(unseen).length),
    });
  },
  keyOf,
  between(rows, from, to) {
    const [first, last] = [Math.min(from, to), Math.max(from, to)];
    return axis(rows).flatMap(({ row }, at) => (row && at >= Math.round(first) && at <= Math.round(last) ? [row] : []));
  },
  height: () => 280,
} satisfies Chart;
