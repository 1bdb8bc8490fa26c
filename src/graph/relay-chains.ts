import type { FlowGraph } from '#domain/check.ts';
import { flagAt, integerAt, numberAt } from './element.ts';
import { firstNotBefore } from './order-of-time.ts';
import { assertRange, type Range } from './range.ts';
import { SERVICE, type Walls } from './walls.ts';

export interface RelayRule {
  /** An account pays on within this of the receipt; > 0. */
  readonly dwellSeconds: number;
  /** How far an amount may be from the one before it, as a fraction: 0 ≤ tolerance < 1. */
  readonly tolerance: number;
  /** Transfers below this, in cents, are not looked at. */
  readonly leastCents: number;
  /** Most payers, and most payees, that a crossed account may have from one dwell before its payment to one after; ≥ 1. */
  readonly mostSides: number;
  /** Most receipts of one account read for one payment; ≥ 1. */
  readonly scanCap: number;
}

export interface RelayChains {
  /** Chains that nothing kept makes longer, each as its edge numbers in order of time. */
  readonly chains: readonly (readonly number[])[];
  /** Accounts with more receipts inside the dwell than the scan cap: chains through them may be missing. */
  readonly cut: readonly number[];
}

/** Reads transfers in order of time, piece by piece. */
export interface RelaySearch {
  /** @throws RangeError unless the pieces follow one another from 0 */
  advance(edges: Range): void;
  /** @param leastHops  transfers in a chain, ≥ 1 */
  finish(leastHops: number): RelayChains;
}

const NONE = 0xffffffff;

/** A longer chain is given in pieces of this many transfers: it bounds the time on a ring of any size. */
export const MOST_HOPS = 250;

/**
 * Sums handed from account to account: each transfer is strictly later than the one before, within the dwell, about as large, and
 * leaves an account that has few other payers and payees at the time. No account comes twice.
 *
 * For each transfer one chain is kept: the longest that extends the chain kept for an earlier transfer; of equals the one with the
 * shortest stay. Where no account could come twice anyhow, it is the longest there is. Services are neither crossed nor ends.
 *
 * @param graph  E edges sorted by (time, row), V accounts
 * @param walls  from `wallsOf`; only services are read, since few payers and payees keep hubs out already
 * @throws       RangeError if the rule is out of bounds
 * Cost: time O(E × scan cap × 250) at worst, O(E) where accounts are quiet; memory 10 bytes an edge. Source: METHODS.md 8.2.
 */
export function relaySearch(graph: FlowGraph, rule: RelayRule, walls: Walls): RelaySearch {
  assertRule(rule);
  const { from, to, at, cents, inStart, inEdges } = graph;
  const low = 1 - rule.tolerance;
  const high = 1 + rule.tolerance;
  const isQuiet = quietPayments(graph, rule.dwellSeconds, rule.mostSides);
  const hops = new Uint32Array(graph.edges);
  const before = new Uint32Array(graph.edges).fill(NONE);
  const isExtended = new Uint8Array(graph.edges);
  const cut = new Set<number>();
  let read = 0;

  function isOnChain(account: number, last: number): boolean {
    for (let edge = last; ; edge = integerAt(before, edge)) {
      if (integerAt(to, edge) === account || integerAt(from, edge) === account) return true;
      if (integerAt(before, edge) === NONE) return false;
    }
  }

  function follow(edge: number): void {
    const payer = integerAt(from, edge);
    const payee = integerAt(to, edge);
    const amount = numberAt(cents, edge);
    if (payer === payee || amount < rule.leastCents) return;
    if ((flagAt(walls, payer) | flagAt(walls, payee)) & SERVICE) return;
    hops[edge] = 1;
    if (flagAt(isQuiet, edge) === 0) return;
    const instant = numberAt(at, edge);
    const first = integerAt(inStart, payer);
    const end = firstNotBefore(graph, inEdges, first, integerAt(inStart, payer + 1), instant);
    for (let place = end - 1; place >= first; place--) {
      const receipt = integerAt(inEdges, place);
      if (numberAt(at, receipt) < instant - rule.dwellSeconds) return;
      if (end - place > rule.scanCap) {
        cut.add(payer);
        return;
      }
      const length = integerAt(hops, receipt);
      if (length === 0 || length === MOST_HOPS || length + 1 <= integerAt(hops, edge)) continue;
      const received = numberAt(cents, receipt);
      if (amount < received * low || amount > received * high || isOnChain(payee, receipt)) continue;
      hops[edge] = length + 1;
      before[edge] = receipt;
    }
  }

  return {
    advance(edges) {
      assertRange(edges, graph.edges);
      if (edges.first !== read) throw new RangeError(`transfers from ${edges.first} after ${read}`);
      for (let edge = edges.first; edge < edges.last; edge++) {
        follow(edge);
        const receipt = integerAt(before, edge);
        if (receipt !== NONE) isExtended[receipt] = 1;
      }
      read = edges.last;
    },
    finish(leastHops) {
      const chains: number[][] = [];
      for (let edge = 0; edge < read; edge++) {
        if (flagAt(isExtended, edge) === 1 || integerAt(hops, edge) < Math.max(1, leastHops)) continue;
        const chain: number[] = [];
        for (let link = edge; link !== NONE; link = integerAt(before, link)) chain.push(link);
        chains.push(chain.reverse());
      }
      return { chains, cut: [...cut].sort((a, b) => a - b) };
    },
  };
}

