import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolationScores, usualDepth } from './isolation-forest.ts';
import { randomFrom } from './random.ts';

const rule = { trees: 100, sample: 64, seed: 7 };
const cloud = (points: number) => {
  const random = randomFrom(3);
  return [0, 1].map(() => Array.from({ length: points }, () => random()));
};

describe('an isolation forest', () => {
  it('puts the point far from a cloud first, and gives it the highest score by far', () => {
    const columns = cloud(200).map((column) => [...column, 9]);
    const scores = isolationScores(columns, rule);
    expect(scores.indexOf(Math.max(...scores))).toBe(200);
    expect(scores[200]! - [...scores.subarray(0, 200)].sort()[199]!).toBeGreaterThan(0.1);
  });

  it('gives the same scores for one seed, others for another, and the same whatever the unit', () => {
    const columns = cloud(100);
    const scaled = columns.map((column) => column.map((value) => value * 1024));
    expect(isolationScores(columns, rule)).toEqual(isolationScores(columns, rule));
    expect(isolationScores(columns, rule)).not.toEqual(isolationScores(columns, { ...rule, seed: 8 }));
    expect(isolationScores(scaled, rule)).toEqual(isolationScores(columns, rule));
  });

  it('gives points that are all alike one half, and equal points equal scores, always above nought and at most one', () => {
    for (const score of isolationScores([Array(50).fill(4)], rule)) expect(score).toBeCloseTo(0.5, 10);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 2, maxLength: 30 }), (points) => {
        const scores = isolationScores([points.map(([x]) => x), points.map(([, y]) => y)], { ...rule, trees: 20 });
        const known = new Map<string, number>();
        points.forEach((point, at) => {
          const score = scores[at]!;
          expect(score > 0 && score <= 1).toBe(true);
          expect(known.get(String(point)) ?? score).toBe(score);
          known.set(String(point), score);
        });
      }),
    );
  });

  it('knows the mean depth of a search that fails, counted tree by tree', () => {
    const depthByTrial = (points: number): number => {
      if (points < 2) return 0;
      let sum = 0;
      for (let below = 1; below < points; below += 1)
        sum += 1 + (below * depthByTrial(below) + (points - below) * depthByTrial(points - below)) / points;
      return sum / (points - 1);
    };
    for (const points of [2, 3, 4, 6, 8]) expect(usualDepth(points)).toBeCloseTo(depthByTrial(points), 10);
  });

  it('refuses what it cannot grow', () => {
    expect(() => isolationScores([[1], [1, 2]], rule)).toThrow(RangeError);
    expect(() => isolationScores([[1, 2]], { ...rule, trees: 0 })).toThrow(RangeError);
    expect(() => isolationScores([[1, 2]], { ...rule, sample: 1 })).toThrow(RangeError);
    expect(isolationScores([], rule)).toHaveLength(0);
  });
});
