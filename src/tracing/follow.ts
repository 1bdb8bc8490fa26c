import type { RowId } from '#domain/row-id.ts';
import { fifoHolding } from './fifo.ts';
import { lifoHolding } from './lifo.ts';
import { append, BORROWED, followedIn, type Holding, type Lot, openingOf, type Rule, UNNAMED } from './lots.ts';
import { lowestBalanceHolding } from './lowest-balance.ts';
import { assertReplayable, at, type Movements } from './movements.ts';
import { poisonHolding } from './poison.ts';
import { proRataHolding } from './pro-rata.ts';
import { relabelled, withPicked } from './receipt.ts';
import { finished } from './slices.ts';

const SLICE = 4096;

const holdingOf: Readonly<Record<Rule, () => Holding>> = {
  fifo: fifoHolding,
  lifo: lifoHolding,
  'lowest-balance': lowestBalanceHolding,
  'pro-rata': proRataHolding,
  poison: poisonHolding,
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
  const holdings: (Holding | undefined)[] = new Array<undefined>(accounts);
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

  const holdingAt = (account: number): Holding => {
    let holding = holdings[account];
    if (holding) return holding;
    holding = holdingOf[rule]();
    holdings[account] = holding;
    const cents = Math.max(0, at(opening, account));
    const origin = isNamedAll ? openingOf(account) : UNNAMED;
    if (cents > 0) holding.receive([{ origin, arrival: UNNAMED, isFollowed: false, cents }]);
    return holding;
  };

  const writeStep = (account: number, arrival: number, movement: number | null, cents: number, ends: Step['ends']) => {
    if (steps.length >= options.mostSteps) {
      hasAllSteps = false;
      return;
    }
    steps.push({ rule, account, fromRow: rowOf(row, arrival), toRow: rowOf(row, movement), cents, ends });
  };

  const paid = (movement: number, payer: number): Lot[] => {
    const amount = at(cents, movement);
    const origin = isNamedAll ? movement : UNNAMED;
    if (!isHolder(payer)) return [{ origin, arrival: UNNAMED, isFollowed: false, cents: amount }];
    const covered = Math.min(amount, Math.max(0, at(balance, payer)));
    const isFollowedFirst = options.isFollowedFirst !== undefined && at(options.isFollowedFirst, movement) !== 0;
    const taken = holdingAt(payer).pay(covered, isFollowedFirst);
    balance[payer] = at(balance, payer) - amount;
    const [first] = taken;
    if (rule === 'poison' && first?.isFollowed) return [{ ...first, cents: amount }];
    const borrowed = isNamedAll ? BORROWED : UNNAMED;
    append(taken, { origin: borrowed, arrival: UNNAMED, isFollowed: false, cents: amount - covered });
    return taken;
  };

  const received = (movement: number, receiver: number, brought: readonly Lot[]): void => {
    const owed = Math.max(0, -at(balance, receiver));
    const amount = at(cents, movement);
    const holding = holdingAt(receiver);
    holding.receive(relabelled(brought, options.mostSteps > 0 ? movement : UNNAMED));
    balance[receiver] = at(balance, receiver) + amount;
    if (owed === 0) return;
    const lost = followedIn(holding.pay(Math.min(owed, amount), false));
    if (lost === 0) return;
    settled.set(movement, lost);
    total.settled += lost;
    if (options.mostSteps > 0) writeStep(receiver, movement, null, lost, 'in-overdraft');
  };

  for (let movement = 0; movement < row.length; movement++) {
    if (movement % SLICE === SLICE - 1) yield movement / row.length;
    const [payer, receiver] = [at(from, movement), at(to, movement)];
    if (payer >= 0 && payer === receiver) continue;
    const ends = isHolder(receiver) ? 'in-account' : receiver >= 0 ? 'at-service' : 'outside';
    const taken = paid(movement, payer);
    const followed = followedIn(taken);
    sent[movement] = followed;
    if (followed > 0 && options.mostSteps > 0) {
      for (const [arrival, part] of byArrival(taken)) writeStep(payer, arrival, movement, part, ends);
    }
    const newly = at(picked, movement) > 0 && rule === 'poison' ? at(cents, movement) : at(picked, movement);
    const brought = newly === 0 ? taken : withPicked(taken, newly, options.named === 'nothing' ? UNNAMED : movement);
    const carries = newly === 0 ? followed : followedIn(brought);
    carried[movement] = carries;
    total.picked += newly;
    total.pickedAgain += followed + newly - carries;
    if (options.watched?.has(movement)) lots.set(movement, brought);
    if (ends === 'in-account') received(movement, receiver, brought);
    else if (ends === 'at-service') total.stopped += carries;
    else total.left += carries;
  }

  const held = Float64Array.from(holdings, (holding) => (holding ? followedIn(holding.lots()) : 0));
  const whereabouts = { ...total, held: held.reduce((sum, one) => sum + one, 0) };
  return { rule, sent, carried, settled, held, balance, whereabouts, steps, hasAllSteps, lots };
}

const rowOf = (row: Float64Array, movement: number | null): RowId | null =>
  movement === null || movement < 0 ? null : (at(row, movement) as RowId);

function byArrival(lots: readonly Lot[]): ReadonlyMap<number, number> {
  const parts = new Map<number, number>();
  for (const { isFollowed, arrival, cents } of lots) {
    if (isFollowed) parts.set(arrival, (parts.get(arrival) ?? 0) + cents);
  }
  return parts;
}
