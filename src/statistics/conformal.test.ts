import { describe, expect, it } from 'vitest';
import { conformalChance } from './conformal.ts';

describe('the chance of a score among peers', () => {
  const peers = Array.from({ length: 200 }, (_, at) => at);

  it('is that of the worked example: two of two hundred peers at or above give 3 in 201', () => {
    expect(conformalChance(198, peers)).toBeCloseTo(3 / 201, 12);
  });

  it('is never smaller than one more than the peers allow', () => {
    expect(conformalChance(10 ** 9, peers)).toBe(1 / 201);
    expect(conformalChance(-1, peers)).toBe(1);
    expect(conformalChance(5, [])).toBe(1);
  });

  it('counts peers of the same score as at or above', () => {
    expect(conformalChance(3, [1, 3, 3, 3, 5])).toBe(5 / 6);
  });
});
