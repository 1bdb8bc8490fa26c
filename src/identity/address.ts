import { plainWords } from './words.ts';

export interface Address {
  /** House number with its repetition, `12BIS`; empty where none is written. */
  readonly number: string;
  readonly street: string;
}

const longForms: Readonly<Record<string, string>> = {
  R: 'RUE',
  AV: 'AVENUE',
  AVE: 'AVENUE',
  BD: 'BOULEVARD',
  BLD: 'BOULEVARD',
  BVD: 'BOULEVARD',
  BOUL: 'BOULEVARD',
  PL: 'PLACE',
  CH: 'CHEMIN',
  CHE: 'CHEMIN',
  IMP: 'IMPASSE',
  ALL: 'ALLEE',
  RTE: 'ROUTE',
  SQ: 'SQUARE',
  QU: 'QUAI',
  FG: 'FAUBOURG',
  FBG: 'FAUBOURG',
  CRS: 'COURS',
  RES: 'RESIDENCE',
  ST: 'SAINT',
  STE: 'SAINTE',
  GAL: 'GENERAL',
  C: 'CALLE',
  CL: 'CALLE',
  AVDA: 'AVENIDA',
  AVD: 'AVENIDA',
  PZA: 'PLAZA',
  PSO: 'PASEO',
  CTRA: 'CARRETERA',
};

const joiners = new Set('DE DU DES D LA LE LES L DEL LOS LAS'.split(' '));
const repetitions: Readonly<Record<string, string>> = { BIS: 'BIS', TER: 'TER', B: 'BIS', T: 'TER' };
/** Where in the building: from here on to the next comma, nothing of the street. */
const inside =
  /\b(?:appt?|appartement|apartamento|bat|batiment|bât|bâtiment|esc|escalier|escalera|etg|étage|etage|piso|puerta|porte|bp|cs|apt)\.?\s*[\p{L}\d]{1,4}(?=\s|,|$)/giu;
const floor = /\b\d{1,2}\s*(?:e|er|ere|ème|eme|º|ª|°)\s*(?:étage|etage|piso|planta|[a-d])?(?=\s|,|$)/giu;

/**
 * House number and street of a postal address as written in France or Spain, abbreviations in full, building, floor and door left
 * out; of `12 bis, rue de la Paix` 12BIS and `RUE PAIX`, of `C/ Mayor 5, 2º A` 5 and `CALLE MAYOR`. Null where there is no street.
 */
export function addressOf(text: string | null | undefined): Address | null {
  const bare = (text ?? '')
    .replace(inside, ' ')
    .replace(floor, ' ')
    .replace(/\bn\.?\s*[°º]\s*/giu, ' ');
  const words = plainWords(bare.replace(/\b\d{5}\b.*$/u, ' '));
  const at = words.findIndex((word) => /^\d{1,4}[A-Z]{0,3}$/.test(word));
  const digits = at < 0 ? '' : (words[at] ?? '');
  const repetition = at < 0 ? undefined : repetitions[words[at + 1] ?? ''];
  const number = digits.replace(/^(\d+)(B|T)$/, (_, one: string, letter: string) => one + (repetitions[letter] ?? ''));
  const street = words
    .filter((_, place) => place !== at && !(repetition !== undefined && place === at + 1))
    .map((word) => longForms[word] ?? word)
    .filter((word) => !joiners.has(word))
    .join(' ');
  return street === '' ? null : { number: number + (repetition ?? ''), street };
}

/** Department of a French postcode or province of a Spanish one; overseas departments have three digits. Null for other forms. */
export function areaOfPostcode(postcode: string): string | null {
  if (!/^\d{5}$/.test(postcode)) return null;
  return postcode.slice(0, /^9[78]/.test(postcode) ? 3 : 2);
}

/** A telephone number without prefix of France or Spain, an e-mail address in small letters; null for anything shorter than either. */
export function contactOf(text: string | null | undefined): string | null {
  const bare = (text ?? '').trim().toLowerCase();
  if (bare.includes('@')) return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(bare) ? bare : null;
  const digits = bare
    .replace(/^(?:\+|00)33\s*(?:\(0\))?/, '0')
    .replace(/^(?:\+|00)34/, '')
    .replace(/[^\d+]/g, '');
  return /^\+?\d{9,15}$/.test(digits) && !/^(\d)\1+$/.test(digits) ? digits : null;
}
