import type { FlowGraph } from '#domain/check.ts';
import { components } from './components.ts';
import { flagAt, integerAt, numberAt } from './element.ts';
import { lazyHeap } from './lazy-heap.ts';
import { SERVICE, type Walls } from './walls.ts';

export interface PeelRule {
  /** Weight of what leaks: a middle account adds (1 + leak) × the smaller of in and out, less leak × the larger; > 0. */
  readonly leak: number;
  /** Transfers below this, in cents, are not looked at. */
  readonly leastCents: number;
}

/** Sources pay middle accounts, which pay sinks; element by element the numbers of accounts and of edges, in order. */
export interface LayeredBlock {
  readonly sources: readonly number[];
  readonly middles: readonly number[];
  readonly sinks: readonly number[];
  readonly entering: readonly number[];
  readonly leaving: readonly number[];
  /** Weighted flow kept by the middle accounts, in cents for each account of the block. */
  readonly density: number;
}

/** Gives the next densest block, or null when none keeps more than it leaks; its transfers are not looked at again. */
export interface LayeredFlow {
  next(): LayeredBlock | null;
}

interface Tie {
  readonly from: number;
  readonly to: number;
  readonly edges: number[];
  cents: number;
}

const SOURCE = 0;
const MIDDLE = 1;
const SINK = 2;

/**
 * Dense three-layer flows with little leak, by greedy peeling: every account may be source, middle and sink; the one that adds
 * least is taken away, one at a time, and the densest state on the way is the block. In it an account that is a middle is that only,
 * so that no transfer counts as both legs.
 *
 * @param walls  from `wallsOf`; services take no part
 * @throws RangeError on a leak that is not above nought
 * Cost: T pairs of accounts: time O(T log T) a block, memory O(E). Source: Li et al., FlowScope: spotting money laundering based on graphs, AAAI 2020;
 * METHODS.md 9. Greedy: no promise that a denser block does not exist.
 */
export function layeredFlow(graph: FlowGraph, rule: PeelRule, walls: Walls): LayeredFlow {
  if (!(rule.leak > 0)) throw new RangeError(`leak ${rule.leak}`);
  let ties = tiesOf(graph, rule, walls);
  const waiting: LayeredBlock[] = [];
  return {
    next() {
      for (;;) {
        const known = waiting.shift();
        if (known) return known;
        const { members, density } = densest(graph.vertices, ties, rule.leak);
        if (!(density > 0)) return null;
        const used = new Set(
          ties.filter(
            ({ from, to }) =>
              (members.has(SOURCE, from) && members.has(MIDDLE, to)) ||
              (members.has(MIDDLE, from) && members.has(SINK, to)),
          ),
        );
        ties = ties.filter((tie) => !used.has(tie));
        waiting.push(...blocksOf([...used], members, rule.leak));
      }
    },
  };
}

function tiesOf({ edges, from, to, cents, vertices }: FlowGraph, { leastCents }: PeelRule, walls: Walls): Tie[] {
  const ties = new Map<number, Tie>();
  for (let edge = 0; edge < edges; edge++) {
    const payer = integerAt(from, edge);
    const payee = integerAt(to, edge);
    const amount = numberAt(cents, edge);
    if (payer === payee || amount < leastCents || amount <= 0) continue;
    if ((flagAt(walls, payer) | flagAt(walls, payee)) & SERVICE) continue;
    const key = payer * vertices + payee;
    const tie = ties.get(key);
    if (tie) {
      tie.edges.push(edge);
      tie.cents += amount;
    } else ties.set(key, { from: payer, to: payee, edges: [edge], cents: amount });
  }
  return [...ties.values()];
}

interface Members {
  has(layer: number, account: number): boolean;
}

