import { addressOf, contactOf, type Address } from './address.ts';
import { birthDateOf, type BirthDate } from './birth-date.ts';
import { bareIdentifier, checkDigits, type Scheme } from './check-digits.ts';
import { wordOf, type Word } from './likeness.ts';
import { isNameKnown, readingsOf, sortedWords } from './person-name.ts';
import { isCoreWord, legalFormOf, wordsOfName } from './words.ts';

export type IdentifierScheme = Exclude<Scheme, 'iban' | 'rib'> | 'passport' | 'registry';

/** A party as a source wrote it: only what may tell whether two records are one party. */
export interface Party {
  /** What the case calls the record, the same from one opening to the next. */
  readonly id: string;
  readonly kind: 'person' | 'company' | 'unknown';
  readonly name: string;
  readonly familyName?: string | null;
  readonly givenNames?: string | null;
  readonly birthDate?: string | null;
  readonly identifiers?: readonly { readonly scheme: IdentifierScheme; readonly value: string }[];
  /** IBANs of accounts the party is said to hold; a joint account has two holders. */
  readonly ibans?: readonly string[];
  readonly address?: string | null;
  readonly postcode?: string | null;
  /** Telephone numbers and e-mail addresses. */
  readonly contacts?: readonly string[];
}

export interface Reading {
  readonly family: readonly Word[];
  readonly given: readonly Word[];
}

/** A party in the forms that are compared. */
export interface Comparable {
  readonly id: string;
  readonly isCompany: boolean;
  readonly name: string;
  readonly readings: readonly Reading[];
  /** All words of the name in order of letters, without the legal form of a company. */
  readonly nameKey: string;
  readonly core: readonly Word[];
  readonly legalForm: string | null;
  readonly birth: BirthDate | null;
  /** Value by scheme; a SIRET and a French VAT number count as their SIREN. */
  readonly identifiers: ReadonlyMap<string, string>;
  /** Identifiers left out of the comparison: check digits that do not fit, or a form that is not theirs. */
  readonly doubtful: readonly string[];
  readonly ibans: readonly string[];
  readonly address: Address | null;
  readonly postcode: string | null;
  readonly contacts: readonly string[];
}

const LEAST_CHARACTERS = 5;

function identifierOf(scheme: IdentifierScheme, value: string): readonly [string, string] | null {
  const bare = bareIdentifier(value);
  if (/^(.)\1*$/.test(bare)) return null;
  if (scheme === 'passport' || scheme === 'registry') return bare.length < LEAST_CHARACTERS ? null : [scheme, bare];
  if (checkDigits(bare, scheme) !== 'valid') return null;
  if (scheme === 'siret') return ['siren', bare.slice(0, 9)];
  if (scheme === 'vat-fr') return ['siren', bare.slice(-9)];
  if (scheme === 'vat-es') return ['nif-es', bare.replace(/^ES/, '')];
  return [scheme, bare];
}

const present = <Value>(value: Value | null): value is Value => value !== null;

/** Puts parties one by one in the form that is compared; words written alike are shared among them. */
export function preparation(): (party: Party) => Comparable {
  const known = new Map<string, Word>();
  const word = (text: string): Word => {
    const met = known.get(text);
    if (met) return met;
    const made = wordOf(text);
    known.set(text, made);
    return made;
  };
  return (party) => comparable(party, word);
}

/** Parties in the forms that are compared, in the same order. */
export const comparables = (parties: readonly Party[]): readonly Comparable[] => parties.map(preparation());

function comparable(party: Party, word: (text: string) => Word): Comparable {
  const name = isNameKnown(party.name) ? party.name : '';
  const words = wordsOfName(name.replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, ''));
  const legalForm = words.map(legalFormOf).find(present) ?? null;
  const isCompany = party.kind === 'company' || (party.kind === 'unknown' && legalForm !== null);
  const person = { family: party.familyName ?? null, given: party.givenNames ?? null, full: name };
  const core = isCompany ? words.filter(isCoreWord) : [];
  const identifiers = new Map<string, string>();
  const doubtful: string[] = [];
  for (const { scheme, value } of party.identifiers ?? []) {
    const identifier = identifierOf(scheme, value);
    if (identifier) identifiers.set(...identifier);
    else if (value.trim() !== '') doubtful.push(value);
  }
  const ibans = (party.ibans ?? []).filter((iban) => checkDigits(iban, 'iban') === 'valid').map(bareIdentifier);
  return {
    id: party.id,
    isCompany,
    name: party.name,
    readings: isCompany
      ? []
      : readingsOf(person).map(({ family, given }) => ({ family: family.map(word), given: given.map(word) })),
    nameKey: isCompany ? core.join(' ') : sortedWords(person).join(' '),
    core: core.map(word),
    legalForm: isCompany ? legalForm : null,
    birth: isCompany ? null : birthDateOf(party.birthDate),
    identifiers,
    doubtful,
    ibans,
    address: addressOf(party.address),
    postcode: (party.postcode ?? '').replace(/\s/g, '') || null,
    contacts: (party.contacts ?? []).map(contactOf).filter(present),
  };
}
