import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inProportion } from './largest-remainder.ts';

const parts = fc.array(fc.nat({ max: 2 ** 40 }), { minLength: 1, maxLength: 12 });

describe('shares in whole cents', () => {
  it('add up, exceed no part, and are less than a cent from the exact share', () => {
    fc.assert(
      fc.property(parts, fc.nat({ max: 10_000 }), (amounts, tenThousandths) => {
        const whole = amounts.reduce((sum, amount) => sum + amount, 0);
        const sum = Number((BigInt(whole) * BigInt(tenThousandths)) / 10_000n);
        const shares = inProportion(amounts, sum);
        expect(shares.reduce((total, share) => total + share, 0)).toBe(sum);
        shares.forEach((share, place) => {
          expect(share).toBeLessThanOrEqual(amounts[place]!);
          const away = BigInt(share) * BigInt(whole) - BigInt(amounts[place]!) * BigInt(sum);
          expect(whole === 0 || (away < BigInt(whole) && -away < BigInt(whole))).toBe(true);
        });
      }),
    );
  });

  it('give cents left over to the largest remainders, and of equal ones to the first', () => {
    expect(inProportion([1, 1, 1], 2)).toEqual([1, 1, 0]);
    expect(inProportion([2, 1], 2)).toEqual([1, 1]);
    expect(inProportion([0, 5], 5)).toEqual([0, 5]);
  });

  it('are refused of more than there is', () => {
    expect(() => inProportion([1, 2], 4)).toThrow(RangeError);
    expect(() => inProportion([1, 2], Number.NaN)).toThrow(RangeError);
  });
});
