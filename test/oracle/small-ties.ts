import fc from 'fast-check';
import { neighboursOf, type Neighbours, type TieColumns, type Ties, tiesOf } from '#graph/ties.ts';

export interface Payment {
  readonly from: number;
  readonly to: number;
  readonly cents: number;
}

export interface SmallTies {
  readonly nodes: number;
  readonly payments: readonly Payment[];
}

/** Few persons and few sums, so that loops, payments both ways and pairs that come twice are the rule. */
export const smallTies: fc.Arbitrary<SmallTies> = fc.integer({ min: 1, max: 8 }).chain((nodes) =>
  fc.record({
    nodes: fc.constant(nodes),
    payments: fc.array(
      fc.record({ from: fc.nat(nodes - 1), to: fc.nat(nodes - 1), cents: fc.constantFrom(0, 100, 100, 250, 700) }),
      { maxLength: 16 },
    ),
  }),
);

export const columnsIn = ({ payments }: SmallTies): TieColumns => ({
  from: Uint32Array.from(payments, ({ from }) => from),
  to: Uint32Array.from(payments, ({ to }) => to),
  cents: Float64Array.from(payments, ({ cents }) => cents),
});

export const tiesIn = (small: SmallTies, degreeCap = 1000): Ties => tiesOf(small.nodes, columnsIn(small), degreeCap);
export const neighboursIn = (small: SmallTies): Neighbours => neighboursOf(tiesIn(small));

/** What each paid each, from the list of payments. */
export const paidIn = ({ nodes, payments }: SmallTies): readonly (readonly number[])[] =>
  all(nodes).map((from) =>
    all(nodes).map((to) =>
      from === to
        ? 0
        : payments.filter((one) => one.from === from && one.to === to).reduce((sum, { cents }) => sum + cents, 0),
    ),
  );

/** What went between each two, both ways. */
export function dealtIn(small: SmallTies): readonly (readonly number[])[] {
  const paid = paidIn(small);
  return all(small.nodes).map((one) => all(small.nodes).map((other) => paid[one]![other]! + paid[other]![one]!));
}

/** Groups tied together, by passing names along ties until nothing changes; those gone are left out. */
export function groupsIn(
  dealt: readonly (readonly number[])[],
  gone: readonly number[] = [],
): readonly (readonly number[])[] {
  const name = all(dealt.length);
  for (let round = 0; round < dealt.length; round++)
    dealt.forEach((row, one) =>
      row.forEach((sum, other) => {
        if (sum > 0 && !gone.includes(one) && !gone.includes(other))
          name[one] = name[other] = Math.min(name[one]!, name[other]!);
      }),
    );
  const left = all(dealt.length).filter((node) => !gone.includes(node));
  return [...new Set(left.map((node) => name[node]!))].map((label) => left.filter((node) => name[node] === label));
}

export const all = (count: number): number[] => [...Array(count).keys()];
