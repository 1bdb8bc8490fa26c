import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { falseDiscoveryRates } from './false-discovery.ts';

const worked = [0.0004, 0.0021, 0.008, 0.013, 0.021, 0.04, 0.09, 0.2, 0.4, 0.8];

describe('rates of false discovery', () => {
  it('are those of the worked example of the method', () => {
    expect([...falseDiscoveryRates(worked)].map((rate) => Number(rate.toFixed(4)))).toEqual([
      0.004, 0.0105, 0.0267, 0.0325, 0.042, 0.0667, 0.1286, 0.25, 0.4444, 0.8,
    ]);
    expect([...falseDiscoveryRates(worked)].filter((rate) => rate <= 0.1)).toHaveLength(6);
    expect([...falseDiscoveryRates(worked, 'any')].filter((rate) => rate <= 0.1)).toHaveLength(4);
  });

  it('follow the order of the tests, never fall below the chance, and keep its ranking', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 }), (chances) => {
        const rates = falseDiscoveryRates(chances);
        chances.forEach((chance, at) => {
          expect(rates[at]).toBeGreaterThanOrEqual(chance);
          expect(rates[at]).toBeLessThanOrEqual(1);
          chances.forEach((other, place) => {
            if (other < chance) expect(rates[place]).toBeLessThanOrEqual(rates[at] as number);
          });
        });
      }),
    );
  });

  it('refuse what is no chance', () => {
    expect(() => falseDiscoveryRates([0.5, NaN])).toThrow(RangeError);
    expect(() => falseDiscoveryRates([1.5])).toThrow(RangeError);
    expect(falseDiscoveryRates([])).toHaveLength(0);
  });
});
