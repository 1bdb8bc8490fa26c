import type { Columns } from '#domain/check.ts';
import type { RowId } from '#domain/row-id.ts';
import { assertReplayable, at, type Movements, OUTSIDE } from './movements.ts';

/** The answers of the queries of this room. */
export interface LedgerMoney {
  readonly movements: Columns;
  readonly accounts: Columns;
  readonly purchases: Columns;
}

/** Why an account's balance is not proven from some day on. */
export const DOUBTS = [
  'opening-unknown',
  'opening-worked-out',
  'converted',
  'not-converted',
  'missing',
  'broken',
  'not-proven',
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** An account as a reader knows it. */
export interface TracedAccount {
  /** Its number in the ledger. */
  readonly id: number;
  readonly name: string;
  readonly who: string;
  /** Its statement is in the file: money is followed through it. */
  readonly isHeld: boolean;
  readonly isService: boolean;
  /** Why its balance does not prove, from `unprovenFrom` of the movements on; null when it proves to the end. */
  readonly doubt: Doubt | null;
}

/** A payment for a thing. */
export interface Purchase {
  readonly asset: number;
  readonly assetRow: RowId;
  readonly name: string;
  /** Price, deposit or instalment; else a running cost. */
  readonly isPrice: boolean;
}

/** All movements of a case, with what a reader needs to name their ends. Accounts without a statement, if no service, are outside. */
export interface CaseMoney {
  readonly movements: Movements;
  readonly accounts: readonly TracedAccount[];
  /** Of each movement, the place among the accounts of who paid and who received, without a statement or not; −1 for nobody known. */
  readonly payer: Int32Array;
  readonly payee: Int32Array;
  readonly isCash: Uint8Array;
  readonly purchases: ReadonlyMap<RowId, Purchase>;
  /** The row under which a transfer that two statements give is a movement, by the other row. */
  readonly twins: ReadonlyMap<RowId, RowId>;
  /** Rows without an amount in the currency of the case: not followed. */
  readonly notConverted: readonly RowId[];
  /** Whether hours order the movements; else days do, and the order within a day is that of the statements. */
  readonly hasHours: boolean;
}

const DAY = 86_400;

/**
 * Movements of the whole ledger, each once, from whom to whom, in the order in which they are replayed.
 *
 * A transfer written in two statements is one movement on the day of the debit; where the two amounts differ, the rest leaves the
 * file, or comes from outside it. An opening balance counts from the account's first statement: movements before it, known from others'
 * statements, are taken off. One that no statement states but that follows from a closing balance is used, and proves nothing; one that is not
 * known at all counts as the least with which the account is never overdrawn, and proves nothing either.
 *
 * @throws RangeError on answers of other queries
 */
export function caseMoney({ movements: rows, accounts: given, purchases }: LedgerMoney): CaseMoney {
  const numbers = (name: string) => rows.numbers(name);
  const [rowId, twin, payerId, payeeId] = [numbers('row_id'), numbers('twin'), numbers('payer'), numbers('payee')];
  const [instants, hours, paid, received] = [
    numbers('instant'),
    numbers('has_hour'),
    numbers('paid'),
    numbers('received'),
  ];
  const cash = numbers('is_cash');
  const known = accountsOf(given);
  const place = new Map(known.map(({ id }, account) => [id, account] as const));
  const placeOf = (id: number): number => (Number.isNaN(id) ? OUTSIDE : (place.get(id) ?? OUTSIDE));
  const isAccount = Uint8Array.from(known, ({ isHeld, isService }) => Number(isHeld || isService));
  const end = (account: number): number => (account >= 0 && at(isAccount, account) !== 0 ? account : OUTSIDE);
  const hasHours = hours.length > 0 && hours.every((one) => one === 1);
  const instantOf = (line: number): number =>
    hasHours ? at(instants, line) : Math.floor(at(instants, line) / DAY) * DAY;

  const twins = new Map<RowId, RowId>();
  const notConverted: RowId[] = [];
  const list = { row: [] as number[], from: [] as number[], to: [] as number[], instant: [] as number[] };
  const more = { cents: [] as number[], payer: [] as number[], payee: [] as number[], cash: [] as number[] };
  const firstDoubt = new Map<number, number>();
  const add = (row: number, payer: number, payee: number, line: number, cents: number): void => {
    list.row.push(row);
    list.from.push(end(payer));
    list.to.push(end(payee));
    list.instant.push(instantOf(line));
    more.cents.push(cents);
    more.payer.push(payer);
    more.payee.push(payee);
    more.cash.push(at(cash, line));
  };
  for (let line = 0; line < rows.length; line++) {
    const [row, other] = [at(rowId, line), at(twin, line)];
    const [payer, payee] = [placeOf(at(payerId, line)), placeOf(at(payeeId, line))];
    if (!Number.isNaN(other)) twins.set(other as RowId, row as RowId);
    const [out, into] = [at(paid, line), at(received, line)];
    if (Number.isNaN(out)) {
      notConverted.push(row as RowId);
      for (const account of [payer, payee])
        if (account >= 0 && !firstDoubt.has(account)) firstDoubt.set(account, instantOf(line));
      continue;
    }
    add(row, payer, payee, line, Math.min(out, into));
    if (out > into) add(other, payer, OUTSIDE, line, out - into);
    if (into > out) add(other, OUTSIDE, payee, line, into - out);
  }
  const made = {
    row: Float64Array.from(list.row),
    from: Int32Array.from(list.from),
    to: Int32Array.from(list.to),
    instant: Float64Array.from(list.instant),
    cents: Float64Array.from(more.cents),
  };
  const balances = balancesOf(given, known, made, firstDoubt);
  const movements: Movements = {
    ...made,
    opening: balances.opening,
    isService: Uint8Array.from(known, ({ isService }) => Number(isService)),
    unprovenFrom: balances.unprovenFrom,
  };
  assertReplayable(movements);
  return {
    movements,
    accounts: known.map((account, index) => ({ ...account, doubt: balances.doubts[index] ?? null })),
    payer: Int32Array.from(more.payer),
    payee: Int32Array.from(more.payee),
    isCash: Uint8Array.from(more.cash),
    purchases: purchasesOf(purchases),
    twins,
    notConverted,
    hasHours,
  };
}

function accountsOf(given: Columns): TracedAccount[] {
  const [ids, held, service] = [given.numbers('account_id'), given.numbers('is_held'), given.numbers('is_service')];
  const [names, who] = [given.texts('name'), given.texts('who_name')];
  return Array.from(ids, (id, account) => ({
    id,
    name: names[account] ?? String(id),
    who: who[account] ?? names[account] ?? String(id),
    isHeld: held[account] === 1,
    isService: service[account] === 1,
    doubt: null,
  }));
}

interface Balances {
  readonly opening: Float64Array;
  readonly unprovenFrom: Float64Array;
  readonly doubts: readonly (Doubt | null)[];
}

function balancesOf(
  given: Columns,
  known: readonly TracedAccount[],
  { from, to, instant, cents }: Pick<Movements, 'from' | 'to' | 'instant' | 'cents'>,
  firstDoubt: ReadonlyMap<number, number>,
): Balances {
  const [stated, workedOut, converted] = [
    given.numbers('opening'),
    given.numbers('worked_out'),
    given.numbers('is_converted'),
  ];
  const [first, unproven, states] = [
    given.numbers('first_instant'),
    given.numbers('unproven_from'),
    given.texts('unproven_state'),
  ];
  const before = new Float64Array(known.length);
  for (let movement = 0; movement < from.length; movement++) {
    const [payer, payee, amount] = [at(from, movement), at(to, movement), at(cents, movement)];
    if (payer >= 0 && at(instant, movement) < at(first, payer)) before[payer] = at(before, payer) - amount;
    if (payee >= 0 && at(instant, movement) < at(first, payee)) before[payee] = at(before, payee) + amount;
  }
  const needed = leastOpening(known.length, { from, to, cents });
  const opening = new Float64Array(known.length);
  const unprovenFrom = new Float64Array(known.length).fill(Infinity);
  const doubts: (Doubt | null)[] = [];
  known.forEach(({ isHeld, isService }, account) => {
    doubts.push(null);
    if (!isHeld || isService) return;
    const start = Number.isNaN(at(stated, account)) ? at(workedOut, account) : at(stated, account);
    const isForeign = at(converted, account) === 1;
    const month = at(unproven, account);
    const noRate = firstDoubt.get(account);
    opening[account] = isForeign || Number.isNaN(start) ? at(needed, account) : start - at(before, account);
    const doubt = (why: Doubt, since: number): void => {
      if (since >= at(unprovenFrom, account)) return;
      unprovenFrom[account] = since;
      doubts[account] = why;
    };
    if (noRate !== undefined) doubt('not-converted', noRate);
    if (!Number.isNaN(month)) doubt(stateDoubt(states[account] ?? null), month);
    if (isForeign) doubt('converted', -Infinity);
    else if (Number.isNaN(start)) doubt('opening-unknown', -Infinity);
    else if (Number.isNaN(at(stated, account))) doubt('opening-worked-out', -Infinity);
  });
  return { opening, unprovenFrom, doubts };
}

/** By account, the least balance before the first movement with which it is never overdrawn. */
function leastOpening(accounts: number, { from, to, cents }: Pick<Movements, 'from' | 'to' | 'cents'>): Float64Array {
  const balance = new Float64Array(accounts);
  const needed = new Float64Array(accounts);
  for (let movement = 0; movement < from.length; movement++) {
    const [payer, payee] = [at(from, movement), at(to, movement)];
    if (payer >= 0) {
      balance[payer] = at(balance, payer) - at(cents, movement);
      if (payer !== payee) needed[payer] = Math.max(at(needed, payer), -at(balance, payer));
    }
    if (payee >= 0) balance[payee] = at(balance, payee) + at(cents, movement);
  }
  return needed;
}

const stateDoubt = (state: string | null): Doubt =>
  state === 'missing' ? 'missing' : state === 'broken' ? 'broken' : 'not-proven';

function purchasesOf(given: Columns): ReadonlyMap<RowId, Purchase> {
  const [rows, assets, assetRows, isPrice] = [
    given.numbers('row_id'),
    given.numbers('asset_id'),
    given.numbers('asset_row'),
    given.numbers('is_price'),
  ];
  const names = given.texts('name');
  return new Map(
    Array.from(rows, (row, line): [RowId, Purchase] => [
      row as RowId,
      {
        asset: assets[line] ?? 0,
        assetRow: (assetRows[line] ?? 0) as RowId,
        name: names[line] ?? '',
        isPrice: isPrice[line] === 1,
      },
    ]),
  );
}
