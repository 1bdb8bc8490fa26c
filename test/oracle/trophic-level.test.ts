import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { condensed } from '#graph/cycles-condensed.ts';
import { trophicLevels } from '#graph/trophic-level.ts';
import { all, paidIn, smallTies, tiesIn } from './small-ties.ts';

/** Whom each can reach along ties, by widening until nothing changes. */
function reachIn(paid: readonly (readonly number[])[]): readonly (readonly boolean[])[] {
  const reach = paid.map((row, one) => row.map((cents, other) => one === other || cents > 0));
  for (const through of all(paid.length))
    for (const one of all(paid.length))
      for (const other of all(paid.length))
        if (reach[one]![through] && reach[through]![other]) reach[one]![other] = true;
  return reach;
}

/** Mean steps from the sources, by asking each group for those before it, until the sums no longer move. */
function levelsByTrial(paid: readonly (readonly number[])[]): readonly number[] {
  const reach = reachIn(paid);
  const nodes = all(paid.length);
  const together = (one: number, other: number) => reach[one]![other] && reach[other]![one];
  const steps = (sum: (far: number, near: number) => number) => {
    let known = nodes.map(() => 0);
    for (const _ of nodes)
      known = nodes.map((v) => {
        const into = nodes.flatMap((near) =>
          together(v, near)
            ? nodes.flatMap((far) => (together(far, near) ? [] : [{ cents: sum(far, near), before: known[far]! }]))
            : [],
        );
        const money = into.reduce((cents, one) => cents + one.cents, 0);
        return money === 0 ? 0 : into.reduce((all, one) => all + one.cents * (one.before + 1), 0) / money;
      });
    return known;
  };
  const up = steps((far, near) => paid[far]![near]!);
  const down = steps((far, near) => paid[near]![far]!);
  return nodes.map((v) => up[v]! / (up[v]! + down[v]!));
}

describe('the place of a person in the course of the money', () => {
  it('takes together exactly those whom money can leave and reach again, later ones first', () => {
    fc.assert(
      fc.property(smallTies, (small) => {
        const reach = reachIn(paidIn(small));
        const ties = tiesIn(small);
        const { of, count } = condensed(ties);
        for (const one of all(small.nodes)) {
          expect(of[one]).toBeLessThan(count);
          for (const other of all(small.nodes))
            expect(of[one] === of[other]).toBe(reach[one]![other]! && reach[other]![one]!);
        }
        ties.from.forEach((from, tie) => expect(of[from]).toBeGreaterThanOrEqual(of[ties.to[tie]!]!));
      }),
      { numRuns: 1000 },
    );
  });

  it('is the mean of the places before it, one step on', () => {
    fc.assert(
      fc.property(smallTies, (small) => {
        const levels = trophicLevels(tiesIn(small));
        levelsByTrial(paidIn(small)).forEach((expected, node) =>
          Number.isNaN(expected) ? expect(levels[node]).toBeNaN() : expect(levels[node]).toBeCloseTo(expected, 9),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is nought where money enters, one where it stays, and in the middle in between', () => {
    const levels = trophicLevels(
      tiesIn({
        nodes: 4,
        payments: [
          { from: 0, to: 1, cents: 100 },
          { from: 1, to: 2, cents: 100 },
        ],
      }),
    );
    expect([...levels]).toEqual([0, 0.5, 1, NaN]);
  });

  it('walks a cycle of ten thousand without losing its breath', () => {
    const nodes = 10_000;
    const payments = all(nodes).map((from) => ({ from, to: (from + 1) % nodes, cents: 100 }));
    expect(condensed(tiesIn({ nodes, payments })).count).toBe(1);
    expect(trophicLevels(tiesIn({ nodes, payments })).every(Number.isNaN)).toBe(true);
  });
});
