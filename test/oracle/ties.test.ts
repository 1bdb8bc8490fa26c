import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighboursFrom, neighboursOf, tiedTo, tiesOf } from '#graph/ties.ts';
import { all, columnsIn, dealtIn, paidIn, smallTies, tiesIn } from './small-ties.ts';

describe('ties between persons', () => {
  it('hold what each paid each, whatever the order of payments', () => {
    fc.assert(
      fc.property(smallTies, (small) => {
        const ties = tiesIn(small);
        const paid = paidIn(small).flatMap((row, from) =>
          row.flatMap((cents, to) => (cents > 0 ? [{ from, to, cents }] : [])),
        );
        expect(
          all(ties.from.length).map((tie) => ({ from: ties.from[tie], to: ties.to[tie], cents: ties.cents[tie] })),
        ).toEqual(paid);
        for (const node of all(small.nodes)) {
          expect([...ties.to.subarray(ties.outStart[node], ties.outStart[node + 1])]).toEqual(
            paid.filter(({ from }) => from === node).map(({ to }) => to),
          );
          expect(
            [...ties.inTies.subarray(ties.inStart[node], ties.inStart[node + 1])].map((tie) => ties.from[tie]),
          ).toEqual(paid.filter(({ to }) => to === node).map(({ from }) => from));
        }
        const backwards = { ...small, payments: [...small.payments].reverse() };
        expect(tiesIn(backwards)).toEqual(ties);
      }),
    );
  });

  it('are the same seen from both ends', () => {
    fc.assert(
      fc.property(smallTies, (small) => {
        const neighbours = neighboursOf(tiesIn(small));
        dealtIn(small).forEach((row, node) => {
          expect([...tiedTo(neighbours, node)]).toEqual(row.flatMap((sum, other) => (sum > 0 ? [other] : [])));
          expect([...neighbours.cents.subarray(neighbours.start[node], neighbours.start[node + 1])]).toEqual(
            row.filter((sum) => sum > 0),
          );
        });
        const positive = small.payments.filter(({ from, to }) => paidIn(small)[from]![to]! > 0);
        expect(neighboursFrom(small.nodes, columnsIn({ ...small, payments: positive }))).toEqual(neighbours);
      }),
    );
  });

  it('lose those of a person with more partners than the cap, and say who it is', () => {
    fc.assert(
      fc.property(smallTies, fc.integer({ min: 1, max: 4 }), (small, cap) => {
        const hubs = dealtIn(small).flatMap((row, node) => (row.filter((sum) => sum > 0).length > cap ? [node] : []));
        const ties = tiesIn(small, cap);
        expect(ties.hubs).toEqual(hubs);
        const kept = small.payments.filter(({ from, to }) => !hubs.includes(from) && !hubs.includes(to));
        expect({ ...ties, hubs: [] }).toEqual(tiesIn({ ...small, payments: kept }));
      }),
    );
  });

  it('take a hundred thousand partners of one person out at once', () => {
    const partners = 100_000;
    const ties = tiesOf(
      partners + 1,
      {
        from: new Uint32Array(partners),
        to: Uint32Array.from({ length: partners }, (_, place) => place + 1),
        cents: new Float64Array(partners).fill(100),
      },
      500,
    );
    expect(ties.hubs).toEqual([0]);
    expect(ties.from.length).toBe(0);
  });

  it('refuse columns that do not fit', () => {
    const one = Uint32Array.of(0);
    expect(() => tiesOf(1, { from: one, to: Uint32Array.of(1), cents: Float64Array.of(1) }, 5)).toThrow(RangeError);
    expect(() => tiesOf(1, { from: one, to: one, cents: new Float64Array(2) }, 5)).toThrow(RangeError);
    expect(() => tiesOf(1, { from: one, to: one, cents: Float64Array.of(1) }, 0)).toThrow(RangeError);
    expect(() => neighboursFrom(1, { from: one, to: Uint32Array.of(1), cents: Float64Array.of(1) })).toThrow(
      RangeError,
    );
  });
});
