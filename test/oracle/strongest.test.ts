import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instance, strongest } from '#graph/strongest.ts';
import { cuts } from './small-graphs.ts';

const instances: fc.Arbitrary<readonly Instance[]> = fc.array(
  fc.record({
    edges: fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 5 }),
    strength: fc.constantFrom(0.7, 0.8, 0.9),
  }),
  { maxLength: 8 },
);

const shared = (one: Instance, other: Instance): number =>
  one.edges.filter((edge) => other.edges.includes(edge)).length;
const tellTheSame = (one: Instance, other: Instance): boolean =>
  2 * shared(one, other) >= Math.min(one.edges.length, other.edges.length);

describe('the strongest instances', () => {
  it('tell of different transfers, and every instance is kept or counted once', () => {
    fc.assert(
      fc.property(instances, (all) => {
        const kept = strongest(all);
        const pairs = kept.flatMap((one, place) => kept.slice(place + 1).map((other) => [one, other] as const));
        expect(pairs.filter(([one, other]) => tellTheSame(one.instance, other.instance))).toEqual([]);
        expect(kept.reduce((sum, { others }) => sum + 1 + others, 0)).toBe(all.length);
      }),
    );
  });

  it('are never weaker than one left out of the same transfers', () => {
    fc.assert(
      fc.property(instances, (all) => {
        const kept = strongest(all).map(({ instance }) => instance);
        for (const one of all.filter((instance) => !kept.includes(instance)))
          expect(kept.some((other) => tellTheSame(one, other) && other.strength >= one.strength)).toBe(true);
      }),
    );
  });

  it('are the same in whatever order instances come', () => {
    fc.assert(
      fc.property(instances, cuts, (all, at) => {
        const turned = at.reduce<readonly Instance[]>((list, cut) => {
          const place = list.length === 0 ? 0 : cut % list.length;
          return [...list.slice(place), ...list.slice(0, place)];
        }, all);
        const edges = (list: readonly Instance[]) =>
          strongest(list).map(({ instance }) => [...instance.edges].sort((a, b) => a - b));
        expect(edges(turned)).toEqual(edges(all));
      }),
    );
  });
});
