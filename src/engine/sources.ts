import { isFunctionCheck, type Check, type Said, type Source } from '#domain/check.ts';
import type { CheckRun, Finding } from '#domain/finding.ts';

/** What the checks that another stands on found, and whether each of them could look at everything. */
export interface SourcesRead {
  readonly said: readonly Said[];
  /** False when a source failed, left a unit undetermined or was not applicable for want of a column. */
  readonly isWhole: boolean;
}

export const sourcesOf = (check: Check): readonly Source[] => (isFunctionCheck(check) && check.standsOn) || [];

/**
 * Asks the sources of a check one after another, at the parameters it names, then again at their own defaults to know what they list
 * themselves.
 *
 * @param ask  puts one of them to the ledger, without its ordinary reasons; it throws what stops every check, such as an abort
 */
export async function readSources(check: Check, ask: (source: Source) => Promise<CheckRun>): Promise<SourcesRead> {
  const said: Said[] = [];
  let isWhole = true;
  for (const source of sourcesOf(check)) {
    const run = await ask(source);
    if (!couldLook(run)) isWhole = false;
    const isLowered = Object.keys(source.params).length > 0;
    const listed = new Set(
      findingsOf(isLowered ? await ask({ ...source, params: {} }) : run).map(({ subject }) => subject.id),
    );
    for (const { check: id, subject, evidence, amount, period } of findingsOf(run))
      said.push({
        check: id,
        unit: subject.unit,
        subject: subject.id,
        evidence,
        amount,
        period,
        listed: listed.has(subject.id),
      });
  }
  return { said, isWhole };
}

const findingsOf = (run: CheckRun): readonly Finding[] => (run.status === 'found' ? run.findings : []);

function couldLook(run: CheckRun): boolean {
  switch (run.status) {
    case 'found':
    case 'clear':
    case 'undetermined':
      return run.tally.undetermined === 0;
    case 'not-applicable':
      return run.why === 'population';
    case 'failed':
      return false;
  }
}
