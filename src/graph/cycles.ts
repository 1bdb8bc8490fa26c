import type { FlowGraph } from '#domain/check.ts';
import { flagAt, integerAt, numberAt } from './element.ts';
import { firstAfter, firstEdgeAfter } from './order-of-time.ts';
import { assertRange, type Range } from './range.ts';
import { PAYS_MANY, SERVICE, type Walls } from './walls.ts';

export interface CycleRule {
  /** The whole walk lies within this of its first transfer; > 0. */
  readonly windowSeconds: number;
  /** Transfers in a walk, so accounts in the ring: 2 ≤ least ≤ most ≤ 30. */
  readonly leastHops: number;
  readonly mostHops: number;
  /** How far an amount may be from the one before it, as a fraction: 0 ≤ tolerance < 1. */
  readonly tolerance: number;
  /** Most transfers of one account read at one step; ≥ 1. */
  readonly scanCap: number;
  /** Most transfers read for one root; ≥ 1. */
  readonly stepBudget: number;
}

export interface Cycles {
  /** Each walk is its edge numbers in order of time. */
  readonly walks: readonly (readonly number[])[];
  /** Roots whose search a cap ended early: walks from them may be missing. */
  readonly cut: readonly number[];
}

/**
 * Closed walks that money could have travelled: it leaves an account, passes through distinct others and comes back; times
 * strictly increase and each amount stays close to the one before.
 *
 * A walk starts at its earliest edge, and increasing times allow one order only, so each set of edges is found once. Two transfers
 * of one instant never follow one another: where a source gives days without hours, each hop takes at least a day.
 *
 * @param graph  E edges sorted by (time, row)
 * @param roots  edge numbers to start from, within 0 to E
 * @param walls  accounts that are neither root nor crossed, from `wallsOf`
 * @throws       RangeError if the range or the rule is out of bounds; for any graph, nothing
 * Cost: time O(roots × b^hops), b = edges of one account inside a window and the tolerance; memory O(V).
 * Source: METHODS.md 6. Searching from the earliest edge, and only among accounts from which the root can still be reached in
 * time, is the idea of Kumar and Calders, 2SCENT, PVLDB 11 (2018).
 */
export function findCycles(graph: FlowGraph, roots: Range, rule: CycleRule, walls: Walls): Cycles {
  assertRange(roots, graph.edges);
  assertRule(rule);
  const { from, to, at, cents, outStart, outEdges, inStart, inEdges } = graph;
  const { windowSeconds, leastHops, mostHops, scanCap, stepBudget } = rule;
  const low = 1 - rule.tolerance;
  const high = 1 + rule.tolerance;
  const closed = SERVICE | PAYS_MANY;
  const walks: number[][] = [];
  const cut: number[] = [];
  const path: number[] = [];
  const isOnPath = new Uint8Array(graph.vertices);
  let root = 0;
  let beyond = 0;
  let steps = 0;
  let isCut = false;

  function extend(last: number): void {
    const account = integerAt(to, last);
    const end = integerAt(outStart, account + 1);
    const first = firstAfter(graph, outEdges, integerAt(outStart, account), end, numberAt(at, last));
    const least = numberAt(cents, last) * low;
    const most = numberAt(cents, last) * high;
    const canGoOn = path.length + 1 < mostHops;
    for (let place = first; place < end; place++) {
      const edge = integerAt(outEdges, place);
      if (edge >= beyond) return;
      if (place - first >= scanCap || steps >= stepBudget) {
        isCut = true;
        return;
      }
      steps++;
      const amount = numberAt(cents, edge);
      if (amount < least || amount > most) continue;
      const payee = integerAt(to, edge);
      if (payee === root) {
        if (path.length + 1 >= leastHops) walks.push([...path, edge]);
      } else if (canGoOn && isOnPath[payee] === 0 && (flagAt(walls, payee) & closed) === 0) {
        path.push(edge);
        isOnPath[payee] = 1;
        extend(edge);
        isOnPath[payee] = 0;
        path.pop();
      }
    }
  }

  if (roots.first < roots.last) beyond = firstEdgeAfter(graph, numberAt(at, roots.first) + windowSeconds);
  for (let edge = roots.first; edge < roots.last; edge++) {
    const deadline = numberAt(at, edge) + windowSeconds;
    while (beyond < graph.edges && numberAt(at, beyond) <= deadline) beyond++;
    root = integerAt(from, edge);
    const payee = integerAt(to, edge);
    if (root === payee || (flagAt(walls, root) | flagAt(walls, payee)) & closed) continue;
    const lastIn = integerAt(inStart, root + 1);
    const firstIn = firstAfter(graph, inEdges, integerAt(inStart, root), lastIn, numberAt(at, edge));
    if (firstIn === lastIn || integerAt(inEdges, firstIn) >= beyond) continue;
    steps = 0;
    isCut = false;
    path.push(edge);
    isOnPath[payee] = 1;
    extend(edge);
    isOnPath[payee] = 0;
    path.pop();
    if (isCut) cut.push(edge);
  }
  return { walks, cut };
}

function assertRule(rule: CycleRule): void {
  const { windowSeconds, leastHops, mostHops, tolerance, scanCap, stepBudget } = rule;
  if (!(windowSeconds > 0)) throw new RangeError(`window of ${windowSeconds} seconds`);
  if (!(leastHops >= 2 && mostHops >= leastHops && mostHops <= 30))
    throw new RangeError(`hops ${leastHops} to ${mostHops}`);
  if (!(tolerance >= 0 && tolerance < 1)) throw new RangeError(`tolerance ${tolerance}`);
  if (!(scanCap >= 1 && stepBudget >= 1)) throw new RangeError(`caps ${scanCap} and ${stepBudget}`);
}
