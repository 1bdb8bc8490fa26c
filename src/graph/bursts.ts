import type { FlowGraph } from '#domain/check.ts';
import { flagAt, integerAt, numberAt } from './element.ts';
import { poissonTail } from './poisson-tail.ts';
import { assertRange, type Range } from './range.ts';

export interface BurstRule {
  /** `in`: payers of the account; `out`: its payees. */
  readonly direction: 'in' | 'out';
  /** > 0, and shorter than the history. */
  readonly windowSeconds: number;
  /** Distinct counterparties inside one window, ≥ 1. */
  readonly leastCounterparties: number;
  /** Part of them that the account had never met before, 0 to 1. */
  readonly leastFirstSeen: number;
  /** Counterparties met this soon after the first transfer of the graph are not known to be new; ≥ 0. */
  readonly settlingSeconds: number;
  /** Own past against which a burst is judged. */
  readonly historySeconds: number;
}

export interface Burst {
  readonly account: number;
  /** All transfers of the burst's windows, in order of time. */
  readonly edges: readonly number[];
  /** Distinct counterparties, and how many of them are first seen, in the fullest window (the earliest of equals). */
  readonly counterparties: number;
  readonly firstSeen: number;
  /** Transfers to be expected in one window from the account's own past; null when that past is shorter than the history. */
  readonly expected: number | null;
  /** Chance of as many or more at that pace, 0 to 1; null is undetermined, not improbable. */
  readonly chance: number | null;
}

/**
 * Bursts of new counterparties. A window (t − W, t] that ends at a transfer qualifies when it holds enough distinct
 * counterparties and enough of them are first seen in it; windows that share a transfer make one burst.
 *
 * Services do not count as counterparties and are not looked at; transfers from an account to itself are left out. The expected
 * number is (transfers in [start − history, start − W] + 1) × W ÷ (history − W), where start is the burst's first transfer: the
 * added one keeps a silent past from making everything impossible. It stands only if the account's own first transfer, either
 * way, is a whole history before the start. The tail is that of Poisson; payments that come in batches make it too small.
 *
 * @param graph     E edges sorted by (time, row), V accounts
 * @param accounts  accounts to look at, within 0 to V
 * @throws          RangeError if the range or the rule is out of bounds; for any graph, nothing
 * Cost: time O(edges of the accounts), memory O(V). Source: METHODS.md 7.
 */
export function findBursts(graph: FlowGraph, accounts: Range, rule: BurstRule): readonly Burst[] {
  assertRange(accounts, graph.vertices);
  assertRule(rule);
  const { at, vertices } = graph;
  const newFrom = (graph.edges > 0 ? numberAt(at, 0) : 0) + rule.settlingSeconds;
  const inWindow = new Uint32Array(vertices);
  const metAt = new Uint32Array(vertices);
  const bursts: Burst[] = [];

  for (let account = accounts.first; account < accounts.last; account++) {
    const edges = countedEdges(graph, account, rule.direction);
    if (edges.length < rule.leastCounterparties) continue;
    const otherEnd = rule.direction === 'in' ? graph.from : graph.to;
    const other = (place: number): number => integerAt(otherEnd, integerAt(edges, place));
    const instant = (place: number): number => numberAt(at, integerAt(edges, place));
    for (let place = edges.length - 1; place >= 0; place--) metAt[other(place)] = place;
    const isMeeting = (place: number): boolean => integerAt(metAt, other(place)) === place && instant(place) >= newFrom;

    let open: Spell | null = null;
    let distinct = 0;
    let firstSeen = 0;
    let first = 0;
    for (let last = 0; last < edges.length; last++) {
      const added = other(last);
      if (inWindow[added] === 0) distinct++;
      inWindow[added] = integerAt(inWindow, added) + 1;
      if (isMeeting(last)) firstSeen++;
      const since = instant(last) - rule.windowSeconds;
      for (; instant(first) <= since; first++) {
        const gone = other(first);
        inWindow[gone] = integerAt(inWindow, gone) - 1;
        if (inWindow[gone] === 0) distinct--;
        if (isMeeting(first)) firstSeen--;
      }
      const isEndOfInstant = last + 1 === edges.length || instant(last + 1) > instant(last);
      if (!isEndOfInstant || distinct < rule.leastCounterparties) continue;
      if (firstSeen < rule.leastFirstSeen * distinct) continue;
      if (open && first <= open.last) {
        open.last = last;
        if (distinct > open.counterparties) Object.assign(open, { counterparties: distinct, firstSeen });
      } else {
        if (open) bursts.push(judged(graph, account, edges, open, rule));
        open = { first, last, counterparties: distinct, firstSeen };
      }
    }
    if (open) bursts.push(judged(graph, account, edges, open, rule));
    for (let place = first; place < edges.length; place++) inWindow[other(place)] = 0;
  }
  return bursts;
}

/** Places in the account's counted edges, both included. */
interface Spell {
  readonly first: number;
  last: number;
  counterparties: number;
  firstSeen: number;
}

function judged(graph: FlowGraph, account: number, edges: Uint32Array, spell: Spell, rule: BurstRule): Burst {
  const { windowSeconds, historySeconds } = rule;
  const start = numberAt(graph.at, integerAt(edges, spell.first));
  const common = {
    account,
    edges: Array.from(edges.subarray(spell.first, spell.last + 1)),
    counterparties: spell.counterparties,
    firstSeen: spell.firstSeen,
  };
  if (firstInstant(graph, account) > start - historySeconds) return { ...common, expected: null, chance: null };
  const past = edges.filter((edge) => {
    const instant = numberAt(graph.at, edge);
    return instant >= start - historySeconds && instant <= start - windowSeconds;
  }).length;
  const expected = ((past + 1) * windowSeconds) / (historySeconds - windowSeconds);
  return { ...common, expected, chance: poissonTail(expected, spell.counterparties) };
}

function countedEdges(graph: FlowGraph, account: number, direction: BurstRule['direction']): Uint32Array {
  if (flagAt(graph.isService, account)) return new Uint32Array();
  const [start, edges, otherEnd] =
    direction === 'in' ? [graph.inStart, graph.inEdges, graph.from] : [graph.outStart, graph.outEdges, graph.to];
  return edges.subarray(integerAt(start, account), integerAt(start, account + 1)).filter((edge) => {
    const other = integerAt(otherEnd, edge);
    return other !== account && flagAt(graph.isService, other) === 0;
  });
}

function firstInstant(graph: FlowGraph, account: number): number {
  const first = (start: Uint32Array, edges: Uint32Array): number => {
    const place = integerAt(start, account);
    return place < integerAt(start, account + 1) ? numberAt(graph.at, integerAt(edges, place)) : Infinity;
  };
  return Math.min(first(graph.inStart, graph.inEdges), first(graph.outStart, graph.outEdges));
}

function assertRule(rule: BurstRule): void {
  const { windowSeconds, leastCounterparties, leastFirstSeen, settlingSeconds, historySeconds } = rule;
  if (!(windowSeconds > 0 && windowSeconds < historySeconds))
    throw new RangeError(`window of ${windowSeconds} seconds, history of ${historySeconds}`);
  if (!(leastCounterparties >= 1)) throw new RangeError(`${leastCounterparties} counterparties`);
  if (!(leastFirstSeen >= 0 && leastFirstSeen <= 1)) throw new RangeError(`first-seen part ${leastFirstSeen}`);
  if (!(settlingSeconds >= 0)) throw new RangeError(`settling of ${settlingSeconds} seconds`);
}
