import { accounts } from './cast.ts';
import type { DemoCase } from './demo-case.ts';
import type { Movement } from './journal.ts';

/** A transfer between two accounts: known ones by IBAN, others by name when names are taken for accounts. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** Hours since 1970; whole days where the bank prints no time. */
  readonly at: number;
  readonly cents: number;
  readonly movement: Movement;
}

export interface Reading {
  /** Whether shops, debtors and public bodies, known by name alone, count as accounts. */
  readonly names: boolean;
  /** Whether the two ends of one transfer are joined into one edge. */
  readonly joined: boolean;
  /** Whether the times printed by one bank are used. */
  readonly times: boolean;
}

export const readings: readonly Reading[] = [
  { names: false, joined: true, times: false },
  { names: false, joined: true, times: true },
  { names: true, joined: true, times: false },
  { names: true, joined: false, times: true },
];

/** What the files show: the month that was not received is not there, nor are cancelled operations. */
export const shown = (made: DemoCase): Movement[] =>
  [...made.histories.values()].flatMap(({ movements }) => movements.filter((one) => !one.void && made.places.has(one)));

export const hourOf = (movement: Movement, times: boolean): number =>
  movement.day * 24 + (times && accounts[movement.account].bank.name === 'NéoCompte' ? movement.minute / 60 : 0);

/** Edges of the case under one reading, in order of time. */
export function edgesOf(movements: readonly Movement[], reading: Reading): Edge[] {
  const flows = movements.filter(
    ({ party, means }) => means !== 'cash' && party.name !== '' && (party.iban !== null || reading.names),
  );
  const taken = new Set<Movement>();
  const edges: Edge[] = [];
  for (const movement of flows.toSorted((one, other) => one.cents - other.cents)) {
    if (taken.has(movement)) continue;
    const own = accounts[movement.account].iban;
    const other = movement.party.iban ?? movement.party.name;
    const [from, to] = movement.cents < 0 ? [own, other] : [other, own];
    edges.push({ from, to, at: hourOf(movement, reading.times), cents: Math.abs(movement.cents), movement });
    if (!reading.joined || movement.cents > 0) continue;
    const twin = flows.find(
      (one) =>
        !taken.has(one) &&
        one.cents === -movement.cents &&
        one.party.iban === own &&
        accounts[one.account].iban === other &&
        one.day >= movement.day &&
        one.day - movement.day <= 5,
    );
    if (twin) taken.add(twin);
  }
  return edges.toSorted((one, other) => one.at - other.at || one.movement.order - other.movement.order);
}
