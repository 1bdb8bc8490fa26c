import type { Columns, Detection } from '#domain/check.ts';
import type { Day } from '#domain/day.ts';
import type { Hit, NonEmpty } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { numberAt } from '#graph/element.ts';

export interface Params {
  readonly share: number;
  readonly delay: number;
  readonly places: number;
  readonly floor: number;
}

/** Places of deposit of one account beyond which its search is cut. */
const MOST_PLACES = 200;
const MOST_NAMES = 8;

/** Deposits and withdrawals of all accounts, in order of account and of time. */
interface Movements {
  readonly account: Float64Array;
  readonly isDeposit: readonly boolean[];
  readonly on: readonly (string | null)[];
  readonly day: Float64Array;
  readonly cents: Float64Array;
  readonly ceiling: Float64Array;
  readonly place: readonly (string | null)[];
  readonly named: readonly (string | null)[];
  readonly country: readonly (string | null)[];
  readonly row: Float64Array;
}

/** A part of a deposit that a withdrawal took out. */
interface Taking {
  readonly deposit: number;
  readonly withdrawal: number;
  readonly cents: number;
}

/** Cash paid in at several places of which as much leaves elsewhere within days; an account of too many places is cut. */
export function* detect(
  { rows }: { readonly rows: Columns },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const movements: Movements = {
    account: rows.numbers('account_id'),
    isDeposit: rows.texts('way').map((way) => way === 'in'),
    on: rows.texts('booked_on'),
    day: rows.numbers('day'),
    cents: rows.numbers('amount_ref'),
    ceiling: rows.numbers('ceiling'),
    place: rows.texts('place'),
    named: rows.texts('named'),
    country: rows.texts('country'),
    row: rows.numbers('row_id'),
  };
  const hits: Hit[] = [];
  const cut: string[] = [];
  for (let first = 0, last = 0; first < rows.length; first = last) {
    const account = numberAt(movements.account, first);
    last = first + 1;
    while (last < rows.length && movements.account[last] === account) last++;
    const takings = takingsOf(movements, first, last, params.delay);
    if (takings === null) cut.push(String(account));
    else hits.push(...collectionsOf(movements, takings, params));
    yield last / rows.length;
  }
  return { hits, cut };
}

/** First in, first out among deposits made elsewhere than the withdrawal; null when the account has too many places. */
function takingsOf(movements: Movements, first: number, last: number, delay: number): readonly Taking[] | null {
  const { isDeposit, day, cents, place, country } = movements;
  const left = Float64Array.from(cents.subarray(first, last));
  const queues = new Map<string, { readonly deposits: number[]; head: number }>();
  const takings: Taking[] = [];
  for (let at = first; at < last; at++) {
    const where = place[at] ?? null;
    if (isDeposit[at]) {
      const queue = queues.get(where ?? '') ?? { deposits: [], head: 0 };
      queue.deposits.push(at);
      queues.set(where ?? '', queue);
      if (queues.size > MOST_PLACES) return null;
      continue;
    }
    const outside = [...queues]
      .filter(([deposited]) => (country[at] ?? null) !== null || isElsewhere(deposited, where))
      .map(([, queue]) => queue);
    let need = numberAt(cents, at);
    while (need > 0) {
      let oldest: (typeof outside)[number] | null = null;
      for (const queue of outside) {
        while (isSpent(queue.deposits[queue.head], at)) queue.head++;
        const deposit = queue.deposits[queue.head];
        if (deposit !== undefined && deposit < (oldest?.deposits[oldest.head] ?? Infinity)) oldest = queue;
      }
      const deposit = oldest?.deposits[oldest.head];
      if (deposit === undefined) break;
      const part = Math.min(need, numberAt(left, deposit - first));
      takings.push({ deposit, withdrawal: at, cents: part });
      left[deposit - first] = numberAt(left, deposit - first) - part;
      need -= part;
    }
  }
  return takings;

  function isSpent(deposit: number | undefined, withdrawal: number): boolean {
    if (deposit === undefined) return false;
    return left[deposit - first] === 0 || numberAt(day, withdrawal) - numberAt(day, deposit) > delay;
  }
}

/** A town is held against a town and a branch against a branch; what cannot be compared is not said to be elsewhere. */
function isElsewhere(deposited: string, withdrawn: string | null): boolean {
  if (withdrawn === null || deposited === withdrawn) return false;
  return deposited.startsWith('city ') === withdrawn.startsWith('city ');
}

/** Deposits taken out elsewhere and made within the delay of each other make one collection; those large enough and from enough places are hits. */
function collectionsOf(
  movements: Movements,
  takings: readonly Taking[],
  { share, delay, places, floor }: Readonly<Params>,
): readonly Hit[] {
  const collections: Taking[][] = [];
  let day = -Infinity;
  for (const taking of [...takings].sort((a, b) => a.deposit - b.deposit)) {
    const next = numberAt(movements.day, taking.deposit);
    const collection = collections.at(-1);
    if (collection && next - day <= delay) collection.push(taking);
    else collections.push([taking]);
    day = next;
  }
  const hits: Hit[] = [];
  for (const collection of collections) {
    const deposits = [...new Set(collection.map(({ deposit }) => deposit))];
    const total = deposits.reduce((sum, deposit) => sum + numberAt(movements.cents, deposit), 0);
    const taken = collection.reduce((sum, { cents }) => sum + cents, 0);
    const from = new Set(deposits.map((deposit) => movements.place[deposit])).size;
    if (from >= places && total >= floor * 100 && taken >= share * total)
      hits.push(hitOf(movements, deposits, collection, { total, taken, from }));
  }
  return hits;
}

function hitOf(
  movements: Movements,
  deposits: readonly number[],
  collection: readonly Taking[],
  { total, taken, from }: { readonly total: number; readonly taken: number; readonly from: number },
): Hit {
  const withdrawals = [...new Set(collection.map(({ withdrawal }) => withdrawal))].sort((a, b) => a - b);
  const all = [...deposits, ...withdrawals];
  const days = all.map((at) => movements.on[at] ?? '').sort();
  const named = (of: readonly number[]): string => listOf(of.map((at) => movements.named[at] ?? ''));
  return {
    subject: String(movements.account[all[0] ?? 0]),
    since: days[0] as Day,
    until: days.at(-1) as Day,
    evidence: all.map((at) => numberAt(movements.row, at) as RowId) as unknown as NonEmpty<RowId>,
    measures: {
      deposits: deposits.length,
      places: from,
      named: named(deposits),
      total,
      withdrawals: withdrawals.length,
      taken,
      part: taken / total,
      elsewhere: listOf(withdrawals.map((at) => movements.country[at] ?? movements.named[at] ?? '')),
      ceiling: deposits.reduce((most, deposit) => Math.max(most, numberAt(movements.ceiling, deposit)), -Infinity),
    },
  };
}

/** Names once each in order, the first few where they are many. */
function listOf(names: readonly string[]): string {
  const distinct = [...new Set(names)].sort();
  return distinct.slice(0, MOST_NAMES).join(', ') + (distinct.length > MOST_NAMES ? ', …' : '');
}
