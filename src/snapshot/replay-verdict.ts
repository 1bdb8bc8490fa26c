import type { Problem } from '#domain/problem.ts';
import type { Compared } from './compare-parts.ts';

/** The certificate of a replay: everything the file shows, one by one. */
export interface Replay {
  readonly compared: readonly Compared[];
  /** Files of the case that were not among those given, or could not be read as they were. */
  readonly missing: readonly { readonly name: string; readonly problem: Problem }[];
}

export type ReplayVerdict = 'equal' | 'different' | 'incomplete';

/** One difference is enough; what was not compared never counts as equal. */
export function verdictOf({ compared }: Replay): ReplayVerdict {
  if (compared.some(({ state }) => state === 'different')) return 'different';
  return compared.some(({ state }) => state === 'not-compared') ? 'incomplete' : 'equal';
}
