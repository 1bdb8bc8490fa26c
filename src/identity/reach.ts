import { bands } from './levels.ts';

/** How far pairs are looked for. */
export interface Reach {
  /** Bits from which a pair is put before a reader. */
  readonly possibleFrom: number;
  /** Whether records of one family name are compared even when they share nothing else. */
  readonly byFamilyName: boolean;
}

/** What a register of any size bears. */
export const usualReach: Reach = { possibleFrom: bands.possible, byFamilyName: false };

const FEW_RECORDS = 2_000;
const LEAST_RECORDS = 20;
/** One in so many pairs is one party: what the scale of bits supposes. */
const SUPPOSED = 10_000;

/**
 * In a case of few records, few share a name by chance: the prior of one pair in ten thousand is that of a large register. There a pair
 * is put before the reader from as many bits less as the case is smaller than that, and records of one family name are compared with
 * no other ground. What makes a match does not change.
 */
export function reachIn(records: number): Reach {
  if (records > FEW_RECORDS) return usualReach;
  return { possibleFrom: bands.possible - Math.log2(SUPPOSED / Math.max(LEAST_RECORDS, records)), byFamilyName: true };
}
