import type { RowId } from '#domain/row-id.ts';
import { follow } from './follow.ts';
import { accountOpened, BORROWED, CONSERVING_RULES, type Lot } from './lots.ts';
import { assertReplayable, at, type Movements } from './movements.ts';

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
  assertReplayable(movements);
  const places = feeding(movements, payment);
  const upstream: Movements = {
    ...movements,
    row: Float64Array.from(places, (place) => at(movements.row, place)),
    instant: Float64Array.from(places, (place) => at(movements.instant, place)),
    cents: Float64Array.from(places, (place) => at(movements.cents, place)),
    from: Int32Array.from(places, (place) => at(movements.from, place)),
    to: Int32Array.from(places, (place) => at(movements.to, place)),
  };
  const last = places.length - 1;
  const pickedUpstream = Float64Array.from(places, (place) => at(picked, place));
  const shares = CONSERVING_RULES.map((rule) => {
    const { lots } = follow(upstream, pickedUpstream, rule, {
      mostSteps: 0,
      named: 'everything',
      watched: new Set([last]),
    });
    return [rule, sharesOf(lots.get(last) ?? [], upstream)] as const;
  });
  return Object.fromEntries(shares) as unknown as SharesByRule;
}

/** Movements, in their order, of the accounts from which money can have come to a payment by then; the payment is the last. */
function feeding({ from, to, row, isService }: Movements, payment: number): number[] {
  if (!(payment >= 0 && payment < row.length)) throw new RangeError(`no movement ${payment}`);
  const feeds = new Set<number>();
  const add = (account: number): void => {
    if (account >= 0 && at(isService, account) === 0) feeds.add(account);
  };
  add(at(from, payment));
  const places = [payment];
  for (let movement = payment - 1; movement >= 0; movement--) {
    const isInto = feeds.has(at(to, movement));
    if (!isInto && !feeds.has(at(from, movement))) continue;
    if (isInto) add(at(from, movement));
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
