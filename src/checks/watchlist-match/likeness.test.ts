import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalFormOf, wordsOfName } from '#identity/words.ts';
import { editsBetween, nameLikeness, wordLikeness } from './likeness.ts';

/** The textbook recursion, without a limit. */
function editsPlainly(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [a, b] = [one.slice(1), other.slice(1)];
  if (one[0] === other[0]) return editsPlainly(a, b);
  return 1 + Math.min(editsPlainly(a, other), editsPlainly(one, b), editsPlainly(a, b));
}

const likeness = (one: string, other: string): number => nameLikeness(wordsOfName(one), wordsOfName(other));

describe('the likeness of two names', () => {
  it('counts edits as the textbook does, up to its limit', () => {
    const word = fc.string({ unit: fc.constantFrom('A', 'B', 'C'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (one, other, limit) => {
        expect(editsBetween(one, other, limit)).toBe(Math.min(editsPlainly(one, other), limit + 1));
      }),
    );
  });

  it('does not depend on order, accents, capitals or civilities', () => {
    expect(likeness('M. Hervé LE GOFF', 'le goff herve')).toBe(1);
  });

  it('lies between 0 and 1, and is 1 for a name and itself', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ABCDE'), minLength: 2, maxLength: 7 });
    // legal forms alone name nobody
    const name = fc
      .array(word, { minLength: 1, maxLength: 4 })
      .filter((words) => words.some((one) => legalFormOf(one) === null));
    fc.assert(
      fc.property(name, name, (one, other) => {
        const score = nameLikeness(one, other);
        expect(score >= 0 && score <= 1).toBe(true);
        expect(nameLikeness(one, one)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('falls with each letter changed, and is none beyond one letter in four', () => {
    expect(wordLikeness('MOHAMED', 'MOHAMMED')).toBeCloseTo((7 / 8) ** 2, 12);
    expect(wordLikeness('MARTIN', 'MARTEN')).toBeCloseTo(5 / 6, 12);
    expect(wordLikeness('MARTIN', 'DURAND')).toBe(0);
    expect(wordLikeness('J', 'JEAN')).toBe(0.5);
  });

  it('weighs words of the case that the list does not know more than the reverse', () => {
    expect(likeness('Jean Paul Dupont', 'Jean Dupont')).toBeLessThan(likeness('Jean Dupont', 'Jean Paul Dupont'));
  });

  it('is nothing for a legal form alone, even with itself', () => {
    expect(likeness('C.B.', 'CB')).toBe(0);
    expect(nameLikeness(['CB'], ['CB'])).toBe(0);
  });

  it('is nothing for one family name in common, or for a legal form', () => {
    expect(likeness('Jean Dupont', 'Paul Dupont')).toBe(0);
    expect(likeness('SARL Orion', 'SARL Sirius')).toBe(0);
    expect(likeness('SARL Orion', 'Orion')).toBeGreaterThan(0.6);
  });
});
