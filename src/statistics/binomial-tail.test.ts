import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialTail } from './binomial-tail.ts';

/** Chances of every number of successes, one draw after another. */
function plainly(trials: number, least: number, chance: number): number {
  let chances = [1];
  for (let draw = 0; draw < trials; draw += 1)
    chances = Array.from(
      { length: chances.length + 1 },
      (_, k) => (chances[k] ?? 0) * (1 - chance) + (k > 0 ? (chances[k - 1] ?? 0) * chance : 0),
    );
  return chances.slice(least).reduce((sum, one) => sum + one, 0);
}

describe('the tail of the binomial law', () => {
  it('is what drawing one by one gives', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 61 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (trials, least, chance) => {
          expect(binomialTail(trials, least, chance)).toBeCloseTo(plainly(trials, least, chance), 10);
        },
      ),
    );
  });

  it('keeps the digits of a small chance', () => {
    expect(binomialTail(1000, 1000, 0.5)).toBeCloseTo(2 ** -1000, 310);
    expect(binomialTail(40, 40, 0.01) / 1e-80).toBeCloseTo(1, 9);
  });
});
