import type { Columns, Detection } from '#domain/check.ts';
import type { Day } from '#domain/day.ts';
import type { Hit, NonEmpty } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { components } from '#graph/components.ts';
import { numberAt } from '#graph/element.ts';

export interface Params {
  readonly accounts: number;
  readonly share: number;
  /** Hours. */
  readonly delay: number;
  readonly overlap: number;
  /** Units of the currency. */
  readonly floor: number;
}

/** A place that more young accounts than this send to is taken for a service; they are left undetermined. */
const MOST_SENDERS = 500;
const SINKS_IN_A_SLICE = 64;

interface Movement {
  readonly isCredit: boolean;
  readonly on: Day;
  readonly day: number;
  /** Hours since midnight; NaN where the source gives none. */
  readonly hour: number;
  readonly cents: number;
  /** The account paid, where it is one that may be a common place; NaN otherwise. */
  readonly sink: number;
  readonly row: number;
}

interface Young {
  readonly account: number;
  /** Days from opening to first credit. */
  age: number;
  readonly ties: string[];
  readonly movements: Movement[];
}

/** An account emptied as fast as it was filled. */
interface Emptied {
  readonly account: number;
  readonly age: number;
  readonly ties: readonly string[];
  readonly received: number;
  /** What each place got in time, in cents. */
  readonly sinks: ReadonlyMap<number, number>;
  readonly movements: readonly Movement[];
}

/** Groups of young accounts of unrelated holders that are emptied into much the same accounts. */
export function* detect(
  { rows }: { readonly rows: Columns },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const emptied = youngAccounts(rows).flatMap((young) => emptiedOf(young, params) ?? []);
  const senders = new Map<number, number[]>();
  for (const [place, { sinks }] of emptied.entries())
    for (const sink of sinks.keys()) senders.set(sink, [...(senders.get(sink) ?? []), place]);
  const [from, to]: [number[], number[]] = [[], []];
  const cut = new Set<string>();
  let done = 0;
  for (const places of senders.values()) {
    if (places.length > MOST_SENDERS) for (const place of places) cut.add(String(emptied[place]?.account));
    else linkAlike(emptied, places, params.overlap, from, to);
    if (++done % SINKS_IN_A_SLICE === 0) yield done / senders.size;
  }
  const hits = groupsBy(components(emptied.length, Uint32Array.from(from), Uint32Array.from(to)))
    .map((places) => places.flatMap((place) => emptied[place] ?? []))
    .flatMap((members) => {
      const holders = unrelated(members);
      return holders >= params.accounts ? [hitOf(members, holders)] : [];
    });
  return { hits, cut: [...cut] };
}

function youngAccounts(rows: Columns): readonly Young[] {
  const [account, day, hour] = [rows.numbers('account_id'), rows.numbers('day'), rows.numbers('hour')];
  const [cents, sink, age, row] = [
    rows.numbers('amount_ref'),
    rows.numbers('sink_id'),
    rows.numbers('age'),
    rows.numbers('row_id'),
  ];
  const [tie, way, on] = [rows.texts('tie'), rows.texts('way'), rows.texts('booked_on')];
  const all: Young[] = [];
  for (let at = 0; at < rows.length; at++) {
    let young = all.at(-1);
    if (young?.account !== account[at]) {
      young = { account: numberAt(account, at), age: 0, ties: [], movements: [] };
      all.push(young);
    }
    const known = tie[at] ?? null;
    if (known !== null) young?.ties.push(known);
    else if (young) {
      young.age = numberAt(age, at);
      young.movements.push({
        isCredit: way[at] === 'in',
        on: on[at] as Day,
        day: numberAt(day, at),
        hour: numberAt(hour, at),
        cents: numberAt(cents, at),
        sink: numberAt(sink, at),
        row: numberAt(row, at),
      });
    }
  }
  return all;
}

/** Hours from one movement to a later one: by the days where either has no hour. */
function hoursApart(one: Movement, later: Movement): number {
  const days = (later.day - one.day) * 24;
  return Number.isNaN(one.hour) || Number.isNaN(later.hour) ? days : days + later.hour - one.hour;
}

