import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { FigureRow } from '#domain/figure.ts';
import { languages } from '#domain/language.ts';
import { charts, chartOf } from '#charts/catalogue.ts';
import { type Flow, unfold } from '#charts/flows/unfold.ts';
import { inert } from '#charts/inert.ts';
import { keyOf, marksOf } from '#charts/mark.ts';
import { figureOf } from '#figures/catalogue.ts';
import { lookFor } from '#ui/look.ts';
import { drawn } from '#test/charts-drawn.ts';

const hostile = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '{marker|x} {a|b}',
  'شركة البحر للتجارة',
  '\u202eevil\u202c',
  '👩‍👩‍👧‍👦 & fils',
  'a\nb\tc\u0000d',
  `${'Société anonyme '.repeat(400)}`,
  '',
  '__proto__',
  "O'Brien \\ {b} {c} {value}",
  'constructor',
];

/** Rows a figure could give: its key, its columns, and whatever else it shows. */
function rowsFor(id: string, lines: number, names: readonly string[]): readonly FigureRow[] {
  const figure = figureOf(id);
  const name = (at: number) => names[at % names.length] ?? null;
  return Array.from({ length: lines }, (_, at): FigureRow => {
    const row: Record<string, FigureRow[string]> = {};
    for (const [column, { unit }] of Object.entries(figure.columns))
      row[column] =
        unit === 'money' || unit === 'bound'
          ? (at + 1) * 12_345
          : unit === 'count'
            ? (at % 7) + 1
            : unit === 'day'
              ? '2024-02-29'
              : unit === 'month'
                ? 24288 + at
                : unit === 'ratio'
                  ? 0.25
                  : name(at);
    for (const key of figure.key) row[key] ??= typeof row[key] === 'number' ? row[key] : `${key}:${at}`;
    if (id === 'money-by-month')
      Object.assign(row, { months: 1, asked: 2, covered: at % 3, money_in: at % 5 === 0 ? 0 : row['money_in'] });
    if (id === 'cash-and-other-means') row['method'] = ['cash', 'transfer', 'card', 'fee', 'unknown'][at % 5] ?? null;
    if (id === 'flows')
      Object.assign(row, {
        payer: `party:${at % 9}`,
        payee: `party:${(at * 5 + 1) % 9}`,
        payer_name: name(at % 9),
        payee_name: name((at * 5 + 1) % 9),
      });
    if (id === 'flows' && at === figure.most - 1)
      Object.assign(row, { payer: 'others', payee: 'others', payer_name: null, payee_name: null });
    if (id === 'coverage-grid')
      Object.assign(row, {
        account: (at % 60) + 1,
        month: 24288 + Math.floor(at / 60),
        months: 1,
        state: ['proven', 'seen', 'partial', 'broken', 'missing'][at % 5] ?? null,
      });
    if (id === 'account-matrix')
      Object.assign(row, {
        payer: at % 15 === 14 ? 'others' : `account:${at % 15}`,
        payee: Math.floor(at / 15) === 14 ? 'cash' : `account:${Math.floor(at / 15)}`,
      });
    if (id === 'hours-of-week')
      Object.assign(row, {
        weekday: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'][at % 7] ?? null,
        hour: Math.floor(at / 7) === 24 ? 'unknown' : String(Math.floor(at / 7)),
      });
    if (id === 'days-of-money')
      Object.assign(row, {
        step: lines > 1000 ? 'month' : 'day',
        day:
          lines > 1000
            ? `${1860 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`
            : new Date(Date.UTC(2023, 11, 28 + at)).toISOString().slice(0, 10),
      });
    if (id === 'amount-histogram') {
      const steps = [1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9];
      const isLaw = at % 20 === 19;
      Object.assign(row, {
        low: (steps[at % 10] ?? 1) * 10 ** (3 + Math.floor((at % 120) / 10)),
        bin: isLaw ? `law:${at}` : `bin:${at}`,
        reference: isLaw ? name(at) : null,
        ...(isLaw ? { rows: 0, cash_rows: 0, other_rows: 0, cash: 0, other: 0 } : {}),
      });
    }
    if (id === 'lanes')
      Object.assign(row, {
        slot: 19_700 + (at % 120) * 7,
        width: 7,
        since: '2023-12-09',
        payer: at % 9 === 8 ? 'restOfFlows' : at % 50 === 3 ? 'seizure' : `party:${at % 5}`,
        payee: at % 9 === 8 ? 'restOfFlows' : at % 50 === 3 ? 'seizure' : `party:${((at * 5) % 7) + 5}`,
        payer_place: at % 5,
        payee_place: (at * 5) % 7,
      });
    if (id === 'assets-by-category')
      Object.assign(row, {
        currency: ['EUR', 'CHF', null, 'USD', 'others'][Math.floor(at / 15)] ?? null,
        kind: `kind ${at % 15}`,
      });
    return row;
  });
}

