import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, areaOfPostcode, contactOf } from './address.ts';
import { birthDateOf } from './birth-date.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { familyNameLevel, givenNameLevel, soundAlike, wordOf } from './likeness.ts';
import { isNameKnown, readingsOf, sortedWords } from './person-name.ts';
import { frenchKey, skeletonKey, spanishKey } from './sound-keys.ts';

const words = (text: string) => text.split(' ').map(wordOf);

describe('a name', () => {
  it('written in capitals, after a comma or in its own columns is read one way', () => {
    const reading = [{ family: ['DUPONT'], given: ['JEAN'] }];
    expect(readingsOf({ full: 'M. DUPONT Jean' })).toEqual(reading);
    expect(readingsOf({ full: 'Jean DUPONT' })).toEqual(reading);
    expect(readingsOf({ full: 'Dupont, Jean' })).toEqual(reading);
    expect(readingsOf({ family: 'Dupont', given: 'Jean', full: 'anything else' })).toEqual(reading);
  });

  it('written otherwise may be read in either order', () => {
    expect(readingsOf({ full: 'JEAN DUPONT' })).toEqual([
      { family: ['DUPONT'], given: ['JEAN'] },
      { family: ['JEAN'], given: ['DUPONT'] },
    ]);
  });

  it('keeps its particles with the word they precede', () => {
    expect(readingsOf({ family: 'Le Goff', given: 'Hervé' })[0]?.family).toEqual(['LEGOFF']);
    expect(readingsOf({ family: 'de la Cruz y Benítez', given: 'María' })[0]?.family).toEqual(['DELACRUZ', 'BENITEZ']);
    expect(readingsOf({ family: 'Ben Ali', given: 'Samir' })[0]?.family).toEqual(['BENALI']);
    expect(readingsOf({ family: 'd’Almeida', given: 'Ana' })[0]?.family).toEqual(['DALMEIDA']);
  });

  it('has the same words in any order, with or without accents, hyphens and civilities', () => {
    expect(sortedWords({ full: 'Mme Léa LEFÈVRE-MOREL' })).toEqual(sortedWords({ full: 'morel lefevre lea' }));
  });

  it('that says nothing is not known', () => {
    for (const text of ['X', 'xxx', 'inconnu', 'n.c.', ' ', 'Desconocido']) expect(isNameKnown(text)).toBe(false);
    expect(isNameKnown('Xavier')).toBe(true);
  });

  it('gives readings of its own words on any text, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (full) => {
        for (const { family, given } of readingsOf({ full })) expect(family.length + given.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('names that sound alike', () => {
  it.each([
    ['DUPONT', 'DUPOND'],
    ['LEFEBVRE', 'LEFEVRE'],
    ['THIBAULT', 'THIBAUD'],
    ['GAUTHIER', 'GOTIER'],
    ['PHILIPPE', 'FILIP'],
    ['BEAULAC', 'BOLAK'],
  ])('in French share a key: %s, %s', (one, other) => {
    expect(frenchKey(one)).toBe(frenchKey(other));
  });

  it.each([
    ['XIMENEZ', 'JIMENEZ'],
    ['HERNANDEZ', 'ERNANDES'],
    ['VILLAR', 'BIYAR'],
    ['GONZALEZ', 'GONSALES'],
  ])('in Spanish share a key: %s, %s', (one, other) => {
    expect(spanishKey(one)).toBe(spanishKey(other));
  });

  it.each([
    ['MOHAMED', 'MUHAMMAD'],
    ['YOUSSEF', 'YUSUF'],
    ['ABDELKADER', 'ABDULQADIR'],
    ['ELIDRISSI', 'IDRISI'],
    ['DJAMEL', 'JAMAL'],
    ['KHALED', 'KHALID'],
    ['CHERIF', 'SHARIF'],
    ['OUALI', 'WALI'],
    ['HOCINE', 'HUSSEIN'],
  ])('written in Latin from Arabic share their consonants: %s, %s', (one, other) => {
    expect(skeletonKey(one)).toBe(skeletonKey(other));
  });

  it('do not include names of other sound', () => {
    for (const [one, other] of [
      ['DUPONT', 'DURAND'],
      ['MOHAMED', 'AHMED'],
      ['GARCIA', 'GOMEZ'],
      ['ALI', 'ELA'],
    ] as const)
      expect(soundAlike(wordOf(one), wordOf(other))).toBe(false);
  });
});

describe('the likeness of names', () => {
  it('follows the published examples of Jaro and Winkler', () => {
    expect(jaroWinkler('MARTHA', 'MARHTA')).toBeCloseTo(0.9611, 4);
    expect(jaroWinkler('DWAYNE', 'DUANE')).toBeCloseTo(0.84, 4);
    expect(jaroWinkler('DIXON', 'DICKSONX')).toBeCloseTo(0.8133, 4);
  });

  it('is the same from either side, 1 for a word and itself', () => {
    const name = fc.string({ unit: fc.constantFrom(...'ABCDE'), minLength: 1, maxLength: 7 });
    const names = fc.array(name, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(names, names, (one, other) => {
        const [mine, theirs] = [one.map(wordOf), other.map(wordOf)];
        expect(familyNameLevel(mine, theirs)).toBe(familyNameLevel(theirs, mine));
        expect(familyNameLevel(mine, mine)).toBe('equal');
        expect(jaroWinkler(one[0] ?? '', other[0] ?? '')).toBeCloseTo(jaroWinkler(other[0] ?? '', one[0] ?? ''), 12);
      }),
    );
  });

  it('takes one of two family names for near, and an initial for its name', () => {
    expect(familyNameLevel(words('GARCIA'), words('GARCIA LOPEZ'))).toBe('near');
    expect(familyNameLevel(words('MOREL LEFEVRE'), words('LEFEVRE MOREL'))).toBe('equal');
    expect(familyNameLevel(words('DUPONT'), words('DURAND'))).not.toBe('near');
    expect(givenNameLevel(words('J'), words('JEAN'))).toBe('near');
    expect(givenNameLevel(words('JEAN'), words('JEAN PAUL'))).toBe('near');
    expect(givenNameLevel(words('KARIM'), words('SOPHIE'))).toBe('different');
  });
});

describe('a date of birth', () => {
  it('may be known in part', () => {
    expect(birthDateOf('12/03/1975')).toEqual({ year: 1975, month: 3, day: 12 });
    expect(birthDateOf('1975-03-12')).toEqual({ year: 1975, month: 3, day: 12 });
    expect(birthDateOf('1975-00-00')).toEqual({ year: 1975, month: null, day: null });
    expect(birthDateOf('00/00/1975')).toEqual({ year: 1975, month: null, day: null });
    expect(birthDateOf('03/1975')).toEqual({ year: 1975, month: 3, day: null });
    expect(birthDateOf('1975')).toEqual({ year: 1975, month: null, day: null });
  });

  it('that does not exist is none', () => {
    for (const text of ['31/02/1975', '1975-13-01', '0000-01-01', 'vers 1975', '', null])
      expect(birthDateOf(text)).toBeNull();
  });
});

describe('an address', () => {
  it('is the same in short and in full', () => {
    const address = { number: '12BIS', street: 'RUE PAIX' };
    expect(addressOf('12 bis, rue de la Paix')).toEqual(address);
    expect(addressOf('12B R DE LA PAIX')).toEqual(address);
    expect(addressOf('Bât. C, 12bis rue de la Paix, 3e étage')).toEqual(address);
    expect(addressOf('C/ Mayor 5, 2º A')).toEqual({ number: '5', street: 'CALLE MAYOR' });
    expect(addressOf('Avda. de la Constitución, n.º 7')).toEqual(addressOf('Avenida Constitución 7'));
  });

  it('has its department or province, three digits overseas', () => {
    expect(areaOfPostcode('69003')).toBe('69');
    expect(areaOfPostcode('97411')).toBe('974');
    expect(areaOfPostcode('SW1A')).toBeNull();
  });

  it('may be a telephone number or an e-mail', () => {
    expect(contactOf('+33 (0)6 12 34 56 78')).toBe('0612345678');
    expect(contactOf('0033612345678')).toBe('0612345678');
    expect(contactOf('+34 612 345 678')).toBe('612345678');
    expect(contactOf(' Jean@Example.org ')).toBe('jean@example.org');
    expect(contactOf('0000000000')).toBeNull();
  });
});