/** First in, first out; null where too little was received, or too little of it sent on in time. */
function emptiedOf(
  { account, age, ties, movements }: Young,
  { share, delay, floor }: Readonly<Params>,
): Emptied | null {
  const queue: { readonly credit: Movement; left: number }[] = [];
  let head = 0;
  let received = 0;
  let sent = 0;
  const sinks = new Map<number, number>();
  const cited = new Set<Movement>();
  for (const movement of movements) {
    if (movement.isCredit) {
      received += movement.cents;
      cited.add(movement);
      queue.push({ credit: movement, left: movement.cents });
      continue;
    }
    let need = movement.cents;
    let taken = 0;
    for (let lot = queue[head]; lot && need > 0; lot = queue[head]) {
      const inTime = hoursApart(lot.credit, movement) <= delay;
      const part = inTime ? Math.min(need, lot.left) : 0;
      need -= part;
      taken += part;
      lot.left -= part;
      if (!inTime || lot.left === 0) head++;
    }
    if (taken === 0 || Number.isNaN(movement.sink)) continue;
    sent += taken;
    sinks.set(movement.sink, (sinks.get(movement.sink) ?? 0) + taken);
    cited.add(movement);
  }
  if (received < floor * 100 || sent < share * received) return null;
  return { account, age, ties, received, sinks, movements: [...cited] };
}

/** Links the accounts of one place that share enough of their places: common ones over all of both. */
function linkAlike(
  emptied: readonly Emptied[],
  places: readonly number[],
  overlap: number,
  from: number[],
  to: number[],
): void {
  for (const [index, one] of places.entries())
    for (const other of places.slice(0, index)) {
      const [ours, theirs] = [emptied[one]?.sinks, emptied[other]?.sinks];
      if (!ours || !theirs) continue;
      let common = 0;
      for (const sink of ours.keys()) if (theirs.has(sink)) common++;
      if (common >= overlap * (ours.size + theirs.size - common)) {
        from.push(one);
        to.push(other);
      }
    }
}

function groupsBy(numbers: Uint32Array): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  numbers.forEach((number, place) => groups.set(number, [...(groups.get(number) ?? []), place]));
  return [...groups.values()].filter((places) => places.length > 1);
}

/** How many groups of linked holders the accounts belong to. */
function unrelated(members: readonly Emptied[]): number {
  const bearers = new Map<string, number>();
  const [from, to]: [number[], number[]] = [[], []];
  for (const [place, { ties }] of members.entries())
    for (const tie of ties) {
      const bearer = bearers.get(tie);
      if (bearer === undefined) bearers.set(tie, place);
      else {
        from.push(bearer);
        to.push(place);
      }
    }
  return new Set(components(members.length, Uint32Array.from(from), Uint32Array.from(to))).size;
}

/** The finding stands under the place that got the most. */
function hitOf(members: readonly Emptied[], holders: number): Hit {
  const places = new Map<number, number>();
  for (const { sinks } of members) for (const [sink, cents] of sinks) places.set(sink, (places.get(sink) ?? 0) + cents);
  const [main] = [...places].sort(([a, most], [b, other]) => other - most || a - b)[0] ?? [NaN];
  const received = members.reduce((sum, one) => sum + one.received, 0);
  const sent = [...places.values()].reduce((sum, cents) => sum + cents, 0);
  const movements = members.flatMap((one) => one.movements);
  const days = movements.map(({ on }) => on).sort();
  return {
    subject: String(main),
    since: days[0] as Day,
    until: days.at(-1) as Day,
    evidence: [...new Set(movements.map(({ row }) => row))].sort((a, b) => a - b) as unknown as NonEmpty<RowId>,
    measures: {
      accounts: members.length,
      holders,
      sinks: places.size,
      received,
      sent,
      part: sent / received,
      oldest: Math.max(...members.map(({ age }) => age)),
    },
  };
}