const kinds = [
  [
    'rows of a case',
    (id: string) => rowsFor(id, Math.min(24, figureOf(id).most), ['Anna Berger', 'Garage du Port', 'SCI Les Tilleuls']),
  ],
  ['no rows', () => []],
  [
    'as many rows as the figure may give',
    (id: string) => rowsFor(id, figureOf(id).most, ['Anna Berger', 'Garage du Port']),
  ],
  ['hostile names', (id: string) => rowsFor(id, Math.min(24, figureOf(id).most), hostile)],
] as const;

describe.each(charts.map((chart) => [chart.id, chart] as const))('the chart %s', (id, chart) => {
  it.each(kinds)('draws %s, still, in both themes, with no more marks than it declares', (_said, rowsOf) => {
    const rows = rowsOf(chart.figure);
    for (const theme of ['light', 'dark'] as const) {
      const look = lookFor('fr', theme);
      const option = chart.option(rows, look) as {
        readonly animation: boolean;
        readonly tooltip: { readonly renderMode: string };
      };
      expect(option.animation).toBe(false);
      expect(option.tooltip.renderMode).toBe('richText');
      const marks = marksOf(option);
      expect(marks.length).toBeLessThanOrEqual(chart.most);
      if (rows.length > 0) expect(marks.length).toBeGreaterThan(0);
      const svg = drawn(option, 900, chart.height(rows));
      expect(svg.startsWith('<svg') && svg.endsWith('</svg>')).toBe(true);
      expect(svg.match(/NaN|undefined|\[object/)).toBeNull();
      expect(svg.match(/<(img|script|foreignObject|style|a)\b/i)).toBeNull();
      expect(svg.includes('\u202e')).toBe(false);
      expect(svg.length).toBeLessThan(6_000_000);
    }
  });

  it('gives the key of the line under the pointer, and of no line beside it', () => {
    const look = lookFor('en', 'light');
    const rows = rowsFor(chart.figure, Math.min(20, figureOf(chart.figure).most), ['A', 'B']);
    const option = chart.option(rows, look) as {
      readonly series: readonly { readonly data: readonly unknown[]; readonly links?: readonly unknown[] }[];
    };
    const keys = option.series
      .flatMap(({ data, links }) => (links ?? data).map((datum) => chart.keyOf({ data: datum })))
      .filter((key) => key !== null);
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) {
      expect(Object.keys(key)).toEqual(figureOf(chart.figure).key);
      expect(rows.some((row) => figureOf(chart.figure).key.every((column) => row[column] === key[column]))).toBe(true);
    }
    expect(chart.keyOf({})).toBeNull();
    expect(chart.keyOf({ data: { value: 3 } })).toBeNull();
  });

  it('says itself in one sentence, in every language, also when there is nothing', () => {
    for (const language of languages) {
      const look = lookFor(language, 'light');
      for (const [, rowsOf] of kinds) {
        const sentence = chart.describe(rowsOf(chart.figure), look);
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      }
      for (const mark of marksOf(chart.option(kinds[0][1](chart.figure), look)))
        expect(mark.says).not.toMatch(/undefined|NaN/);
    }
  });
});

