import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Betweenness, betweenness } from '#graph/betweenness.ts';
import { all, dealtIn, neighboursIn, smallTies } from './small-ties.ts';

/** Runs to the end, as a reader who waits. */
function ended<Answer>(work: Generator<number, Answer, void>): Answer {
  for (;;) {
    const slice = work.next();
    if (slice.done) return slice.value;
    expect(slice.value).toBeGreaterThan(0);
    expect(slice.value).toBeLessThanOrEqual(1);
  }
}

/** Lengths and numbers of shortest ways by adding one step at a time; a node stands between when the lengths add up. */
function betweennessByPairs(dealt: readonly (readonly number[])[]): readonly number[] {
  const nodes = all(dealt.length);
  const length = nodes.map((one) => nodes.map((other) => (one === other ? 0 : Infinity)));
  const ways = nodes.map((one) => nodes.map((other) => Number(one === other)));
  for (let step = 1; step < nodes.length; step++)
    for (const one of nodes)
      for (const other of nodes) {
        if (length[one]![other]! < step) continue;
        const before = nodes.filter((near) => dealt[near]![other]! > 0 && length[one]![near] === step - 1);
        if (before.length === 0) continue;
        length[one]![other] = step;
        ways[one]![other] = before.reduce((sum, near) => sum + ways[one]![near]!, 0);
      }
  const pairs = (nodes.length - 1) * (nodes.length - 2);
  return nodes.map((v) => {
    let sum = 0;
    for (const one of nodes)
      for (const other of nodes)
        if (
          one !== other &&
          one !== v &&
          other !== v &&
          Number.isFinite(length[one]![other]) &&
          length[one]![v]! + length[v]![other]! === length[one]![other]
        )
          sum += (ways[one]![v]! * ways[v]![other]!) / ways[one]![other]!;
    return pairs > 0 ? sum / pairs : 0;
  });
}

const never = (): number => {
  throw new Error('an exact answer needs no chance');
};

describe('betweenness', () => {
  it('is the part of shortest ways that lead through a person, counted pair by pair', () => {
    fc.assert(
      fc.property(smallTies, (small) => {
        const { share, isExact } = ended(betweenness(neighboursIn(small), small.nodes, never));
        expect(isExact).toBe(true);
        betweennessByPairs(dealtIn(small)).forEach((expected, node) => expect(share[node]).toBeCloseTo(expected, 9));
      }),
      { numRuns: 1000 },
    );
  });

  it('is guessed without bias from a sample: over every single source it comes out exact', () => {
    fc.assert(
      fc.property(
        smallTies.filter(({ nodes }) => nodes > 1),
        (small) => {
          const exact = ended(betweenness(neighboursIn(small), small.nodes, never));
          const guesses: Betweenness[] = all(small.nodes).map((source) =>
            ended(betweenness(neighboursIn(small), 1, () => source / small.nodes)),
          );
          expect(guesses.every(({ isExact }) => !isExact)).toBe(true);
          for (const node of all(small.nodes)) {
            const mean = guesses.reduce((sum, { share }) => sum + share[node]!, 0) / small.nodes;
            expect(mean).toBeCloseTo(exact.share[node]!, 9);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('can be stopped between two sources', () => {
    const work = betweenness(neighboursIn({ nodes: 3, payments: [{ from: 0, to: 1, cents: 1 }] }), 3, never);
    expect(work.next()).toEqual({ value: 1 / 3, done: false });
    expect(() => betweenness(neighboursIn({ nodes: 1, payments: [] }), 0, never).next()).toThrow(RangeError);
  });
});
