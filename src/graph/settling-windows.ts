import type { FlowGraph } from '#domain/check.ts';
import { flagAt, integerAt, numberAt } from './element.ts';

export interface SettlingRule {
  readonly windowSeconds: number;
  /** Distinct payers, and distinct payees, inside one window. */
  readonly leastCounterparties: number;
  /** |received − paid| as a part of received + paid, at most. */
  readonly mostKept: number;
}

/** A window in which an account takes from many and pays to many about as much. Money in cents. */
export interface SettlingWindow {
  readonly edges: readonly number[];
  readonly payers: number;
  readonly payees: number;
  readonly received: number;
  readonly paid: number;
}

interface Side {
  readonly others: Map<number, number>;
  cents: number;
}

/**
 * The fullest window of each spell in which the rule holds; spells whose windows share no transfer are apart. Windows (t − W, t]
 * end at a transfer. Services do not count as counterparties.
 *
 * Cost: time O(transfers of the account), save for listing the windows kept.
 */
export function settlingWindows(graph: FlowGraph, account: number, rule: SettlingRule): readonly SettlingWindow[] {
  const { inStart, outStart } = graph;
  const most = (start: Uint32Array): number => integerAt(start, account + 1) - integerAt(start, account);
  if (most(inStart) < rule.leastCounterparties || most(outStart) < rule.leastCounterparties) return [];
  const edges = countedEdges(graph, account);
  const sides: { readonly in: Side; readonly out: Side } = {
    in: { others: new Map(), cents: 0 },
    out: { others: new Map(), cents: 0 },
  };
  const kept: { first: number; last: number; reach: number; gross: number; window: Omit<SettlingWindow, 'edges'> }[] =
    [];
  let first = 0;
  edges.forEach((edge, last) => {
    count(graph, account, edge, sides, 1);
    while (numberAt(graph.at, edge) - numberAt(graph.at, edges[first] ?? edge) >= rule.windowSeconds) {
      count(graph, account, edges[first] ?? edge, sides, -1);
      first += 1;
    }
    const { payers, payees, received, paid } = standOf(sides);
    const gross = received + paid;
    if (payers < rule.leastCounterparties || payees < rule.leastCounterparties) return;
    if (Math.abs(received - paid) > rule.mostKept * gross) return;
    const spell = kept.at(-1);
    const window = { payers, payees, received, paid };
    if (!spell || first > spell.reach) kept.push({ first, last, reach: last, gross, window });
    else {
      spell.reach = last;
      if (gross > spell.gross) Object.assign(spell, { first, last, gross, window });
    }
  });
  return kept.map(({ first: from, last, window }) => ({ edges: edges.slice(from, last + 1), ...window }));
}

const standOf = (sides: { readonly in: Side; readonly out: Side }): Omit<SettlingWindow, 'edges'> => ({
  payers: sides.in.others.size,
  payees: sides.out.others.size,
  received: sides.in.cents,
  paid: sides.out.cents,
});

function count(
  graph: FlowGraph,
  account: number,
  edge: number,
  sides: { readonly in: Side; readonly out: Side },
  sign: 1 | -1,
): void {
  const isOut = integerAt(graph.from, edge) === account;
  const side = isOut ? sides.out : sides.in;
  const other = integerAt(isOut ? graph.to : graph.from, edge);
  const left = (side.others.get(other) ?? 0) + sign;
  if (left === 0) side.others.delete(other);
  else side.others.set(other, left);
  side.cents += sign * numberAt(graph.cents, edge);
}

/** Transfers of the account, either way, with those who are no service, in order of time. */
function countedEdges(graph: FlowGraph, account: number): readonly number[] {
  const edges: number[] = [];
  for (let at = integerAt(graph.inStart, account); at < integerAt(graph.inStart, account + 1); at += 1) {
    const edge = integerAt(graph.inEdges, at);
    const payer = integerAt(graph.from, edge);
    if (payer !== account && flagAt(graph.isService, payer) === 0) edges.push(edge);
  }
  for (let at = integerAt(graph.outStart, account); at < integerAt(graph.outStart, account + 1); at += 1) {
    const edge = integerAt(graph.outEdges, at);
    const payee = integerAt(graph.to, edge);
    if (payee !== account && flagAt(graph.isService, payee) === 0) edges.push(edge);
  }
  return edges.sort((a, b) => a - b);
}
