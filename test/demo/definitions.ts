import { accounts, type AccountKey } from './cast.ts';
import { iso } from './calendar.ts';
import { type Edge, hourOf } from './edges.ts';
import type { Movement } from './journal.ts';

/** The definitions of CHECKS.md in the plainest possible words, to be compared with what was planted. */
export interface Seen {
  readonly subject: string;
  readonly rows: readonly Movement[];
}

const T = 1_000_000;

function grouped<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

const total = (rows: readonly Movement[]): number => rows.reduce((sum, { cents }) => sum + Math.abs(cents), 0);
const ibanOf = (account: AccountKey): string => accounts[account].iban;

export function cashMonths(movements: readonly Movement[]): Seen[] {
  const cash = movements.filter(({ means }) => means === 'cash');
  return [...grouped(cash, ({ account, day }) => `${account} ${iso(day).slice(0, 7)}`)]
    .filter(([, rows]) => total(rows) > T)
    .map(([key, rows]) => ({ subject: ibanOf(key.split(' ')[0] as AccountKey), rows }));
}

/** @param days window, both ends included */
export function structuring(movements: readonly Movement[], alpha: number, days: number): Seen[] {
  const deposits = movements.filter(({ means, cents }) => means === 'cash' && cents >= alpha * T && cents < T);
  const seen: Seen[] = [];
  for (const [account, rows] of grouped(deposits, ({ account: key }) => key)) {
    const sorted = rows.toSorted((one, other) => one.day - other.day);
    const inWindow = new Set<Movement>();
    for (const first of sorted) {
      const set = sorted.filter(({ day }) => day >= first.day && day <= first.day + days);
      if (set.length >= 3 && total(set) >= T) set.forEach((row) => inWindow.add(row));
    }
    for (const [, set] of splitByGap([...inWindow], days))
      seen.push({ subject: ibanOf(account as AccountKey), rows: set });
  }
  return seen;
}

function splitByGap(rows: readonly Movement[], days: number): Map<string, Movement[]> {
  let part = 0;
  let last = Number.NEGATIVE_INFINITY;
  return grouped(
    rows.toSorted((one, other) => one.day - other.day),
    ({ day }) => {
      if (day - last > days) part += 1;
      last = day;
      return String(part);
    },
  );
}

export function multiBranch(movements: readonly Movement[]): Seen[] {
  const deposits = movements.filter(({ means, cents }) => means === 'cash' && cents > 0 && cents < T);
  return [...grouped(deposits, ({ account, day }) => `${account} ${day}`)]
    .filter(([, rows]) => rows.length >= 3)
    .filter(
      ([, rows]) =>
        new Set(rows.map(({ town }) => town)).size >= 2 || new Set(rows.map(({ branch }) => branch)).size >= 3,
    )
    .map(([key, rows]) => ({ subject: ibanOf(key.split(' ')[0] as AccountKey), rows }));
}

interface Lot {
  readonly movement: Movement;
  readonly at: number;
  remaining: number;
  readonly out: Movement[];
}

/** @param flows rows of one account @param creditsFirst order inside a day, which statements do not tell */
function passThroughOf(flows: readonly Movement[], creditsFirst: boolean, times: boolean): readonly Movement[] | null {
  const ordered = flows.toSorted(
    (one, other) =>
      hourOf(one, times) - hourOf(other, times) || (creditsFirst ? other.cents - one.cents : one.cents - other.cents),
  );
  const inflows = ordered.filter(({ cents }) => cents >= 100_000);
  const lots: Lot[] = [];
  const seenPayees = new Set<string>();
  const newPayees = new Set<Movement>();
  for (const movement of ordered) {
    const at = hourOf(movement, times);
    if (movement.cents > 0) {
      lots.push({ movement, at, remaining: movement.cents, out: [] });
      continue;
    }
    if (!seenPayees.has(movement.party.name)) newPayees.add(movement);
    seenPayees.add(movement.party.name);
    let need = -movement.cents;
    for (const lot of lots) {
      if (lot.remaining === 0 || at - lot.at > 72) continue;
      const part = Math.min(need, lot.remaining);
      if (part > 0) lot.out.push(movement);
      lot.remaining -= part;
      need -= part;
    }
  }
  const received = inflows.reduce((sum, { cents }) => sum + cents, 0);
  const large = lots.filter(({ movement }) => movement.cents >= 100_000);
  const events = large.filter(({ movement, remaining }) => 1 - remaining / movement.cents >= 0.85);
  const matched = large.reduce((sum, { movement, remaining }) => sum + movement.cents - remaining, 0);
  const payers = new Set(events.map(({ movement }) => movement.party.name));
  const firstSeen = events.some(({ out }) => out.some((movement) => newPayees.has(movement)));
  if (events.length < 3 || payers.size < 2 || !firstSeen || matched < 0.8 * received) return null;
  return [...new Set(events.flatMap(({ movement, out }) => [movement, ...out]))];
}