describe('flows', () => {
  const flow = fc.record({
    from: fc.constantFrom(...'abcdefgh'),
    to: fc.constantFrom(...'abcdefgh'),
    amount: fc.integer({ min: 1, max: 10 ** 9 }),
  });
  const rowsOf = (flows: readonly Flow[]): readonly FigureRow[] =>
    flows.map(({ from, to, amount }) => ({
      payer: from,
      payee: to,
      payer_name: from,
      payee_name: to,
      amount,
      rows: 1,
      first_on: '2024-01-01',
      last_on: '2024-01-02',
      flows: 1,
    }));
  const look = lookFor('fr', 'light');

  it('draws money that comes back to its sender, whatever the circle', () => {
    fc.assert(
      fc.property(fc.array(flow, { minLength: 1, maxLength: 30 }), (flows) => {
        expect(drawn(chartOf('flows').option(rowsOf(flows), look)).startsWith('<svg')).toBe(true);
      }),
      { numRuns: 150 },
    );
    expect(() =>
      drawn({
        series: [
          {
            type: 'sankey',
            data: [{ name: 'a' }, { name: 'b' }],
            links: [
              { source: 'a', target: 'b', value: 1 },
              { source: 'b', target: 'a', value: 1 },
            ],
          },
        ],
      }),
    ).toThrow();
  });

  it('writes the name at the end of a way whole where there is room, and more of it than of one on the way where there is little', () => {
    const name = 'ENTREPOTS DE LYON';
    const rows = rowsOf([
      { from: name, to: 'b', amount: 100 },
      { from: 'b', to: 'c', amount: 100 },
      { from: 'c', to: name.replace('LYON', 'BRON'), amount: 100 },
    ]);
    const written = (width: number) =>
      [...drawn(chartOf('flows').option(rows, look), width).matchAll(/EN[^<>"]*/g)].map(([text]) =>
        text.replace(/[\u2066-\u2069]/g, ''),
      );
    expect(written(1200)).toContain('ENTREPOTS DE BRON');
    const narrow = written(390).map(({ length }) => length);
    expect(narrow).toHaveLength(2);
    expect(narrow[1]).toBeGreaterThan(narrow[0] ?? 0);
  });

  it('keeps what each name paid and received, to the cent', () => {
    fc.assert(
      fc.property(fc.array(flow, { minLength: 1, maxLength: 30 }), (flows) => {
        type Drawn = {
          readonly series: readonly [
            { readonly links: readonly { readonly source: string; readonly target: string; readonly value: number }[] },
          ];
        };
        const [{ links }] = (chartOf('flows').option(rowsOf(flows), look) as unknown as Drawn).series;
        const sum = (pairs: readonly (readonly [string, number])[]) =>
          pairs.reduce<Record<string, number>>(
            (sums, [name, amount]) => ({ ...sums, [name]: (sums[name] ?? 0) + amount }),
            {},
          );
        const plain = (name: string) => name.replace(' ↩', '');
        expect(sum(links.map(({ source, value }) => [source, value]))).toEqual(
          sum(flows.map(({ from, amount }) => [from, amount])),
        );
        expect(sum(links.map(({ target, value }) => [plain(target), value]))).toEqual(
          sum(flows.map(({ to, amount }) => [to, amount])),
        );
      }),
    );
  });

  it('bends the small way back and leaves the large way there straight', () => {
    const there = { from: 'a', to: 'b', amount: 900 };
    const back = { from: 'b', to: 'a', amount: 100 };
    expect(unfold([back, there])).toEqual([
      { flow: there, comesBack: false },
      { flow: back, comesBack: true },
    ]);
  });

  it('prints what is drawn, what is folded and the whole', () => {
    const rows = [
      ...rowsOf([{ from: 'a', to: 'b', amount: 90_000 }]),
      { payer: 'others', payee: 'others', amount: 10_000, flows: 7, rows: 9 },
    ];
    const { title } = chartOf('flows').option(rows, look) as { readonly title: { readonly text: string } };
    expect(title.text.replace(/\s/g, ' ')).toBe(
      'dessiné 900 € (1 flux) · tous les autres 100 € (7 flux) · total 1 000 € (8 flux)',
    );
  });
});

it('a name from a file stays one line, keeps its letters whole and turns nobody around', () => {
  expect(inert('a\nb\u0000c')).toBe('\u2068a b c\u2069');
  expect(inert('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2)).toBe('\u2068👩‍👩‍👧‍👦…\u2069');
  expect(inert('\u202eabc')).toBe('\u2068abc\u2069');
  expect(keyOf(null)).toBeNull();
});

describe('a stroke', () => {
  const bins = [100, 150, 200, 300, 900, 1000].map((euros): FigureRow => ({
    bin: String(euros),
    low: euros * 100,
    reference: null,
    cash_rows: 1,
    other_rows: 1,
    rows: 2,
  }));
  const law: FigureRow = { bin: 'law:x:1000', low: 100_000, reference: 'R', cash_rows: 0, other_rows: 0, rows: 0 };

  it('over amounts takes the bins under it, whichever way it is drawn, and never a threshold', () => {
    const taken = (from: number, to: number) =>
      chartOf('amount-histogram')
        .between?.([...bins, law], from, to)
        .map(({ bin }) => bin);
    expect(taken(0.6, 2.4)).toEqual(['150', '200']);
    expect(taken(2.4, 0.6)).toEqual(['150', '200']);
    expect(taken(-3, 0.2)).toEqual(['100']);
    expect(taken(8.7, 40)).toEqual(['900', '1000']);
    expect(taken(4, 6)).toEqual([]);
  });

  it('over months takes the months under it', () => {
    const months = [24288, 24289, 24290].map((month): FigureRow => ({ month, months: 1, money_in: 1, money_out: 1 }));
    const taken = chartOf('money-by-month').between?.(months, 1.8, 0.7);
    expect(taken?.map(({ month }) => month)).toEqual([24289, 24290]);
  });
});
