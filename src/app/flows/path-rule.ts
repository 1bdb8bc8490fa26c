import type { PathRule } from '#graph/money-paths.ts';

/** Under which paths are looked for. @param days  that money may stay at most on each account */
export const pathRule = (days: number): PathRule => ({
  // a day is whole: money received on the first may leave on the last second of the last
  dwellSeconds: (days + 1) * 86_400 - 1,
  tolerance: 0.1,
  leastCents: 100_00,
  mostHops: 6,
  mostPaths: 20,
  mostSteps: 1_500_000,
});
