import type { RowId } from '#domain/row-id.ts';
import { type Followed, following, type Step, type Whereabouts } from './follow.ts';
import { CONSERVING_RULES, type Rule, RULES } from './lots.ts';
import type { CaseMoney, Doubt } from './money-of-ledger.ts';
import { at, type Movements } from './movements.ts';
import { DAY_ORDERS, hasEqualInstants, inOrderOfDay } from './order-of-day.ts';
import { type Pick, pickedOf } from './picked.ts';
import { reachedPart } from './reached.ts';
import { unreliableFrom } from './reliability.ts';
import { pieceOf } from './slices.ts';

/**
 * Where followed money ends: in a thing, in an account at the end of the file, with a service, with somebody whose statement is not in the
 * file, in banknotes, with nobody known, or in what an account owed.
 */
export const ENDS = ['asset', 'held', 'third-party', 'service', 'cash', 'unknown', 'overdraft'] as const;
export type End = (typeof ENDS)[number];

/** The amount of one end under each rule, in cents, with its limits. Rules of attribution, not facts. */
export interface Amounts {
  readonly byRule: Readonly<Record<Rule, number>>;
  /** Least and most over the four rules that conserve; not a confidence interval. */
  readonly low: number;
  readonly high: number;
  /** The same over the orders tried of movements of one instant. */
  readonly lowInAnyOrder: number;
  readonly highInAnyOrder: number;
}

export interface Destination extends Amounts {
  readonly end: End;
  /** The asset or the account; null for none. */
  readonly id: number | null;
  readonly name: string | null;
  /** The rows that carry some of the money there under some rule, in order of time; none where it stays. */
  readonly rows: readonly RowId[];
  /** Of an asset: the row that describes it. */
  readonly assetRow: RowId | null;
  /** Cents of those rows, followed or not. */
  readonly paid: number;
  /** Of an asset: the seller's account is in the file, so that the same money is found again further on. */
  readonly goesOn: boolean;
  /** False when an account on the way did not prove, from before the money passed. */
  readonly isReliable: boolean;
}

/** An account that followed money came to. */
export interface ReachedAccount {
  readonly id: number;
  readonly name: string;
  /** Day since which what is attributed is not reliable, in seconds since 1970; null when it is to the end. */
  readonly unreliableFrom: number | null;
  /** Why its own balance does not prove; null when it does, and only the accounts that paid it do not. */
  readonly doubt: Doubt | null;
}

/** A step, and where its row takes the money: into one of the ends, or into an account that is followed on. */
export interface TrailStep extends Step {
  readonly into: { readonly end: End | 'account'; readonly id: number | null };
  /** The account that received, also where the end is a thing; null for none. */
  readonly receiver: number | null;
}

export interface Trail {
  /** Cents picked, of rows that can be followed. */
  readonly picked: number;
  readonly pickedRows: readonly RowId[];
  readonly notFollowed: readonly RowId[];
  readonly destinations: readonly Destination[];
  readonly accounts: readonly ReachedAccount[];
  readonly whereabouts: Readonly<Record<Rule, Whereabouts>>;
  /** Of each rule, its steps; accounts are numbers of the ledger. */
  readonly steps: Readonly<Record<Rule, readonly TrailStep[]>>;
  readonly hasAllSteps: boolean;
  /** Whether movements of one instant were tried in other orders. */
  readonly hasOrders: boolean;
  /** Movements that the money can have met, of all there are. */
  readonly met: number;
}

export interface TrailOptions {
  /** For each rule. */
  readonly mostSteps: number;
  /** Rows that take followed money first under the lowest balance. */
  readonly followedFirst: readonly RowId[];
}

interface Place {
  readonly end: End;
  readonly id: number | null;
  readonly goesOn: boolean;
}

/**
 * Where picked money went, under the five rules side by side, by what it ended in, with limits over rules and over orders of the day.
 *
 * Under every rule but poison, the ends that do not go on add up to what was picked, less what later picked rows took over.
 *
 * Cost: five replays of the part of the file the money can have come to, and eight more without steps when instants are equal.
 */
