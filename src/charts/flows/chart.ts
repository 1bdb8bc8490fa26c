import type { FigureRow } from '#domain/figure.ts';
import { keyFrom, numberOf, sumOf, textOf } from '../cell.ts';
import type { Chart } from '../chart.ts';
import { ground } from '../ground.ts';
import { inert } from '../inert.ts';
import type { Look } from '../look.ts';
import { keyOf } from '../mark.ts';
import { ribbonSeries } from './ribbon-series.ts';
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
    const says = (of: string) => {
      const [entered, left] = [received.get(of) ?? 0, paid.get(of) ?? 0];
      return `${inert(names.get(of) ?? of)}\n${look.words.received}: ${look.money(entered)}\n${look.words.paid}: ${look.money(left)}\n${look.words.rest}: ${look.money(entered - left)}`;
    };
    const { colours } = look;
    return {
      ...ground(look),
      title: {
        text: printed(rows, look),
        left: 0,
        bottom: 0,
        textStyle: { fontSize: 12, fontWeight: 400, color: colours.inkSoft },
      },
      ...ribbonSeries(
        drawn,
        {
          title: (stop) => inert(names.get(stop) ?? stop, 32),
          says,
          colour: (stop) => (stop === 'cash' ? colours.found : colours.accent),
          mark: ({ from, to, amount, row }) => ({
            key: keyFrom(row, ['payer', 'payee']),
            measure: null,
            says:
              `${inert(names.get(from) ?? '')} → ${inert(names.get(to) ?? '')}\n${look.money(amount)} · ` +
              `${look.count(numberOf(row, 'rows'))} ${look.words.rows}\n${look.day(textOf(row, 'first_on'))} – ${look.day(textOf(row, 'last_on'))}`,
          }),
          gap: 10,
          under: { narrow: 48, wide: 30 },
        },
        look,
      ),
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
