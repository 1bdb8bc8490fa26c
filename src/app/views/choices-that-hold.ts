import type { Chosen } from '../address.ts';

/** Choices of one page that mean the same when the files are read again in another order: none of them is a number of the ledger. */
const holding = [
  'finding',
  'check',
  'state',
  'kind',
  'search',
  'look',
  'group',
  'order',
  'year',
  'method',
  'scope',
  'queue',
  'asset',
  'paid',
  'rule',
  'dwell',
  'recap',
] as const satisfies readonly (keyof Chosen)[];

/** Of what was chosen on a page, what a view may keep. The filter is kept apart, by names that hold. */
export const choicesThatHold = (chosen: Chosen): Chosen =>
  Object.fromEntries(holding.flatMap((name) => (chosen[name] === undefined ? [] : [[name, chosen[name]]]))) as Chosen;
