import type { FlowGraph } from '#domain/check.ts';
import { flagAt, integerAt, numberAt } from './element.ts';
import { assertRange, type Range } from './range.ts';

export interface FifoRule {
  /** Money received longer ago than this is no longer matched; > 0. */
  readonly windowSeconds: number;
  /**
   * Which of two transfers of one instant came first. Sources that give days without hours do not tell: run both orders and show
   * the range.
   */
  readonly sameInstant: 'received-first' | 'paid-first';
}

/** What one account did with what it received, in cents: received = matched + expired + waiting; paid = matched + unmatched. */
export interface FifoAccount {
  readonly account: number;
  readonly received: number;
  readonly paid: number;
  readonly matched: number;
  /** Received, and not paid on before the window closed. */
  readonly expired: number;
  /** Received, not paid on, and nothing was paid after the window closed: the data end here. */
  readonly waiting: number;
  /** Paid, and not covered by what was received inside the window. */
  readonly unmatched: number;
  /** Median over the account's pairs; null without a pair. */
  readonly medianDelaySeconds: number | null;
}

/** One element a pair: the receipt, the payment it covers, and the part of it in cents. */
export interface FifoPairs {
  readonly received: Uint32Array;
  readonly paid: Uint32Array;
  readonly cents: Float64Array;
  /** By account, services and accounts without transfers left out. */
  readonly accounts: readonly FifoAccount[];
}

/**
 * Pairs of transfers by first in, first out: in each account payments consume receipts from the oldest that is inside the window,
 * splitting them as needed, to the cent. Transfers from an account to itself change nothing and are left out.
 *
 * FIFO is a rule of attribution, not a fact; matched value must not be added over chained accounts.
 *
 * @param graph     E edges sorted by (time, row), V accounts
 * @param accounts  accounts to look at, within 0 to V
 * @throws          RangeError if the range or the window is out of bounds; for any graph, nothing
 * Cost: time O(edges of the accounts), plus the sort of one account's delays; memory O(pairs).
 * Source: METHODS.md 4; second-order edges as in FaSTM∀N, arXiv 2309.13662.
 */
export function fifoPairs(graph: FlowGraph, accounts: Range, rule: FifoRule): FifoPairs {
  assertRange(accounts, graph.vertices);
  if (!(rule.windowSeconds > 0)) throw new RangeError(`window of ${rule.windowSeconds} seconds`);
  const pairs: Pairs = { received: [], paid: [], cents: [] };
  const summaries: FifoAccount[] = [];
  for (let account = accounts.first; account < accounts.last; account++) {
    if (flagAt(graph.isService, account)) continue;
    const summary = replay(graph, account, rule, pairs);
    if (summary) summaries.push(summary);
  }
  return {
    received: Uint32Array.from(pairs.received),
    paid: Uint32Array.from(pairs.paid),
    cents: Float64Array.from(pairs.cents),
    accounts: summaries,
  };
}

interface Pairs {
  readonly received: number[];
  readonly paid: number[];
  readonly cents: number[];
}

interface Lot {
  readonly edge: number;
  readonly at: number;
  remaining: number;
}

function replay(graph: FlowGraph, account: number, rule: FifoRule, pairs: Pairs): FifoAccount | null {
  const { at, cents } = graph;
  const lots: Lot[] = [];
  const delays: number[] = [];
  let head = 0;
  const sum = { received: 0, paid: 0, matched: 0, expired: 0, unmatched: 0 };
  let transfers = 0;
  eachTransfer(graph, account, rule.sameInstant, (edge, isReceipt) => {
    transfers++;
    const instant = numberAt(at, edge);
    const amount = numberAt(cents, edge);
    if (isReceipt) {
      sum.received += amount;
      lots.push({ edge, at: instant, remaining: amount });
      return;
    }
    sum.paid += amount;
    let lot = lots[head];
    for (; lot && lot.at < instant - rule.windowSeconds; lot = lots[++head]) sum.expired += lot.remaining;
    let need = amount;
    while (need > 0 && lot) {
      const part = Math.min(need, lot.remaining);
      if (part > 0) {
        pairs.received.push(lot.edge);
        pairs.paid.push(edge);
        pairs.cents.push(part);
        delays.push(instant - lot.at);
      }
      need -= part;
      lot.remaining -= part;
      if (lot.remaining === 0) lot = lots[++head];
    }
    sum.matched += amount - need;
    sum.unmatched += need;
  });
  if (transfers === 0) return null;
  const waiting = lots.slice(head).reduce((total, lot) => total + lot.remaining, 0);
  return { account, ...sum, waiting, medianDelaySeconds: median(delays) };
}

/** In order of time; inside one instant, receipts or payments first as the rule says, then in order of row. */
function eachTransfer(
  graph: FlowGraph,
  account: number,
  sameInstant: FifoRule['sameInstant'],
  call: (edge: number, isReceipt: boolean) => void,
): void {
  const { from, to, at, inStart, inEdges, outStart, outEdges } = graph;
  const lastIn = integerAt(inStart, account + 1);
  const lastOut = integerAt(outStart, account + 1);
  let nextIn = integerAt(inStart, account);
  let nextOut = integerAt(outStart, account);
  while (nextIn < lastIn || nextOut < lastOut) {
    const received = nextIn < lastIn ? numberAt(at, integerAt(inEdges, nextIn)) : Infinity;
    const paid = nextOut < lastOut ? numberAt(at, integerAt(outEdges, nextOut)) : Infinity;
    const isReceipt = received === paid ? sameInstant === 'received-first' : received < paid;
    const edge = isReceipt ? integerAt(inEdges, nextIn++) : integerAt(outEdges, nextOut++);
    if (integerAt(from, edge) !== integerAt(to, edge)) call(edge, isReceipt);
  }
}

function median(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >>> 1;
  if (sorted.length === 0) return null;
  if (sorted.length % 2 === 1) return numberAt(sorted, middle);
  return (numberAt(sorted, middle - 1) + numberAt(sorted, middle)) / 2;
}
