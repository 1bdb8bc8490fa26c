import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareReaching } from '#graph/share-reaching.ts';
import { graphOf, smallGraph, type Transfer } from './small-graphs.ts';

/** The same by walking every path. */
function plainly(
  transfers: readonly Transfer[],
  services: readonly number[],
  ends: ReadonlySet<number>,
  account: number,
  hops: number,
): number {
  if (ends.has(account)) return 1;
  if (hops === 0 || services.includes(account)) return 0;
  const paid = transfers.filter(({ from }) => from === account);
  const whole = paid.reduce((sum, { cents }) => sum + cents, 0);
  if (whole === 0) return 0;
  return paid.reduce(
    (sum, { to, cents }) => sum + (cents / whole) * plainly(transfers, services, ends, to, hops - 1),
    0,
  );
}

describe('the share of what is paid that reaches an account', () => {
  it('is what walking every path gives, and the other way round for what is received', () => {
    fc.assert(
      fc.property(smallGraph, fc.nat(), fc.integer({ min: 1, max: 3 }), (small, pick, hops) => {
        const graph = graphOf(small);
        const ends = new Set([pick % small.vertices]);
        const turned = small.transfers.map((one) => ({ ...one, from: one.to, to: one.from }));
        const [out, into] = [shareReaching(graph, ends, 'out', hops), shareReaching(graph, ends, 'in', hops)];
        for (let account = 0; account < small.vertices; account += 1) {
          expect(out[account]).toBeCloseTo(plainly(small.transfers, small.services, ends, account, hops), 9);
          expect(into[account]).toBeCloseTo(plainly(turned, small.services, ends, account, hops), 9);
        }
      }),
    );
  });
});
