/** Numbers whose last digits are computed from the others. */
export type Scheme = 'iban' | 'lei' | 'siren' | 'siret';

/** The rest of a number by 97, letters being A = 10 … Z = 35. */
function restBy97(characters: string): number {
  let rest = 0;
  for (const character of characters)
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

/** Every second digit from the right doubled, the digits then added up: a multiple of ten. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  [...digits].reverse().forEach((character, place) => {
    const digit = Number(character) * (place % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  });
  return sum % 10 === 0;
}

const LA_POSTE = '356000000';

const digitSum = (digits: string): number => [...digits].reduce((sum, digit) => sum + Number(digit), 0);

/**
 * Whether the check digits of an identifier fit the rest of it. Spaces, dots and hyphens do not count. Null where the text has not
 * the form of the scheme: such a text is another identifier, not a wrong one.
 *
 * Source: ISO 13616 and ISO 17442 by ISO 7064 mod 97-10; SIREN and SIRET by Luhn, save the sites of La Poste (digits divisible by 5).
 */
export function hasItsCheckDigits(text: string, scheme: Scheme): boolean | null {
  const value = text.replace(/[\s.-]/g, '').toUpperCase();
  switch (scheme) {
    case 'iban':
      return /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(value) ? restBy97(value.slice(4) + value.slice(0, 4)) === 1 : null;
    case 'lei':
      return /^[A-Z0-9]{18}\d{2}$/.test(value) ? restBy97(value) === 1 : null;
    case 'siren':
      return /^\d{9}$/.test(value) ? passesLuhn(value) : null;
    case 'siret':
      if (!/^\d{14}$/.test(value)) return null;
      return passesLuhn(value) || (value.startsWith(LA_POSTE) && digitSum(value) % 5 === 0);
  }
}
