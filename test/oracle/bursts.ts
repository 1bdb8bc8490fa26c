import type { BurstRule } from '#graph/bursts.ts';
import type { SmallGraph, Transfer } from './small-graphs.ts';

interface Answer {
  readonly account: number;
  readonly rows: readonly number[];
  readonly counterparties: number;
  readonly firstSeen: number;
  readonly expected: number | null;
}

const byTime = (a: Transfer, b: Transfer): number => a.at - b.at || a.row - b.row;

/** A window is drawn at every instant and looked at afresh; those that share a transfer are then put together. */
export function burstsByTrial({ vertices, transfers, services }: SmallGraph, rule: BurstRule): readonly Answer[] {
  const origin = Math.min(...transfers.map(({ at }) => at));
  const [own, other] = rule.direction === 'in' ? (['to', 'from'] as const) : (['from', 'to'] as const);
  return [...Array(vertices).keys()].flatMap((account) => {
    if (services.includes(account)) return [];
    const counted = transfers
      .filter((one) => one[own] === account && one[other] !== account && !services.includes(one[other]))
      .sort(byTime);
    const metAt = (counterparty: number): number => counted.find((one) => one[other] === counterparty)!.at;
    const windows = [...new Set(counted.map(({ at }) => at))]
      .map((end) => {
        const inside = counted.filter(({ at }) => at > end - rule.windowSeconds && at <= end);
        const parties = [...new Set(inside.map((one) => one[other]))];
        const isNew = (party: number): boolean =>
          metAt(party) > end - rule.windowSeconds && metAt(party) >= origin + rule.settlingSeconds;
        return { inside, counterparties: parties.length, firstSeen: parties.filter(isNew).length };
      })
      .filter(({ counterparties }) => counterparties >= rule.leastCounterparties)
      .filter(({ counterparties, firstSeen }) => firstSeen >= rule.leastFirstSeen * counterparties);
    const bursts: (typeof windows)[] = [];
    for (const window of windows) {
      const open = bursts.at(-1);
      const touches = open?.some(({ inside }) => inside.some((one) => window.inside.includes(one)));
      if (open && touches) open.push(window);
      else bursts.push([window]);
    }
    return bursts.map((burst) => {
      const most = Math.max(...burst.map(({ counterparties }) => counterparties));
      const fullest = burst.find(({ counterparties }) => counterparties === most)!;
      const rows = [...new Set(burst.flatMap(({ inside }) => inside))].sort(byTime);
      const start = rows[0]!.at;
      const begin = start - rule.historySeconds;
      const isOld = transfers.some(({ from, to, at }) => (from === account || to === account) && at <= begin);
      const past = counted.filter(({ at }) => at >= begin && at <= start - rule.windowSeconds).length;
      return {
        account,
        rows: rows.map(({ row }) => row),
        counterparties: most,
        firstSeen: fullest.firstSeen,
        expected: isOld ? ((past + 1) * rule.windowSeconds) / (rule.historySeconds - rule.windowSeconds) : null,
      };
    });
  });
}
