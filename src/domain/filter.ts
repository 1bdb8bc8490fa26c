import type { Period } from './day.ts';
import type { Cents } from './money.ts';

/**
 * What the reader chose to look at. `accounts` are ledger ids: their statements and every transfer that touches them; money in
 * and out is then seen from these accounts alone. Names of parties are those of `account_name.who`, or `cash` and `unknown` for the
 * end of a transfer that no account is known for.
 */
export interface Filter {
  readonly period?: Period;
  readonly accounts?: readonly number[];
  readonly methods?: readonly string[];
  /** Transfers that touch any of these parties. */
  readonly parties?: readonly string[];
  /** Transfers from the first party to the second. */
  readonly between?: readonly [payer: string, payee: string];
  readonly amounts?: Amounts;
}

/** Amounts from the least to the most, both included, whichever way the money went. */
export interface Amounts {
  readonly least?: Cents;
  readonly most?: Cents;
}

const lower = <Point extends string | number>(one: Point, other: Point): Point => (other < one ? other : one);
const higher = <Point extends string | number>(one: Point, other: Point): Point => (other > one ? other : one);

const united = <Item>(lists: readonly (readonly Item[])[]): readonly Item[] => [...new Set(lists.flat())];

/**
 * One filter that lets through what each of several does: the marks of a chart that were brushed together. A dimension in which one
 * of them asks nothing is not asked of any; two different pairs of parties have no pair in common and become the parties of both.
 */
export function spanOf(filters: readonly Filter[]): Filter {
  const [first] = filters;
  if (!first) return {};
  const all = <Part>(part: (of: Filter) => Part | undefined): readonly Part[] | null => {
    const parts = filters.map(part);
    return parts.includes(undefined) ? null : (parts as Part[]);
  };
  const [periods, accounts, methods] = [all((of) => of.period), all((of) => of.accounts), all((of) => of.methods)];
  const [parties, pairs, amounts] = [all((of) => of.parties), all((of) => of.between), all((of) => of.amounts)];
  const leasts = amounts?.map(({ least }) => least);
  const mosts = amounts?.map(({ most }) => most);
  const least = leasts?.every((one) => one !== undefined) ? leasts.reduce(lower) : undefined;
  const most = mosts?.every((one) => one !== undefined) ? mosts.reduce(higher) : undefined;
  const isOnePair = pairs?.every((pair) => pair.join() === pairs[0]?.join()) ?? false;
  return {
    ...(periods
      ? {
          period: {
            from: periods.map(({ from }) => from).reduce(lower),
            to: periods.map(({ to }) => to).reduce(higher),
          },
        }
      : {}),
    ...(accounts ? { accounts: united(accounts) } : {}),
    ...(methods ? { methods: united(methods) } : {}),
    ...(parties ? { parties: united(parties) } : {}),
    ...(pairs?.[0] ? (isOnePair ? { between: pairs[0] } : { parties: united(pairs) }) : {}),
    ...(least === undefined && most === undefined
      ? {}
      : { amounts: { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) } }),
  };
}