export function* trailOf(
  money: CaseMoney,
  picks: readonly Pick[],
  { mostSteps, followedFirst }: TrailOptions,
): Generator<number, Trail, void> {
  const asked = picks.map(({ row, cents }) => ({ row: money.twins.get(row) ?? row, cents }));
  const whole = pickedOf(money.movements, asked);
  const { movements, picked, places } = reachedPart(money.movements, whole.cents);
  const places32 = Float64Array.from(places);
  const numbered: Movements = { ...movements, row: Float64Array.from(places.keys()) };
  const first = new Set<number>(followedFirst.map((row) => money.twins.get(row) ?? row));
  const since = unreliableFrom(movements, picked);
  const orders = hasEqualInstants(movements) ? DAY_ORDERS.filter((order) => order !== 'as-written') : [];
  const pieces = RULES.length + orders.length * CONSERVING_RULES.length;
  let piece = 0;

  const sums = new Map<string, { place: Place; byRule: Record<Rule, number>; every: number[]; rows: Set<number> }>();
  const sumAt = (place: Place) => {
    const key = `${place.end} ${place.id}`;
    const known = sums.get(key);
    if (known) return known;
    const made = { place, byRule: nothing(), every: [] as number[], rows: new Set<number>() };
    sums.set(key, made);
    return made;
  };
  const tally = (ordered: Movements, followed: Followed): Map<string, { place: Place; cents: number }> => {
    const found = new Map<string, { place: Place; cents: number }>();
    const add = (place: Place, cents: number): void => {
      const key = `${place.end} ${place.id}`;
      const known = found.get(key);
      if (known) known.cents += cents;
      else found.set(key, { place, cents });
    };
    followed.carried.forEach((cents, movement) => {
      if (cents === 0) return;
      const own = at(ordered.row, movement);
      const place = endOf(money, movements, own, at(places, own));
      if (!place) return;
      add(place, cents);
      sumAt(place).rows.add(own);
    });
    followed.held.forEach((cents, account) => {
      if (cents > 0) add({ end: 'held', id: account, goesOn: false }, cents);
    });
    followed.settled.forEach((cents, movement) =>
      add({ end: 'overdraft', id: at(ordered.to, movement), goesOn: false }, cents),
    );
    return found;
  };

  const byRule = {} as Record<Rule, Followed>;
  const isFirst = (ordered: Movements) =>
    Uint8Array.from(ordered.row, (own) => Number(first.has(at(movements.row, own))));
  for (const rule of RULES) {
    const work = following(numbered, picked, rule, { mostSteps, named: 'nothing', isFollowedFirst: isFirst(numbered) });
    const followed = yield* pieceOf(work, piece++, pieces);
    byRule[rule] = followed;
    for (const { place, cents } of tally(numbered, followed).values()) {
      const sum = sumAt(place);
      sum.byRule[rule] = cents;
    }
  }
  const tried: Map<string, { place: Place; cents: number }>[] = [];
  for (const order of orders) {
    const ordered = inOrderOfDay(numbered, order);
    const pickedThen = Float64Array.from(ordered.row, (own) => at(picked, own));
    for (const rule of CONSERVING_RULES) {
      const options = { mostSteps: 0, named: 'nothing', isFollowedFirst: isFirst(ordered) } as const;
      tried.push(tally(ordered, yield* pieceOf(following(ordered, pickedThen, rule, options), piece++, pieces)));
    }
  }
  for (const found of tried) for (const { place } of found.values()) sumAt(place);
  const destinations = [...sums.entries()].map(([key, { place, byRule: amounts, rows }]): Destination => {
    const conserving = CONSERVING_RULES.map((rule) => amounts[rule]);
    const every = [...conserving, ...tried.map((found) => found.get(key)?.cents ?? 0)];
    const own = [...rows].sort((a, b) => a - b);
    return {
      end: place.end,
      ...named(money, place, own, places32),
      rows: own.map((one) => at(movements.row, one) as RowId),
      paid: own.reduce((sum, one) => sum + at(movements.cents, one), 0),
      goesOn: place.goesOn,
      byRule: amounts,
      low: Math.min(...conserving),
      high: Math.max(...conserving),
      lowInAnyOrder: Math.min(...every),
      highInAnyOrder: Math.max(...every),
      isReliable: isReliable(movements, since, place, own),
    };
  });
  const rowOfStep = (row: RowId | null): RowId | null => (row === null ? null : (at(movements.row, row) as RowId));
  return {
    picked: whole.cents.reduce((sum, cents) => sum + cents, 0),
    pickedRows: rowsOf(money.movements, whole.cents),
    notFollowed: whole.notFollowed,
    destinations: destinations.sort(
      (a, b) => ENDS.indexOf(a.end) - ENDS.indexOf(b.end) || b.high - a.high || b.byRule.poison - a.byRule.poison,
    ),
    accounts: reachedAccounts(money, movements, picked, since),
    whereabouts: mapRules((rule) => byRule[rule].whereabouts),
    steps: mapRules((rule) =>
      byRule[rule].steps.map((step) => ({
        ...step,
        ...arrivalOf(money, movements, places, step),
        account: money.accounts[step.account]?.id ?? step.account,
        fromRow: rowOfStep(step.fromRow),
        toRow: rowOfStep(step.toRow),
      })),
    ),
    hasAllSteps: RULES.every((rule) => byRule[rule].hasAllSteps),
    hasOrders: orders.length > 0,
    met: movements.row.length,
  };
}

