import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineCheck, type QueryCheck } from '#domain/check.ts';
import { readParametersFile, writeParametersFile } from './parameters-file.ts';

const param = { unit: 'count', default: 3, min: 2, max: 10, source: 'proposal' } as const;
const check = defineCheck({
  id: 'some-check',
  params: { deposits: param, window: { ...param, unit: 'days', max: 31 } },
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
} as unknown as QueryCheck);

const read = (file: unknown) => readParametersFile('mine.json', JSON.stringify(file), [check]);
const whereOf = (file: unknown): string | null => {
  const outcome = read(file);
  return outcome.ok ? null : outcome.problem.code === 'parameters-file-invalid' ? outcome.problem.where : 'other';
};
const holding = (checks: unknown) => ({ limier: 'limier-parameters', version: 1, checks });

describe('a file of parameters', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            deposits: fc.integer({ min: 2, max: 10 }),
            window: fc.integer({ min: 2, max: 31 }),
            least: fc.constantFrom(0.5, 0.75, 1),
          },
          { requiredKeys: ['deposits'] },
        ),
        (values) => {
          const text = writeParametersFile({ 'some-check': values });
          expect(readParametersFile('mine.json', text, [check])).toEqual({ ok: true, value: { 'some-check': values } });
        },
      ),
    );
    expect(JSON.parse(writeParametersFile({ 'some-check': {} }))).toEqual(holding({}));
  });

  it('is refused with the place that is wrong, and changes nothing', () => {
    expect(whereOf({})).toContain('limier-parameters');
    expect(whereOf({ ...holding({}), version: 2 })).toContain('version');
    expect(whereOf(holding([]))).toContain('checks');
    expect(whereOf(holding({ unheard: { deposits: 3 } }))).toContain('unheard');
    expect(whereOf(holding({ 'some-check': { surprise: 3 } }))).toContain('surprise');
    expect(whereOf(holding({ 'some-check': { deposits: 11 } }))).toContain('outside 2 to 10');
    expect(whereOf(holding({ 'some-check': { deposits: '3' } }))).toContain('deposits');
    expect(whereOf(holding({ 'some-check': null }))).toContain('some-check');
    expect(readParametersFile('mine.json', '{', [check]).ok).toBe(false);
  });
});
