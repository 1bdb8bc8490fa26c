import type { Detection, FlowGraph } from '#domain/check.ts';
import { dayFromNumber } from '#domain/day.ts';
import type { Hit } from '#domain/finding.ts';
import { numberAt } from '#graph/element.ts';
import { evidenceOf, spanOf } from '#graph/evidence.ts';
import { findHubBursts, type HubBurst, type HubRule } from '#graph/hub-bursts.ts';

export interface Params {
  readonly payers: number;
  readonly payees: number;
  readonly window: number;
  readonly overlap: number;
  readonly chance: number;
  readonly history: number;
}

const HOUR = 3_600;
const DAY = 86_400;
const ACCOUNTS_IN_A_SLICE = 4096;

/** Hubs too busy for their own past; an account whose past is too short to say so is left undetermined. */
export function* detect(
  { graph }: { readonly graph: FlowGraph },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const windowSeconds = params.window * HOUR;
  const rule: HubRule = {
    windowSeconds,
    leastPayers: params.payers,
    leastPayees: params.payees,
    mostOverlap: params.overlap,
    historySeconds: Math.max(params.history * DAY, windowSeconds + DAY),
  };
  const mostChance = params.chance;
  const hits: Hit[] = [];
  const short = new Set<string>();
  for (let first = 0; first < graph.vertices; first += ACCOUNTS_IN_A_SLICE) {
    const last = Math.min(graph.vertices, first + ACCOUNTS_IN_A_SLICE);
    for (const burst of findHubBursts(graph, { first, last }, rule)) {
      const { chance } = burst;
      if (chance === null) short.add(String(burst.account));
      else if (chance <= mostChance) hits.push(hitOf(graph, burst, chance));
    }
    yield last / graph.vertices;
  }
  return { hits, cut: [], short: [...short] };
}

function hitOf(graph: FlowGraph, { account, received, paid, payers, payees, overlap }: HubBurst, chance: number): Hit {
  const edges = [...received, ...paid];
  const { first, last } = spanOf(graph, edges);
  const sum = (of: readonly number[]): number => of.reduce((cents, edge) => cents + numberAt(graph.cents, edge), 0);
  return {
    subject: String(account),
    since: dayFromNumber(Math.floor(first / DAY)),
    until: dayFromNumber(Math.floor(last / DAY)),
    evidence: evidenceOf(graph, edges),
    measures: {
      payers,
      payees,
      received: sum(received),
      paid: sum(paid),
      overlap,
      days: Math.floor(last / DAY) - Math.floor(first / DAY) + 1,
      chance,
    },
  };
}
