import { describe, expect, it } from 'vitest';
import type { CheckRun, Finding } from '#domain/finding.ts';
import { effectOf } from './effect.ts';

const finding = (id: string, subject: string): Finding => ({ id, subject: { key: subject } }) as unknown as Finding;
const found = (...findings: Finding[]): CheckRun => ({ status: 'found', findings }) as unknown as CheckRun;
const clear = { status: 'clear' } as unknown as CheckRun;
const told = (before: CheckRun, after: CheckRun) => {
  const { gained, lost, changed, same } = effectOf(before, after);
  const ids = (list: readonly Finding[]) => list.map(({ id }) => id);
  return [ids(gained), ids(lost), ids(changed), same];
};

describe('what other parameters change', () => {
  it('is what is found more, what is found no more, and what is found on other rows', () => {
    expect(told(found(finding('a', 'A1')), clear)).toEqual([[], ['a'], [], 0]);
    expect(told(clear, found(finding('a', 'A1')))).toEqual([['a'], [], [], 0]);
    expect(
      told(
        found(finding('a', 'A1'), finding('b', 'A2'), finding('c', 'A3')),
        found(finding('a', 'A1'), finding('b2', 'A2'), finding('d', 'A4')),
      ),
    ).toEqual([['d'], ['c'], ['b2'], 1]);
  });

  it('counts two findings of one subject one by one', () => {
    expect(
      told(found(finding('a', 'A1'), finding('b', 'A1')), found(finding('c', 'A1'))).map((part) =>
        Array.isArray(part) ? part.length : part,
      ),
    ).toEqual([0, 1, 1, 0]);
  });
});
