import type { Cents } from '#domain/money.ts';
import type { Computation } from './computation.ts';
import type { Columns } from './interval.ts';

export interface Threshold {
  /** Least unexplained amount that counts. */
  readonly gap: Cents;
  /** Least share of known income, in whole hundredths. */
  readonly percent: number;
}

/** above: even the most favourable reading; below: not even the least favourable; straddles: it depends; unknown: it cannot be told. */
export type Reach = 'above' | 'below' | 'straddles' | 'unknown';

/** Whether the unexplained amount reaches both thresholds, each column against the known income it assumes. */
export function reachOf({ total, parts }: Computation, { gap, percent }: Threshold): Reach {
  const income = parts.find(({ id }) => id === 'known-income')?.sum;
  const reaches = (column: keyof Columns): boolean | null => {
    const unexplained = total[column];
    if (unexplained === null) return null;
    if (unexplained < gap) return false;
    const known = income?.[column];
    return known === undefined || known === null ? null : unexplained * 100 >= percent * known;
  };
  if (reaches('low') === true) return 'above';
  if (reaches('high') === false) return 'below';
  return reaches('low') === null || reaches('high') === null ? 'unknown' : 'straddles';
}
