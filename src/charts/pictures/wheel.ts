import type { EvidenceRow } from '#domain/evidence.ts';
import { classOfKind, moneyClasses, type MoneyClass } from '#domain/money-class.ts';
import { ground, hatched } from '../ground.ts';
import type { Look } from '../look.ts';
import { centsOf } from './evidence.ts';
import type { Picture, Pictured } from './picture.ts';
import { sentences } from './text.ts';

/** What is to be explained in one class, in cents, and the rows of the finding that speak of it. */
export interface Slice {
  readonly of: MoneyClass;
  readonly cents: number;
  readonly share: number;
  readonly rows: readonly EvidenceRow[];
}

/** The class a row speaks of; null for a row that only measures, such as an income. */
function classOfRow(row: EvidenceRow, others: MoneyClass): MoneyClass | null {
  if (row.table === 'income') return null;
  if (row.table === 'asset') return classOfKind(row.method);
  if (row.table === 'loan') return 'lending';
  return row.about === undefined ? others : classOfKind(row.about);
}

/**
 * The wheel's slices, largest first: the finding's sums by class, or, of a finding that has none, its rows added up by class.
 * Transfers that name no asset belong to the class of affairs the finding speaks of.
 */
export function slicesOf(rows: readonly EvidenceRow[], { measures }: Pictured): readonly Slice[] {
  const sums = new Map<MoneyClass, number>();
  for (const name of moneyClasses) {
    const cents = measures[name];
    if (typeof cents === 'number' && cents > 0) sums.set(name, cents);
  }
  const affairs = (['company_share', 'business'] as const).find((name) => sums.has(name)) ?? 'other_assets';
  const behind = new Map<MoneyClass, EvidenceRow[]>();
  for (const row of rows) {
    const of = classOfRow(row, affairs);
    if (of !== null) behind.set(of, [...(behind.get(of) ?? []), row]);
  }
  if (sums.size === 0)
    for (const [of, some] of behind) {
      const cents = some.reduce((sum, row) => sum + Math.max(0, centsOf(row)), 0);
      if (cents > 0) sums.set(of, cents);
    }
  const total = [...sums.values()].reduce((sum, cents) => sum + cents, 0);
  return [...sums]
    .map(([of, cents]) => ({ of, cents, share: cents / total, rows: behind.get(of) ?? [] }))
    .sort((a, b) => b.cents - a.cents);
}

const totalOf = (slices: readonly Slice[]): number => slices.reduce((sum, { cents }) => sum + cents, 0);

const named = (slice: Slice, look: Look): string => look.code(slice.of);

/** A name on lines of at most so many letters where it has spaces; amounts and parts are never broken from their units. */
function onLines(text: string, most: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

interface Labelled {
  readonly data: { readonly wide: string; readonly narrow: string };
}

/** A ring whose slices are classes, each with its name, sum and part beside it; the sum of all stands in the middle. */
export default {
  id: 'wheel',
  most: moneyClasses.length,
  option(rows, finding, look) {
    const { colours } = look;
    const slices = slicesOf(rows, finding);
    const ring = (radius: readonly [string, string], fontSize: number, room: keyof Labelled['data']) => ({
      radius,
      label: { fontSize, formatter: ({ data }: Labelled) => data[room] },
    });
    return {
      ...ground(look),
      title: {
        text: slices.length > 0 ? look.money(totalOf(slices)) : '',
        subtext: slices.length > 0 ? look.words.toExplain : '',
        left: 'center',
        top: 'middle',
        itemGap: 6,
        textStyle: { color: colours.ink, fontSize: 17, fontWeight: 600 },
        subtextStyle: { color: colours.inkSoft, fontSize: 12 },
      },
      media: [
        { query: { maxWidth: 520 }, option: { series: [ring(['40%', '58%'], 11, 'narrow')] } },
        { option: { series: [ring(['54%', '80%'], 13, 'wide')] } },
      ],
      series: [
        {
          type: 'pie',
          startAngle: 90,
          clockwise: true,
          minAngle: 4,
          padAngle: 1,
          itemStyle: { borderColor: colours.sheet, borderWidth: 1 },
          emphasis: { scale: false, itemStyle: { borderColor: colours.ink, borderWidth: 2 } },
          label: {
            color: colours.ink,
            lineHeight: 17,
            overflow: 'none',
          },
          labelLine: { lineStyle: { color: colours.inkSoft }, length: 10, length2: 8 },
          data: slices.map((slice, at) => ({
            name: slice.of,
            value: slice.cents,
            wide: `${onLines(named(slice, look), 26)}\n${look.money(slice.cents)} · ${look.ratio(slice.share)}`,
            narrow: [onLines(named(slice, look), 14), look.money(slice.cents), look.ratio(slice.share)].join('\n'),
            itemStyle: {
              color: at % 2 === 0 ? colours.accent : colours.accentSoft,
              ...(at % 3 === 2 ? { decal: hatched(look) } : {}),
            },
            mark: {
              key: { of: slice.of },
              measure: null,
              says: `${named(slice, look)}: ${look.money(slice.cents)} (${look.ratio(slice.share)})\n${look.count(slice.rows.length)} ${look.words.rows}`,
            },
          })),
        },
      ],
    };
  },
  describe(rows, finding, look) {
    const slices = slicesOf(rows, finding);
    if (slices.length === 0) return look.words.nothing;
    return sentences.wheel[look.language]({
      rows: look.count(slices.length),
      total: look.money(totalOf(slices)),
      largest: `${look.code(slices[0]?.of ?? '')}, ${look.money(slices[0]?.cents ?? 0)}`,
      from: '',
      to: '',
      threshold: '',
      payers: '',
      payees: '',
    });
  },
  height: () => 300,
} satisfies Picture;
