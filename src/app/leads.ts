import { checks } from '#checks/catalogue.ts';
import type { Check } from '#domain/check.ts';
import type { CheckRun, Finding } from '#domain/finding.ts';
import { rank } from '#leads/rank.ts';

/** A finding with its place in the order of review, the check that asked, and the run that answered. */
export interface Lead {
  readonly finding: Finding;
  /** 1 for the first to review; null for context and for what waits for missing months. */
  readonly rank: number | null;
  readonly check: Check;
  readonly run: CheckRun;
}

const knownChecks = new Map(checks.map((check) => [check.id, check]));

/** Every finding with its check and run: those that stand in order of review, then those that wait for missing months. */
export function leadsOf(runs: readonly CheckRun[]): readonly Lead[] {
  const homes = new Map<Finding, CheckRun>();
  const standing: Finding[] = [];
  const pending: Finding[] = [];
  for (const run of runs) {
    if (run.status === 'found') for (const finding of run.findings) standing.push(finding) && homes.set(finding, run);
    if (run.status === 'found' || run.status === 'undetermined')
      for (const finding of run.pending) pending.push(finding) && homes.set(finding, run);
  }
  const lead = (finding: Finding, place: number | null): readonly Lead[] => {
    const check = knownChecks.get(finding.check);
    const run = homes.get(finding);
    return check && run ? [{ finding, rank: place, check, run }] : [];
  };
  return [
    ...rank(standing, checks).flatMap((ranked) => lead(ranked.finding, ranked.rank)),
    ...pending.flatMap((finding) => lead(finding, null)),
  ];
}
