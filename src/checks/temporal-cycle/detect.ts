import type { Detection, FlowGraph } from '#domain/check.ts';
import { dayFromNumber } from '#domain/day.ts';
import type { Hit } from '#domain/finding.ts';
import { type CycleRule, findCycles } from '#graph/cycles.ts';
import { integerAt, numberAt } from '#graph/element.ts';
import { conservation, evidenceOf, spanOf } from '#graph/evidence.ts';
import { type Instance, strongest } from '#graph/strongest.ts';
import { hubsOf, wallsOf } from '#graph/walls.ts';

export interface Params {
  readonly window: number;
  readonly tolerance: number;
  readonly least_hops: number;
  readonly most_hops: number;
  readonly degree_cap: number;
  readonly scan_cap: number;
  readonly step_budget: number;
}

const DAY = 86_400;
const ROOTS_IN_A_SLICE = 16_384;

/**
 * Rings of money by the account it came back to. Walks of one account that share half of their transfers tell of the same money:
 * the one whose amounts are best kept is the finding, and the number of the others is a measure.
 */
export function* detect(
  { graph }: { readonly graph: FlowGraph },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const rule: CycleRule = {
    windowSeconds: params.window * 3600,
    leastHops: params.least_hops,
    mostHops: Math.max(params.least_hops, params.most_hops),
    tolerance: params.tolerance,
    scanCap: params.scan_cap,
    stepBudget: params.step_budget,
  };
  const walls = wallsOf(graph, params.degree_cap);
  const byAccount = new Map<number, Ring[]>();
  const cut = new Set(hubsOf(walls));
  for (let first = 0; first < graph.edges; first += ROOTS_IN_A_SLICE) {
    const last = Math.min(graph.edges, first + ROOTS_IN_A_SLICE);
    const found = findCycles(graph, { first, last }, rule, walls);
    for (const edges of found.walks) {
      const ring = ringOf(graph, edges);
      byAccount.set(ring.account, [...(byAccount.get(ring.account) ?? []), ring]);
    }
    for (const edge of found.cut) cut.add(integerAt(graph.from, edge));
    yield last / graph.edges;
  }
  const hits = [...byAccount.values()].flatMap((rings) =>
    strongest(rings).map(({ instance, others }) => hitOf(graph, instance, others)),
  );
  return { hits, cut: [...cut].map(String) };
}

interface Ring extends Instance {
  readonly account: number;
}

function ringOf(graph: FlowGraph, edges: readonly number[]): Ring {
  const [first = 0] = edges;
  const ratios = edges
    .slice(1)
    .map((edge, place) => numberAt(graph.cents, edge) / numberAt(graph.cents, edges[place] ?? 0));
  return { account: integerAt(graph.from, first), edges, strength: conservation(ratios) };
}

function hitOf(graph: FlowGraph, { account, edges, strength }: Ring, others: number): Hit {
  const { first, last } = spanOf(graph, edges);
  const sent = numberAt(graph.cents, edges[0] ?? 0);
  const returned = numberAt(graph.cents, edges.at(-1) ?? 0);
  return {
    subject: String(account),
    since: dayFromNumber(Math.floor(first / DAY)),
    until: dayFromNumber(Math.floor(last / DAY)),
    evidence: evidenceOf(graph, edges),
    measures: {
      accounts: edges.length,
      days: Math.max(1, Math.ceil((last - first) / DAY)),
      sent,
      returned,
      returned_part: returned / sent,
      conservation: strength,
      others,
    },
  };
}
