import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personGraph } from '#graph/person-graph.ts';
import { all, groupsIn, paidIn, smallTies } from './small-ties.ts';

const given = smallTies.chain((small) =>
  fc.record({
    small: fc.constant(small),
    links: fc.array(fc.tuple(fc.nat(small.nodes - 1), fc.nat(small.nodes - 1)), { maxLength: 4 }),
  }),
);

describe('the graph of persons', () => {
  it('keeps who paid whom and joins the groups that chains of links make, whatever numbers persons bear', () => {
    fc.assert(
      fc.property(given, ({ small, links }) => {
        const name = (node: number) => 1000 - 37 * node;
        const column = (values: readonly number[]) => Float64Array.from(values);
        const found = personGraph(
          {
            payer: column(small.payments.map(({ from }) => name(from))),
            payee: column(small.payments.map(({ to }) => name(to))),
            cents: column(small.payments.map(({ cents }) => cents)),
          },
          { one: column(links.map(([one]) => name(one))), other: column(links.map(([, other]) => name(other))) },
          { nodes: 100, degreeCap: 100 },
          all(small.nodes).map(name),
        );
        expect(found.person).toEqual(all(small.nodes).map(name).reverse());
        const was = (node: number) => (1000 - found.person[node]!) / 37;
        const paid = paidIn(small);
        found.ties.from.forEach((from, tie) =>
          expect(found.ties.cents[tie]).toBe(paid[was(from)]![was(found.ties.to[tie]!)]),
        );
        expect(found.ties.from.length).toBe(paid.flat().filter((sum) => sum > 0).length);
        const linked = all(small.nodes).map((one) =>
          all(small.nodes).map((other) =>
            Number(one !== other && links.some(([a, b]) => (a === one && b === other) || (a === other && b === one))),
          ),
        );
        const groups = groupsIn(linked).filter(({ length }) => length > 1);
        expect(found.groups).toBe(groups.length);
        const groupOf = (node: number) => groups.findIndex((members) => members.includes(node));
        for (const one of all(small.nodes))
          for (const other of all(small.nodes)) {
            expect(found.group[one] === 0).toBe(groupOf(was(one)) < 0);
            if (found.group[one]! > 0)
              expect(found.group[one] === found.group[other]).toBe(groupOf(was(one)) === groupOf(was(other)));
          }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the persons with most money when there are too many, and names the others', () => {
    const found = personGraph(
      { payer: Float64Array.of(-7, 3), payee: Float64Array.of(3, 9), cents: Float64Array.of(100, 50) },
      { one: Float64Array.of(4), other: Float64Array.of(9) },
      { nodes: 2, degreeCap: 10 },
    );
    expect(found.person).toEqual([-7, 3]);
    expect(found.leftOut).toEqual([9, 4]);
    expect([...found.ties.cents]).toEqual([100]);
    expect(found.groups).toBe(0);
  });
});