/** Node `layer × vertices + account`; a tie joins source to middle, and middle to sink. */
function densest(
  vertices: number,
  ties: readonly Tie[],
  leak: number,
): { readonly members: Members; readonly density: number } {
  const into = new Float64Array(3 * vertices);
  const out = new Float64Array(3 * vertices);
  const isIn = new Uint8Array(3 * vertices);
  const { nodes, tail, head, cents, start, legsAt } = legsOf(vertices, ties);
  for (let leg = 0; leg < cents.length; leg++) {
    const [giver, taker] = [integerAt(tail, leg), integerAt(head, leg)];
    out[giver] = numberAt(out, giver) + numberAt(cents, leg);
    into[taker] = numberAt(into, taker) + numberAt(cents, leg);
  }
  const adds = (node: number): number => {
    const received = numberAt(into, node);
    const given = numberAt(out, node);
    if (node < vertices) return given;
    if (node >= 2 * vertices) return received;
    return (1 + leak) * Math.min(received, given) - leak * Math.max(received, given);
  };
  const isMiddle = (node: number): boolean => node >= vertices && node < 2 * vertices;
  const heap = lazyHeap();
  let left = 0;
  let sum = 0;
  for (const node of nodes) {
    isIn[node] = 1;
    left++;
    if (isMiddle(node)) sum += adds(node);
    heap.push(node, adds(node));
  }
  const removed: number[] = [];
  let density = left > 0 ? sum / left : 0;
  let kept = 0;
  for (let top = heap.pop(); top; top = heap.pop()) {
    const { item: node, priority } = top;
    if (isIn[node] === 0 || priority !== adds(node)) continue;
    isIn[node] = 0;
    removed.push(node);
    left--;
    if (isMiddle(node)) sum -= priority;
    for (let place = integerAt(start, node); place < integerAt(start, node + 1); place++) {
      const leg = integerAt(legsAt, place);
      const isPayer = integerAt(tail, leg) === node;
      const other = isPayer ? integerAt(head, leg) : integerAt(tail, leg);
      if (isIn[other] === 0) continue;
      if (isMiddle(other)) sum -= adds(other);
      if (isPayer) into[other] = numberAt(into, other) - numberAt(cents, leg);
      else out[other] = numberAt(out, other) - numberAt(cents, leg);
      if (isMiddle(other)) sum += adds(other);
      heap.push(other, adds(other));
    }
    if (left > 0 && sum / left > density) {
      density = sum / left;
      kept = removed.length;
    }
  }
  const stays = new Uint8Array(3 * vertices);
  for (const node of nodes) stays[node] = 1;
  for (const node of removed.slice(0, kept)) stays[node] = 0;
  return { members: { has: (layer, account) => flagAt(stays, layer * vertices + account) === 1 }, density };
}

/** One leg of a flow is one element of three columns; `legsAt[start[node] … start[node + 1]]` are those of a node, in order. */
interface Legs {
  /** Nodes with a leg, in order of first sight. */
  readonly nodes: readonly number[];
  readonly tail: Uint32Array;
  readonly head: Uint32Array;
  readonly cents: Float64Array;
  readonly start: Uint32Array;
  readonly legsAt: Uint32Array;
}

function legsOf(vertices: number, ties: readonly Tie[]): Legs {
  const [pays, isPaid] = [new Uint8Array(vertices), new Uint8Array(vertices)];
  for (const { from, to } of ties) {
    pays[from] = 1;
    isPaid[to] = 1;
  }
  const [tails, heads, sums]: [number[], number[], number[]] = [[], [], []];
  const nodes: number[] = [];
  const start = new Uint32Array(3 * vertices + 1);
  const join = (tail: number, head: number, cents: number): void => {
    for (const node of [tail, head]) {
      if (start[node + 1] === 0) nodes.push(node);
      start[node + 1] = integerAt(start, node + 1) + 1;
    }
    tails.push(tail);
    heads.push(head);
    sums.push(cents);
  };
  for (const { from, to, cents } of ties) {
    if (flagAt(pays, to)) join(from, vertices + to, cents);
    if (flagAt(isPaid, from)) join(vertices + from, 2 * vertices + to, cents);
  }
  for (let node = 0; node < 3 * vertices; node++) start[node + 1] = integerAt(start, node) + integerAt(start, node + 1);
  const next = start.slice(0, 3 * vertices);
  const legsAt = new Uint32Array(2 * tails.length);
  const list = (node: number, leg: number): void => {
    const place = integerAt(next, node);
    legsAt[place] = leg;
    next[node] = place + 1;
  };
  tails.forEach((tail, leg) => {
    list(tail, leg);
    list(heads[leg] ?? tail, leg);
  });
  return {
    nodes,
    tail: Uint32Array.from(tails),
    head: Uint32Array.from(heads),
    cents: Float64Array.from(sums),
    start,
    legsAt,
  };
}

