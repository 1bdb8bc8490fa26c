import type { Columns, Detection } from '#domain/check.ts';
import { type Day, dayFromNumber } from '#domain/day.ts';
import type { Hit, NonEmpty } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { CONSERVING_RULES } from '#tracing/lots.ts';
import { type CaseMoney, caseMoney, type Purchase } from '#tracing/money-of-ledger.ts';
import { at } from '#tracing/movements.ts';
import { type Pick, pickedOf } from '#tracing/picked.ts';
import { pieceOf } from '#tracing/slices.ts';
import { type Destination, trailOf } from '#tracing/trail.ts';
import { whatPaidForAll } from '#tracing/what-paid-for.ts';
import { cashSeeds } from './cash-seeds.ts';
import { doubtfulFrom } from './doubtful-from.ts';
import { partOf } from './part-of.ts';

export interface Params {
  /** Part of the price from which on, under one rule at least, the asset is shown. */
  readonly share: number;
  /** Banknotes a household may have had before its first statement. */
  readonly purse: number;
}

/** A payment of the price, and the movement it is. */
interface Payment {
  readonly row: RowId;
  /** Place among the movements; null where it is none, for want of an amount in the currency of the case. */
  readonly place: number | null;
  readonly purchase: Purchase;
}

const SECONDS_A_DAY = 86_400;

/** Assets a notable part of whose price comes from flows under review, under one rule of attribution at least. */
export function* detect(
  { rows }: { readonly rows: Columns },
  { share, purse }: Readonly<Params>,
): Generator<number, Detection, void> {
  const money = caseMoney({
    movements: partOf(rows, 'movement'),
    accounts: partOf(rows, 'account'),
    purchases: partOf(rows, 'payment'),
  });
  const cash = cashSeeds(money, pursesOf(partOf(rows, 'purse')), Math.round(purse * 100));
  const picks = [...listedOf(money, partOf(rows, 'listed')), ...cash.picks];
  const { movements } = money;
  const picked = pickedOf(movements, picks).cents;
  const byAsset = paymentsByAsset(money);
  const isTraced = tracedUnder(money, picked, cash.unprovenFrom);

  const traced = new Map<RowId, Purchase>();
  for (const payments of byAsset.values())
    for (const { place, purchase } of payments)
      if (place !== null && isTraced(place)) traced.set(at(movements.row, place) as RowId, purchase);
  const options = { mostSteps: 0, followedFirst: [] };
  const trail = yield* pieceOf(trailOf({ ...money, purchases: traced }, picks, options), 0, 2);

  const found = trail.destinations.flatMap((destination) => {
    const payments = assetOf(destination, byAsset);
    const paid = paidIn(money, payments);
    if (paid === null || !(destination.highInAnyOrder / paid >= share)) return [];
    const own = new Set<number>(destination.rows);
    const reached = payments.filter(({ place }) => place !== null && own.has(at(movements.row, place)));
    return [{ destination, paid, reached }];
  });
  const groups = found.map(({ reached }) => reached);
  const seeds = yield* pieceOf(seedsOf(money, picked, groups), 1, 2);
  const hits = found.map(({ destination, paid, reached }, place) =>
    hitOf(money, destination, paid, reached, seeds[place] ?? []),
  );
  const isFound = new Set(hits.map(({ subject }) => subject));
  const short = [...byAsset]
    .filter(([, payments]) => payments.some(({ place }) => place === null || !isTraced(place)))
    .map(([asset]) => String(asset))
    .filter((asset) => !isFound.has(asset));
  return { hits, cut: [], short };
}

const pursesOf = (given: Columns): ReadonlyMap<number, number> => {
  const purses = given.numbers('purse');
  return new Map(Array.from(given.numbers('account_id'), (account, line) => [account, at(purses, line)]));
};

/** Receipts from listed payers; one that two statements give is one movement. */
function listedOf({ twins }: CaseMoney, given: Columns): Pick[] {
  const rows = new Set(Array.from(given.numbers('row_id'), (row) => twins.get(row as RowId) ?? (row as RowId)));
  return [...rows].map((row) => ({ row, cents: null }));
}

