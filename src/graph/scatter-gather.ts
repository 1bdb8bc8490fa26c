import type { FlowGraph } from '#domain/check.ts';
import { flagAt, integerAt, numberAt } from './element.ts';
import { firstAfter } from './order-of-time.ts';
import { assertRange, type Range } from './range.ts';
import { PAID_BY_MANY, PAYS_MANY, SERVICE, type Walls } from './walls.ts';

export interface ScatterGatherRule {
  /** An intermediary pays on within this; > 0. */
  readonly windowSeconds: number;
  /** Payments of the source further apart than this belong to different instances; > 0. */
  readonly gapSeconds: number;
  /** Distinct intermediaries, ≥ 1. */
  readonly leastMiddles: number;
  /** How far what an intermediary pays on may be from what it received, as a fraction: 0 ≤ tolerance < 1. */
  readonly tolerance: number;
}

/** A sum split over intermediaries and reunited: element i of the two lists is what intermediary i received and paid on. */
export interface ScatterGather {
  readonly source: number;
  readonly sink: number;
  readonly scattered: readonly number[];
  readonly gathered: readonly number[];
}

export interface ScatterGathers {
  readonly instances: readonly ScatterGather[];
  /** Accounts not searched as sources because they pay more accounts than the degree cap, and are no known service. */
  readonly cut: readonly number[];
}

/**
 * Two-path join: sources and sinks with enough distinct intermediaries between them, each of which received from the source,
 * then paid about as much to the sink, strictly later and within the window.
 *
 * Services may be source or sink but are no intermediaries; hubs are neither. Payments of one source to one sink's intermediaries are parted where
 * two neighbours in time are further apart than the gap, so that unrelated months never add up to an instance. An intermediary
 * counts once in an instance, by its shortest delay, then its earliest transfers.
 *
 * @param graph    E edges sorted by (time, row), V accounts
 * @param sources  accounts to start from, within 0 to V
 * @param walls    from `wallsOf`
 * @returns        instances by source, then by sink, then by time
 * @throws         RangeError if the range or the rule is out of bounds; for any graph, nothing
 * Cost: time O(Σ over transfers of a source of the transfers of their payee inside the window); memory O(V + paths of one source).
 * Source: METHODS.md 5; as an ordinary join, Starnini et al., ECML-PKDD 2021.
 */
export function findScatterGathers(
  graph: FlowGraph,
  sources: Range,
  rule: ScatterGatherRule,
  walls: Walls,
): ScatterGathers {
  assertRange(sources, graph.vertices);
  assertRule(rule);
  const instances: ScatterGather[] = [];
  const cut: number[] = [];
  const scratch: Scratch = { paths: new Uint32Array(graph.vertices), sinks: [], legs: [] };
  for (let source = sources.first; source < sources.last; source++) {
    const wall = flagAt(walls, source);
    if (wall & PAYS_MANY) {
      if (!(wall & SERVICE)) cut.push(source);
      continue;
    }
    if (integerAt(graph.outStart, source + 1) - integerAt(graph.outStart, source) < rule.leastMiddles) continue;
    const bySink = pathsFrom(graph, source, rule, walls, scratch);
    const sinks = [...bySink].sort(([a], [b]) => a - b);
    for (const [sink, legs] of sinks)
      for (const together of partedByGap(graph, legs, rule.gapSeconds)) {
        const chosen = shortestOfEach(graph, together);
        if (chosen.length < rule.leastMiddles) continue;
        const scattered = chosen.map(([first]) => first);
        instances.push({ source, sink, scattered, gathered: chosen.map(([, second]) => second) });
      }
  }
  return { instances, cut };
}

/**
 * Accounts that a source could reach through enough intermediaries, whatever the amounts and the times: what is left unsaid when the
 * source is not searched.
 */
export function sinksOf(graph: FlowGraph, source: number, leastMiddles: number, walls: Walls): readonly number[] {
  const { to, outStart, outEdges } = graph;
  const payeesOf = (account: number): ReadonlySet<number> =>
    new Set(
      Array.from(outEdges.subarray(integerAt(outStart, account), integerAt(outStart, account + 1)), (edge) =>
        integerAt(to, edge),
      ),
    );
  const middles = new Map<number, number>();
  for (const middle of payeesOf(source)) {
    if (middle === source || flagAt(walls, middle) & (SERVICE | PAYS_MANY)) continue;
    for (const sink of payeesOf(middle))
      if (sink !== source && sink !== middle) middles.set(sink, (middles.get(sink) ?? 0) + 1);
  }
  return [...middles].filter(([, number]) => number >= leastMiddles).map(([sink]) => sink);
}