/** @param cash whether cash, cards and direct debits count as flows, or transfers only */
export function passThrough(
  movements: readonly Movement[],
  cash: boolean,
  creditsFirst: boolean,
  times: boolean,
): Seen[] {
  const flows = movements.filter(({ party }) => cash || party.iban !== null);
  return [...grouped(flows, ({ account }) => account)].flatMap(([account, rows]) => {
    const found = passThroughOf(rows, creditsFirst, times);
    return found === null ? [] : [{ subject: ibanOf(account as AccountKey), rows: found }];
  });
}

/** Without the tail probability: what stays silent here stays silent with it. */
export function fanInBurst(edges: readonly Edge[]): Seen[] {
  return [...grouped(edges, ({ to }) => to)].flatMap(([subject, incoming]) => {
    const known = new Set<string>();
    const first = new Set<Edge>();
    for (const edge of incoming) {
      if (!known.has(edge.from)) first.add(edge);
      known.add(edge.from);
    }
    const burst = new Set<Edge>();
    for (const last of incoming) {
      const window = incoming.filter(({ at }) => at <= last.at && at > last.at - 96);
      const payers = new Set(window.map(({ from }) => from)).size;
      const fresh = new Set(window.filter((edge) => first.has(edge)).map(({ from }) => from)).size;
      if (payers >= 5 && fresh >= 0.6 * payers) window.forEach((edge) => burst.add(edge));
    }
    return burst.size === 0 ? [] : [{ subject, rows: [...burst].map(({ movement }) => movement) }];
  });
}

export function scatterGather(edges: readonly Edge[]): Seen[] {
  const outgoing = grouped(edges, ({ from }) => from);
  return [...outgoing].flatMap(([source, first]) => {
    const paths = first.flatMap((one) =>
      (outgoing.get(one.to) ?? [])
        .filter((two) => two.to !== source && two.at > one.at && two.at - one.at <= 96)
        .filter((two) => two.cents >= 0.75 * one.cents && two.cents <= 1.25 * one.cents)
        .map((two) => ({ one, two, mid: one.to })),
    );
    return [...grouped(paths, ({ two }) => two.to)]
      .filter(([, reached]) => new Set(reached.map(({ mid }) => mid)).size >= 3)
      .map(([, reached]) => ({
        subject: source,
        rows: [...new Set(reached.flatMap(({ one, two }) => [one.movement, two.movement]))],
      }));
  });
}

export function cycles(edges: readonly Edge[]): Seen[] {
  const outgoing = grouped(edges, ({ from }) => from);
  const found = new Map<string, Seen>();
  const walk = (path: readonly Edge[]): void => {
    const first = path[0];
    const last = path.at(-1);
    if (!first || !last || path.length >= 12) return;
    for (const next of outgoing.get(last.to) ?? []) {
      if (next.at <= last.at || next.at - first.at > 96) continue;
      if (next.cents < 0.8 * last.cents || next.cents > 1.2 * last.cents) continue;
      if (next.to === first.from) {
        if (path.length < 2) continue;
        const rows = [...path, next].map(({ movement }) => movement);
        found.set(rows.map(({ order }) => order).join(), { subject: first.from, rows });
      } else if (!path.some(({ from }) => from === next.to)) walk([...path, next]);
    }
  };
  for (const edge of edges) walk([edge]);
  return [...found.values()];
}
