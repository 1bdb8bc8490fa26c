import type { EgonetFeature } from '#graph/egonet.ts';
import type { SmallGraph } from './small-graphs.ts';

/** Features of one account, each counted from the list of transfers as its name says. */
export function egonetByTrial(small: SmallGraph, account: number): Readonly<Record<EgonetFeature, number>> {
  const open = small.transfers.filter(
    ({ from, to }) => from !== to && !small.services.includes(from) && !small.services.includes(to),
  );
  const total = (from: number, to: number) =>
    open.filter((one) => one.from === from && one.to === to).reduce((sum, { cents }) => sum + cents, 0);
  const areTied = (one: number, other: number) =>
    open.some(({ from, to }) => (from === one && to === other) || (from === other && to === one));
  const all = [...Array(small.vertices).keys()];
  const others = all.filter((other) => areTied(account, other));
  const pairs = others.flatMap((one) =>
    others.filter((other) => other > one && areTied(one, other)).map((other) => [one, other] as const),
  );
  const knit = others.filter((other) => pairs.some((pair) => pair.includes(other)));
  const eight = (known: readonly number[]) => {
    const received = open.filter(({ from, to }) => to === account && known.includes(from));
    const paid = open.filter(({ from, to }) => from === account && known.includes(to));
    const sum = (list: typeof open) => list.reduce((cents, one) => cents + one.cents, 0);
    return [
      new Set(received.map(({ from }) => from)).size,
      new Set(paid.map(({ to }) => to)).size,
      sum(received),
      sum(paid),
      received.length,
      paid.length,
      known.length,
      known.length + pairs.length,
    ] as const;
  };
  const [payers, payees, received, paid, receipts, payments, members, links] = eight(others);
  const reduced = eight(knit);
  const inTwo = others.reduce((cents, other) => cents + Math.min(total(account, other), total(other, account)), 0);
  const inThree = pairs.reduce(
    (cents, [one, other]) =>
      cents +
      Math.min(total(account, one), total(one, other), total(other, account)) +
      Math.min(total(account, other), total(other, one), total(one, account)),
    0,
  );
  return {
    payers,
    payees,
    received,
    paid,
    receipts,
    payments,
    members,
    links,
    knit_payers: reduced[0],
    knit_payees: reduced[1],
    knit_received: reduced[2],
    knit_paid: reduced[3],
    knit_receipts: reduced[4],
    knit_payments: reduced[5],
    knit_members: reduced[6],
    knit_links: reduced[7],
    returned_in_two: inTwo,
    returned_in_three: inThree,
  };
}
