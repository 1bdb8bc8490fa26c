import type { HubRule } from '#graph/hub-bursts.ts';
import type { SmallGraph, Transfer } from './small-graphs.ts';

export interface Hub {
  readonly account: number;
  readonly received: readonly number[];
  readonly paid: readonly number[];
  readonly payers: number;
  readonly payees: number;
  readonly isKnown: boolean;
}

/** A window is drawn at every instant and looked at afresh; those that share a transfer are told by the fullest of them. */
export function hubsByTrial({ vertices, transfers, services }: SmallGraph, rule: HubRule): readonly Hub[] {
  return [...Array(vertices).keys()].flatMap((account) => {
    if (services.includes(account)) return [];
    const counted = transfers
      .filter(({ from, to }) => from !== to && (from === account || to === account))
      .filter(({ from, to }) => !services.includes(from) && !services.includes(to))
      .sort((a, b) => a.at - b.at || a.row - b.row);
    const windows = [...new Set(counted.map(({ at }) => at))]
      .map((end) => {
        const inside = counted.filter(({ at }) => at > end - rule.windowSeconds && at <= end);
        const payers = new Set(inside.filter(({ to }) => to === account).map(({ from }) => from));
        const payees = new Set(inside.filter(({ from }) => from === account).map(({ to }) => to));
        const both = [...payers].filter((payer) => payees.has(payer)).length;
        return { inside, payers: payers.size, payees: payees.size, both };
      })
      .filter(({ payers, payees }) => payers >= rule.leastPayers && payees >= rule.leastPayees)
      .filter(({ payers, payees, both }) => both <= rule.mostOverlap * (payers + payees - both));
    const bursts: (typeof windows)[] = [];
    for (const window of windows) {
      const touches = bursts
        .at(-1)
        ?.at(-1)
        ?.inside.some((one) => window.inside.includes(one));
      if (touches) bursts.at(-1)!.push(window);
      else bursts.push([window]);
    }
    return bursts.map((burst) => {
      const most = Math.max(...burst.map(({ payers, payees }) => payers + payees));
      const fullest = burst.find(({ payers, payees }) => payers + payees === most)!;
      const rows = (end: 'from' | 'to'): number[] =>
        fullest.inside.filter((one: Transfer) => one[end] === account).map(({ row }) => row);
      const start = burst[0]!.inside[0]!.at;
      return {
        account,
        received: rows('to'),
        paid: rows('from'),
        payers: fullest.payers,
        payees: fullest.payees,
        isKnown: transfers.some(
          ({ from, to, at }) => (from === account || to === account) && at <= start - rule.historySeconds,
        ),
      };
    });
  });
}
