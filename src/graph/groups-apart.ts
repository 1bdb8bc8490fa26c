import { integerAt } from './element.ts';
import { type Neighbours, tiedTo, type Ties } from './ties.ts';

/** A way through a node: who pays it, and whom it pays. */
export interface Way {
  readonly payer: number;
  readonly payee: number;
}

/**
 * Ways through one node whose ends are of two known groups that deal with one another nowhere else: no tie joins a member of one to a
 * member of the other, ties of the node itself left out.
 *
 * @param group  by node: 0 where no group is known
 * @returns      a function from the node to its ways, in order of payer, then of payee
 * Cost: O(ties) once, then O(degree² + ties between the two groups) a node.
 */
export function waysApart(ties: Ties, neighbours: Neighbours, group: Uint32Array): (node: number) => readonly Way[] {
  const meetings = new Map<string, Way[]>();
  const pairOf = (one: number, other: number): string => `${Math.min(one, other)} ${Math.max(one, other)}`;
  ties.from.forEach((payer, tie) => {
    const payee = integerAt(ties.to, tie);
    const [one, other] = [integerAt(group, payer), integerAt(group, payee)];
    if (one === 0 || other === 0 || one === other) return;
    const pair = pairOf(one, other);
    const known = meetings.get(pair);
    if (known) known.push({ payer, payee });
    else meetings.set(pair, [{ payer, payee }]);
  });
  return (node) => {
    const payers = ties.inTies
      .subarray(integerAt(ties.inStart, node), integerAt(ties.inStart, node + 1))
      .map((tie) => integerAt(ties.from, tie));
    const payees = ties.to.subarray(integerAt(ties.outStart, node), integerAt(ties.outStart, node + 1));
    const ways: Way[] = [];
    for (const payer of payers) {
      if (integerAt(group, payer) === 0) continue;
      const tied = new Set(tiedTo(neighbours, payer));
      for (const payee of payees) {
        const [one, other] = [integerAt(group, payer), integerAt(group, payee)];
        if (payee === payer || other === 0 || one === other || tied.has(payee)) continue;
        const isApart = (meetings.get(pairOf(one, other)) ?? []).every(
          (tie) => tie.payer === node || tie.payee === node,
        );
        if (isApart) ways.push({ payer, payee });
      }
    }
    return ways;
  };
}
