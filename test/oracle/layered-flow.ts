import type { PeelRule } from '#graph/layered-flow.ts';
import type { SmallGraph } from './small-graphs.ts';

/** The density of the densest state that peeling passes through, each state summed from the list of transfers. */
export function peelByTrial({ transfers, services }: SmallGraph, { leak, leastCents }: PeelRule): number {
  const open = transfers.filter(
    ({ from, to, cents }) =>
      from !== to && cents >= leastCents && cents > 0 && !services.includes(from) && !services.includes(to),
  );
  const isPaying = (account: number) => open.some(({ from }) => from === account);
  const isPaid = (account: number) => open.some(({ to }) => to === account);
  const legs = open.flatMap(({ from, to, cents }) => [
    ...(isPaying(to) ? [{ tail: `0 ${from}`, head: `1 ${to}`, cents }] : []),
    ...(isPaid(from) ? [{ tail: `1 ${from}`, head: `2 ${to}`, cents }] : []),
  ]);
  const order = (node: string) => node.split(' ').map(Number) as [number, number];
  let alive = [...new Set(legs.flatMap(({ tail, head }) => [tail, head]))].sort((a, b) => {
    const [one, other] = [order(a), order(b)];
    return one[0] - other[0] || one[1] - other[1];
  });
  const adds = (node: string): number => {
    const sum = (end: 'tail' | 'head') =>
      legs
        .filter((leg) => leg[end] === node && alive.includes(leg.tail) && alive.includes(leg.head))
        .reduce((cents, leg) => cents + leg.cents, 0);
    const [received, given] = [sum('head'), sum('tail')];
    if (node.startsWith('1')) return (1 + leak) * Math.min(received, given) - leak * Math.max(received, given);
    return node.startsWith('0') ? given : received;
  };
  let best = 0;
  while (alive.length > 0) {
    const values = alive.map(adds);
    const kept = alive.reduce((sum, node, place) => (node.startsWith('1') ? sum + values[place]! : sum), 0);
    best = Math.max(best, kept / alive.length);
    const worst = values.indexOf(Math.min(...values));
    alive = alive.filter((_, place) => place !== worst);
  }
  return best;
}