/** 1 for payments whose payer has at most so many payers, and payees, from one dwell before to one dwell after. */
function quietPayments(graph: FlowGraph, dwellSeconds: number, mostSides: number): Uint8Array {
  const { vertices, from, to, inStart, inEdges, outStart, outEdges } = graph;
  const isQuiet = new Uint8Array(graph.edges);
  const [paysTimes, isPaidTimes] = [new Uint32Array(vertices), new Uint32Array(vertices)];
  for (let account = 0; account < vertices; account++) {
    const payments = outEdges.subarray(integerAt(outStart, account), integerAt(outStart, account + 1));
    const receipts = inEdges.subarray(integerAt(inStart, account), integerAt(inStart, account + 1));
    if (payments.length === 0 || receipts.length === 0) continue;
    const payers = slidingOthers(graph, receipts, from, dwellSeconds, paysTimes);
    const payees = slidingOthers(graph, payments, to, dwellSeconds, isPaidTimes);
    for (const payment of payments) {
      const instant = numberAt(graph.at, payment);
      isQuiet[payment] = payers.around(instant) <= mostSides && payees.around(instant) <= mostSides ? 1 : 0;
    }
    payers.leave();
    payees.leave();
  }
  return isQuiet;
}

interface Others {
  /** How many others are at the far end of edges around an instant; ask for instants in order of time. */
  around(instant: number): number;
  /** Takes the last ones out of the count. */
  leave(): void;
}

/** @param times  how often each account is at the far end: all noughts, shared by many and left as it was found */
function slidingOthers(
  graph: FlowGraph,
  edges: Uint32Array,
  farEnd: Uint32Array,
  reachSeconds: number,
  times: Uint32Array,
): Others {
  let first = 0;
  let beyond = 0;
  let others = 0;
  const drop = (edge: number): void => {
    const other = integerAt(farEnd, edge);
    times[other] = integerAt(times, other) - 1;
    if (times[other] === 0) others--;
  };
  return {
    around(instant) {
      for (; beyond < edges.length; beyond++) {
        const edge = integerAt(edges, beyond);
        if (numberAt(graph.at, edge) > instant + reachSeconds) break;
        const other = integerAt(farEnd, edge);
        if (times[other] === 0) others++;
        times[other] = integerAt(times, other) + 1;
      }
      for (; first < beyond; first++) {
        const edge = integerAt(edges, first);
        if (numberAt(graph.at, edge) >= instant - reachSeconds) break;
        drop(edge);
      }
      return others;
    },
    leave() {
      for (; first < beyond; first++) drop(integerAt(edges, first));
    },
  };
}

function assertRule({ dwellSeconds, tolerance, mostSides, scanCap }: RelayRule): void {
  if (!(dwellSeconds > 0)) throw new RangeError(`a stay of ${dwellSeconds} seconds`);
  if (!(tolerance >= 0 && tolerance < 1)) throw new RangeError(`tolerance ${tolerance}`);
  if (!(mostSides >= 1 && scanCap >= 1)) throw new RangeError(`caps ${mostSides} and ${scanCap}`);
}
