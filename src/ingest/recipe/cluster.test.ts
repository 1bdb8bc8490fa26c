import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersOf, editDistance, fingerprint, soundOf } from './cluster.ts';

const counted = (texts: Readonly<Record<string, number>>) =>
  Object.entries(texts).map(([text, count]) => ({ text, count }));
const grouped = (texts: Readonly<Record<string, number>>) =>
  clustersOf(counted(texts)).map(({ method, spellings }) => [method, ...spellings.map(({ text }) => text)]);

describe('spellings that may be one', () => {
  it('are the same words in another order, case or dress, the most frequent first', () => {
    expect(grouped({ 'DURAND, Élodie': 2, 'Elodie Durand': 9, 'MARTIN Jean': 1 })).toEqual([
      ['fingerprint', 'Elodie Durand', 'DURAND, Élodie'],
    ]);
  });
  it('are the same letters with another space, the same sound, or one slip', () => {
    expect(grouped({ 'LE ROUX SARL': 1, 'LEROUX SARL': 1 })[0]?.[0]).toBe('ngram');
    expect(soundOf('PHILIPPE')).toBe(soundOf('FILIPE'));
    expect(grouped({ 'MENUISERIE BARBOTIN': 3, 'MENUISERIE BARDOTIN': 1 })[0]).toEqual([
      'edit',
      'MENUISERIE BARBOTIN',
      'MENUISERIE BARDOTIN',
    ]);
  });
  it('never are two numbers: an account, a plate or a year with another figure is another thing', () => {
    expect(grouped({ 'COMPTE 00012345678': 1, 'COMPTE 00012345679': 1, 'LOYER 2023': 1, 'LOYER 2024': 1 })).toEqual([]);
  });
  it('never are short words one letter apart', () => {
    expect(grouped({ 'M LE': 1, 'M LI': 1, DUPONT: 1, DURAND: 1 }).filter(([method]) => method === 'edit')).toEqual([]);
  });
});

/** Brute force: the shortest way by the definition, without early stops. */
function slowly(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_unused, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= one.length; i += 1)
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, table[i - 2]![j - 2]! + 1);
      table[i]![j] = cost;
    }
  return table[one.length]![other.length]!;
}

it('counts slips as brute force does, up to the most it is asked for', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, other, most) => {
      expect(editDistance(one, other, most)).toBe(Math.min(slowly(one, other), most + 1));
    }),
  );
});

it('has one fingerprint however often words are said', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Jean', 'É', 'SARL', '12'), { minLength: 1, maxLength: 6 }), (list) => {
      expect(fingerprint(list.join(' '))).toBe(fingerprint(list.toReversed().join(', ')));
    }),
  );
});