/** By asset, the payments of its price; one that two statements give is one payment. */
function paymentsByAsset({ movements, purchases, twins }: CaseMoney): ReadonlyMap<number, readonly Payment[]> {
  const places = new Map<number, number | null>();
  for (const row of purchases.keys()) places.set(twins.get(row) ?? row, null);
  movements.row.forEach((row, place) => {
    if (places.get(row) === null) places.set(row, place);
  });
  const byAsset = new Map<number, Map<number, Payment>>();
  for (const [row, purchase] of purchases) {
    const movement = twins.get(row) ?? row;
    const payments = byAsset.get(purchase.asset) ?? new Map<number, Payment>();
    byAsset.set(purchase.asset, payments);
    if (!payments.has(movement)) payments.set(movement, { row, place: places.get(movement) ?? null, purchase });
  }
  return new Map([...byAsset].map(([asset, payments]) => [asset, [...payments.values()]]));
}

/**
 * Whether a payment can be attributed: all of it is under review already, or the account that paid, and all that money can have come
 * to it from, prove until then.
 */
function tracedUnder(
  { movements }: CaseMoney,
  picked: Float64Array,
  unprovenFrom: Float64Array,
): (place: number) => boolean {
  const { from, cents, instant, isService } = movements;
  const since = doubtfulFrom({ ...movements, unprovenFrom });
  return (place) => {
    const payer = at(from, place);
    if (at(picked, place) === at(cents, place)) return true;
    if (payer < 0 || at(isService, payer) !== 0) return false;
    return at(instant, place) < at(since, payer);
  };
}

const assetOf = ({ end, id }: Destination, byAsset: ReadonlyMap<number, readonly Payment[]>): readonly Payment[] =>
  end === 'asset' && id !== null ? (byAsset.get(id) ?? []) : [];

/** Cents of all payments; null where there are none, or one has no amount in the currency of the case. */
function paidIn({ movements }: CaseMoney, payments: readonly Payment[]): number | null {
  let paid = 0;
  for (const { place } of payments) {
    if (place === null) return null;
    paid += at(movements.cents, place);
  }
  return paid > 0 ? paid : null;
}

/** Of each group of payments, the movements under review that paid for some of it under a rule that conserves. */
function* seedsOf(
  { movements }: CaseMoney,
  picked: Float64Array,
  groups: readonly (readonly Payment[])[],
): Generator<number, readonly (readonly RowId[])[], void> {
  const places = groups.map((payments) => payments.flatMap(({ place }) => (place === null ? [] : [place])));
  const shares = yield* whatPaidForAll(movements, picked, places.flat());
  let next = 0;
  return places.map((own) => {
    const rows = new Set<RowId>();
    for (const one of shares.slice(next, (next += own.length)))
      for (const rule of CONSERVING_RULES)
        for (const { origin, isFollowed } of one[rule]) if (isFollowed && origin.kind === 'row') rows.add(origin.row);
    for (const place of own) rows.delete(at(movements.row, place) as RowId);
    return [...rows];
  });
}

function hitOf(
  { movements }: CaseMoney,
  { id, byRule, lowInAnyOrder, highInAnyOrder }: Destination,
  paid: number,
  reached: readonly Payment[],
  seeds: readonly RowId[],
): Hit {
  const days: Day[] = reached.map(({ place }) => dayOf(at(movements.instant, place ?? 0)));
  const wanted = new Set<number>(seeds);
  movements.row.forEach((row, place) => {
    if (wanted.has(row)) days.push(dayOf(at(movements.instant, place)));
  });
  days.sort();
  return {
    subject: String(id),
    since: days[0] as Day,
    until: days.at(-1) as Day,
    evidence: [...reached.map(({ row }) => row), ...seeds].sort((a, b) => a - b) as unknown as NonEmpty<RowId>,
    measures: {
      paid,
      low: lowInAnyOrder,
      high: highInAnyOrder,
      part: highInAnyOrder / paid,
      fifo: byRule.fifo,
      lifo: byRule.lifo,
      lowest_balance: byRule['lowest-balance'],
      pro_rata: byRule['pro-rata'],
      poison: byRule.poison,
      seeds: seeds.length,
    },
  };
}

const dayOf = (instant: number): Day => dayFromNumber(Math.floor(instant / SECONDS_A_DAY));
