import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigits, schemes, type Scheme } from './check-digits.ts';

const good: readonly (readonly [Scheme, string])[] = [
  ['iban', 'FR14 2004 1010 0505 0001 3M02 606'],
  ['iban', 'gb82 west 1234 5698 7654 32'],
  ['iban', 'ES91 2100 0418 4502 0005 1332'],
  ['rib', '20041 01005 0500013M026 06'],
  ['rib', 'FR14 2004 1010 0505 0001 3M02 606'],
  ['lei', '529900T8BM49AURSDO55'],
  ['siren', '732 829 320'],
  ['siret', '732 829 320 00074'],
  ['vat-fr', 'FR 44 732 829 320'],
  ['vat-es', 'ESA58818501'],
  ['vat-es', 'ES12345678Z'],
  ['tax-fr', '30 23 217 600 053'],
  ['nif-es', '12345678-Z'],
  ['nif-es', 'X1234567L'],
  ['nif-es', 'A58818501'],
  ['nif-es', 'Q2826000H'],
  ['nir', '2 55 08 14 168 025 38'],
];
const others: readonly (readonly [Scheme, string])[] = [
  ['iban', '12345'],
  ['rib', '20041 01005'],
  ['lei', 'LEI'],
  ['siren', '73282932'],
  ['siret', '7328293200007'],
  ['vat-fr', 'FR K7 399 859 412'],
  ['vat-fr', 'BE 0403 170 701'],
  ['vat-es', 'DE 136 695 976'],
  ['nir', '12345'],
];

describe('check digits', () => {
  it.each(good)('of a true %s fit: %s', (scheme, value) => {
    expect(checkDigits(value, scheme)).toBe('valid');
  });

  it.each(others)('are not judged where the text has no form of %s: %s', (scheme, value) => {
    expect(checkDigits(value, scheme)).toBe('not-checkable');
  });

  it('of a site of La Poste fit by another rule than those of other companies', () => {
    expect(checkDigits('356 000 000 49837', 'siret')).toBe('valid');
    expect(checkDigits('356 000 000 49838', 'siret')).toBe('not-valid');
  });

  it('of a person born in Corsica fit with 2A and 2B, and tell them apart', () => {
    expect(checkDigits('1 85 05 2A 004 012 70', 'nir')).toBe('valid');
    expect(checkDigits('1 85 05 2B 004 012 70', 'nir')).toBe('not-valid');
  });

  it('of an IBAN do not fit when characters of its country are missing', () => {
    expect(checkDigits('FR1420041010050500013M0260', 'iban')).toBe('not-valid');
  });

  it('betray any one digit typed wrong', () => {
    const betraying = good.filter(
      ([scheme, value]) => scheme !== 'tax-fr' && !(scheme === 'rib' && value.startsWith('FR')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...betraying), fc.nat(), fc.integer({ min: 1, max: 9 }), (known, at, shift) => {
        const [scheme, text] = known;
        const value = [...text.replace(/\s/g, '')];
        const digits = value.flatMap((character, place) => (/\d/.test(character) ? [place] : []));
        const place = digits[at % digits.length] ?? 0;
        value[place] = String((Number(value[place]) + shift) % 10);
        expect(checkDigits(value.join(''), scheme)).not.toBe('valid');
      }),
    );
  });

  it('give an answer on any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...schemes), (text, scheme) => {
        expect(['valid', 'not-valid', 'not-checkable']).toContain(checkDigits(text, scheme));
      }),
    );
  });
});
