import type { Columns, Detection } from '#domain/check.ts';
import type { Day } from '#domain/day.ts';
import type { Hit, NonEmpty } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';

export interface Params {
  readonly peeled: number;
  readonly hops: number;
  readonly dwell: number;
}

/** One wallet spends into two: a small part peels off, the rest goes on. Money in cents, hours since 1970. */
interface Peel {
  readonly payer: number;
  readonly heir: number;
  readonly small: number;
  readonly large: number;
  readonly hour: number;
  readonly day: Day;
  readonly rows: readonly RowId[];
}

interface Output {
  readonly to: number;
  readonly cents: number;
  readonly row: RowId;
}

const PEELS_IN_A_SLICE = 8192;

/** Chains of such spends, each by the wallet that the rest went to, soon after it came; a chain is told from its first wallet. */
export function* detect(
  { rows }: { readonly rows: Columns },
  { peeled, hops, dwell }: Readonly<Params>,
): Generator<number, Detection, void> {
  const peels = peelsOf(rows, peeled).sort((a, b) => a.hour - b.hour || (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
  const byPayer = new Map<number, Peel[]>();
  for (const peel of peels) byPayer.set(peel.payer, [...(byPayer.get(peel.payer) ?? []), peel]);
  const used = new Set<Peel>();
  const hits: Hit[] = [];
  for (let at = 0; at < peels.length; at += 1) {
    if (at % PEELS_IN_A_SLICE === 0) yield at / peels.length;
    const chain: Peel[] = [];
    for (let peel = peels[at]; peel && !used.has(peel); peel = nextOf(peel, byPayer, used, dwell)) {
      chain.push(peel);
      used.add(peel);
    }
    if (chain.length >= hops) hits.push(hitOf(chain));
  }
  return { hits, cut: [] };
}

/** The first spend of the heir after it received the rest. */
const nextOf = (
  peel: Peel,
  byPayer: ReadonlyMap<number, readonly Peel[]>,
  used: ReadonlySet<Peel>,
  dwell: number,
): Peel | undefined =>
  byPayer.get(peel.heir)?.find((next) => !used.has(next) && next.hour >= peel.hour && next.hour - peel.hour <= dwell);

function peelsOf(rows: Columns, mostPeeled: number): Peel[] {
  const spends = new Map<
    string,
    { readonly payers: Set<number>; readonly outputs: Output[]; hour: number; day: Day; service: boolean }
  >();
  const [chain, days] = [rows.texts('chain_tx'), rows.texts('booked_on')];
  const [payer, payee] = [rows.numbers('from_account_id'), rows.numbers('to_account_id')];
  const [cents, row] = [rows.numbers('amount_ref'), rows.numbers('row_id')];
  const [hour, service] = [rows.numbers('hour'), rows.numbers('is_service')];
  for (let at = 0; at < rows.length; at += 1) {
    const name = chain[at] ?? '';
    const spend = spends.get(name) ?? {
      payers: new Set<number>(),
      outputs: [],
      hour: hour[at] ?? 0,
      day: days[at] as Day,
      service: service[at] === 1,
    };
    spends.set(name, spend);
    spend.payers.add(payer[at] ?? 0);
    spend.outputs.push({ to: payee[at] ?? 0, cents: cents[at] ?? 0, row: row[at] as RowId });
  }
  const peels: Peel[] = [];
  for (const { payers, outputs, hour: when, day, service: isService } of spends.values()) {
    const [only] = payers;
    const [one, other] = outputs;
    if (isService || payers.size !== 1 || only === undefined || outputs.length !== 2 || !one || !other) continue;
    const [small, large] = one.cents <= other.cents ? [one, other] : [other, one];
    if (small.cents > mostPeeled * (small.cents + large.cents) || large.to === only) continue;
    peels.push({
      payer: only,
      heir: large.to,
      small: small.cents,
      large: large.cents,
      hour: when,
      day,
      rows: [small.row, large.row],
    });
  }
  return peels;
}

function hitOf(chain: readonly Peel[]): Hit {
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last) throw new RangeError('a chain without a spend');
  return {
    subject: String(first.payer),
    since: first.day,
    until: last.day,
    evidence: chain.flatMap(({ rows }) => rows).sort((a, b) => a - b) as unknown as NonEmpty<RowId>,
    measures: {
      hops: chain.length,
      started: first.small + first.large,
      peeled_off: chain.reduce((sum, { small }) => sum + small, 0),
      left: last.large,
      hours: last.hour - first.hour,
    },
  };
}
