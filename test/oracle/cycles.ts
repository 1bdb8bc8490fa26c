import type { CycleRule } from '#graph/cycles.ts';
import type { SmallGraph, Transfer } from './small-graphs.ts';

/** Every chain of transfers is built, then each is asked, condition by condition, whether it is a cycle. */
export function cyclesByTrial({ transfers, services }: SmallGraph, rule: CycleRule): readonly (readonly number[])[] {
  const chains = (chain: readonly Transfer[]): readonly (readonly Transfer[])[] => {
    const last = chain.at(-1)!;
    if (last.to === chain[0]!.from || chain.length === rule.mostHops) return [chain];
    const longer = transfers.filter((next) => next.from === last.to && !chain.some(({ to }) => to === next.to));
    return [chain, ...longer.flatMap((next) => chains([...chain, next]))];
  };
  return transfers
    .flatMap((first) => chains([first]))
    .filter((chain) => isCycle(chain, rule, services))
    .map((chain) => chain.map(({ row }) => row));
}

function isCycle(chain: readonly Transfer[], rule: CycleRule, services: readonly number[]): boolean {
  const first = chain[0]!;
  const last = chain.at(-1)!;
  const hops = chain.slice(1).map((next, place) => [chain[place]!, next] as const);
  return (
    last.to === first.from &&
    chain.length >= rule.leastHops &&
    chain.length <= rule.mostHops &&
    new Set(chain.map(({ from }) => from)).size === chain.length &&
    chain.every(({ from }) => !services.includes(from)) &&
    hops.every(([before, after]) => after.at > before.at) &&
    hops.every(([before, after]) => after.cents >= before.cents * (1 - rule.tolerance)) &&
    hops.every(([before, after]) => after.cents <= before.cents * (1 + rule.tolerance)) &&
    last.at <= first.at + rule.windowSeconds
  );
}