/** Reused from one source to the next. */
interface Scratch {
  /** How many paths lead to each account; all zero between sources. */
  readonly paths: Uint32Array;
  readonly sinks: number[];
  readonly legs: number[];
}

/** By sink with enough paths: first edge, second edge, first edge … in order of the first. */
function pathsFrom(
  graph: FlowGraph,
  source: number,
  rule: ScatterGatherRule,
  walls: Walls,
  { paths, sinks, legs }: Scratch,
): ReadonlyMap<number, number[]> {
  const { to, at, cents, outStart, outEdges } = graph;
  sinks.length = 0;
  legs.length = 0;
  const last = integerAt(outStart, source + 1);
  for (let place = integerAt(outStart, source); place < last; place++) {
    const first = integerAt(outEdges, place);
    const middle = integerAt(to, first);
    if (middle === source || flagAt(walls, middle) & (SERVICE | PAYS_MANY)) continue;
    const received = numberAt(at, first);
    const least = numberAt(cents, first) * (1 - rule.tolerance);
    const most = numberAt(cents, first) * (1 + rule.tolerance);
    const end = integerAt(outStart, middle + 1);
    const begin = firstAfter(graph, outEdges, integerAt(outStart, middle), end, received);
    for (let onward = begin; onward < end; onward++) {
      const second = integerAt(outEdges, onward);
      if (numberAt(at, second) > received + rule.windowSeconds) break;
      const amount = numberAt(cents, second);
      if (amount < least || amount > most) continue;
      const sink = integerAt(to, second);
      if (sink === source || sink === middle || flagAt(walls, sink) & PAID_BY_MANY) continue;
      paths[sink] = integerAt(paths, sink) + 1;
      sinks.push(sink);
      legs.push(first, second);
    }
  }
  const bySink = new Map<number, number[]>();
  sinks.forEach((sink, place) => {
    if (integerAt(paths, sink) < rule.leastMiddles) return;
    const known = bySink.get(sink) ?? [];
    known.push(...legs.slice(2 * place, 2 * place + 2));
    bySink.set(sink, known);
  });
  for (const sink of sinks) paths[sink] = 0;
  return bySink;
}

type Leg = readonly [first: number, second: number];

function partedByGap(graph: FlowGraph, legs: readonly number[], gapSeconds: number): readonly (readonly Leg[])[] {
  const parts: Leg[][] = [];
  let part: Leg[] = [];
  let previous = -Infinity;
  for (let place = 0; place + 1 < legs.length; place += 2) {
    const [first = 0, second = 0] = legs.slice(place, place + 2);
    const instant = numberAt(graph.at, first);
    if (instant - previous > gapSeconds) parts.push((part = []));
    part.push([first, second]);
    previous = instant;
  }
  return parts;
}

function shortestOfEach(graph: FlowGraph, legs: readonly Leg[]): readonly Leg[] {
  const delay = ([first, second]: Leg): number => numberAt(graph.at, second) - numberAt(graph.at, first);
  const best = new Map<number, Leg>();
  for (const leg of legs) {
    const middle = integerAt(graph.to, leg[0]);
    const held = best.get(middle);
    if (!held || delay(leg) < delay(held)) best.set(middle, leg);
  }
  return [...best.values()].sort((a, b) => a[0] - b[0]);
}

function assertRule(rule: ScatterGatherRule): void {
  const { windowSeconds, gapSeconds, leastMiddles, tolerance } = rule;
  if (!(windowSeconds > 0)) throw new RangeError(`window of ${windowSeconds} seconds`);
  if (!(gapSeconds > 0)) throw new RangeError(`gap of ${gapSeconds} seconds`);
  if (!(leastMiddles >= 1)) throw new RangeError(`${leastMiddles} intermediaries`);
  if (!(tolerance >= 0 && tolerance < 1)) throw new RangeError(`tolerance ${tolerance}`);
}
