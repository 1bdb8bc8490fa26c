import type { Movement, ReturnRule } from '#graph/returns.ts';
import type { SmallGraph, Transfer } from './small-graphs.ts';

/** Every movement looks afresh through all that came before it. */
export function returnsByTrial(
  movements: readonly Movement[],
  rule: ReturnRule,
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  movements.forEach((movement, place) => {
    const sent = movements.findIndex(
      (earlier, at) =>
        at < place &&
        earlier.side !== movement.side &&
        (rule.opens === 'either' || earlier.side === 0) &&
        movement.at - earlier.at <= rule.windowSeconds &&
        movement.cents <= (1 + rule.tolerance) * earlier.cents + 1e-6 &&
        movement.cents >= (1 - rule.tolerance) * earlier.cents - 1e-6 &&
        !pairs.some((pair) => pair.includes(at)),
    );
    if (sent >= 0) pairs.push([sent, place]);
  });
  return pairs;
}

export interface Trip {
  readonly payer: number;
  readonly other: number;
  readonly rows: readonly (readonly [number, number])[];
}

/** Ordered pairs of accounts, each with the rows of its trips, by trial over every two accounts. */
export function roundTripsByTrial(
  { vertices, transfers, services }: SmallGraph,
  rule: Omit<ReturnRule, 'opens'>,
): readonly Trip[] {
  const accounts = [...Array(vertices).keys()].filter((account) => !services.includes(account));
  return accounts.flatMap((payer) =>
    accounts
      .filter((other) => other !== payer)
      .flatMap((other) => {
        const isBetween = ({ from, to }: Transfer): boolean =>
          (from === payer && to === other) || (from === other && to === payer);
        const between = transfers.filter(isBetween).sort((a, b) => a.at - b.at || a.row - b.row);
        const movements = between.map(({ at, cents, from }): Movement => ({ at, cents, side: from === payer ? 0 : 1 }));
        const rows = returnsByTrial(movements, { ...rule, opens: 'either' })
          .filter(([sent]) => movements[sent]!.side === 0)
          .map(([sent, returned]) => [between[sent]!.row, between[returned]!.row] as const);
        return rows.length > 0 ? [{ payer, other, rows }] : [];
      }),
  );
}
