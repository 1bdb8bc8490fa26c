import { randomFrom } from '#statistics/random.ts';
import type { Alerts } from './score.ts';

/** Transfers of a labelled set, by line of the file. */
export interface Transfers {
  readonly lines: Int32Array;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly cents: Float64Array;
}

/** Alerts of a baseline, and rows of one: as many as a case may hold. */
const ALERTS = 100;
const ROWS = 200;

function byAccount({ lines, from, to }: Transfers): ReadonlyMap<string, number[]> {
  const rows = new Map<string, number[]>();
  const add = (account: string, at: number): void => {
    const known = rows.get(account);
    if (known) known.push(at);
    else rows.set(account, [at]);
  };
  for (let at = 0; at < lines.length; at += 1) {
    add(from[at] as string, at);
    add(to[at] as string, at);
  }
  return rows;
}

const alertsOf = ({ lines, cents }: Transfers, accounts: readonly (readonly number[])[]): Alerts =>
  accounts.map(
    (rows) =>
      new Set(
        rows
          .toSorted((a, b) => (cents[b] ?? 0) - (cents[a] ?? 0))
          .slice(0, ROWS)
          .map((at) => lines[at] as number),
      ),
  );

/** The accounts with most turnover, each with its largest transfers. */
export function bySize(transfers: Transfers): Alerts {
  const sum = (rows: readonly number[]): number => rows.reduce((total, at) => total + (transfers.cents[at] ?? 0), 0);
  const ranked = [...byAccount(transfers).values()]
    .map((rows) => ({ rows, sum: sum(rows) }))
    .sort((a, b) => b.sum - a.sum);
  return alertsOf(
    transfers,
    ranked.slice(0, ALERTS).map(({ rows }) => rows),
  );
}

/** The accounts with most counterparties. */
export function byDegree(transfers: Transfers): Alerts {
  const { from, to } = transfers;
  const ranked = [...byAccount(transfers)]
    .map(([account, rows]) => ({
      rows,
      others: new Set(rows.map((at) => (from[at] === account ? to[at] : from[at]))).size,
    }))
    .sort((a, b) => b.others - a.others);
  return alertsOf(
    transfers,
    ranked.slice(0, ALERTS).map(({ rows }) => rows),
  );
}

/** Accounts drawn by chance. */
export function byChance(transfers: Transfers, seed: number): Alerts {
  const all = [...byAccount(transfers).values()];
  const random = randomFrom(seed);
  return alertsOf(
    transfers,
    Array.from({ length: Math.min(ALERTS, all.length) }, () => all[Math.floor(random() * all.length)] as number[]),
  );
}
