import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bunchingChance, drawPoisson, excessIn, smoothCounts } from './bunching.ts';
import { randomFrom } from './random.ts';

const hollow = { first: 10, last: 16 };
const rule = { hollow, degree: 5, from: 10, to: 15 };

describe('a curve through counts, and what exceeds it', () => {
  it('is the polynomial itself, whatever stands in the bins left out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 0, max: 200 }),
        (weights, planted) => {
          const at = (bin: number): number =>
            weights.reduce((sum, weight, power) => sum + weight * ((bin - 15) / 15) ** power, 100);
          const counts = Array.from({ length: 30 }, (_, bin) => at(bin) + (bin === 12 ? planted : 0));
          const curve = smoothCounts(counts, hollow, 5);
          curve.forEach((value, bin) => expect(value).toBeCloseTo(at(bin), 6));
          expect(excessIn(counts, curve, 10, 15)).toBeCloseTo(planted, 5);
        },
      ),
    );
  });

  it('leaves residuals that no other polynomial of the degree makes smaller', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 30, maxLength: 30 }),
        fc.integer({ min: 0, max: 3 }),
        (noise, power) => {
          const counts = noise.map((count) => count + 500);
          const curve = smoothCounts(counts, hollow, 3);
          let along = 0;
          counts.forEach((count, bin) => {
            if (bin < 10 || bin >= 16) along += (count - curve[bin]!) * ((bin - 15) / 15) ** power;
          });
          expect(Math.abs(along)).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('never expects less than nothing', () => {
    const counts = Array.from({ length: 30 }, (_, bin) => (bin < 3 ? 50 : 0));
    for (const value of smoothCounts(counts, hollow, 5)) expect(value).toBeGreaterThanOrEqual(0);
  });

  it('is refused through too few bins', () => {
    expect(() => smoothCounts([1, 2, 3], { first: 1, last: 2 }, 2)).toThrow(RangeError);
  });
});

describe('the chance of an excess', () => {
  it('is that of a draw: about one in twenty falls under a twentieth', () => {
    const random = randomFrom(11);
    const flat = new Array<number>(30).fill(12);
    let under = 0;
    for (let trial = 0; trial < 200; trial++) {
      const counts = flat.map((mean) => drawPoisson(mean, random));
      const curve = smoothCounts(counts, hollow, 5);
      if (bunchingChance(excessIn(counts, curve, 10, 15), curve, rule, 99, random) <= 0.05) under++;
    }
    expect(under).toBeLessThan(25);
  });

  it('is the smallest there is for a pile that no draw reaches, and the same for one seed', () => {
    const counts = Array.from({ length: 30 }, (_, bin) => 10 + (bin >= 13 && bin < 15 ? 200 : 0));
    const curve = smoothCounts(counts, hollow, 5);
    expect(bunchingChance(excessIn(counts, curve, 10, 15), curve, rule, 199, randomFrom(1))).toBe(1 / 200);
    expect(bunchingChance(30, curve, rule, 99, randomFrom(4))).toBe(bunchingChance(30, curve, rule, 99, randomFrom(4)));
  });

  it('comes from numbers of the mean and spread they should have', () => {
    for (const mean of [0.5, 8, 120]) {
      const random = randomFrom(3);
      const drawn = Array.from({ length: 4_000 }, () => drawPoisson(mean, random));
      const middle = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
      const spread = drawn.reduce((sum, one) => sum + (one - middle) ** 2, 0) / drawn.length;
      expect(Math.abs(middle - mean)).toBeLessThan(5 * Math.sqrt(mean / drawn.length));
      expect(Math.abs(spread / mean - 1)).toBeLessThan(0.15);
    }
  });
});
