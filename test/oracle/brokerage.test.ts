import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Brokerage, brokerage, type BrokerRole, brokerRoles } from '#graph/brokerage.ts';
import { randomFrom } from '#statistics/random.ts';
import { all, paidIn, type SmallTies, smallTies, tiesIn } from './small-ties.ts';

const grouped = smallTies.chain((small) =>
  fc.record({
    small: fc.constant(small),
    group: fc.array(fc.nat(3), { minLength: small.nodes, maxLength: small.nodes }),
  }),
);

function found(small: SmallTies, group: readonly number[], permutations = 19, wayCap = 1000, seed = 7): Brokerage {
  const work = brokerage(tiesIn(small), Uint32Array.from(group), { permutations, wayCap }, randomFrom(seed));
  for (;;) {
    const slice = work.next();
    if (slice.done) return slice.value;
  }
}

/** Every three persons in turn, by the words of Gould and Fernandez. */
function waysByTriples({ small, group }: { small: SmallTies; group: readonly number[] }) {
  const paid = paidIn(small);
  const triples: { a: number; v: number; b: number }[] = [];
  for (const a of all(small.nodes))
    for (const v of all(small.nodes))
      for (const b of all(small.nodes))
        if (a !== b && paid[a]![v]! > 0 && paid[v]![b]! > 0 && paid[a]![b] === 0 && paid[b]![a] === 0)
          triples.push({ a, v, b });
  const role = ({ a, v, b }: (typeof triples)[number]): BrokerRole | null => {
    const [payer, middle, payee] = [group[a]!, group[v]!, group[b]!];
    if (payer === 0 || payee === 0) return null;
    if (payer === middle && middle === payee) return 'coordinator';
    if (payer !== middle && middle === payee) return 'gatekeeper';
    if (payer === middle && middle !== payee) return 'representative';
    return payer === payee ? 'consultant' : 'liaison';
  };
  return triples.map((triple) => ({ ...triple, role: role(triple) }));
}

describe('brokerage', () => {
  it('counts each role as the definition does, three persons at a time', () => {
    fc.assert(
      fc.property(grouped, (given) => {
        const { ways, between } = found(given.small, given.group);
        const triples = waysByTriples(given);
        for (const v of all(given.small.nodes)) {
          const mine = triples.filter((triple) => triple.v === v);
          for (const role of brokerRoles) expect(ways[role][v]).toBe(mine.filter((one) => one.role === role).length);
          expect(between[v]).toBe(mine.filter(({ a, b, role }) => role && given.group[a] !== given.group[b]).length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same chance for the same seed, one where nobody stands between groups, never below one in the deals', () => {
    fc.assert(
      fc.property(grouped, ({ small, group }) => {
        const one = found(small, group);
        expect(found(small, group)).toEqual(one);
        one.chance.forEach((chance, node) => {
          if (one.between[node] === 0) expect(chance).toBe(1);
          expect(chance).toBeGreaterThanOrEqual(1 / 20);
          expect(chance).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('finds chance small for the one link between two families among many strangers, and large where groups are everywhere', () => {
    const strangers = all(60).map((place) => ({ from: 9 + 2 * place, to: 10 + 2 * place, cents: 100 }));
    const families = [
      ...[0, 1, 2, 3].map((from) => ({ from, to: 4, cents: 100 })),
      ...[5, 6, 7, 8].map((to) => ({ from: 4, to, cents: 100 })),
    ];
    const small = { nodes: 130, payments: [...families, ...strangers] };
    const group = all(130).map((node) => (node < 4 ? 1 : node > 4 && node < 9 ? 2 : 0));
    const alone = found(small, group, 99);
    expect(alone.ways.liaison[4]).toBe(16);
    expect(alone.chance[4]).toBe(0.01);
    const everywhere = found(
      small,
      all(130).map((node) => (node % 5) + 1),
      99,
    );
    expect(everywhere.chance[4]).toBeGreaterThan(0.1);
  });

  it('tries no more ways through one person than the cap, and says who is cut', () => {
    const small = {
      nodes: 5,
      payments: [
        { from: 0, to: 2, cents: 1 },
        { from: 1, to: 2, cents: 1 },
        { from: 2, to: 3, cents: 1 },
        { from: 2, to: 4, cents: 1 },
      ],
    };
    const group = [1, 1, 0, 2, 2];
    expect(found(small, group, 19, 4).cut).toEqual([]);
    const { cut, chance, between } = found(small, group, 19, 3);
    expect(cut).toEqual([2]);
    expect(chance[2]).toBeNaN();
    expect(between[2]).toBe(4);
  });

  it('refuses groups that do not fit', () => {
    expect(() => found({ nodes: 2, payments: [] }, [1])).toThrow(RangeError);
    expect(() => found({ nodes: 1, payments: [] }, [1], -1)).toThrow(RangeError);
  });
});
