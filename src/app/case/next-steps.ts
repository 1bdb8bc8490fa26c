import type { CheckRun, RunState } from '#domain/finding.ts';
import type { Source } from '#domain/source.ts';
import type { Change } from '../address.ts';
import type { MessageKey } from '#i18n/translate.ts';

/** Something worth doing next, with how many, and the page where it is done. */
export interface NextStep {
  readonly words: MessageKey;
  readonly n: number;
  readonly to: { readonly path: '/' | '/findings' | '/checks' | '/completeness'; readonly change?: Change } | null;
}

const statesOf = (runs: readonly CheckRun[], ...states: readonly RunState[]): number =>
  runs.filter(({ status }) => states.includes(status)).length;

/** What to do next, the most useful first; nothing is asked that is already done. */
export function nextSteps(seen: {
  readonly leads: number;
  readonly runs: readonly CheckRun[];
  readonly sources: readonly Source[];
  readonly accountsWithoutStatement: number;
  readonly missingMonths: number;
  readonly waiting: number;
}): readonly NextStep[] {
  const steps: readonly NextStep[] = [
    { words: 'case.nextMapping', n: seen.waiting, to: null },
    { words: 'case.nextFindings', n: seen.leads, to: { path: '/findings' } },
    { words: 'case.nextAccounts', n: seen.accountsWithoutStatement, to: null },
    { words: 'case.nextMonths', n: seen.missingMonths, to: { path: '/completeness' } },
    {
      words: 'case.nextQuarantine',
      n: seen.sources.reduce((sum, { rowsQuarantined }) => sum + rowsQuarantined, 0),
      to: null,
    },
    {
      words: 'case.nextUndetermined',
      n: statesOf(seen.runs, 'undetermined', 'not-applicable', 'failed'),
      to: { path: '/checks' },
    },
  ];
  return steps.filter(({ n }) => n > 0);
}
