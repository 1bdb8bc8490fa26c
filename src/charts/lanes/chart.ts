import type { FigureRow } from '#domain/figure.ts';
import { keyFrom, numberOf, sumOf, textOf } from '../cell.ts';
import type { Chart } from '../chart.ts';
import { ground, legend, quietAxis } from '../ground.ts';
import { inert } from '../inert.ts';
import type { Look } from '../look.ts';
import { keyOf } from '../mark.ts';
import { text } from './text.ts';

const DAY = 86_400_000;
const isSeizure = (row: FigureRow): boolean => row['payer'] === 'seizure';
const isRest = (row: FigureRow): boolean => row['payer'] === 'restOfFlows';
const isArrow = (row: FigureRow): boolean => !isSeizure(row) && !isRest(row);

interface Lane {
  readonly code: string;
  readonly name: string;
  readonly place: number;
}

function lanesOf(rows: readonly FigureRow[], look: Look): readonly Lane[] {
  const lanes = new Map<string, Lane>();
  for (const row of rows.filter(isArrow))
    for (const end of ['payer', 'payee'] as const) {
      const code = textOf(row, end);
      if (!lanes.has(code))
        lanes.set(code, {
          code,
          name: String(row[`${end}_name`] ?? look.code(code)),
          place: numberOf(row, `${end}_place`),
        });
    }
  const sorted = [...lanes.values()].sort((a, b) => a.place - b.place || (a.code < b.code ? -1 : 1));
  return rows.some(isSeizure) ? [...sorted, { code: 'seizure', name: look.words.seizures, place: 15 }] : sorted;
}

interface Api {
  value(dimension: number): number;
  coord(point: readonly number[]): readonly [number, number];
}

/** The middle of a step of time. */
const middleOf = (row: FigureRow): number => (numberOf(row, 'slot') + numberOf(row, 'width') / 2) * DAY;

const whenOf = (row: FigureRow, look: Look): string => {
  const width = numberOf(row, 'width');
  const since = look.day(textOf(row, 'since'));
  if (width <= 1) return since;
  return `${since} – ${look.day(new Date((numberOf(row, 'slot') + width - 1) * DAY).toISOString().slice(0, 10))}`;
};

const endName = (row: FigureRow, end: 'payer' | 'payee', look: Look): string =>
  inert(String(row[`${end}_name`] ?? look.code(textOf(row, end))));

/** An upright arrow from the lane that paid to the lane that received, wider for more money. */
function arrows(rows: readonly FigureRow[], lane: ReadonlyMap<string, number>, look: Look) {
  const most = Math.max(1, ...rows.map((row) => numberOf(row, 'amount')));
  const inStep = new Map<number, number>();
  return {
    type: 'custom',
    name: look.words.flows,
    itemStyle: { color: look.colours.accent },
    encode: { x: 0, y: 1 },
    z: 3,
    data: rows.map((row) => {
      const slot = numberOf(row, 'slot');
      const turn = inStep.get(slot) ?? 0;
      inStep.set(slot, turn + 1);
      const amount = numberOf(row, 'amount');
      return {
        value: [
          middleOf(row),
          lane.get(textOf(row, 'payer')) ?? 0,
          lane.get(textOf(row, 'payee')) ?? 0,
          Math.sqrt(amount / most),
          turn,
        ],
        mark: {
          key: keyFrom(row, ['slot', 'payer', 'payee']),
          measure: null,
          says:
            `${endName(row, 'payer', look)} → ${endName(row, 'payee', look)}\n${whenOf(row, look)}\n` +
            `${look.money(amount)} · ${look.count(numberOf(row, 'rows'))} ${look.words.rows}`,
        },
      };
    }),
    renderItem: (_: unknown, api: Api) => {
      const [x0, from] = api.coord([api.value(0), api.value(1)]);
      const [, to] = api.coord([api.value(0), api.value(2)]);
      const x = x0 + (((api.value(4) * 3) % 7) - 3);
      const width = 0.75 + api.value(3) * 3.25;
      const head = 3 + width;
      const down = to > from ? 1 : -1;
      const style = { fill: look.colours.accent, stroke: look.colours.accent, opacity: 0.35 + 0.6 * api.value(3) };
      const emphasis = { style: { fill: look.colours.found, stroke: look.colours.found, opacity: 1 } };
      return {
        type: 'group',
        children: [
          { type: 'circle', shape: { cx: x, cy: from, r: 1 + width / 2 }, style, emphasis },
          {
            type: 'line',
            shape: { x1: x, y1: from, x2: x, y2: to - down * head },
            style: { ...style, lineWidth: width },
            emphasis,
          },
          {
            type: 'polygon',
            shape: {
              points: [
                [x, to],
                [x - head / 1.6, to - down * head * 1.3],
                [x + head / 1.6, to - down * head * 1.3],
              ],
            },
            style: { ...style, lineWidth: 0 },
            emphasis,
          },
        ],
      };
    },
  };
}

