import type { RowId } from '#domain/row-id.ts';
import { follow, type Followed } from './follow.ts';
import { CONSERVING_RULES, type Rule, RULES } from './lots.ts';
import { at, type Movements } from './movements.ts';
import { DAY_ORDERS, type DayOrder, hasEqualInstants, inOrderOfDay } from './order-of-day.ts';
import { type Pick, pickedOf } from './picked.ts';
import { unreliableFrom } from './reliability.ts';

export interface CompareOptions {
  /** For each rule; 0 for none. */
  readonly mostSteps: number;
  /** Orders of the day to try beside that of the statement, when instants are equal. */
  readonly dayOrders: readonly DayOrder[];
  /** Rows that take followed money first under the lowest balance: a purchase looked at first, transfers between own accounts. */
  readonly followedFirst: readonly RowId[];
}

/** How much of one payment is followed money. Rules of attribution, not facts; never to be added over rules. */
export interface Attribution {
  readonly row: RowId;
  /** Cents of the payment. */
  readonly paid: number;
  /** Cents attributed, in the order of the statement. */
  readonly byRule: Readonly<Record<Rule, number>>;
  /** Least and most over the four rules that conserve; not a confidence interval. Poison stays apart, as an upper bound. */
  readonly low: number;
  readonly high: number;
  /** The same over all orders tried of movements of one instant. */
  readonly lowInAnyOrder: number;
  readonly highInAnyOrder: number;
  /** False when followed money reached the payer and, before this payment, its balance no longer proved or hung on one that did not. */
  readonly isReliable: boolean;
}

export interface Comparison {
  /** One a payment asked for, in the order asked. */
  readonly attributions: readonly Attribution[];
  /** In the order of the statement. */
  readonly byRule: Readonly<Record<Rule, Followed>>;
  /** By account, an instant; Infinity when reliable to the end. */
  readonly unreliableFrom: Float64Array;
  /** Picked rows that could not be followed, and payments asked for that are no movement. */
  readonly notFollowed: readonly RowId[];
  readonly notFound: readonly RowId[];
}

/**
 * The five rules side by side: how much of each payment is picked money, between which limits, and whether the accounts bear it.
 *
 * Cost: five replays, and four more for each other order of the day when instants are equal.
 * Source: METHODS 13.
 */
export function compareRules(
  movements: Movements,
  picks: readonly Pick[],
  payments: readonly RowId[],
  { mostSteps, dayOrders, followedFirst }: CompareOptions,
): Comparison {
  const first = new Set<number>(followedFirst);
  const replay = (ordered: Movements, rule: Rule, steps: number): Followed =>
    follow(ordered, pickedOf(ordered, picks).cents, rule, {
      mostSteps: steps,
      named: 'nothing',
      isFollowedFirst: Uint8Array.from(ordered.row, (row) => Number(first.has(row))),
    });
  const picked = pickedOf(movements, picks);
  const byRule = Object.fromEntries(RULES.map((rule) => [rule, replay(movements, rule, mostSteps)])) as Record<
    Rule,
    Followed
  >;
  const since = unreliableFrom(movements, picked.cents);
  const place = new Map<number, number>();
  movements.row.forEach((row, movement) => place.set(row, movement));
  const found = payments.filter((row) => place.has(row));
  const inAnyOrder = new Map(found.map((row) => [row, [] as number[]]));
  const note = (ordered: Movements, { carried }: Followed): void =>
    ordered.row.forEach((row, movement) => inAnyOrder.get(row as RowId)?.push(at(carried, movement)));
  for (const rule of CONSERVING_RULES) note(movements, byRule[rule]);
  if (hasEqualInstants(movements)) {
    for (const order of DAY_ORDERS.filter((one) => one !== 'as-written' && dayOrders.includes(one))) {
      const ordered = inOrderOfDay(movements, order);
      for (const rule of CONSERVING_RULES) note(ordered, replay(ordered, rule, 0));
    }
  }
  const attributions = found.map((row): Attribution => {
    const movement = place.get(row) ?? 0;
    const payer = at(movements.from, movement);
    const attributed = (rule: Rule): number => at(byRule[rule].carried, movement);
    const conserving = CONSERVING_RULES.map(attributed);
    const every = inAnyOrder.get(row) ?? [];
    return {
      row,
      paid: at(movements.cents, movement),
      byRule: Object.fromEntries(RULES.map((rule) => [rule, attributed(rule)])) as Record<Rule, number>,
      low: Math.min(...conserving),
      high: Math.max(...conserving),
      lowInAnyOrder: Math.min(...every),
      highInAnyOrder: Math.max(...every),
      isReliable: payer < 0 || at(movements.instant, movement) < at(since, payer),
    };
  });
  return {
    attributions,
    byRule,
    unreliableFrom: since,
    notFollowed: picked.notFollowed,
    notFound: payments.filter((row) => !place.has(row)),
  };
}
