import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasItsCheckDigits, type Scheme } from './check-digits.ts';

const good: readonly (readonly [Scheme, string])[] = [
  ['iban', 'FR14 2004 1010 0505 0001 3M02 606'],
  ['iban', 'gb82 west 1234 5698 7654 32'],
  ['lei', '529900T8BM49AURSDO55'],
  ['siren', '732 829 320'],
  ['siret', '732 829 320 00074'],
  ['siret', '356 000 000 49837'],
];

describe('check digits', () => {
  it.each(good)('of a true %s fit: %s', (scheme, value) => {
    expect(hasItsCheckDigits(value, scheme)).toBe(true);
  });

  it('of another form are not judged', () => {
    expect(hasItsCheckDigits('12345', 'iban')).toBeNull();
    expect(hasItsCheckDigits('73282932', 'siren')).toBeNull();
    expect(hasItsCheckDigits('7328293200007', 'siret')).toBeNull();
    expect(hasItsCheckDigits('LEI', 'lei')).toBeNull();
  });

  it('betray any one digit typed wrong', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...good.slice(0, 5)),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (known, at, shift) => {
          const [scheme, text] = known;
          const value = [...text.replace(/\s/g, '')];
          const digits = value.flatMap((character, place) => (/\d/.test(character) ? [place] : []));
          const place = digits[at % digits.length] ?? 0;
          value[place] = String((Number(value[place]) + shift) % 10);
          expect(hasItsCheckDigits(value.join(''), scheme)).toBe(false);
        },
      ),
    );
  });
});
