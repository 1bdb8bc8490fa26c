import type { FlowGraph } from '#domain/check.ts';
import { flagAt, integerAt, numberAt } from './element.ts';
import { poissonTail } from './poisson-tail.ts';
import { assertRange, type Range } from './range.ts';

export interface HubRule {
  /** > 0, and shorter than the history. */
  readonly windowSeconds: number;
  /** Distinct payers and payees inside one window, ≥ 1. */
  readonly leastPayers: number;
  readonly leastPayees: number;
  /** Most that payers and payees may have in common: |both| ÷ |either|, 0 to 1. */
  readonly mostOverlap: number;
  /** Own past against which a window is judged. */
  readonly historySeconds: number;
}

/** An account that, within one window, is paid by many and pays many others. */
export interface HubBurst {
  readonly account: number;
  /** Transfers of the fullest window, in order of time. */
  readonly received: readonly number[];
  readonly paid: readonly number[];
  readonly payers: number;
  readonly payees: number;
  /** Part that payers and payees have in common. */
  readonly overlap: number;
  /** Chance of as many at the account's own pace, the weaker of its two sides counting for both; null when its past is too short. */
  readonly chance: number | null;
}

/**
 * Hubs: windows (t − W, t], ending at a transfer, that hold enough distinct payers and payees with little in common. Windows that
 * share a transfer make one burst, told by its fullest window (most payers and payees together; the earliest of equals).
 * Nothing is asked of the amounts, nor that receipts come before payments.
 *
 * The pace is read in [start − history, start − W], where start is the first transfer of the burst. Each way it is the larger of
 * (transfers + 1) × W ÷ (history − W) and the counterparties of the fullest window there: who pays his staff once a month has a
 * pace of his staff. The chance is the square of the larger of the two tails of Poisson. Services are neither looked at nor counted.
 *
 * @param graph     E edges sorted by (time, row), V accounts
 * @param accounts  accounts to look at, within 0 to V
 * @throws RangeError if the range or the rule is out of bounds
 * Cost: time O(edges of the accounts), memory O(V). Source: METHODS.md 8.1.
 */
export function findHubBursts(graph: FlowGraph, accounts: Range, rule: HubRule): readonly HubBurst[] {
  assertRange(accounts, graph.vertices);
  assertRule(rule);
  const counts = { in: new Uint32Array(graph.vertices), out: new Uint32Array(graph.vertices) };
  const bursts: HubBurst[] = [];
  for (let account = accounts.first; account < accounts.last; account++) {
    const transfers = countedTransfers(graph, account, rule);
    if (transfers === null) continue;
    let open: Spell | null = null;
    for (const spell of fullWindows(graph, transfers, counts, rule)) {
      if (open && spell.first <= open.last) {
        const isFuller: boolean = spell.payers + spell.payees > open.payers + open.payees;
        open = { ...(isFuller ? spell : open), start: open.start, last: spell.last };
      } else {
        if (open) bursts.push(judged(graph, account, transfers, open, rule));
        open = spell;
      }
    }
    if (open) bursts.push(judged(graph, account, transfers, open, rule));
  }
  return bursts;
}

/** One transfer of the account: the edge, and who stands at the other end. */
interface Transfer {
  readonly edge: number;
  readonly other: number;
  readonly way: 'in' | 'out';
}

/** Places in the account's transfers: of the window, `from` to `to`; of the burst, from `start`, its last window `first` to `last`. */
interface Spell {
  readonly start: number;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly payers: number;
  readonly payees: number;
  readonly overlap: number;
}

/** In order of edge; null where the account cannot have enough of them. */
function countedTransfers(graph: FlowGraph, account: number, rule: HubRule): readonly Transfer[] | null {
  const { inStart, inEdges, outStart, outEdges, isService } = graph;
  if (flagAt(isService, account)) return null;
  const received = inEdges.subarray(integerAt(inStart, account), integerAt(inStart, account + 1));
  const paid = outEdges.subarray(integerAt(outStart, account), integerAt(outStart, account + 1));
  if (received.length < rule.leastPayers || paid.length < rule.leastPayees) return null;
  const transfers: Transfer[] = [];
  for (const edge of received) transfers.push({ edge, other: integerAt(graph.from, edge), way: 'in' });
  for (const edge of paid) transfers.push({ edge, other: integerAt(graph.to, edge), way: 'out' });
  return transfers
    .filter(({ other }) => other !== account && flagAt(isService, other) === 0)
    .sort((a, b) => a.edge - b.edge);
}