const nothing = (): Record<Rule, number> => mapRules(() => 0);

const mapRules = <Value>(value: (rule: Rule) => Value): Record<Rule, Value> =>
  Object.fromEntries(RULES.map((rule) => [rule, value(rule)])) as Record<Rule, Value>;

const rowsOf = ({ row }: Movements, cents: Float64Array): RowId[] => {
  const rows: RowId[] = [];
  cents.forEach((picked, movement) => {
    if (picked > 0) rows.push(at(row, movement) as RowId);
  });
  return rows;
};

/** Where a movement takes money out of the accounts that are followed; null where it stays in them. */
function endOf(money: CaseMoney, { row, to, isService }: Movements, own: number, place: number): Place | null {
  const purchase = money.purchases.get(at(row, own) as RowId);
  const receiver = at(to, own);
  const isHolder = receiver >= 0 && at(isService, receiver) === 0;
  if (purchase) return { end: 'asset', id: purchase.asset, goesOn: isHolder };
  if (isHolder) return null;
  const payee = at(money.payee, place);
  if (receiver >= 0) return { end: 'service', id: payee, goesOn: false };
  if (payee >= 0) return { end: 'third-party', id: payee, goesOn: false };
  return { end: at(money.isCash, place) === 0 ? 'unknown' : 'cash', id: null, goesOn: false };
}

/** Where the row of a step goes; rows and accounts of the step are places in `movements`, those of the answer are the ledger's. */
function arrivalOf(
  money: CaseMoney,
  movements: Movements,
  places: ArrayLike<number>,
  { account, toRow, ends }: Step,
): { readonly into: TrailStep['into']; readonly receiver: number | null } {
  const idOf = (index: number): number | null => (index < 0 ? null : (money.accounts[index]?.id ?? null));
  if (toRow === null || ends === 'in-overdraft')
    return { into: { end: 'overdraft', id: idOf(account) }, receiver: null };
  const place = endOf(money, movements, toRow, places[toRow] ?? -1);
  const receiver = ends === 'in-account' ? idOf(at(movements.to, toRow)) : null;
  if (place === null) return { into: { end: 'account', id: receiver }, receiver };
  return { into: { end: place.end, id: place.end === 'asset' ? place.id : idOf(place.id ?? -1) }, receiver };
}

function named(money: CaseMoney, { end, id }: Place, own: readonly number[], places: Float64Array) {
  if (id === null) return { id, name: null, assetRow: null };
  if (end !== 'asset')
    return { id: money.accounts[id]?.id ?? null, name: money.accounts[id]?.who ?? null, assetRow: null };
  const [one = 0] = own;
  const purchase = money.purchases.get(at(money.movements.row, at(places, one)) as RowId);
  return { id, name: purchase?.name ?? null, assetRow: purchase?.assetRow ?? null };
}

function isReliable(
  { from, instant }: Movements,
  since: Float64Array,
  { end, id }: Place,
  own: readonly number[],
): boolean {
  if (end === 'held' || end === 'overdraft') return id === null || at(since, id) === Infinity;
  return own.every((one) => {
    const payer = at(from, one);
    return payer < 0 || at(instant, one) < at(since, payer);
  });
}

function reachedAccounts(
  { accounts }: CaseMoney,
  { to, from, isService, unprovenFrom }: Movements,
  picked: Float64Array,
  since: Float64Array,
): ReachedAccount[] {
  const reached = new Set<number>();
  to.forEach((account, movement) => {
    const isFollowed = at(picked, movement) > 0 || reached.has(at(from, movement));
    if (account >= 0 && at(isService, account) === 0 && isFollowed) reached.add(account);
  });
  return [...reached].flatMap((index): ReachedAccount[] => {
    const account = accounts[index];
    const from = at(since, index);
    if (!account) return [];
    const isOwn = from !== Infinity && at(unprovenFrom, index) <= from;
    return [
      {
        id: account.id,
        name: account.name,
        unreliableFrom: from === Infinity ? null : from,
        doubt: isOwn ? account.doubt : null,
      },
    ];
  });
}
