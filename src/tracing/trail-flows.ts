import type { RowId } from '#domain/row-id.ts';
import type { Rule } from './lots.ts';
import type { End, Trail } from './trail.ts';

/** Something money stands at on its way: the money picked, an account, or an end. */
export type Stop =
  | { readonly kind: 'picked' }
  | { readonly kind: 'account'; readonly id: number }
  | { readonly kind: End; readonly id: number | null };

/** Followed money from one stop to the next, with the rows that carried it. */
export interface TrailFlow {
  readonly from: Stop;
  readonly to: Stop;
  readonly cents: number;
  readonly rows: readonly RowId[];
}

/** A name for a stop, equal for equal stops. */
export const stopKey = (stop: Stop): string => (stop.kind === 'picked' ? stop.kind : `${stop.kind} ${stop.id ?? ''}`);

/**
 * The steps under one rule as flows between stops, the largest first. What a picked row brought to an account is what the account paid on
 * and kept, less what other accounts brought it: exact under the rules that conserve, when all steps are written down.
 */
export function trailFlows({ steps, destinations, pickedRows }: Trail, rule: Rule): readonly TrailFlow[] {
  const flows = new Map<string, { from: Stop; to: Stop; cents: number; rows: Set<RowId> }>();
  const add = (from: Stop, to: Stop, cents: number, rows: readonly RowId[]): void => {
    if (cents <= 0) return;
    const key = `${stopKey(from)}→${stopKey(to)}`;
    const known = flows.get(key) ?? { from, to, cents: 0, rows: new Set<RowId>() };
    flows.set(key, known);
    known.cents += cents;
    for (const row of rows) known.rows.add(row);
  };
  const picked = new Set(pickedRows);
  const brought = new Map<number, number>();
  const gone = new Map<number, number>();
  const arrivals = new Map<number, Set<RowId>>();
  const count = (map: Map<number, number>, account: number, cents: number) =>
    map.set(account, (map.get(account) ?? 0) + cents);
  const arrive = (account: number, row: RowId) =>
    arrivals.set(account, (arrivals.get(account) ?? new Set<RowId>()).add(row));
  const reached = new Map<string, number>();
  for (const { account, cents, fromRow, toRow, into, receiver } of steps[rule]) {
    const rows = toRow === null ? [] : [toRow];
    const to: Stop = into.end === 'account' ? { kind: 'account', id: into.id ?? -1 } : { kind: into.end, id: into.id };
    add({ kind: 'account', id: account }, to, cents, rows.length > 0 ? rows : fromRow === null ? [] : [fromRow]);
    count(gone, account, cents);
    if (fromRow !== null) arrive(account, fromRow);
    if (receiver !== null) {
      if (into.end === 'asset') add(to, { kind: 'account', id: receiver }, cents, rows);
      count(brought, receiver, cents);
      if (toRow !== null) arrive(receiver, toRow);
    }
    if (into.end !== 'account') reached.set(stopKey(to), (reached.get(stopKey(to)) ?? 0) + cents);
  }
  for (const { end, id, byRule, rows } of destinations) {
    const to: Stop = { kind: end, id };
    if (end === 'held' && id !== null) {
      add({ kind: 'account', id }, to, byRule[rule], [...(arrivals.get(id) ?? [])]);
      count(gone, id, byRule[rule]);
    } else {
      // a picked row may itself have left the accounts
      const direct = byRule[rule] - (reached.get(stopKey(to)) ?? 0);
      const own = rows.filter((row) => picked.has(row));
      if (own.length > 0) add({ kind: 'picked' }, to, direct, own);
    }
  }
  for (const [account, cents] of gone) {
    const own = [...(arrivals.get(account) ?? [])].filter((row) => picked.has(row));
    const rows = own.length > 0 ? own : pickedRows;
    add({ kind: 'picked' }, { kind: 'account', id: account }, cents - (brought.get(account) ?? 0), rows);
  }
  return [...flows.values()]
    .map(({ rows, ...flow }) => ({ ...flow, rows: [...rows].sort((a, b) => a - b) }))
    .sort((one, other) => other.cents - one.cents);
}