/** Blocks in which every middle account is that only, each of one piece and keeping more than it leaks; the densest first. */
function blocksOf(ties: readonly Tie[], members: Members, leak: number): readonly LayeredBlock[] {
  const isMiddle = (account: number): boolean => members.has(MIDDLE, account);
  const entering = ties.filter(({ from, to }) => members.has(SOURCE, from) && isMiddle(to) && !isMiddle(from));
  const leaving = ties.filter(({ from, to }) => isMiddle(from) && members.has(SINK, to) && !isMiddle(to));
  const received = sumsBy(entering, ({ to }) => to);
  const given = sumsBy(leaving, ({ from }) => from);
  const isCrossed = (account: number): boolean => received.has(account) && given.has(account);
  const inward = entering.filter(({ to }) => isCrossed(to));
  const onward = leaving.filter(({ from }) => isCrossed(from));
  const pieceOf = piecesOf([...inward, ...onward]);
  return [...new Set(pieceOf.values())]
    .flatMap((piece) => {
      const own = ({ from }: Tie): boolean => pieceOf.get(from) === piece;
      const legs = { entering: inward.filter(own), leaving: onward.filter(own) };
      const sources = inOrder(legs.entering.map(({ from }) => from));
      const middles = inOrder(legs.leaving.map(({ from }) => from));
      const sinks = inOrder(legs.leaving.map(({ to }) => to));
      const kept = middles.reduce((cents, account) => {
        const [into, out] = [received.get(account) ?? 0, given.get(account) ?? 0];
        return cents + (1 + leak) * Math.min(into, out) - leak * Math.max(into, out);
      }, 0);
      const density = kept / (sources.length + middles.length + sinks.length);
      if (!(density > 0)) return [];
      return [{ sources, middles, sinks, entering: edgesOf(legs.entering), leaving: edgesOf(legs.leaving), density }];
    })
    .sort((a, b) => b.density - a.density || (a.middles[0] ?? 0) - (b.middles[0] ?? 0));
}

const inOrder = (accounts: readonly number[]): readonly number[] => [...new Set(accounts)].sort((a, b) => a - b);

const edgesOf = (ties: readonly Tie[]): readonly number[] => ties.flatMap(({ edges }) => edges).sort((a, b) => a - b);

function sumsBy(ties: readonly Tie[], account: (tie: Tie) => number): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const tie of ties) sums.set(account(tie), (sums.get(account(tie)) ?? 0) + tie.cents);
  return sums;
}

/** Which accounts hang together, by account. */
function piecesOf(ties: readonly Tie[]): ReadonlyMap<number, number> {
  const accounts = [...new Set(ties.flatMap(({ from, to }) => [from, to]))];
  const place = new Map(accounts.map((account, at) => [account, at]));
  const numbers = (end: (tie: Tie) => number): Uint32Array => Uint32Array.from(ties, (tie) => place.get(end(tie)) ?? 0);
  const pieces = components(
    accounts.length,
    numbers(({ from }) => from),
    numbers(({ to }) => to),
  );
  return new Map(accounts.map((account, at) => [account, integerAt(pieces, at)]));
}
