import type { RowId } from '#domain/row-id.ts';
import { fifoHoldings } from './fifo.ts';
import { lifoHoldings } from './lifo.ts';
import { BORROWED, type Holdings, type Lot, openingOf, type Rule, UNNAMED } from './lots.ts';
import { lowestBalanceHoldings } from './lowest-balance.ts';
import { assertReplayable, at, type Movements } from './movements.ts';
import { Parcel } from './parcel.ts';
import { poisonHoldings } from './poison.ts';
import { proRataHoldings } from './pro-rata.ts';
import { withPicked } from './receipt.ts';
import { finished } from './slices.ts';

const SLICE = 4096;

const holdingsOf: Readonly<Record<Rule, (accounts: number) => Holdings>> = {
  fifo: fifoHoldings,
  lifo: lifoHoldings,
  'lowest-balance': lowestBalanceHoldings,
  'pro-rata': proRataHoldings,
  poison: poisonHoldings,
};

export interface FollowOptions {
  /** Steps beyond these are not written down, which the answer says; amounts stay exact. With 0, no step and the quickest replay. */
  readonly mostSteps: number;
  /** Which money keeps its own origin in the lots: none, that which is picked, or every receipt and opening balance. */
  readonly named: 'nothing' | 'picked' | 'everything';
  /** Movements, by flag, that take followed money first under the lowest balance. */
  readonly isFollowedFirst?: Uint8Array;
  /** Movements whose lots are kept. */
  readonly watched?: ReadonlySet<number>;
}

/** Followed money that one row brought into an account, and another took out of it. */
export interface Step {
  readonly rule: Rule;
  readonly account: number;
  /** The row that brought it; null when receipts are no longer kept apart. */
  readonly fromRow: RowId | null;
  /** The row that took it; null when it settled what the account owed. */
  readonly toRow: RowId | null;
  readonly cents: number;
  readonly ends: 'in-account' | 'outside' | 'at-service' | 'in-overdraft';
}

/** Where the picked cents are in the end. Under every rule but poison: picked = held + left + stopped + settled + pickedAgain. */
export interface Whereabouts {
  readonly picked: number;
  /** Still in accounts of the file. */
  readonly held: number;
  /** Paid to others than accounts of the file. */
  readonly left: number;
  /** Paid to services, where following stops. */
  readonly stopped: number;
  /** Used up by accounts that were overdrawn when it came. */
  readonly settled: number;
  /** Followed already when a later picked row took it over: it is counted with that row. */
  readonly pickedAgain: number;
}

/** What one rule attributes. A rule of attribution, not a fact. */
export interface Followed {
  readonly rule: Rule;
  /** Of each movement, the followed cents taken from the payer. */
  readonly sent: Float64Array;
  /** Of each movement, the followed cents it carries: those sent, and those picked on it. */
  readonly carried: Float64Array;
  /** By movement, followed cents that settled the receiver's overdraft; movements without are left out. */
  readonly settled: ReadonlyMap<number, number>;
  /** By account, at the end: followed cents, all cents, and cents below nothing. */
  readonly held: Float64Array;
  readonly balance: Float64Array;
  readonly whereabouts: Whereabouts;
  readonly steps: readonly Step[];
  readonly hasAllSteps: boolean;
  /** The lots of watched movements. */
  readonly lots: ReadonlyMap<number, readonly Lot[]>;
}

/**
 * Follows picked money through the accounts of a file under one rule, to the cent, in the order of the movements.
 *
 * Money paid without being held is borrowed: it is nobody's followed money, and what the account receives next settles it first.
 * Transfers from an account to itself change nothing. Services hold nothing: what comes from them is money like any other.
 *
 * @param picked  of each movement, the cents of it that are followed from there on; the part not picked counts as older
 * @throws        RangeError where movements cannot be replayed, or more is picked than a movement has
 * Cost: O(movements + lots moved); pro rata O(movements · parts), parts bounded by `MOST_PARTS` twice an account.
 * Source: METHODS 13.
 */
export function follow(movements: Movements, picked: Float64Array, rule: Rule, options: FollowOptions): Followed {
  return finished(following(movements, picked, rule, options));
}

