import type { Detection, FlowGraph } from '#domain/check.ts';
import { dayFromNumber } from '#domain/day.ts';
import type { Hit } from '#domain/finding.ts';
import { type Burst, type BurstRule, findBursts } from './bursts.ts';
import { numberAt } from './element.ts';
import { evidenceOf, spanOf } from './evidence.ts';
import { settlesTooLong } from './settling.ts';

/** When a burst of counterparties is one, whichever way the money goes. */
export interface BurstParams {
  /** Counterparties met for the first time. */
  readonly first_seen: number;
  /** Hours. */
  readonly window: number;
  readonly chance: number;
  /** Days of a file within which nobody can be said to be new. */
  readonly settling: number;
  /** Days of an account's own past. */
  readonly history: number;
  /** Part of the time that must count before silence means clear. */
  readonly least?: number;
}

const HOUR = 3_600;
const DAY = 86_400;
const ACCOUNTS_IN_A_SLICE = 4096;
const directions = { payers: 'in', payees: 'out' } as const;

/**
 * Accounts met by many payers, or meeting many payees, within hours, too rare for the account's own past. An account whose past is
 * too short to say so is left undetermined, as one that is met by many in a file too short to say who is new.
 *
 * @param side   whom the account meets; also the name of the measure that counts them
 * @param least  counterparties a burst needs
 */
export function* unusualBursts(
  graph: FlowGraph,
  side: keyof typeof directions,
  least: number,
  params: BurstParams,
): Generator<number, Detection, void> {
  const windowSeconds = params.window * HOUR;
  const rule: BurstRule = {
    direction: directions[side],
    windowSeconds,
    leastCounterparties: least,
    leastFirstSeen: params.first_seen,
    settlingSeconds: params.settling * DAY,
    historySeconds: Math.max(params.history * DAY, windowSeconds + DAY),
  };
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
      else if (chance <= params.chance) hits.push(hitOf(graph, burst, side, pastOf(expected, rule), chance));
    }
    yield last / graph.vertices;
  }
  return { hits, cut: [], short: [...short] };
}

/** Transfers of the account's past from which the expected number was taken. */
const pastOf = (expected: number, { windowSeconds, historySeconds }: BurstRule): number =>
  Math.round((expected * (historySeconds - windowSeconds)) / windowSeconds) - 1;

function hitOf(graph: FlowGraph, burst: Burst, side: string, past: number, chance: number): Hit {
  const { first, last } = spanOf(graph, burst.edges);
  return {
    subject: String(burst.account),
    since: dayFromNumber(Math.floor(first / DAY)),
    until: dayFromNumber(Math.floor(last / DAY)),
    evidence: evidenceOf(graph, burst.edges),
    measures: {
      [side]: burst.counterparties,
      first_seen: burst.firstSeen,
      total: burst.edges.reduce((cents, edge) => cents + numberAt(graph.cents, edge), 0),
      days: Math.floor(last / DAY) - Math.floor(first / DAY) + 1,
      past,
      chance,
    },
  };
}