export default {
  id: 'lanes',
  figure: 'lanes',
  most: 1200,
  option(rows, look) {
    const { colours, words } = look;
    const lanes = lanesOf(rows, look);
    const lane = new Map(lanes.map(({ code }, at) => [code, at]));
    const rest = rows.filter((row) => isRest(row) && numberOf(row, 'amount') > 0);
    const seizures = rows.filter(isSeizure);
    const drawnArrows = arrows(rows.filter(isArrow), lane, look);
    const density = {
      type: 'bar',
      name: words.restOfFlows,
      xAxisIndex: 1,
      yAxisIndex: 1,
      barMaxWidth: 9,
      itemStyle: { color: colours.missing },
      emphasis: { itemStyle: { borderColor: colours.ink, borderWidth: 1 } },
      data: rest.map((row) => ({
        value: [middleOf(row), numberOf(row, 'amount')],
        mark: {
          key: keyFrom(row, ['slot', 'payer', 'payee']),
          measure: null,
          says: `${words.restOfFlows}\n${whenOf(row, look)}\n${look.money(numberOf(row, 'amount'))} · ${look.count(numberOf(row, 'rows'))} ${words.rows}`,
        },
      })),
    };
    const seized = {
      type: 'scatter',
      name: words.seizures,
      symbol: 'diamond',
      symbolSize: 13,
      itemStyle: { color: colours.found, borderColor: colours.sheet, borderWidth: 1 },
      data: seizures.map((row) => ({
        value: [middleOf(row), lanes.length - 1],
        mark: {
          key: keyFrom(row, ['slot', 'payer', 'payee']),
          measure: null,
          says: `${words.seizures}\n${whenOf(row, look)}\n${look.count(numberOf(row, 'rows'))} ${words.objects}`,
        },
      })),
    };
    const slots = rows.map((row) => numberOf(row, 'slot'));
    const width = numberOf(rows[0] ?? {}, 'width');
    const span = rows.length > 0 ? { min: Math.min(...slots) * DAY, max: (Math.max(...slots) + width) * DAY } : {};
    const time = {
      type: 'time',
      containShape: false,
      ...span,
      ...quietAxis(look),
      splitLine: { show: true, lineStyle: { color: colours.line } },
    };
    const hidden = { axisLabel: { show: false }, axisTick: { show: false } };
    const hasRest = rest.length > 0;
    const bottom = hasRest ? 84 : 22;
    return {
      ...ground(look),
      useUTC: true,
      legend: legend(look, [
        drawnArrows.name,
        ...(hasRest ? [density.name] : []),
        ...(seizures.length > 0 ? [seized.name] : []),
      ]),
      grid: [
        { left: 200, right: 20, top: 40, bottom },
        { left: 200, right: 20, height: 44, bottom: 22, show: false },
      ],
      xAxis: [
        {
          ...time,
          ...(hasRest
            ? hidden
            : {
                axisLabel: { color: colours.inkSoft, hideOverlap: true, formatter: (at: number) => monthAt(at, look) },
              }),
        },
        {
          ...time,
          gridIndex: 1,
          show: hasRest,
          axisLabel: { color: colours.inkSoft, hideOverlap: true, formatter: (at: number) => monthAt(at, look) },
        },
      ],
      yAxis: [
        {
          type: 'category',
          inverse: true,
          data: lanes.map((_, at) => String(at)),
          ...quietAxis(look),
          boundaryGap: true,
          splitLine: { show: true, interval: 0, lineStyle: { color: colours.line } },
          axisLabel: {
            color: colours.ink,
            interval: 0,
            formatter: (at: string) => inert(lanes[Number(at)]?.name ?? '', 28),
          },
        },
        { type: 'value', gridIndex: 1, show: false },
      ],
      series: [drawnArrows, ...(hasRest ? [density] : []), ...(seizures.length > 0 ? [seized] : [])],
      media: [
        {
          query: { maxWidth: 520 },
          option: {
            grid: [
              { left: 92, top: 58 },
              { left: 92, height: 44 },
            ],
            yAxis: [
              { axisLabel: { formatter: (at: string) => inert(lanes[Number(at)]?.name ?? '', 13), fontSize: 11 } },
              {},
            ],
          },
        },
        {
          option: {
            grid: [
              { left: 200, top: 40 },
              { left: 200, height: 44 },
            ],
            yAxis: [
              { axisLabel: { formatter: (at: string) => inert(lanes[Number(at)]?.name ?? '', 28), fontSize: 12 } },
              {},
            ],
          },
        },
      ],
    };
  },
  describe(rows, look) {
    const drawn = rows.filter(isArrow);
    const rest = rows.filter(isRest);
    const [largest] = drawn.toSorted((a, b) => numberOf(b, 'amount') - numberOf(a, 'amount'));
    if (!largest) return look.words.nothing;
    return text[look.language]({
      lanes: look.count(lanesOf(drawn, look).length),
      arrows: look.count(drawn.length),
      drawn: look.money(sumOf(drawn, 'amount')),
      rest: look.money(sumOf(rest, 'amount')),
      from: endName(largest, 'payer', look),
      to: endName(largest, 'payee', look),
      when: whenOf(largest, look),
      largest: look.money(numberOf(largest, 'amount')),
      seizures: look.count(sumOf(rows.filter(isSeizure), 'rows')),
    });
  },
  keyOf,
  height: (rows) =>
    170 + Math.max(3, new Set(rows.filter(isArrow).flatMap((row) => [row['payer'], row['payee']])).size) * 34,
} satisfies Chart;

const monthAt = (time: number, look: Look): string => {
  const day = new Date(time).toISOString().slice(0, 10);
  return look.shortMonth(Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1);
};