/** `follow`, slice by slice: it yields the fraction done, so that it can be stopped. */
export function* following(
  movements: Movements,
  picked: Float64Array,
  rule: Rule,
  options: FollowOptions,
): Generator<number, Followed, void> {
  assertReplayable(movements);
  const { row, from, to, cents, opening, isService } = movements;
  const accounts = opening.length;
  const holdings = holdingsOf[rule](accounts);
  const moved = new Parcel();
  const lost = new Parcel();
  const balance = Float64Array.from(opening);
  const sent = new Float64Array(row.length);
  const carried = new Float64Array(row.length);
  const settled = new Map<number, number>();
  const lots = new Map<number, readonly Lot[]>();
  const steps: Step[] = [];
  const total = { picked: 0, left: 0, stopped: 0, settled: 0, pickedAgain: 0 };
  let hasAllSteps = true;
  const isNamedAll = options.named === 'everything';
  const isHolder = (account: number): boolean => account >= 0 && at(isService, account) === 0;

  for (let account = 0; account < accounts; account++) {
    const cents = at(opening, account);
    if (isHolder(account) && cents > 0)
      holdings.receive(account, isNamedAll ? openingOf(account) : UNNAMED, UNNAMED, false, cents);
  }

  const writeStep = (account: number, arrival: number, movement: number | null, cents: number, ends: Step['ends']) => {
    if (steps.length >= options.mostSteps) {
      hasAllSteps = false;
      return;
    }
    steps.push({ rule, account, fromRow: rowOf(row, arrival), toRow: rowOf(row, movement), cents, ends });
  };

  const pay = (movement: number, payer: number): void => {
    const amount = at(cents, movement);
    moved.clear();
    if (!isHolder(payer)) {
      moved.add(isNamedAll ? movement : UNNAMED, UNNAMED, false, amount);
      return;
    }
    const covered = Math.min(amount, Math.max(0, at(balance, payer)));
    const isFollowedFirst = options.isFollowedFirst !== undefined && at(options.isFollowedFirst, movement) !== 0;
    holdings.pay(payer, covered, isFollowedFirst, moved);
    balance[payer] = at(balance, payer) - amount;
    if (rule === 'poison' && moved.length > 0 && moved.isFollowed(0))
      moved.add(moved.originOf(0), moved.arrivalOf(0), true, amount - covered);
    else moved.add(isNamedAll ? BORROWED : UNNAMED, UNNAMED, false, amount - covered);
  };

  const receive = (movement: number, receiver: number): void => {
    const owed = Math.max(0, -at(balance, receiver));
    const amount = at(cents, movement);
    moved.relabel(options.mostSteps > 0 && hasAllSteps ? movement : UNNAMED);
    for (let lot = 0; lot < moved.length; lot++)
      holdings.receive(receiver, moved.originOf(lot), moved.arrivalOf(lot), moved.isFollowed(lot), moved.centsOf(lot));
    balance[receiver] = at(balance, receiver) + amount;
    if (owed === 0) return;
    lost.clear();
    holdings.pay(receiver, Math.min(owed, amount), false, lost);
    const gone = lost.followedCents();
    if (gone === 0) return;
    settled.set(movement, gone);
    total.settled += gone;
    if (options.mostSteps > 0) writeStep(receiver, movement, null, gone, 'in-overdraft');
  };

  for (let movement = 0; movement < row.length; movement++) {
    if (movement % SLICE === SLICE - 1) yield movement / row.length;
    const [payer, receiver] = [at(from, movement), at(to, movement)];
    if (payer >= 0 && payer === receiver) continue;
    const ends = isHolder(receiver) ? 'in-account' : receiver >= 0 ? 'at-service' : 'outside';
    pay(movement, payer);
    const followed = moved.followedCents();
    sent[movement] = followed;
    if (followed > 0 && options.mostSteps > 0) {
      for (const [arrival, part] of byArrival(moved)) writeStep(payer, arrival, movement, part, ends);
    }
    const newly = at(picked, movement) > 0 && rule === 'poison' ? at(cents, movement) : at(picked, movement);
    let carries = followed;
    if (newly !== 0) {
      moved.fill(withPicked(moved.lots(), newly, options.named === 'nothing' ? UNNAMED : movement));
      carries = moved.followedCents();
    }
    carried[movement] = carries;
    total.picked += newly;
    total.pickedAgain += followed + newly - carries;
    if (options.watched?.has(movement)) lots.set(movement, moved.lots());
    if (ends === 'in-account') receive(movement, receiver);
    else if (ends === 'at-service') total.stopped += carries;
    else total.left += carries;
  }

  const held = Float64Array.from(opening, (_, account) => holdings.followed(account));
  const whereabouts = { ...total, held: held.reduce((sum, one) => sum + one, 0) };
  return { rule, sent, carried, settled, held, balance, whereabouts, steps, hasAllSteps, lots };
}

const rowOf = (row: Float64Array, movement: number | null): RowId | null =>
  movement === null || movement < 0 ? null : (at(row, movement) as RowId);

function byArrival(moved: Parcel): ReadonlyMap<number, number> {
  const parts = new Map<number, number>();
  for (let lot = 0; lot < moved.length; lot++) {
    if (!moved.isFollowed(lot)) continue;
    const arrival = moved.arrivalOf(lot);
    parts.set(arrival, (parts.get(arrival) ?? 0) + moved.centsOf(lot));
  }
  return parts;
}
