import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsOf, fieldLevels, frequencyBits, priorBits, type Odds } from './levels.ts';
import { comparables, type Party } from './party.ts';
import { scoreOf, type NameFrequency } from './score.ts';

const person = (name: string, more: Partial<Party> = {}): Party => ({ id: name, kind: 'person', name, ...more });
const company = (name: string, more: Partial<Party> = {}): Party => ({ id: name, kind: 'company', name, ...more });

function score(one: Party, other: Party, frequency?: NameFrequency) {
  const [mine, theirs] = comparables([one, other]);
  return scoreOf(mine!, theirs!, frequency);
}

describe('the weights', () => {
  it('of the levels of a field add up to all that can happen', () => {
    for (const [field, levels] of Object.entries(fieldLevels)) {
      if (field === 'account') continue;
      const odds: readonly Odds[] = Object.values(levels);
      expect(odds.reduce((sum, { m }) => sum + m, 0)).toBeCloseTo(1, 9);
      expect(odds.reduce((sum, { u }) => sum + u, 0)).toBeCloseTo(1, 9);
    }
  });

  it('are those of the table', () => {
    const rounded = (bits: number) => Math.round(bits * 100) / 100;
    expect(rounded(priorBits)).toBe(-13.29);
    expect(rounded(bitsOf('identifier', 'equal'))).toBe(19.9);
    expect(rounded(bitsOf('family-name', 'near'))).toBe(4.32);
    expect(rounded(bitsOf('given-name', 'equal'))).toBe(6.32);
    expect(rounded(bitsOf('birth-date', 'equal'))).toBe(14.17);
    expect(rounded(bitsOf('postcode', 'different'))).toBe(-2.65);
    expect(rounded(bitsOf('address', 'same-street'))).toBe(5.64);
    expect(rounded(frequencyBits(0.01))).toBe(-2.32);
    expect(rounded(frequencyBits(0.00005))).toBe(5.32);
  });
});

