import { describe, expect, it } from 'vitest';
import type { CheckRun } from '#domain/finding.ts';
import type { Source } from '#domain/source.ts';
import { nextSteps } from './next-steps.ts';

const quiet = { leads: 0, runs: [], sources: [], accountsWithoutStatement: 0, missingMonths: 0, waiting: 0 };

describe('what to do next', () => {
  it('is nothing where all is done', () => {
    expect(nextSteps(quiet)).toEqual([]);
  });
  it('asks first for the mappings that wait, then for the findings', () => {
    expect(nextSteps({ ...quiet, leads: 3, waiting: 1 }).map(({ words }) => words)).toEqual([
      'case.nextMapping',
      'case.nextFindings',
    ]);
  });
  it('counts every check that could not conclude, whatever the reason', () => {
    const runs = (['clear', 'undetermined', 'not-applicable', 'failed'] as const).map(
      (status) => ({ status }) as CheckRun,
    );
    expect(nextSteps({ ...quiet, runs })).toMatchObject([{ words: 'case.nextUndetermined', n: 3 }]);
  });
  it('adds up the refused rows of all sources', () => {
    const sources = [{ rowsQuarantined: 2 }, { rowsQuarantined: 5 }] as Source[];
    expect(nextSteps({ ...quiet, sources })).toMatchObject([{ words: 'case.nextQuarantine', n: 7 }]);
  });
});
