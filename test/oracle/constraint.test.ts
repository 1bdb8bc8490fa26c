import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constraints } from '#graph/constraint.ts';
import { all, dealtIn, neighboursIn, smallTies } from './small-ties.ts';

/** c(v) = Σ_j (p_vj + Σ_q p_vq p_qj)², term by term. */
function constraintByTerms(dealt: readonly (readonly number[])[]): readonly number[] {
  const nodes = all(dealt.length);
  const part = dealt.map((row) => {
    const sum = row.reduce((one, other) => one + other, 0);
    return row.map((cents) => (sum === 0 ? 0 : cents / sum));
  });
  return nodes.map((v) => {
    const partners = nodes.filter((j) => part[v]![j]! > 0);
    if (partners.length === 0) return NaN;
    return partners.reduce(
      (sum, j) => sum + (part[v]![j]! + nodes.reduce((through, q) => through + part[v]![q]! * part[q]![j]!, 0)) ** 2,
      0,
    );
  });
}

describe('the constraint of a person', () => {
  it('is that of its definition, term by term', () => {
    fc.assert(
      fc.property(smallTies, (small) => {
        const found = constraints(neighboursIn(small));
        constraintByTerms(dealtIn(small)).forEach((expected, node) =>
          Number.isNaN(expected) ? expect(found[node]).toBeNaN() : expect(found[node]).toBeCloseTo(expected, 9),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is one for somebody with a single partner, and falls as partners who do not meet are added', () => {
    const star = (partners: number) =>
      constraints(
        neighboursIn({
          nodes: partners + 1,
          payments: all(partners).map((place) => ({ from: 0, to: place + 1, cents: 100 })),
        }),
      )[0];
    expect(star(1)).toBeCloseTo(1, 12);
    expect(star(2)).toBeCloseTo(1 / 2, 12);
    expect(star(5)).toBeCloseTo(1 / 5, 12);
  });
});
