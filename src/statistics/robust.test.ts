import { describe, expect, it } from 'vitest';
import { medianOf, robustOf, robustZ } from './robust.ts';

describe('a value against what is usual', () => {
  const amounts = [1180, 1185, 1190, 1195, 1200, 1200, 1205, 1210, 1210, 1215].map(Math.log);

  it('stands out by a floor of scale, and absurdly without one', () => {
    const known = robustOf([...amounts, Math.log(4800)], 0.35);
    expect(known.scale).toBe(0.35);
    expect(robustZ(Math.log(4800), known)).toBeGreaterThan(3.9);
    expect(robustZ(Math.log(4800), known)).toBeLessThan(4);
    expect(robustZ(Math.log(4800), robustOf([...amounts, Math.log(4800)], 0))).toBeGreaterThan(50);
  });

  it('is not moved by a few wild numbers', () => {
    const tame = robustOf([1, 2, 3, 4, 5, 6, 7], 0);
    expect(robustOf([1, 2, 3, 4, 5, 6, 10 ** 9], 0)).toEqual(tame);
    expect(tame.median).toBe(4);
  });

  it('takes the mean of two middles, and refuses nothing at all', () => {
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
    expect(() => medianOf([])).toThrow(RangeError);
  });
});