describe('two records', () => {
  it('of one birth date, with one letter more in the family name, in another department: the first worked example', () => {
    const found = score(
      person('DUPOND Jean', { birthDate: '12/03/1975', postcode: '69003' }),
      person('DUPONT Jean', { birthDate: '1975-03-12', postcode: '75011' }),
    );
    expect(found.bits).toBeCloseTo(8.88, 2);
    expect(found.probability).toBeCloseTo(0.998, 3);
    expect(found.class).toBe('possible');
    expect(found.lines.map(({ field, level }) => `${field} ${level}`)).toEqual([
      'family-name near',
      'given-name equal',
      'birth-date equal',
      'postcode different',
    ]);
  });

  it('of one name in one town without birth date are never more than possible: the second worked example', () => {
    const [one, other] = [
      person('MARTIN Paul', { postcode: '69003' }),
      person('Paul MARTIN', { postcode: '69003' }),
    ] as const;
    expect(score(one, other).bits).toBeCloseTo(7.89, 2);
    expect(score(one, other, () => 0.01).bits).toBeCloseTo(5.57, 2);
    expect(score(one, other).class).toBe('possible');
    expect(score(one, other).bounds).toEqual(['no-birth-date-or-identifier']);
  });

  it('of two birth dates are shown with what speaks against, and are no match however much agrees', () => {
    const found = score(
      person('MARTIN Paul', {
        birthDate: '1950-01-02',
        postcode: '69003',
        address: '3 rue Neuve',
        contacts: ['0612345678'],
      }),
      person('MARTIN Paul', {
        birthDate: '1978-06-30',
        postcode: '69003',
        address: '3 r. Neuve',
        contacts: ['+33612345678'],
      }),
    );
    expect(found.bits).toBeGreaterThan(10);
    expect(found.class).toBe('possible');
    expect(found.bounds).toContain('birth-date-differs');
    expect(found.lines.filter(({ bits }) => bits < 0).map(({ field, one, other }) => [field, one, other])).toEqual([
      ['birth-date', '1950-01-02', '1978-06-30'],
    ]);
  });

  it('of one household, with another given name and another birth date, are two persons', () => {
    const home = { postcode: '69003', address: '3 rue Neuve', contacts: ['0612345678'] };
    const found = score(
      person('MARTIN Paul', { birthDate: '1950-01-02', ...home }),
      person('MARTIN Sophie', { birthDate: '1978-06-30', ...home }),
    );
    expect(found.class).toBe('no');
    expect(found.bounds).toContain('another-person');
  });

  it('of spouses with a joint account are no match for the account', () => {
    const ibans = ['FR14 2004 1010 0505 0001 3M02 606'];
    const found = score(person('MARTIN Paul', { ibans }), person('MARTIN Sophie', { ibans }));
    expect(found.lines.map(({ field }) => field)).toContain('account');
    expect(found.class).not.toBe('match');
  });

  it.each([
    ['Mohamed BEN ALI', 'MUHAMMAD BENALI'],
    ['Youssef EL IDRISSI', 'IDRISI Yusuf'],
    ['María de la Cruz GARCÍA LÓPEZ', 'GARCIA LOPEZ Maria de la Cruz'],
    ['José Jiménez', 'XIMENEZ José'],
    ['LE GOFF Hervé', 'Hervé LEGOFF'],
    ['DURAND-MOREL Anne', 'Anne DURAND MOREL'],
  ])('of one birth date and two spellings of one name match: %s, %s', (one, other) => {
    const birthDate = '1980-05-17';
    expect(
      score(person(one, { birthDate, postcode: '33000' }), person(other, { birthDate, postcode: '33000' })).class,
    ).toBe('match');
  });

  it('of a company match by SIREN, SIRET or VAT number alike', () => {
    const [siren, siret, vat] = [
      company('S.A.R.L. Orion', { identifiers: [{ scheme: 'siren', value: '732 829 320' }] }),
      company('ORION SARL', { identifiers: [{ scheme: 'siret', value: '732 829 320 00074' }] }),
      company('Société Orion', { identifiers: [{ scheme: 'vat-fr', value: 'FR44732829320' }] }),
    ] as const;
    expect(score(siren, siret).class).toBe('match');
    expect(score(siret, vat).class).toBe('match');
  });

  it('of companies of one name with two SIREN are told apart by them', () => {
    const found = score(
      company('SCI Les Lilas', { postcode: '69003', identifiers: [{ scheme: 'siren', value: '732829320' }] }),
      company('SCI LES LILAS', { postcode: '69003', identifiers: [{ scheme: 'siren', value: '552100554' }] }),
    );
    expect(found.lines.filter(({ bits }) => bits < 0).map(({ field }) => field)).toEqual(['identifier']);
    expect(found.class).not.toBe('match');
  });

  it('with the same wrong number are not brought together by it', () => {
    const identifiers = [{ scheme: 'siren', value: '732829321' }] as const;
    const found = score(company('Orion', { identifiers }), company('Sirius', { identifiers }));
    expect(found.lines.map(({ field }) => field)).toContain('identifier-doubtful');
    expect(found.class).toBe('no');
  });

  it('keep a year of birth as a part of a date, never as the whole of it', () => {
    const found = score(
      person('MARTIN Paul', { birthDate: '1950', postcode: '69003' }),
      person('MARTIN Paul', { birthDate: '12/05/1950', postcode: '69003' }),
    );
    expect(found.bits).toBeGreaterThan(10);
    expect(found.class).toBe('possible');
  });

  const text = fc.option(fc.constantFrom('1950', '1950-03-12', '12/03/1950', '1978-06-30', '31/02/2000'), {
    nil: null,
  });
  const party: fc.Arbitrary<Party> = fc.record({
    id: fc.string(),
    kind: fc.constantFrom('person', 'company', 'unknown'),
    name: fc.constantFrom(
      'MARTIN Paul',
      'Paul Martin',
      'P. MARTIN',
      'Sophie MARTIN',
      'SARL Orion',
      'Orion SAS',
      'X',
      '',
    ),
    birthDate: text,
    postcode: fc.constantFrom(null, '69003', '69100', '75011'),
    address: fc.constantFrom(null, '3 rue Neuve', '5 rue Neuve', '3 R NEUVE'),
    contacts: fc.subarray(['0612345678', 'a@b.fr']),
    ibans: fc.subarray(['FR14 2004 1010 0505 0001 3M02 606', 'FR00']),
    identifiers: fc.subarray([
      { scheme: 'siren', value: '732829320' },
      { scheme: 'siret', value: '55210055400013' },
      { scheme: 'passport', value: '12AB34567' },
    ] as const),
  });

  it('have one score from either side: the sum of its lines and the prior', () => {
    fc.assert(
      fc.property(party, party, (one, other) => {
        const [there, back] = [score(one, other), score(other, one)];
        expect(there.bits).toBeCloseTo(back.bits, 9);
        expect(there.class).toBe(back.class);
        expect(there.bits).toBeCloseTo(
          there.lines.reduce((sum, { bits }) => sum + bits, priorBits),
          9,
        );
      }),
    );
  });

  it('are no match without an equal whole birth date or an equal identifier, and none where one of them differs', () => {
    fc.assert(
      fc.property(party, party, (one, other) => {
        const { class: found, lines } = score(one, other);
        const is = (field: string, level: string) => lines.some((part) => part.field === field && part.level === level);
        if (!is('birth-date', 'equal') && !is('identifier', 'equal')) expect(found).not.toBe('match');
        if (is('birth-date', 'different') || is('identifier', 'different')) expect(found).not.toBe('match');
      }),
    );
  });
});
