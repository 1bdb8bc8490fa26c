import type { FigureRow } from '#domain/figure.ts';
import { keyFrom, numberOf, sumOf, textOf } from '../cell.ts';
import type { Chart } from '../chart.ts';
import { ground } from '../ground.ts';
import { inert } from '../inert.ts';
import type { Look } from '../look.ts';
import { keyOf } from '../mark.ts';
import { END_LABEL, columnsOf, labelWidth, narrowRibbons } from './depth.ts';
import { text } from './text.ts';
import { type Flow, unfold } from './unfold.ts';

interface Ribbon extends Flow {
  readonly row: FigureRow;
}

const isOthers = (row: FigureRow): boolean => row['payer'] === 'others';

function ribbons(rows: readonly FigureRow[]): readonly Ribbon[] {
  return rows
    .filter((row) => !isOthers(row) && numberOf(row, 'amount') > 0)
    .map((row) => ({ from: textOf(row, 'payer'), to: textOf(row, 'payee'), amount: numberOf(row, 'amount'), row }));
}

function namesOf(rows: readonly FigureRow[], look: Look): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const row of rows)
    for (const end of ['payer', 'payee'])
      names.set(textOf(row, end), String(row[`${end}_name`] ?? look.code(textOf(row, end))));
  return names;
}

/** Drawn, folded and whole, so that the reader sees what the ribbons leave out. */
function printed(rows: readonly FigureRow[], look: Look): string {
  const { words } = look;
  const others = rows.filter(isOthers);
  const part = (name: string, flows: number, cents: number) =>
    `${name} ${look.money(cents)} (${look.count(flows)} ${words.flows})`;
  const drawn = rows.filter((row) => !isOthers(row));
  return [
    part(words.drawn, drawn.length, sumOf(drawn, 'amount')),
    ...(others.length > 0 ? [part(words.others, sumOf(others, 'flows'), sumOf(others, 'amount'))] : []),
    part(words.total, drawn.length + sumOf(others, 'flows'), sumOf(rows, 'amount')),
  ].join(' · ');
}

export default {
  id: 'flows',
  figure: 'flows',
  most: 60,
  option(rows, look) {
    const drawn = unfold(ribbons(rows));
    const names = namesOf(rows, look);
    const [received, paid] = [new Map<string, number>(), new Map<string, number>()];
    const add = (sums: Map<string, number>, name: string, amount: number) =>
      sums.set(name, (sums.get(name) ?? 0) + amount);
    for (const { flow } of drawn) {
      add(received, flow.to, flow.amount);
      add(paid, flow.from, flow.amount);
    }
    const twin = (name: string) => `${name} ↩`;
    const nodes = new Map<string, { readonly of: string; readonly back: boolean }>();
    for (const { flow, comesBack } of drawn) {
      nodes.set(flow.from, { of: flow.from, back: false });
      nodes.set(comesBack ? twin(flow.to) : flow.to, { of: flow.to, back: comesBack });
    }
    const says = (of: string) => {
      const [entered, left] = [received.get(of) ?? 0, paid.get(of) ?? 0];
      return `${inert(names.get(of) ?? of)}\n${look.words.received}: ${look.money(entered)}\n${look.words.paid}: ${look.money(left)}\n${look.words.rest}: ${look.money(entered - left)}`;
    };
    const { colours } = look;
    return {
      ...ground(look),
      ...narrowRibbons(columnsOf(drawn), { narrow: 48, wide: 30 }),
      title: {
        text: printed(rows, look),
        left: 0,
        bottom: 0,
        textStyle: { fontSize: 12, fontWeight: 400, color: colours.inkSoft },
      },
      series: [
        {
          type: 'sankey',
          left: 4,
          right: 132,
          top: 8,
          bottom: 30,
          nodeGap: 10,
          nodeWidth: 10,
          draggable: false,
          emphasis: { focus: 'adjacency' },
          lineStyle: { color: colours.accent, opacity: 0.28, curveness: 0.5 },
          label: {
            color: colours.ink,
            fontSize: 12,
            width: labelWidth(columnsOf(drawn)),
            overflow: 'truncate',
            formatter: ({ data }: { data: { readonly title: string } }) => data.title,
          },
          data: [...nodes].map(([name, { of, back }]) => ({
            name,
            title: `${back ? `↩ ${look.words.comesBack} ` : ''}${inert(names.get(of) ?? of, 32)}`,
            says: says(of),
            ...(back || !drawn.some(({ flow }) => flow.from === of) ? { label: END_LABEL } : {}),
            itemStyle: {
              color: back ? colours.sheet : of === 'cash' ? colours.found : colours.accent,
              borderColor: back ? colours.moneyOut : colours.sheet,
              borderWidth: back ? 1.5 : 0,
              borderType: back ? 'dashed' : 'solid',
            },
          })),
          links: drawn.map(({ flow, comesBack }) => ({
            source: flow.from,
            target: comesBack ? twin(flow.to) : flow.to,
            value: flow.amount,
            lineStyle: comesBack ? { color: colours.moneyOut, opacity: 0.42 } : {},
            mark: {
              key: keyFrom(flow.row, ['payer', 'payee']),
              measure: null,
              says:
                `${inert(names.get(flow.from) ?? '')} → ${inert(names.get(flow.to) ?? '')}\n${look.money(flow.amount)} · ` +
                `${look.count(numberOf(flow.row, 'rows'))} ${look.words.rows}\n${look.day(textOf(flow.row, 'first_on'))} – ${look.day(textOf(flow.row, 'last_on'))}`,
            },
          })),
        },
      ],
    };
  },
  describe(rows, look) {
    const drawn = unfold(ribbons(rows));
    const [largest] = drawn;
    if (!largest) return look.words.nothing;
    const names = namesOf(rows, look);
    const back = drawn.filter(({ comesBack }) => comesBack);
    return text[look.language]({
      flows: look.count(rows.filter((row) => !isOthers(row)).length + sumOf(rows.filter(isOthers), 'flows')),
      total: look.money(sumOf(rows, 'amount')),
      from: inert(names.get(largest.flow.from) ?? ''),
      to: inert(names.get(largest.flow.to) ?? ''),
      largest: look.money(largest.flow.amount),
      back: look.money(back.reduce((sum, { flow }) => sum + flow.amount, 0)),
    });
  },
  keyOf,
  height(rows) {
    const drawn = unfold(ribbons(rows));
    const ends = Math.max(
      new Set(drawn.map(({ flow }) => flow.from)).size,
      new Set(drawn.map(({ flow, comesBack }) => `${comesBack} ${flow.to}`)).size,
    );
    return Math.min(1200, 220 + ends * 22);
  },
} satisfies Chart;
