import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohesionWithout, keyPlayers } from '#graph/key-players.ts';
import { all, dealtIn, groupsIn, neighboursIn, type SmallTies, smallTies } from './small-ties.ts';

function cohesionByTrial(small: SmallTies, gone: readonly number[]) {
  const dealt = dealtIn(small);
  const groups = groupsIn(dealt, gone);
  const left = all(small.nodes).filter((node) => !gone.includes(node));
  return {
    largest: Math.max(0, ...groups.map(({ length }) => length)),
    groups: groups.filter(({ length }) => length > 1).length,
    cents: left.reduce((sum, one) => sum + left.reduce((to, two) => to + (two > one ? dealt[one]![two]! : 0), 0), 0),
  };
}

describe('what holds together without a person', () => {
  it('is what passing names along the remaining ties says', () => {
    fc.assert(
      fc.property(smallTies, fc.uniqueArray(fc.nat(7), { maxLength: 3 }), (small, drawn) => {
        const gone = drawn.filter((node) => node < small.nodes);
        expect(cohesionWithout(neighboursIn(small), gone)).toEqual(cohesionByTrial(small, gone));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['group', 'money'] as const)('is worst without the person chosen at each step (%s)', (aim) => {
    fc.assert(
      fc.property(smallTies, (small) => {
        const dealt = dealtIn(small);
        const gone: number[] = [];
        for (const { node, ...left } of keyPlayers(neighboursIn(small), 3, aim)) {
          const before = cohesionByTrial(small, gone).cents;
          const tied = all(small.nodes).filter(
            (one) => !gone.includes(one) && dealt[one]!.some((sum, other) => sum > 0 && !gone.includes(other)),
          );
          const trials = tied.map((one) => ({ one, ...cohesionByTrial(small, [...gone, one]) }));
          const best = trials.sort(
            (a, b) => (aim === 'group' ? a.largest - b.largest : 0) || a.cents - b.cents || a.one - b.one,
          )[0]!;
          expect(node).toBe(best.one);
          expect(left).toEqual({ largest: best.largest, groups: best.groups, cents: best.cents });
          expect(left.cents).toBeLessThan(before);
          gone.push(node);
        }
        if (gone.length < 3) expect(cohesionByTrial(small, gone).cents).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('names the bridge between two rings, of ten thousand persons in a row too', () => {
    const nodes = 10_001;
    const payments = all(nodes - 1).map((from) => ({ from, to: from + 1, cents: 100 }));
    expect(keyPlayers(neighboursIn({ nodes, payments }), 1, 'group')).toEqual([
      { node: 5000, largest: 5000, groups: 2, cents: 999_800 },
    ]);
  });
});
