import type { SmallGraph } from './small-graphs.ts';

const distinct = (accounts: readonly number[]): number => new Set(accounts).size;

export const payeesByTrial = ({ transfers }: SmallGraph, account: number): number =>
  distinct(transfers.filter(({ from }) => from === account).map(({ to }) => to));

export const payersByTrial = ({ transfers }: SmallGraph, account: number): number =>
  distinct(transfers.filter(({ to }) => to === account).map(({ from }) => from));

/** Accounts with at least so many others in between: each account is tried as source, middle and sink. */
export function sinksByTrial(
  { vertices, transfers }: SmallGraph,
  source: number,
  least: number,
  closed: readonly number[],
): readonly number[] {
  const accounts = [...Array(vertices).keys()];
  const pays = (payer: number, payee: number): boolean =>
    transfers.some(({ from, to }) => from === payer && to === payee);
  return accounts.filter((sink) => {
    const middles = accounts.filter((middle) => {
      return (
        new Set([source, middle, sink]).size === 3 &&
        !closed.includes(middle) &&
        pays(source, middle) &&
        pays(middle, sink)
      );
    });
    return middles.length >= least;
  });
}
