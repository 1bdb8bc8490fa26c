import type { Filter } from '#domain/filter.ts';
import type { Change, Chosen } from './address.ts';
import { FIRST_DAY, LAST_DAY } from './filter-sentence.ts';

/** The filter that the address carries. A period open at one end reaches as far as a day can be written. */
export function filterOf({ from, to, accounts, methods, parties, between, least, most }: Chosen): Filter {
  return {
    ...(from || to ? { period: { from: from ?? FIRST_DAY, to: to ?? LAST_DAY } } : {}),
    ...(accounts ? { accounts } : {}),
    ...(methods ? { methods } : {}),
    ...(parties ? { parties } : {}),
    ...(between ? { between } : {}),
    ...(least === undefined && most === undefined
      ? {}
      : { amounts: { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) } }),
  };
}

/** What a filter puts into the address: the dimensions it speaks of take its values, the others keep theirs. */
export function changeOf({ period, accounts, methods, parties, between, amounts }: Filter): Change {
  return {
    ...(period
      ? {
          from: period.from === FIRST_DAY ? undefined : period.from,
          to: period.to === LAST_DAY ? undefined : period.to,
        }
      : {}),
    ...(accounts ? { accounts } : {}),
    ...(methods ? { methods } : {}),
    ...(parties ? { parties, between: undefined } : {}),
    ...(between ? { between, parties: undefined } : {}),
    ...(amounts ? { least: amounts.least, most: amounts.most } : {}),
  };
}

/** Whether a filter would leave the one in force as it is. */
export const isInForce = (filter: Filter, chosen: Chosen): boolean =>
  Object.entries(changeOf(filter)).every(
    ([name, value]) => JSON.stringify(chosen[name as keyof Chosen]) === JSON.stringify(value),
  );