/** Windows that qualify, one for each instant at most, in order of time. */
function* fullWindows(
  graph: FlowGraph,
  transfers: readonly Transfer[],
  counts: Readonly<Record<'in' | 'out', Uint32Array>>,
  rule: HubRule,
): Generator<Spell, void, void> {
  const distinct = { in: 0, out: 0 };
  let both = 0;
  const shift = ({ other, way }: Transfer, by: 1 | -1): void => {
    const before = integerAt(counts[way], other);
    counts[way][other] = before + by;
    const isChange = by === 1 ? before === 0 : before === 1;
    if (!isChange) return;
    distinct[way] += by;
    if (integerAt(counts[way === 'in' ? 'out' : 'in'], other) > 0) both += by;
  };
  let first = 0;
  for (const [last, transfer] of transfers.entries()) {
    shift(transfer, 1);
    const instant = numberAt(graph.at, transfer.edge);
    for (let old = transfers[first]; old && numberAt(graph.at, old.edge) <= instant - rule.windowSeconds;) {
      shift(old, -1);
      old = transfers[++first];
    }
    const next = transfers[last + 1];
    if (next && numberAt(graph.at, next.edge) === instant) continue;
    if (distinct.in < rule.leastPayers || distinct.out < rule.leastPayees) continue;
    const overlap = both / (distinct.in + distinct.out - both);
    if (overlap > rule.mostOverlap) continue;
    yield { start: first, first, last, from: first, to: last, payers: distinct.in, payees: distinct.out, overlap };
  }
  for (const transfer of transfers.slice(first)) shift(transfer, -1);
}

function judged(
  graph: FlowGraph,
  account: number,
  transfers: readonly Transfer[],
  { start, from, to, payers, payees, overlap }: Spell,
  { windowSeconds, historySeconds }: HubRule,
): HubBurst {
  const window = transfers.slice(from, to + 1);
  const edgesOf = (way: Transfer['way']): readonly number[] =>
    window.filter((transfer) => transfer.way === way).map(({ edge }) => edge);
  const begin = numberAt(graph.at, transfers[start]?.edge ?? 0);
  const past = transfers.slice(0, start).filter(({ edge }) => {
    const instant = numberAt(graph.at, edge);
    return instant >= begin - historySeconds && instant <= begin - windowSeconds;
  });
  const chanceOf = (way: Transfer['way'], least: number): number => {
    const own = past.filter((transfer) => transfer.way === way);
    const mean = ((own.length + 1) * windowSeconds) / (historySeconds - windowSeconds);
    return poissonTail(Math.max(mean, fullestOf(graph, own, windowSeconds)), least);
  };
  const isKnown = firstInstant(graph, account) <= begin - historySeconds;
  return {
    account,
    received: edgesOf('in'),
    paid: edgesOf('out'),
    payers,
    payees,
    overlap,
    chance: isKnown ? Math.max(chanceOf('in', payers), chanceOf('out', payees)) ** 2 : null,
  };
}

/** Most counterparties in one window of these transfers. */
function fullestOf(graph: FlowGraph, transfers: readonly Transfer[], windowSeconds: number): number {
  const inside = new Map<number, number>();
  let first = 0;
  let most = 0;
  for (const { edge, other } of transfers) {
    inside.set(other, (inside.get(other) ?? 0) + 1);
    const since = numberAt(graph.at, edge) - windowSeconds;
    for (let old = transfers[first]; old && numberAt(graph.at, old.edge) <= since; old = transfers[++first]) {
      const left = (inside.get(old.other) ?? 0) - 1;
      if (left === 0) inside.delete(old.other);
      else inside.set(old.other, left);
    }
    most = Math.max(most, inside.size);
  }
  return most;
}

function firstInstant({ at, inStart, inEdges, outStart, outEdges }: FlowGraph, account: number): number {
  const first = (start: Uint32Array, edges: Uint32Array): number => {
    const place = integerAt(start, account);
    return place < integerAt(start, account + 1) ? numberAt(at, integerAt(edges, place)) : Infinity;
  };
  return Math.min(first(inStart, inEdges), first(outStart, outEdges));
}

function assertRule({ windowSeconds, leastPayers, leastPayees, mostOverlap, historySeconds }: HubRule): void {
  if (!(windowSeconds > 0 && windowSeconds < historySeconds))
    throw new RangeError(`window of ${windowSeconds} seconds, history of ${historySeconds}`);
  if (!(leastPayers >= 1) || !(leastPayees >= 1)) throw new RangeError(`${leastPayers} payers, ${leastPayees} payees`);
  if (!(mostOverlap >= 0 && mostOverlap <= 1)) throw new RangeError(`overlap ${mostOverlap}`);
}
