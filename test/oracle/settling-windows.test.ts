import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settlingWindows, type SettlingRule, type SettlingWindow } from '#graph/settling-windows.ts';
import { graphOf, smallGraph, type SmallGraph } from './small-graphs.ts';

/** Every window looked at by itself, from the list of transfers. */
function plainly({ transfers, services }: SmallGraph, account: number, rule: SettlingRule): SettlingWindow[] {
  const sorted = [...transfers].sort((a, b) => a.at - b.at || a.row - b.row);
  const own = sorted.flatMap(({ from, to, at, cents }, edge) => {
    const isOwn = from !== to && (from === account || to === account);
    const other = from === account ? to : from;
    return isOwn && !services.includes(other) ? [{ edge, from, at, cents, other }] : [];
  });
  const windows = own.flatMap((end, last) => {
    const first = own.findIndex(({ at }) => at > end.at - rule.windowSeconds);
    const inside = own.slice(first, last + 1);
    const [paid, received] = [
      inside.filter(({ from }) => from === account),
      inside.filter(({ from }) => from !== account),
    ];
    const sum = (list: typeof inside): number => list.reduce((cents, one) => cents + one.cents, 0);
    const window = {
      edges: inside.map(({ edge }) => edge),
      payers: new Set(received.map(({ other }) => other)).size,
      payees: new Set(paid.map(({ other }) => other)).size,
      received: sum(received),
      paid: sum(paid),
    };
    const gross = window.received + window.paid;
    const isKept =
      Math.min(window.payers, window.payees) >= rule.leastCounterparties &&
      Math.abs(window.received - window.paid) <= rule.mostKept * gross;
    return isKept ? [{ window, gross }] : [];
  });
  const spells: (typeof windows)[] = [];
  for (const one of windows) {
    const before = spells.at(-1)?.at(-1);
    const isJoined = before !== undefined && before.window.edges.some((edge) => one.window.edges.includes(edge));
    if (isJoined) spells.at(-1)?.push(one);
    else spells.push([one]);
  }
  return spells.map((spell) => spell.reduce((best, one) => (one.gross > best.gross ? one : best)).window);
}

describe('windows in which an account settles for others', () => {
  it('are those that looking at each window by itself gives', () => {
    const rules = fc.record({
      windowSeconds: fc.integer({ min: 1, max: 8 }),
      leastCounterparties: fc.integer({ min: 1, max: 2 }),
      mostKept: fc.constantFrom(0, 0.05, 0.3, 1),
    });
    fc.assert(
      fc.property(smallGraph, rules, fc.nat(), (small, rule, pick) => {
        const account = pick % small.vertices;
        expect(settlingWindows(graphOf(small), account, rule)).toEqual(plainly(small, account, rule));
      }),
    );
  });
});
