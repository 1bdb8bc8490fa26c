import { at, type Movements } from './movements.ts';

/**
 * Which of several movements of one instant came first. Statements that give days without hours do not tell: try the extremes.
 * `as-written` is the order of the statement.
 */
export const DAY_ORDERS = ['as-written', 'received-first', 'paid-first'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

/** Whether any two movements have the same instant: if none have, every order of the day is the same. */
export const hasEqualInstants = ({ instant }: Movements): boolean =>
  instant.some((now, movement) => movement > 0 && now === instant[movement - 1]);

/**
 * The same movements, those of one instant in another order: received first, what comes from outside is followed by transfers
 * between accounts, each account's receipts before its payments, and these by payments to outside; paid first, the reverse. Transfers
 * in a circle stay as written where nothing settles which came first. Stable. A service counts as outside.
 *
 * Cost: O(movements).
 */
export function inOrderOfDay(movements: Movements, order: DayOrder): Movements {
  if (order === 'as-written') return movements;
  const { instant } = movements;
  const places: number[] = [];
  for (let first = 0; first < instant.length;) {
    let last = first + 1;
    while (last < instant.length && instant[last] === instant[first]) last++;
    if (last - first === 1) places.push(first);
    else for (const place of ordered(movements, first, last, order)) places.push(place);
    first = last;
  }
  const floats = (values: Float64Array) => Float64Array.from(places, (place) => at(values, place));
  const integers = (values: Int32Array) => Int32Array.from(places, (place) => at(values, place));
  return {
    ...movements,
    row: floats(movements.row),
    instant: floats(instant),
    cents: floats(movements.cents),
    from: integers(movements.from),
    to: integers(movements.to),
  };
}

function ordered({ from, to, isService }: Movements, first: number, last: number, order: DayOrder): number[] {
  const isHolder = (account: number): boolean => account >= 0 && at(isService, account) === 0;
  const receipts: number[] = [];
  const transfers: number[] = [];
  const payments: number[] = [];
  for (let movement = first; movement < last; movement++) {
    if (!isHolder(at(from, movement))) receipts.push(movement);
    else if (isHolder(at(to, movement))) transfers.push(movement);
    else payments.push(movement);
  }
  if (order === 'received-first') return [...receipts, ...chained(transfers, from, to), ...payments];
  return [...payments, ...chained(transfers, to, from), ...receipts];
}

/** Transfers so that, where no circle forbids it, those into an account come before those out of it. */
function chained(transfers: readonly number[], from: Int32Array, to: Int32Array): number[] {
  if (transfers.length < 2) return [...transfers];
  const awaited = new Map<number, number>();
  const outOf = new Map<number, number[]>();
  for (const transfer of transfers) {
    const [payer, receiver] = [at(from, transfer), at(to, transfer)];
    if (payer !== receiver) awaited.set(receiver, (awaited.get(receiver) ?? 0) + 1);
    const siblings = outOf.get(payer);
    if (siblings) siblings.push(transfer);
    else outOf.set(payer, [transfer]);
  }
  const ready = [...outOf.keys()].filter((account) => !awaited.get(account));
  const chain: number[] = [];
  const release = (account: number): void => {
    for (const transfer of outOf.get(account) ?? []) {
      chain.push(transfer);
      const receiver = at(to, transfer);
      if (receiver === account) continue;
      const left = (awaited.get(receiver) ?? 0) - 1;
      awaited.set(receiver, left);
      if (left === 0) ready.push(receiver);
    }
    outOf.delete(account);
  };
  let next = 0;
  for (const transfer of transfers) {
    for (; next < ready.length; next++) release(ready[next] ?? -1);
    if (outOf.has(at(from, transfer))) release(at(from, transfer));
  }
  for (; next < ready.length; next++) release(ready[next] ?? -1);
  return chain;
}
