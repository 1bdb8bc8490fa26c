import type { Nature } from './quantity.ts';

export type MethodId = 'net-worth' | 'source-application' | 'bank-deposits' | 'cash';

/** Where an amount stands in a table, and with which sign it enters the total. */
export interface Place<Part extends string = string> {
  readonly part: Part;
  readonly sign: 1 | -1;
}

/**
 * A method as data: its parts in order of reading, each added to or taken from the total, and the places of each nature. A nature may
 * have two places that cancel, so that what is netted stays in sight.
 */
export interface Method<Id extends string = string, Part extends string = string> {
  readonly id: Id;
  /** Sign before the part as it is printed: a part of debts is printed as a positive amount, taken away. */
  readonly parts: readonly Place<Part>[];
  readonly places: Readonly<Partial<Record<Nature, readonly Place<Part>[]>>>;
  /** Sums printed between the parts. */
  readonly subtotals: readonly { readonly id: string; readonly of: readonly Part[]; readonly sign: 1 | -1 }[];
}

export const add = <const Part extends string>(part: Part): Place<Part> => ({ part, sign: 1 });
export const take = <const Part extends string>(part: Part): Place<Part> => ({ part, sign: -1 });
