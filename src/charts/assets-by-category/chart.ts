import type { FigureRow } from '#domain/figure.ts';
import { keyFrom, numberOf, sumOf, textOf } from '../cell.ts';
import type { Chart } from '../chart.ts';
import { ground, legend, moneyAxis, quietAxis } from '../ground.ts';
import { inert } from '../inert.ts';
import { keyOf } from '../mark.ts';
import { text } from './text.ts';

/** Lines of the currency most objects are valued in: bars of two currencies have no common scale. */
function drawnRows(rows: readonly FigureRow[]): readonly FigureRow[] {
  const objects = new Map<string, number>();
  for (const row of rows)
    if (row['currency'] !== 'others')
      objects.set(textOf(row, 'currency'), (objects.get(textOf(row, 'currency')) ?? 0) + numberOf(row, 'rows'));
  const [leading] = [...objects].sort((a, b) => b[1] - a[1])[0] ?? [];
  return rows.filter((row) => textOf(row, 'currency') === leading);
}

interface Api {
  value(dimension: number): number;
  coord(point: readonly number[]): readonly [number, number];
}

export default {
  id: 'assets-by-category',
  figure: 'assets-by-category',
  most: 30,
  option(rows, look) {
    const lines = drawnRows(rows);
    const [first] = lines;
    const currency = first ? textOf(first, 'currency') : '';
    const money = (cents: number): string =>
      currency === '' || currency === 'EUR' ? look.money(cents) : `${look.amount(cents)} ${inert(currency, 12)}`;
    const { colours, words } = look;
    const elsewhere = sumOf(rows, 'rows') - sumOf(lines, 'rows');
    const saysOf = (row: FigureRow): string =>
      `${look.code(textOf(row, 'kind'))}: ${money(numberOf(row, 'value_central'))}\n${money(numberOf(row, 'value_low'))} – ${money(numberOf(row, 'value_high'))}\n` +
      `${look.count(numberOf(row, 'rows'))} ${words.objects}, ${look.count(numberOf(row, 'without_value'))} ${words.withoutValue}`;
    return {
      ...ground(look),
      legend: legend(look, [words.centralValue, words.range]),
      ...(elsewhere > 0
        ? {
            title: {
              text: `${words.otherCurrencies}: ${look.count(elsewhere)}`,
              left: 0,
              bottom: 0,
              textStyle: { fontSize: 12, fontWeight: 400, color: colours.inkSoft },
            },
          }
        : {}),
      grid: {
        left: 4,
        right: 20,
        top: 30,
        bottom: elsewhere > 0 ? 24 : 4,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      xAxis: {
        ...moneyAxis(look),
        axisLabel: {
          color: colours.inkSoft,
          hideOverlap: true,
          formatter: (cents: number) =>
            currency === '' || currency === 'EUR' ? look.shortMoney(cents) : look.count(cents / 100),
        },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: lines.map((_, at) => String(at)),
        ...quietAxis(look),
        axisLabel: {
          color: colours.ink,
          interval: 0,
          formatter: (at: string) => look.code(textOf(lines[Number(at)] ?? {}, 'kind')),
        },
      },
      series: [
        {
          type: 'bar',
          name: words.centralValue,
          barMaxWidth: 16,
          itemStyle: { color: colours.accent },
          emphasis: { itemStyle: { borderColor: colours.ink, borderWidth: 1 } },
          data: lines.map((row) => ({
            value: numberOf(row, 'value_central'),
            mark: { key: keyFrom(row, ['kind', 'currency']), measure: null, says: saysOf(row) },
          })),
        },
        {
          type: 'custom',
          name: words.range,
          silent: true,
          z: 3,
          itemStyle: { color: colours.found },
          encode: { x: [0, 1], y: 2 },
          data: lines.map((row, at) => ({ value: [numberOf(row, 'value_low'), numberOf(row, 'value_high'), at] })),
          renderItem: (_: unknown, api: Api) => {
            const [x1, y] = api.coord([api.value(0), api.value(2)]);
            const [x2] = api.coord([api.value(1), api.value(2)]);
            const line = (shape: object) => ({ type: 'line', shape, style: { stroke: colours.found, lineWidth: 2 } });
            return {
              type: 'group',
              children: [
                line({ x1, y1: y, x2, y2: y }),
                line({ x1, y1: y - 5, x2: x1, y2: y + 5 }),
                line({ x1: x2, y1: y - 5, x2, y2: y + 5 }),
              ],
            };
          },
        },
      ],
    };
  },
  describe(rows, look) {
    const lines = drawnRows(rows);
    const [first] = lines;
    if (!first) return look.words.nothing;
    const money = (column: string): string =>
      `${look.amount(sumOf(lines, column))} ${inert(textOf(first, 'currency') || 'EUR', 12)}`;
    return text[look.language]({
      objects: look.count(sumOf(rows, 'rows')),
      low: money('value_low'),
      central: money('value_central'),
      high: money('value_high'),
      first: look.code(textOf(first, 'kind')),
      without: look.count(sumOf(lines, 'without_value')),
    });
  },
  keyOf,
  height: (rows) => 70 + Math.max(3, drawnRows(rows).length) * 28,
} satisfies Chart;
