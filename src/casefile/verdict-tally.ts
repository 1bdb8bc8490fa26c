import type { Verdict } from './parts.ts';

/** Verdicts on the findings of one check. */
export interface VerdictTally {
  readonly keep: number;
  readonly set_aside: number;
  readonly to_verify: number;
}

/** Verdicts by check; those that do not say of which check are left out. */
export function tallyByCheck(verdicts: Iterable<Verdict>): ReadonlyMap<string, VerdictTally> {
  const tallies = new Map<string, VerdictTally>();
  for (const { check, verdict } of verdicts) {
    if (check === undefined) continue;
    const known = tallies.get(check) ?? { keep: 0, set_aside: 0, to_verify: 0 };
    tallies.set(check, { ...known, [verdict]: known[verdict] + 1 });
  }
  return tallies;
}

/** Share of the settled findings that were kept, 0 to 1; null while none is settled: what is to be verified settles nothing. */
export const precisionOf = ({ keep, set_aside: aside }: VerdictTally): number | null =>
  keep + aside === 0 ? null : keep / (keep + aside);
