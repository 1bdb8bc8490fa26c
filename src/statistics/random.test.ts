import { describe, expect, it } from 'vitest';
import { randomFrom } from './random.ts';

describe('seeded chance', () => {
  it('gives the same numbers for one seed, and others for another', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, randomFrom(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('fills ten equal bins evenly, within five standard deviations', () => {
    const next = randomFrom(20_261_122);
    const bins = new Uint32Array(10);
    let outside = 0;
    for (let drawn = 0; drawn < 100_000; drawn += 1) {
      const value = next();
      if (!(value >= 0 && value < 1)) outside += 1;
      const bin = Math.floor(value * 10);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    expect(outside).toBe(0);
    for (const count of bins) expect(Math.abs(count - 10_000)).toBeLessThan(5 * Math.sqrt(9_000));
  });
});
