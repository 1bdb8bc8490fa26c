import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waysApart } from '#graph/groups-apart.ts';
import { neighboursOf } from '#graph/ties.ts';
import { all, paidIn, smallTies, tiesIn } from './small-ties.ts';

describe('groups that meet through one person only', () => {
  it('are those no other payment joins, seen by trying every three persons and every other pair', () => {
    fc.assert(
      fc.property(smallTies, fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }), (small, group) => {
        const paid = paidIn(small);
        const nodes = all(small.nodes);
        const ties = tiesIn(small);
        const waysOf = waysApart(ties, neighboursOf(ties), Uint32Array.from(group.slice(0, small.nodes)));
        const meetWithout = (v: number, one: number, other: number) =>
          nodes.some((x) =>
            nodes.some(
              (y) => x !== v && y !== v && group[x] === one && group[y] === other && paid[x]![y]! + paid[y]![x]! > 0,
            ),
          );
        for (const v of nodes) {
          const expected = nodes.flatMap((payer) =>
            nodes.flatMap((payee) =>
              payer !== payee &&
              paid[payer]![v]! > 0 &&
              paid[v]![payee]! > 0 &&
              group[payer]! > 0 &&
              group[payee]! > 0 &&
              group[payer] !== group[payee] &&
              paid[payer]![payee]! + paid[payee]![payer]! === 0 &&
              !meetWithout(v, group[payer]!, group[payee]!)
                ? [{ payer, payee }]
                : [],
            ),
          );
          expect(waysOf(v)).toEqual(expected);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
