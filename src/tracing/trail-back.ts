import type { RowId } from '#domain/row-id.ts';
import { CONSERVING_RULES } from './lots.ts';
import type { CaseMoney, Doubt } from './money-of-ledger.ts';
import { at } from './movements.ts';
import { type Origin, type SharesByRule, whatPaidForAll } from './what-paid-for.ts';

type Conserving = (typeof CONSERVING_RULES)[number];

/**
 * Where the money of a payment came into the file: paid in as banknotes, from somebody whose statement is not in the file, from a
 * service, from nobody known, from what an account held before its first row, from what it did not have, or from receipts no longer kept apart.
 */
export const BEGINNINGS = [
  'cash',
  'third-party',
  'service',
  'unknown',
  'opening',
  'borrowed',
  'not-kept-apart',
] as const;
export type Beginning = (typeof BEGINNINGS)[number];

/** Where some of the money came from, under each rule that conserves, in cents, with its limits. */
export interface Source {
  readonly beginning: Beginning;
  /** An account of the ledger: who paid, or whose opening balance it was; null for none. */
  readonly id: number | null;
  readonly name: string | null;
  /** Rows of which some cents went there under some rule, in order of time. */
  readonly rows: readonly RowId[];
  readonly byRule: Readonly<Record<Conserving, number>>;
  readonly low: number;
  readonly high: number;
}

export interface TrailBack {
  /** The payments asked for that are movements, and their cents. */
  readonly payments: readonly RowId[];
  readonly paid: number;
  /** Asked for and no movement. */
  readonly notFound: readonly RowId[];
  readonly sources: readonly Source[];
  /** Accounts that paid, or through which money came in, and whose balance is not proven before the last payment. */
  readonly doubts: readonly {
    readonly id: number;
    readonly name: string;
    readonly from: number | null;
    readonly doubt: Doubt;
  }[];
}

/**
 * What paid for some payments, such as the price of a flat in several parts: the receipts behind them, put together by who paid.
 *
 * Under each rule the sources add up to what was paid. Cost: four replays of the movements that can have fed them.
 */
export function* trailBackOf(money: CaseMoney, rows: readonly RowId[]): Generator<number, TrailBack, void> {
  const { movements } = money;
  const place = new Map<number, number>();
  const wanted = new Set<number>(rows.map((row) => money.twins.get(row) ?? row));
  movements.row.forEach((row, movement) => {
    if (wanted.has(row) && !place.has(row)) place.set(row, movement);
  });
  const payments = [...wanted].flatMap((row) => place.get(row) ?? []);
  const none = new Float64Array(movements.row.length);
  const found = yield* whatPaidForAll(movements, none, payments);
  const sources = sourcesOf(money, found);
  const last = Math.max(...payments.map((payment) => at(movements.instant, payment)));
  const passed = new Set(payments.map((payment) => at(movements.from, payment)));
  for (const { entered } of sources.values()) for (const account of entered) passed.add(account);
  return {
    payments: payments.map((payment) => at(movements.row, payment) as RowId),
    paid: payments.reduce((sum, payment) => sum + at(movements.cents, payment), 0),
    notFound: rows.filter((row) => !place.has(money.twins.get(row) ?? row)),
    sources: [...sources.values()].map(({ entered: _, ...source }) => source).sort(largestFirst),
    doubts: [...passed].flatMap((index) => {
      const account = index >= 0 ? money.accounts[index] : undefined;
      const from = index >= 0 ? at(movements.unprovenFrom, index) : Infinity;
      if (!account?.doubt || from > last) return [];
      return [{ id: account.id, name: account.name, from: from === -Infinity ? null : from, doubt: account.doubt }];
    }),
  };
}

const largestFirst = (a: Source, b: Source): number => b.high - a.high || b.low - a.low;

type Gathered = Source & { readonly entered: ReadonlySet<number> };

/** Shares of all payments by who paid: rows of one payer are one source. */
function sourcesOf(money: CaseMoney, found: readonly SharesByRule[]): ReadonlyMap<string, Gathered> {
  const placeOf = new Map<number, number>();
  const wanted = new Set<number>();
  const shares = found.flatMap((one) =>
    CONSERVING_RULES.flatMap((rule) => one[rule].map((share) => ({ rule, ...share }))),
  );
  for (const { origin } of shares) if (origin.kind === 'row') wanted.add(origin.row);
  money.movements.row.forEach((row, movement) => {
    if (wanted.has(row) && !placeOf.has(row)) placeOf.set(row, movement);
  });
  const sums = new Map<
    string,
    { from: From; byRule: Record<Conserving, number>; rows: Map<number, RowId>; entered: Set<number> }
  >();
  for (const { rule, origin, cents } of shares) {
    const movement = origin.kind === 'row' ? (placeOf.get(origin.row) ?? -1) : -1;
    const from = fromOf(money, origin, movement);
    const key = `${from.beginning} ${from.index}`;
    const known = sums.get(key) ?? {
      from,
      byRule: Object.fromEntries(CONSERVING_RULES.map((one) => [one, 0])) as Record<Conserving, number>,
      rows: new Map<number, RowId>(),
      entered: new Set<number>(),
    };
    sums.set(key, known);
    known.byRule[rule] += cents;
    if (origin.kind === 'row') {
      known.rows.set(movement, origin.row);
      known.entered.add(at(money.movements.to, movement));
    }
    if (origin.kind === 'opening-balance') known.entered.add(origin.account);
  }
  return new Map(
    [...sums].map(([key, { from, byRule, rows, entered }]) => {
      const account = from.index >= 0 ? money.accounts[from.index] : undefined;
      const amounts = CONSERVING_RULES.map((rule) => byRule[rule]);
      return [
        key,
        {
          beginning: from.beginning,
          id: account?.id ?? null,
          name: (from.beginning === 'opening' ? account?.name : account?.who) ?? null,
          rows: [...rows.entries()].sort(([a], [b]) => a - b).map(([, row]) => row),
          byRule,
          low: Math.min(...amounts),
          high: Math.max(...amounts),
          entered,
        },
      ];
    }),
  );
}

interface From {
  readonly beginning: Beginning;
  /** Place among the accounts; −1 for none. */
  readonly index: number;
}

function fromOf(money: CaseMoney, origin: Origin, movement: number): From {
  if (origin.kind === 'opening-balance') return { beginning: 'opening', index: origin.account };
  if (origin.kind !== 'row') return { beginning: origin.kind, index: -1 };
  const payer = at(money.payer, movement);
  if (payer < 0) return { beginning: at(money.isCash, movement) === 0 ? 'unknown' : 'cash', index: -1 };
  return { beginning: money.accounts[payer]?.isService ? 'service' : 'third-party', index: payer };
}
