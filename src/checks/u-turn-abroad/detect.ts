import type { Detection, Given } from '#domain/check.ts';
import { dayFromNumber } from '#domain/day.ts';
import type { Hit, NonEmpty } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { pairReturns, type Movement, type ReturnRule } from '#graph/returns.ts';

export interface Params {
  readonly window: number;
  readonly tolerance: number;
  readonly floor: number;
  readonly waiting_cap: number;
}

const DAY = 86_400;
const LEGS_IN_A_SLICE = 20_000;

interface Leg extends Movement {
  readonly row: RowId;
  readonly account: number;
}

interface Trip {
  readonly sent: Leg;
  readonly returned: Leg;
}

/** Sums that a holder paid to a country and that came back to him from it, together by paying account. */
export function* detect({ rows }: Pick<Given, 'rows'>, params: Readonly<Params>): Generator<number, Detection, void> {
  const rule: ReturnRule = {
    windowSeconds: params.window * DAY,
    tolerance: params.tolerance,
    opens: 'first',
    mostWaiting: params.waiting_cap,
  };
  const floorCents = params.floor * 100;
  const hits: Hit[] = [];
  const cut = new Set<string>();
  let done = 0;
  for (const { country, legs } of corridorsOf(rows)) {
    const { pairs, isCut } = pairReturns(legs, rule);
    if (isCut) for (const { account, side } of legs) if (side === 0) cut.add(String(account));
    const byAccount = new Map<number, Trip[]>();
    for (const pair of pairs) {
      const [sent, returned] = [legs[pair.sent], legs[pair.returned]];
      if (!sent || !returned) continue;
      const trips = byAccount.get(sent.account);
      if (trips) trips.push({ sent, returned });
      else byAccount.set(sent.account, [{ sent, returned }]);
    }
    for (const [account, trips] of byAccount) {
      const hit = hitOf(account, country, trips);
      if (hit.measures.sent >= floorCents) hits.push(hit);
    }
    const before = done;
    done += legs.length;
    if (Math.floor(done / LEGS_IN_A_SLICE) > Math.floor(before / LEGS_IN_A_SLICE)) yield done / rows.length;
  }
  return { hits, cut: [...cut] };
}

/** Legs of one holder and one country, in order of day. */
function* corridorsOf(
  rows: Given['rows'],
): Generator<{ readonly country: string; readonly legs: readonly Leg[] }, void> {
  const [row, account, day, cents, side, holder] = ['row_id', 'account_id', 'day', 'amount_ref', 'side', 'holder'].map(
    (name) => rows.numbers(name),
  );
  const countries = rows.texts('country');
  let legs: Leg[] = [];
  for (let place = 0; place < rows.length; place++) {
    legs.push({
      row: (row?.[place] ?? 0) as RowId,
      account: account?.[place] ?? 0,
      at: (day?.[place] ?? 0) * DAY,
      cents: cents?.[place] ?? 0,
      side: side?.[place] === 0 ? 0 : 1,
    });
    if (holder?.[place] === holder?.[place + 1] && countries[place] === countries[place + 1]) continue;
    yield { country: countries[place] ?? '', legs };
    legs = [];
  }
}

function hitOf(account: number, country: string, trips: readonly Trip[]) {
  const legs = trips.flatMap(({ sent, returned }) => [sent, returned]);
  const sum = (side: keyof Trip): number => trips.reduce((cents, trip) => cents + trip[side].cents, 0);
  const days = legs.map(({ at }) => at / DAY);
  const total = { sent: sum('sent'), returned: sum('returned') };
  return {
    subject: String(account),
    since: dayFromNumber(days.reduce((least, day) => Math.min(least, day), Infinity)),
    until: dayFromNumber(days.reduce((most, day) => Math.max(most, day), -Infinity)),
    evidence: legs.map(({ row }) => row).sort((a, b) => a - b) as unknown as NonEmpty<RowId>,
    measures: {
      country,
      trips: trips.length,
      ...total,
      returned_part: total.returned / total.sent,
      longest: trips.reduce((most, { sent, returned }) => Math.max(most, (returned.at - sent.at) / DAY), 0),
    },
  } satisfies Hit;
}
