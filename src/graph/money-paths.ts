import type { FlowGraph } from '#domain/check.ts';
import { flagAt, integerAt, numberAt } from './element.ts';
import { lazyHeap } from './lazy-heap.ts';
import { firstNotBefore } from './order-of-time.ts';

export interface PathRule {
  /** An account pays on within this of the receipt, in seconds; > 0. */
  readonly dwellSeconds: number;
  /** How far a payment may exceed the receipt before it, as a fraction; ≥ 0. */
  readonly tolerance: number;
  /** Transfers below this, in cents, are not looked at. */
  readonly leastCents: number;
  /** Most transfers on a path; from 1 to 32. */
  readonly mostHops: number;
  /** Paths given; ≥ 1. */
  readonly mostPaths: number;
  /** Transfers followed before the search gives up; ≥ 1. */
  readonly mostSteps: number;
}

/** Transfers from one end to the other, in order. */
export interface MoneyPath {
  readonly edges: readonly number[];
  /** The smallest transfer of the path, in cents: no more than that can have come the whole way. */
  readonly carried: number;
  /** Other paths over the same accounts that were met; they carry as much or less. */
  readonly others: number;
}

export interface MoneyPaths {
  /** What carries most first; of equals the shorter; one for each row of accounts. */
  readonly paths: readonly MoneyPath[];
  /** The search gave up at its most steps: paths that carry less may be missing. */
  readonly cut: boolean;
  /** Services at which money from the payer stopped being followed. */
  readonly services: readonly number[];
}

const NONE = -1;

/**
 * Ways on which money can have gone from some accounts to others: each transfer leaves the account that the one before reached, not
 * earlier and within the dwell, and is no larger than it by more than the tolerance. No account comes twice; services are ends of a
 * path at most, never crossed.
 *
 * Partial paths are taken up by what they carry, the most first, so what is given first carries most of all paths there are:
 * carrying can only shrink along a path. Within one day whose hours are not known any order counts as possible.
 *
 * @param payers  accounts of the one end @param payees  accounts of the other; none in common
 * @returns done from 0 to 1 while it works, then the paths
 * @throws RangeError when an end is empty, both have an account in common, or the rule is out of bounds
 * Cost: O(steps × log steps) time, 32 bytes a step. Source: PRODUCT.md EXP-4 (time-respecting paths); best-first search for the widest path.
 */
export function* moneyPaths(
  graph: FlowGraph,
  payers: readonly number[],
  payees: readonly number[],
  rule: PathRule,
): Generator<number, MoneyPaths, void> {
  assertAsked(payers, payees, rule);
  const { from, to, at, cents, isService, outStart, outEdges } = graph;
  const [starts, ends] = [new Set(payers), new Set(payees)];
  const left = hopsLeft(graph, ends, rule.mostHops);
  const edgeOf: number[] = [];
  const before: number[] = [];
  const depth: number[] = [];
  const heap = lazyHeap();
  const services = new Set<number>();

  const isCrossed = (account: number, last: number): boolean => {
    for (let step = last; step !== NONE; step = before[step] ?? NONE) {
      const edge = edgeOf[step] ?? 0;
      if (integerAt(to, edge) === account || integerAt(from, edge) === account) return true;
    }
    return false;
  };

  function take(edge: number, last: number, carried: number): void {
    const amount = numberAt(cents, edge);
    const payee = integerAt(to, edge);
    const hops = last === NONE ? 1 : (depth[last] ?? 0) + 1;
    if (amount < rule.leastCents || payee === integerAt(from, edge)) return;
    if (flagAt(isService, payee) && !ends.has(payee)) {
      services.add(payee);
      return;
    }
    if (starts.has(payee) || hops + integerAt(left, payee) > rule.mostHops) return;
    if (last !== NONE && isCrossed(payee, last)) return;
    const step = edgeOf.push(edge) - 1;
    before.push(last);
    depth.push(hops);
    heap.push(step, hops / 64 - Math.min(carried, amount));
  }

  for (const payer of starts) {
    if (payer >= graph.vertices) continue;
    for (let place = integerAt(outStart, payer); place < integerAt(outStart, payer + 1); place++)
      take(integerAt(outEdges, place), NONE, Infinity);
  }

  const found = new Map<string, { edges: readonly number[]; carried: number; others: number }>();
  let taken = 0;
  for (let top = heap.pop(); top && found.size < rule.mostPaths; top = heap.pop()) {
    taken += 1;
    if (edgeOf.length > rule.mostSteps) break;
    if (taken % 4096 === 0) yield Math.min(1, edgeOf.length / rule.mostSteps);
    const edge = edgeOf[top.item] ?? 0;
    const reached = integerAt(to, edge);
    const carried = Math.round((depth[top.item] ?? 0) / 64 - top.priority);
    if (ends.has(reached)) {
      const edges = unrolled(top.item, edgeOf, before);
      const accounts = [...edges.map((one) => integerAt(from, one)), reached].join();
      const known = found.get(accounts);
      if (known) known.others += 1;
      else found.set(accounts, { edges, carried, others: 0 });
      continue;
    }
    if ((depth[top.item] ?? 0) >= rule.mostHops) continue;
    const most = numberAt(cents, edge) * (1 + rule.tolerance);
    const instant = numberAt(at, edge);
    const last = integerAt(outStart, reached + 1);
    const first = firstNotBefore(graph, outEdges, integerAt(outStart, reached), last, instant);
    for (let place = first; place < last; place++) {
      const next = integerAt(outEdges, place);
      if (numberAt(at, next) > instant + rule.dwellSeconds) break;
      if (numberAt(cents, next) <= most) take(next, top.item, carried);
    }
  }
  return {
    paths: [...found.values()],
    cut: edgeOf.length > rule.mostSteps,
    services: [...services].sort((a, b) => a - b),
  };
}

function unrolled(last: number, edgeOf: readonly number[], before: readonly number[]): readonly number[] {
  const edges: number[] = [];
  for (let step = last; step !== NONE; step = before[step] ?? NONE) edges.push(edgeOf[step] ?? 0);
  return edges.reverse();
}

/** The fewest transfers from each account to an end, whatever their dates; more than the most where there is no way. */
function hopsLeft(
  { vertices, from, inStart, inEdges, isService }: FlowGraph,
  ends: Set<number>,
  most: number,
): Uint32Array {
  const left = new Uint32Array(vertices).fill(most + 1);
  let ring = [...ends].filter((account) => account < vertices);
  for (const account of ring) left[account] = 0;
  for (let hops = 1; hops <= most && ring.length > 0; hops++) {
    const next: number[] = [];
    for (const account of ring)
      for (let place = integerAt(inStart, account); place < integerAt(inStart, account + 1); place++) {
        const payer = integerAt(from, integerAt(inEdges, place));
        if (integerAt(left, payer) <= most || flagAt(isService, payer)) continue;
        left[payer] = hops;
        next.push(payer);
      }
    ring = next;
  }
  return left;
}

function assertAsked(payers: readonly number[], payees: readonly number[], rule: PathRule): void {
  if (payers.length === 0 || payees.length === 0) throw new RangeError('a path has two ends');
  if (payers.some((account) => payees.includes(account))) throw new RangeError('both ends hold the same account');
  const isInside =
    rule.dwellSeconds > 0 &&
    rule.tolerance >= 0 &&
    rule.mostHops >= 1 &&
    rule.mostHops <= 32 &&
    rule.mostPaths >= 1 &&
    rule.mostSteps >= 1;
  if (!isInside) throw new RangeError('the rule of paths is out of bounds');
}
