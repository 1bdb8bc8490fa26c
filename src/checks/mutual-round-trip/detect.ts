import type { Detection, FlowGraph, Given } from '#domain/check.ts';
import { dayFromNumber } from '#domain/day.ts';
import type { Hit } from '#domain/finding.ts';
import { numberAt } from '#graph/element.ts';
import { evidenceOf, spanOf } from '#graph/evidence.ts';
import { findRoundTrips, type RoundTrip } from '#graph/round-trips.ts';

export interface Params {
  readonly window: number;
  readonly tolerance: number;
  readonly floor: number;
  readonly waiting_cap: number;
}

const DAY = 86_400;
const ACCOUNTS_IN_A_SLICE = 4096;

/** Round trips between two accounts of different holders, all those of one payer and one other account together. */
export function* detect({ graph, rows }: Given, params: Readonly<Params>): Generator<number, Detection, void> {
  const rule = { windowSeconds: params.window * DAY, tolerance: params.tolerance, mostWaiting: params.waiting_cap };
  const floorCents = params.floor * 100;
  const haveOneHolder = holdersOf(rows);
  const hits: Hit[] = [];
  const cut: string[] = [];
  for (let first = 0; first < graph.vertices; first += ACCOUNTS_IN_A_SLICE) {
    const last = Math.min(graph.vertices, first + ACCOUNTS_IN_A_SLICE);
    const found = findRoundTrips(graph, { first, last }, rule);
    for (const trip of found.trips) {
      if (haveOneHolder(trip.payer, trip.other)) continue;
      const hit = hitOf(graph, trip);
      if (hit.measures.sent >= floorCents) hits.push(hit);
    }
    for (const [lower, higher] of found.cut)
      if (!haveOneHolder(lower, higher)) cut.push(`${lower}>${higher}`, `${higher}>${lower}`);
    yield last / graph.vertices;
  }
  return { hits, cut };
}

/** Whether two accounts have a holder in common. */
function holdersOf(rows: Given['rows']): (one: number, other: number) => boolean {
  const parties = rows.numbers('party_id');
  const holders = new Map<number, Set<number>>();
  rows.numbers('account_id').forEach((account, place) => {
    const known = holders.get(account) ?? new Set();
    holders.set(account, known.add(numberAt(parties, place)));
  });
  return (one, other) => [...(holders.get(one) ?? [])].some((party) => holders.get(other)?.has(party));
}

function hitOf(graph: FlowGraph, { payer, other, sent, returned }: RoundTrip) {
  const edges = [...sent, ...returned];
  const { first, last } = spanOf(graph, edges);
  const sum = (of: readonly number[]): number => of.reduce((cents, edge) => cents + numberAt(graph.cents, edge), 0);
  const away = sent.map((edge, place) => numberAt(graph.at, returned[place] ?? edge) - numberAt(graph.at, edge));
  const total = { sent: sum(sent), returned: sum(returned) };
  return {
    subject: `${payer}>${other}`,
    since: dayFromNumber(Math.floor(first / DAY)),
    until: dayFromNumber(Math.floor(last / DAY)),
    evidence: evidenceOf(graph, edges),
    measures: {
      trips: sent.length,
      ...total,
      returned_part: total.returned / total.sent,
      longest: away.reduce((longest, seconds) => Math.max(longest, Math.ceil(seconds / DAY)), 0),
    },
  } satisfies Hit;
}
