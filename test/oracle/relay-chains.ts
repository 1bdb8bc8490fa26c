import type { RelayRule } from '#graph/relay-chains.ts';
import type { SmallGraph, Transfer } from './small-graphs.ts';

/** Whether a list of transfers is a chain, condition by condition. */
export function isRelay(
  chain: readonly Transfer[],
  { transfers, services }: SmallGraph,
  { dwellSeconds, tolerance, leastCents, mostSides }: RelayRule,
): boolean {
  const accounts = [chain[0]!.from, ...chain.map(({ to }) => to)];
  const isFew = (account: number, at: number) => {
    const near = transfers.filter((one) => Math.abs(one.at - at) <= dwellSeconds);
    const payers = new Set(near.filter(({ to }) => to === account).map(({ from }) => from));
    const payees = new Set(near.filter(({ from }) => from === account).map(({ to }) => to));
    return payers.size <= mostSides && payees.size <= mostSides;
  };
  return (
    new Set(accounts).size === accounts.length &&
    accounts.every((account) => !services.includes(account)) &&
    chain.every(({ cents }) => cents >= leastCents) &&
    chain.slice(1).every((next, place) => {
      const last = chain[place]!;
      return (
        next.from === last.to &&
        next.at > last.at &&
        next.at <= last.at + dwellSeconds &&
        next.cents >= last.cents * (1 - tolerance) &&
        next.cents <= last.cents * (1 + tolerance) &&
        isFew(next.from, next.at)
      );
    })
  );
}

/** The most transfers of a chain that ends in each transfer, every chain tried; 0 where the transfer is no chain by itself. */
export function longestByTrial(small: SmallGraph, rule: RelayRule): ReadonlyMap<number, number> {
  const longest = new Map<number, number>();
  const backwards = (chain: readonly Transfer[]): number => {
    if (!isRelay(chain, small, rule)) return 0;
    const before = small.transfers.filter(({ to, at }) => to === chain[0]!.from && at < chain[0]!.at);
    return Math.max(chain.length, ...before.map((earlier) => backwards([earlier, ...chain])));
  };
  for (const transfer of small.transfers) longest.set(transfer.row, backwards([transfer]));
  return longest;
}
