import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowId } from '#domain/row-id.ts';
import { flowGraphBuilder } from '#graph/build.ts';
import { fifoPairs } from '#graph/fifo-pairs.ts';
import { follow } from '#tracing/follow.ts';
import { movementsOf, OUTSIDE } from '#tracing/movements.ts';

/** One account that never pays more than it holds: what the screening pairs, the replay of lots attributes. */
const account = fc
  .array(fc.record({ isIn: fc.boolean(), cents: fc.integer({ min: 1, max: 60 }) }), { minLength: 1, maxLength: 40 })
  .map((wanted) => {
    let balance = 0;
    return wanted.flatMap(({ isIn, cents }, place) => {
      const amount = isIn ? cents : Math.min(cents, balance);
      balance += isIn ? amount : -amount;
      return amount === 0 ? [] : [{ isIn, cents: amount, row: place + 1 }];
    });
  })
  .filter((moved) => moved.length > 0);

describe('the screening of pairs and the replay of lots', () => {
  it('agree by first in, first out, on what each receipt of one account paid', () => {
    fc.assert(
      fc.property(account, (moved) => {
        const builder = flowGraphBuilder();
        builder.add({
          from: Uint32Array.from(moved, ({ isIn }) => (isIn ? 1 : 0)),
          to: Uint32Array.from(moved, ({ isIn }) => (isIn ? 0 : 1)),
          at: Float64Array.from(moved, ({ row }) => row * 60),
          cents: Float64Array.from(moved, ({ cents }) => cents),
          row: Float64Array.from(moved, ({ row }) => row),
        });
        const graph = builder.finish(2, []);
        const rule = { windowSeconds: Infinity, sameInstant: 'received-first' } as const;
        const pairs = fifoPairs(graph, { first: 0, last: 1 }, rule);
        const screened = [...pairs.cents].map((cents, pair) => [
          graph.row[pairs.received[pair]!],
          graph.row[pairs.paid[pair]!],
          cents,
        ]);
        const movements = movementsOf(
          moved.map(({ isIn, cents, row }) => ({
            row: row as RowId,
            from: isIn ? OUTSIDE : 0,
            to: isIn ? 0 : OUTSIDE,
            instant: row,
            order: 0,
            cents,
          })),
          [{ opening: 0, isService: false, unprovenFrom: null }],
        );
        const picked = Float64Array.from(moved, ({ isIn, cents }) => (isIn ? cents : 0));
        const { steps } = follow(movements, picked, 'fifo', { mostSteps: 1000, named: 'nothing' });
        expect(steps.map(({ fromRow, toRow, cents }) => [fromRow, toRow, cents])).toEqual(screened);
      }),
      { numRuns: 300 },
    );
  });
});
