import type { RowId } from '#domain/row-id.ts';
import { following } from './follow.ts';
import { accountOpened, BORROWED, CONSERVING_RULES, type Lot } from './lots.ts';
import { assertReplayable, at, type Movements } from './movements.ts';
import { finished, pieceOf } from './slices.ts';

export type Origin =
  | { readonly kind: 'row'; readonly row: RowId }
  | { readonly kind: 'opening-balance'; readonly account: number }
  /** Paid without being held: an overdraft, or money the statement does not show coming. */
  | { readonly kind: 'borrowed' }
  /** Smaller receipts that are no longer kept apart. */
  | { readonly kind: 'not-kept-apart' };

/** So many cents of a payment, by where they came into the file. */
export interface Share {
  readonly origin: Origin;
  /** Picked money; only under the lowest balance does it matter for the other shares. */
  readonly isFollowed: boolean;
  readonly cents: number;
}

export type SharesByRule = Readonly<Record<(typeof CONSERVING_RULES)[number], readonly Share[]>>;

/**
 * What paid for a payment: its cents by the receipt or opening balance they came from, under each rule that conserves, the largest
 * first. The shares of a rule add up to the payment. Poison has no shares: under it each touched receipt would have paid all of it.
 *
 * @param picked   of each movement, the cents picked
 * @param payment  which movement
 * @throws         RangeError when there is no such movement, or movements cannot be replayed
 * Cost: four replays of the movements that can have fed it.
 */
export function whatPaidFor(movements: Movements, picked: Float64Array, payment: number): SharesByRule {
  const [shares] = finished(whatPaidForAll(movements, picked, [payment]));
  if (!shares) throw new RangeError('no payment');
  return shares;
}

/** `whatPaidFor`, for several payments in one replay a rule, slice by slice; one answer a payment, in the order asked. */
export function* whatPaidForAll(
  movements: Movements,
  picked: Float64Array,
  payments: readonly number[],
): Generator<number, SharesByRule[], void> {
  assertReplayable(movements);
  if (payments.length === 0) return [];
  const places = feeding(movements, payments);
  const upstream: Movements = {
    ...movements,
    row: Float64Array.from(places, (place) => at(movements.row, place)),
    instant: Float64Array.from(places, (place) => at(movements.instant, place)),
    cents: Float64Array.from(places, (place) => at(movements.cents, place)),
    from: Int32Array.from(places, (place) => at(movements.from, place)),
    to: Int32Array.from(places, (place) => at(movements.to, place)),
  };
  const placeThere = new Map(places.map((place, there) => [place, there]));
  const asked = payments.map((payment) => placeThere.get(payment) ?? -1);
  const pickedUpstream = Float64Array.from(places, (place) => at(picked, place));
  const watched = new Set(asked);
  const found: Partial<Record<(typeof CONSERVING_RULES)[number], readonly Share[]>>[] = asked.map(() => ({}));
  let piece = 0;
  for (const rule of CONSERVING_RULES) {
    const work = following(upstream, pickedUpstream, rule, { mostSteps: 0, named: 'everything', watched });
    const { lots } = yield* pieceOf(work, piece++, CONSERVING_RULES.length);
    asked.forEach((there, payment) => {
      const shares = found[payment];
      if (shares) shares[rule] = sharesOf(lots.get(there) ?? [], upstream);
    });
  }
  return found as SharesByRule[];
}

/** Movements, in their order, of the accounts from which money can have come to payments by then, and these. */
function feeding({ from, to, row, isService }: Movements, payments: readonly number[]): number[] {
  const asked = new Set(payments);
  let last = -1;
  for (const payment of payments) {
    if (!(payment >= 0 && payment < row.length)) throw new RangeError(`no movement ${payment}`);
    last = Math.max(last, payment);
  }
  const feeds = new Set<number>();
  const add = (account: number): void => {
    if (account >= 0 && at(isService, account) === 0) feeds.add(account);
  };
  const places: number[] = [];
  for (let movement = last; movement >= 0; movement--) {
    const isAsked = asked.has(movement);
    const isInto = feeds.has(at(to, movement));
    if (!isAsked && !isInto && !feeds.has(at(from, movement))) continue;
    if (isAsked || isInto) add(at(from, movement));
    places.push(movement);
  }
  return places.reverse();
}

function sharesOf(lots: readonly Lot[], { row }: Movements): Share[] {
  const shares = new Map<string, Share>();
  for (const { origin, isFollowed, cents } of lots) {
    const key = `${origin} ${isFollowed}`;
    const before = shares.get(key)?.cents ?? 0;
    shares.set(key, { origin: originOf(origin, row), isFollowed, cents: before + cents });
  }
  return [...shares.values()].sort((a, b) => b.cents - a.cents);
}

function originOf(origin: number, row: Float64Array): Origin {
  if (origin >= 0) return { kind: 'row', row: at(row, origin) as RowId };
  if (origin === BORROWED) return { kind: 'borrowed' };
  const account = accountOpened(origin);
  return account === null ? { kind: 'not-kept-apart' } : { kind: 'opening-balance', account };
}
