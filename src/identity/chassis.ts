/** What the ninth character of a chassis number says of the others. */
export type ChassisCheck = 'valid' | 'not-valid' | 'not-applicable';

/** Seventeen letters and digits that are no part of a longer word. */
const CHASSIS = /(?<![A-Z0-9])[A-Z0-9]{17}(?![A-Z0-9])/gu;

/** Letters as the digits that stand for them: A to H 1–8, J to N 1–5, P 7, R 9, S to Z 2–9. */
const VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  [...'ABCDEFGH', ...'JKLMN', 'P', 'R', ...'STUVWXYZ'].map((letter, at) => [
    letter,
    [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9][at] ?? 0,
  ]),
);
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** The chassis numbers written in a text, in capitals, each once; a word of letters only is none. */
export const chassisIn = (text: string): readonly string[] => [
  ...new Set((text.toUpperCase().match(CHASSIS) ?? []).filter((one) => /\d/u.test(one) && /\p{L}/u.test(one))),
];

/**
 * Whether the check digit of a chassis number fits. Only the North American rule makes one compulsory (numbers that begin with 1 to 5):
 * elsewhere the ninth character is free and nothing can be said.
 *
 * A North American number with I, O or Q does not fit: the rule excludes them.
 *
 * Source: 49 CFR 565.15 (c); ISO 3779 leaves the ninth character to the maker.
 */
export function chassisCheck(chassis: string): ChassisCheck {
  const value = chassis.trim().toUpperCase();
  if (!/^[1-5][A-Z0-9]{16}$/u.test(value)) return 'not-applicable';
  if (/[IOQ]/u.test(value)) return 'not-valid';
  const sum = [...value].reduce((all, character, at) => {
    const worth = /\d/u.test(character) ? Number(character) : (VALUES[character] ?? 0);
    return all + worth * (WEIGHTS[at] ?? 0);
  }, 0);
  const check = sum % 11;
  return value[8] === (check === 10 ? 'X' : String(check)) ? 'valid' : 'not-valid';
}
