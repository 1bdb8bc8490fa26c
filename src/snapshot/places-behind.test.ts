import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '#seal/canonical.ts';
import type { Parts } from './format.ts';
import { figuresOfSteps, figureSteps } from './places-behind.ts';

const figures = fc.array(
  fc.record({ counts: fc.array(fc.nat()), behind: fc.array(fc.option(fc.array(fc.nat({ max: 1_000_000 })))) }),
) as unknown as fc.Arbitrary<Parts['figures']>;

describe('the rows behind the marks of a figure, as they are stored', () => {
  it('come back in the same order, whatever the order', () => {
    fc.assert(
      fc.property(figures, (given) => {
        expect(canonical(figuresOfSteps(JSON.parse(canonical(figureSteps(given)))))).toBe(canonical(given));
      }),
    );
  });
  it('take a digit or two where they lie close together', () => {
    const [stored] = figureSteps([{ behind: [[500_000, 500_001, 500_004]] }] as unknown as Parts['figures']);
    expect(stored).toEqual({ behind: [[500_000, 1, 3]] });
  });
  it('are refused, never half read, when they are no places', () => {
    for (const behind of [undefined, 3, [3], [['1']], [[1, -2]], [[0.5]], [[1e300]], [{}]])
      expect(figuresOfSteps([{ behind }]), JSON.stringify(behind)).toBeNull();
    for (const value of [null, {}, [null], ['a']]) expect(figuresOfSteps(value)).toBeNull();
  });
});
