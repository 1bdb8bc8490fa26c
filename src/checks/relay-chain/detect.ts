import type { Detection, FlowGraph } from '#domain/check.ts';
import { dayFromNumber } from '#domain/day.ts';
import type { Hit } from '#domain/finding.ts';
import { integerAt, numberAt } from '#graph/element.ts';
import { conservation, evidenceOf, spanOf } from '#graph/evidence.ts';
import { type RelayRule, relaySearch } from '#graph/relay-chains.ts';
import { type Instance, strongest } from '#graph/strongest.ts';
import { wallsOf } from '#graph/walls.ts';

export interface Params {
  readonly accounts: number;
  readonly tolerance: number;
  readonly dwell: number;
  readonly floor: number;
  readonly sides: number;
  readonly scan_cap: number;
}

const HOUR = 3_600;
const DAY = 86_400;
const TRANSFERS_IN_A_SLICE = 32_768;

/**
 * Relays by the account that sent the sum. Chains that share half of their transfers tell of the same money: the longest is the
 * finding, of equals the one whose amounts are best kept, and the number of the others is a measure.
 */
export function* detect(
  { graph }: { readonly graph: FlowGraph },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const rule: RelayRule = {
    dwellSeconds: params.dwell * HOUR,
    tolerance: params.tolerance,
    leastCents: params.floor * 100,
    mostSides: params.sides,
    scanCap: params.scan_cap,
  };
  const leastHops = params.accounts - 1;
  const search = relaySearch(graph, rule, wallsOf(graph, graph.vertices + 1));
  for (let first = 0; first < graph.edges; first += TRANSFERS_IN_A_SLICE) {
    const last = Math.min(graph.edges, first + TRANSFERS_IN_A_SLICE);
    search.advance({ first, last });
    yield last / graph.edges;
  }
  const { chains, cut } = search.finish(leastHops);
  const relays = chains.map((edges) => relayOf(graph, edges));
  return {
    hits: strongest(relays).map(({ instance, others }) => hitOf(graph, instance, others)),
    cut: cut.map(String),
  };
}

interface Relay extends Instance {
  readonly kept: number;
}

function relayOf(graph: FlowGraph, edges: readonly number[]): Relay {
  const ratios = edges
    .slice(1)
    .map((edge, place) => numberAt(graph.cents, edge) / numberAt(graph.cents, edges[place] ?? 0));
  const kept = conservation(ratios);
  return { edges, kept, strength: edges.length + kept };
}

function hitOf(graph: FlowGraph, { edges, kept }: Relay, others: number): Hit {
  const { first, last } = spanOf(graph, edges);
  const instants = edges.map((edge) => numberAt(graph.at, edge));
  const stays = instants.slice(1).map((instant, place) => instant - (instants[place] ?? instant));
  const sent = numberAt(graph.cents, edges[0] ?? 0);
  const delivered = numberAt(graph.cents, edges.at(-1) ?? 0);
  return {
    subject: String(integerAt(graph.from, edges[0] ?? 0)),
    since: dayFromNumber(Math.floor(first / DAY)),
    until: dayFromNumber(Math.floor(last / DAY)),
    evidence: evidenceOf(graph, edges),
    measures: {
      accounts: edges.length + 1,
      sent,
      delivered,
      delivered_part: delivered / sent,
      conservation: kept,
      longest_stay: Math.max(...stays) / HOUR,
      others,
    },
  };
}
