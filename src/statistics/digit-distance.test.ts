import { describe, expect, it } from 'vitest';
import { benford, digitChance, digitDistance } from './digit-distance.ts';
import { randomFrom, type Random } from './random.ts';

/** Digits drawn one by one. */
function drawnPlainly(drawn: number, law: readonly number[], random: Random): number[] {
  const counts = law.map(() => 0);
  for (let digit = 0; digit < drawn; digit += 1) {
    let left = random();
    const at = law.findIndex((part) => (left -= part) < 0);
    counts[at < 0 ? law.length - 1 : at] = (counts[at < 0 ? law.length - 1 : at] ?? 0) + 1;
  }
  return counts;
}

describe('the distance of first digits from a law', () => {
  it('is none for the law itself', () => {
    expect(digitDistance(benford, benford)).toBeCloseTo(0, 12);
    expect(benford.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
  });

  it.each([
    [50, 0.0492, 0.057],
    [300, 0.0202, 0.0233],
    [1000, 0.0111, 0.0129],
  ])('of %i digits has the five and one per cent limits that were published with the method', (drawn, p95, p99) => {
    expect(digitChance(p95, drawn, benford, 9_999, randomFrom(1))).toBeCloseTo(0.05, 2);
    expect(Math.abs(digitChance(p99, drawn, benford, 9_999, randomFrom(2)) - 0.01)).toBeLessThan(0.004);
  });

  it('has the chances that digits drawn one by one have', () => {
    const random = randomFrom(7);
    const distances = Array.from({ length: 2_000 }, () => digitDistance(drawnPlainly(120, benford, random), benford));
    for (const distance of [0.015, 0.022, 0.03]) {
      const plain = distances.filter((one) => one >= distance).length / distances.length;
      expect(Math.abs(digitChance(distance, 120, benford, 4_000, randomFrom(3)) - plain)).toBeLessThan(0.045);
    }
  });

  it('is the same each time it is computed with one seed', () => {
    const once = digitChance(0.02, 300, benford, 999, randomFrom(5));
    expect(digitChance(0.02, 300, benford, 999, randomFrom(5))).toBe(once);
  });
});
