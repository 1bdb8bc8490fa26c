import type { Month, Period } from './day.ts';

/** proven: balances add up; seen: a source spans the month; broken: the sum is wrong; missing: nothing received. */
export type MonthState = 'proven' | 'seen' | 'broken' | 'missing';

export interface Gap {
  readonly account: number;
  readonly months: Period<Month>;
  /** unproven: only seen, where a question about absence needs balances that add up. */
  readonly why: 'missing' | 'unproven' | 'broken' | 'column-unmapped';
}

/** What could be seen, in account-months. */
export interface Coverage {
  readonly asked: number;
  readonly covered: number;
  readonly gaps: readonly Gap[];
}
