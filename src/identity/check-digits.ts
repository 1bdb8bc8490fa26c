/** Identifiers whose last digits or letter are computed from the others. */
export const schemes = ['iban', 'rib', 'lei', 'siren', 'siret', 'vat-fr', 'vat-es', 'tax-fr', 'nif-es', 'nir'] as const;

export type Scheme = (typeof schemes)[number];

/** `not-checkable`: the text has not the form of the scheme, or the scheme has no public rule for it. It is another identifier, not a wrong one. */
export type CheckDigits = 'valid' | 'not-valid' | 'not-checkable';

/** Characters of an IBAN by country; elsewhere the length is not judged. Source: SWIFT, IBAN registry. */
const ibanLengths: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TN: 24,
  TR: 26,
};

const LA_POSTE = '356000000';
const SPANISH_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
const SPANISH_COMPANY_LETTERS = 'JABCDEFGHI';
/** Spanish bodies whose control is a letter, and those whose control is a digit; the others use either. */
const [CONTROLLED_BY_LETTER, CONTROLLED_BY_DIGIT] = ['NPQRSW', 'ABEH'];

/** An identifier without spaces, dots, hyphens and strokes, in capitals. */
export const bareIdentifier = (text: string): string => text.replace(/[\s.\-/]/g, '').toUpperCase();

const verdict = (fits: boolean): CheckDigits => (fits ? 'valid' : 'not-valid');

const digitSum = (digits: string): number => [...digits].reduce((sum, digit) => sum + Number(digit), 0);

/** The rest of a number of any length, written in digits. */
function rest(digits: string, by: number): number {
  let left = 0;
  for (const digit of digits) left = (left * 10 + Number(digit)) % by;
  return left;
}

/** The rest by 97, letters being A = 10 … Z = 35. */
const restOfLetters = (characters: string): number =>
  rest([...characters].map((character) => String(Number.parseInt(character, 36))).join(''), 97);

/** Every second digit from the right doubled, the digits then added up. */
function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, character, place) => {
    const digit = Number(character) * (place % 2 === 0 ? 1 : 2);
    return sum + (digit > 9 ? digit - 9 : digit);
  }, 0);
}

function iban(value: string): CheckDigits {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(value)) return 'not-checkable';
  const length = ibanLengths[value.slice(0, 2)] ?? value.length;
  return verdict(length === value.length && restOfLetters(value.slice(4) + value.slice(0, 4)) === 1);
}

/** A letter of a French account number as the digit that stands for it: A to I 1–9, J to R 1–9, S to Z 2–9. */
function ribDigit(character: string): string {
  if (/\d/.test(character)) return character;
  const place = character.charCodeAt(0) - 65;
  return String(place < 9 ? place + 1 : place < 18 ? place - 8 : place - 16);
}

function rib(value: string): CheckDigits {
  const bare = /^(FR|MC)\d{2}/.test(value) && value.length === 27 ? value.slice(4) : value;
  const parts = /^(\d{5})(\d{5})([A-Z0-9]{11})(\d{2})$/.exec(bare);
  if (!parts) return 'not-checkable';
  const [, bank = '', branch = '', account = '', key = ''] = parts;
  const number = rest([...account].map(ribDigit).join(''), 97);
  return verdict(97 - ((89 * Number(bank) + 15 * Number(branch) + 3 * number) % 97) === Number(key));
}

function siret(value: string): CheckDigits {
  if (!/^\d{14}$/.test(value)) return 'not-checkable';
  return verdict(luhnSum(value) % 10 === 0 || (value.startsWith(LA_POSTE) && digitSum(value) % 5 === 0));
}

/** A key with letters, of some old or foreign numbers, has no public rule. */
function vatFrench(value: string): CheckDigits {
  const parts = /^(?:FR)?(\d{2})(\d{9})$/.exec(value);
  if (!parts) return 'not-checkable';
  const [, key = '', siren = ''] = parts;
  return verdict(luhnSum(siren) % 10 === 0 && (12 + 3 * (Number(siren) % 97)) % 97 === Number(key));
}

function nifSpanish(value: string): CheckDigits {
  const person = /^([XYZKLM]?)(\d{7,8})([A-Z])$/.exec(value);
  if (person && (person[1] ?? '').length + (person[2] ?? '').length === 8) {
    const [, before = '', digits = '', letter] = person;
    const number = Number(`${before === '' || 'KLM'.includes(before) ? '' : 'XYZ'.indexOf(before)}${digits}`);
    return verdict(SPANISH_LETTERS[number % 23] === letter);
  }
  const body = /^([ABCDEFGHJNPQRSUVW])(\d{7})([0-9A-J])$/.exec(value);
  if (!body) return 'not-checkable';
  const [, kind = '', digits = '', control = ''] = body;
  const digit = (10 - (luhnSum(`${digits}0`) % 10)) % 10;
  const byDigit = String(digit) === control && !CONTROLLED_BY_LETTER.includes(kind);
  const byLetter = SPANISH_COMPANY_LETTERS[digit] === control && !CONTROLLED_BY_DIGIT.includes(kind);
  return verdict(byDigit || byLetter);
}

function nir(value: string): CheckDigits {
  const parts = /^([1-478]\d{4}(?:\d{2}|2[AB])\d{6})(\d{2})$/.exec(value);
  if (!parts) return 'not-checkable';
  const [, number = '', key = ''] = parts;
  return verdict(97 - rest(number.replace('2A', '19').replace('2B', '18'), 97) === Number(key));
}

/**
 * Whether the check digits of an identifier fit the rest of it. Spaces, dots, hyphens and strokes do not count. What does not fit is
 * marked, never corrected. Of a NIR only the key is read, never what its other digits tell of a person.
 *
 * Source: ISO 13616 and ISO 17442 by ISO 7064 mod 97-10; SIREN and SIRET by Luhn, save the sites of La Poste (digits divisible by 5);
 * French VAT key 12 + 3 × (SIREN mod 97); NIR 97 − (number mod 97), 2A as 19 and 2B as 18; French tax number mod 511; Spanish NIF and
 * NIE by the letter of the rest by 23, NIF of bodies by Luhn (Orden EHA/451/2008).
 */
export function checkDigits(text: string, scheme: Scheme): CheckDigits {
  const value = bareIdentifier(text);
  switch (scheme) {
    case 'iban':
      return iban(value);
    case 'rib':
      return rib(value);
    case 'lei':
      return /^[A-Z0-9]{18}\d{2}$/.test(value) ? verdict(restOfLetters(value) === 1) : 'not-checkable';
    case 'siren':
      return /^\d{9}$/.test(value) ? verdict(luhnSum(value) % 10 === 0) : 'not-checkable';
    case 'siret':
      return siret(value);
    case 'vat-fr':
      return vatFrench(value);
    case 'vat-es':
      return nifSpanish(value.replace(/^ES/, ''));
    case 'tax-fr':
      return /^[0-3]\d{12}$/.test(value)
        ? verdict(Number(value.slice(0, 10)) % 511 === Number(value.slice(10)))
        : 'not-checkable';
    case 'nif-es':
      return nifSpanish(value);
    case 'nir':
      return nir(value);
  }
}
