import type { Detection, FlowGraph } from '#domain/check.ts';
import { dayFromNumber } from '#domain/day.ts';
import type { Hit } from '#domain/finding.ts';
import { type Burst, type BurstRule, findBursts } from '#graph/bursts.ts';
import { numberAt } from '#graph/element.ts';
import { evidenceOf, spanOf } from '#graph/evidence.ts';
import { settlesTooLong } from '#graph/settling.ts';

export interface Params {
  readonly payers: number;
  readonly first_seen: number;
  readonly window: number;
  readonly chance: number;
  readonly settling: number;
  readonly history: number;
  /** Part of the time that must count before silence means clear. */
  readonly least?: number;
}

const HOUR = 3_600;
const DAY = 86_400;
const ACCOUNTS_IN_A_SLICE = 4096;

/** Bursts too rare for the account's own past; an account whose past is too short to say so is left undetermined, as one
 * that is met by many in a file too short to say who is new. */
export function* detect(
  { graph }: { readonly graph: FlowGraph },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const windowSeconds = params.window * HOUR;
  const rule: BurstRule = {
    direction: 'in',
    windowSeconds,
    leastCounterparties: params.payers,
    leastFirstSeen: params.first_seen,
    settlingSeconds: params.settling * DAY,
    historySeconds: Math.max(params.history * DAY, windowSeconds + DAY),
  };
  const mostChance = params.chance;
  const newFrom = graph.edges > 0 ? numberAt(graph.at, 0) + rule.settlingSeconds : 0;
  const isBlind = settlesTooLong(graph, rule.settlingSeconds, params.least ?? 1);
  const hits: Hit[] = [];
  const short = new Set<string>();
  for (let first = 0; first < graph.vertices; first += ACCOUNTS_IN_A_SLICE) {
    const last = Math.min(graph.vertices, first + ACCOUNTS_IN_A_SLICE);
    if (isBlind)
      for (const { account, edges } of findBursts(graph, { first, last }, { ...rule, settlingSeconds: 0 }))
        if (numberAt(graph.at, edges[0] ?? 0) < newFrom) short.add(String(account));
    for (const burst of findBursts(graph, { first, last }, rule)) {
      const { chance, expected } = burst;
      if (chance === null || expected === null) short.add(String(burst.account));
      else if (chance <= mostChance) hits.push(hitOf(graph, burst, pastOf(expected, rule), chance));
    }
    yield last / graph.vertices;
  }
  return { hits, cut: [], short: [...short] };
}

/** Transfers of the account's past from which the expected number was taken. */
const pastOf = (expected: number, { windowSeconds, historySeconds }: BurstRule): number =>
  Math.round((expected * (historySeconds - windowSeconds)) / windowSeconds) - 1;

function hitOf(graph: FlowGraph, burst: Burst, past: number, chance: number): Hit {
  const { first, last } = spanOf(graph, burst.edges);
  return {
    subject: String(burst.account),
    since: dayFromNumber(Math.floor(first / DAY)),
    until: dayFromNumber(Math.floor(last / DAY)),
    evidence: evidenceOf(graph, burst.edges),
    measures: {
      payers: burst.counterparties,
      first_seen: burst.firstSeen,
      total: burst.edges.reduce((cents, edge) => cents + numberAt(graph.cents, edge), 0),
      days: Math.floor(last / DAY) - Math.floor(first / DAY) + 1,
      past,
      chance,
    },
  };
}
