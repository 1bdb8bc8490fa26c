import type { Detection, FlowGraph } from '#domain/check.ts';
import { dayFromNumber } from '#domain/day.ts';
import type { Hit } from '#domain/finding.ts';
import { integerAt, numberAt } from '#graph/element.ts';
import { evidenceOf, spanOf } from '#graph/evidence.ts';
import { settlesTooLong } from '#graph/settling.ts';
import { type FifoAccount, type FifoPairs, fifoPairs } from '#graph/fifo-pairs.ts';

export interface Params {
  readonly window: number;
  readonly tolerance: number;
  readonly events: number;
  readonly share: number;
  readonly floor: number;
  readonly payers: number;
  readonly settling: number;
  /** Part of the time that must count before silence means clear. */
  readonly least?: number;
}

const HOUR = 3_600;
const DAY = 86_400;
const ACCOUNTS_IN_A_SLICE = 4096;

/** A receipt that was paid on, and the payments it went into. */
interface Relay {
  readonly receipt: number;
  readonly payments: readonly number[];
  readonly matched: number;
}

/**
 * Accounts that pay on most of what they receive. Receipts and payments of one instant are taken in the order that pays on most;
 * the part that would still be paid on in the other order is a measure.
 */
export function* detect(
  { graph }: { readonly graph: FlowGraph },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const { tolerance, share, payers: leastPayers, events: leastEvents } = params;
  const windowSeconds = params.window * HOUR;
  const floorCents = params.floor * 100;
  const newFrom = graph.edges > 0 ? numberAt(graph.at, 0) + params.settling * DAY : 0;
  const isBlind = settlesTooLong(graph, params.settling * DAY, params.least ?? 1);
  const hits: Hit[] = [];
  const short: string[] = [];
  for (let first = 0; first < graph.vertices; first += ACCOUNTS_IN_A_SLICE) {
    const last = Math.min(graph.vertices, first + ACCOUNTS_IN_A_SLICE);
    const pairs = fifoPairs(graph, { first, last }, { windowSeconds, sameInstant: 'received-first' });
    const relays = relaysByAccount(graph, pairs);
    for (const summary of pairs.accounts) {
      const kept = (relays.get(summary.account) ?? []).filter(({ receipt, matched }) => {
        const received = numberAt(graph.cents, receipt);
        return received >= floorCents && matched >= (1 - tolerance) * received;
      });
      const payers = new Set(kept.map(({ receipt }) => integerAt(graph.from, receipt)));
      if (kept.length < leastEvents || payers.size < leastPayers) continue;
      if (summary.matched < share * summary.received) continue;
      const isNewFrom = (from: number): boolean =>
        kept.some(({ payments }) => payments.some((edge) => isFirstToPayee(graph, edge, from)));
      if (!isNewFrom(newFrom)) {
        if (isBlind && isNewFrom(-Infinity)) short.push(String(summary.account));
        continue;
      }
      hits.push(hitOf(graph, summary, kept, payers.size, windowSeconds));
    }
    yield last / graph.vertices;
  }
  return { hits, cut: [], short };
}

function relaysByAccount(graph: FlowGraph, pairs: FifoPairs): ReadonlyMap<number, readonly Relay[]> {
  const byReceipt = new Map<number, { matched: number; payments: number[] }>();
  pairs.received.forEach((receipt, place) => {
    const relay = byReceipt.get(receipt) ?? { matched: 0, payments: [] };
    relay.matched += numberAt(pairs.cents, place);
    relay.payments.push(integerAt(pairs.paid, place));
    byReceipt.set(receipt, relay);
  });
  const byAccount = new Map<number, Relay[]>();
  for (const [receipt, relay] of byReceipt) {
    const account = integerAt(graph.to, receipt);
    const relays = byAccount.get(account) ?? [];
    relays.push({ receipt, ...relay });
    byAccount.set(account, relays);
  }
  return byAccount;
}

/** The account had never paid this payee before, as far as the data tell. */
function isFirstToPayee(graph: FlowGraph, edge: number, newFrom: number): boolean {
  if (numberAt(graph.at, edge) < newFrom) return false;
  const payer = integerAt(graph.from, edge);
  const end = integerAt(graph.outStart, payer + 1);
  for (let place = integerAt(graph.outStart, payer); place < end; place++) {
    const other = integerAt(graph.outEdges, place);
    if (other === edge) return true;
    if (integerAt(graph.to, other) === integerAt(graph.to, edge)) return false;
  }
  return false;
}

function hitOf(
  graph: FlowGraph,
  { account }: FifoAccount,
  relays: readonly Relay[],
  payers: number,
  windowSeconds: number,
): Hit {
  const receipts = new Set(relays.map(({ receipt }) => receipt));
  const payments = new Set(relays.flatMap((relay) => relay.payments));
  const edges = [...receipts, ...payments];
  const { first, last } = spanOf(graph, edges);
  const cautious = fifoPairs(
    graph,
    { first: account, last: account + 1 },
    { windowSeconds, sameInstant: 'paid-first' },
  );
  const received = relays.reduce((cents, { receipt }) => cents + numberAt(graph.cents, receipt), 0);
  const passed = relays.reduce((cents, { matched }) => cents + matched, 0);
  const surely = cautious.cents.reduce(
    (cents, part, place) => cents + (receipts.has(integerAt(cautious.received, place)) ? part : 0),
    0,
  );
  return {
    subject: String(account),
    since: dayFromNumber(Math.floor(first / DAY)),
    until: dayFromNumber(Math.floor(last / DAY)),
    evidence: evidenceOf(graph, edges),
    measures: {
      receipts: relays.length,
      payers,
      payees: new Set([...payments].map((edge) => integerAt(graph.to, edge))).size,
      received,
      passed,
      surely: Math.min(surely, passed),
      part: passed / received,
    },
  };
}
