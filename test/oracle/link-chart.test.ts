import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLinks, type LinkMonths, type LinkRule, type Links, linksOf } from '#graph/link-chart.ts';

interface Month {
  readonly one: number;
  readonly other: number;
  readonly month: number;
  readonly forth: number;
  readonly back: number;
}

const months: fc.Arbitrary<readonly Month[]> = fc
  .uniqueArray(
    fc.record({
      one: fc.integer({ min: -3, max: 3 }),
      other: fc.integer({ min: -3, max: 3 }),
      month: fc.nat(2),
      forth: fc.constantFrom(0, 100, 100, 900),
      back: fc.constantFrom(0, 50, 700),
    }),
    { maxLength: 20, selector: ({ one, other, month }) => `${one} ${other} ${month}` },
  )
  .map((all) =>
    all.filter(({ one, other }) => one < other).sort((a, b) => a.one - b.one || a.other - b.other || a.month - b.month),
  );

const column = (all: readonly Month[], of: (month: Month) => number): Float64Array => Float64Array.from(all, of);
const columns = (all: readonly Month[]): LinkMonths => ({
  one: column(all, ({ one }) => one),
  other: column(all, ({ other }) => other),
  month: column(all, ({ month }) => month),
  forth: column(all, ({ forth }) => forth),
  back: column(all, ({ back }) => back),
  forthRows: column(all, ({ forth }) => Number(forth > 0)),
  backRows: column(all, ({ back }) => Number(back > 0)),
});

const everything: LinkRule = { subjects: [], opened: [], leastCents: 0, mostPartners: Infinity, mostLinks: 1_000 };
const rules: fc.Arbitrary<LinkRule> = fc.record({
  subjects: fc.uniqueArray(fc.integer({ min: -3, max: 3 }), { maxLength: 2 }),
  opened: fc.uniqueArray(fc.integer({ min: -3, max: 3 }), { maxLength: 2 }),
  leastCents: fc.constantFrom(0, 200, 800),
  mostPartners: fc.constantFrom(1, 2, Infinity),
  mostLinks: fc.integer({ min: 1, max: 6 }),
});

const gross = ({ links }: Links, places: readonly number[]): number =>
  places.reduce((sum, place) => sum + links[place]!.forth + links[place]!.back, 0);

describe('the links of a chart', () => {
  it('add up to the money between two nodes, month by month', () => {
    fc.assert(
      fc.property(months, (all) => {
        const made = linksOf(columns(all));
        for (const { one, other, forth, back, start, end } of made.links) {
          const own = all.filter((month) => month.one === one && month.other === other);
          expect([forth, back, end - start]).toEqual([
            own.reduce((sum, month) => sum + month.forth, 0),
            own.reduce((sum, month) => sum + month.back, 0),
            own.length,
          ]);
        }
        for (const [node, count] of made.partners) {
          const others = all.flatMap(({ one, other }) => (one === node ? [other] : other === node ? [one] : []));
          expect(count).toBe(new Set(others).size);
        }
      }),
    );
  });

  it('are each drawn or counted once among those that are not, to the last cent', () => {
    fc.assert(
      fc.property(months, rules, (all, rule) => {
        const made = linksOf(columns(all));
        const { drawn, left, leftOut } = chooseLinks(made, rule);
        const places = [...drawn, ...leftOut.map(({ link }) => link)].sort((a, b) => a - b);
        expect(places).toEqual(made.links.map((_, place) => place));
        const counted = Object.values(left).reduce((sum, { cents }) => sum + cents, 0);
        expect(counted + gross(made, drawn)).toBe(gross(made, places));
        expect(drawn.length).toBeLessThanOrEqual(rule.mostLinks);
        for (const why of ['outside', 'hub', 'small', 'beyond'] as const)
          expect(leftOut.filter((one) => one.why === why)).toHaveLength(left[why].links);
      }),
      { numRuns: 500 },
    );
  });

  it('are the strongest when nothing else is asked, and all of them when all fit', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: 1, max: 4 }), (all, mostLinks) => {
        const made = linksOf(columns(all));
        const { drawn } = chooseLinks(made, { ...everything, mostLinks });
        const sums = made.links.map(({ forth, back }) => forth + back).sort((a, b) => b - a);
        expect(drawn.map((place) => gross(made, [place]))).toEqual(sums.slice(0, mostLinks));
        expect(chooseLinks(made, everything).drawn).toHaveLength(made.links.length);
      }),
    );
  });

  it('never hide the node that was asked for, however many partners it has, and name those that are hidden', () => {
    const star = [1, 2, 3, 4].map((other) => ({ one: 0, other, month: 1, forth: 100, back: 0 }));
    const made = linksOf(columns([...star, { one: 1, other: 2, month: 1, forth: 5, back: 0 }]));
    const hidden = chooseLinks(made, { ...everything, mostPartners: 3 });
    expect(hidden.hubs).toEqual([{ node: 0, partners: 4, cents: 400 }]);
    expect([hidden.drawn.length, hidden.left.hub]).toEqual([1, { links: 4, cents: 400, rows: 4 }]);
    expect(chooseLinks(made, { ...everything, mostPartners: 3, subjects: [0] }).hubs).toEqual([]);
  });

  it('begin with a subject, its neighbours and what joins these, and grow by what is opened', () => {
    const chain = [0, 1, 2, 3].map((one) => ({ one, other: one + 1, month: 1, forth: 100, back: 0 }));
    const made = linksOf(columns(chain));
    expect(chooseLinks(made, { ...everything, subjects: [0] }).drawn).toEqual([0]);
    expect(chooseLinks(made, { ...everything, subjects: [0], opened: [1] }).drawn).toEqual([0, 1]);
  });
});
