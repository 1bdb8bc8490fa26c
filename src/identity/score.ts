import { areaOfPostcode } from './address.ts';
import { isWholeDate, type BirthDate } from './birth-date.ts';
import { bands, bitsOf, frequencyBits, priorBits, type Field, type LevelOf } from './levels.ts';
import { companyNameLevel, familyNameLevel, givenNameLevel, type Word } from './likeness.ts';
import type { Comparable, Reading } from './party.ts';

/** One readable part of a score: what was compared, how it came out, its weight, and the two values. Bits below zero speak against. */
export interface Line {
  readonly field: Field | 'family-name-frequency' | 'identifier-doubtful';
  readonly level: string;
  readonly bits: number;
  readonly one: string;
  readonly other: string;
}

/** Why a pair is held below what its bits would give. */
export type Bound = 'no-birth-date-or-identifier' | 'birth-date-differs' | 'identifier-differs' | 'another-person';

export type PairClass = 'match' | 'possible' | 'no';

export interface Score {
  readonly lines: readonly Line[];
  /** The prior and the lines, added up. */
  readonly bits: number;
  /** 1/(1 + 2^−bits): what the table of weights says, not the chance that a court would find. */
  readonly probability: number;
  readonly class: PairClass;
  readonly bounds: readonly Bound[];
}

/** Fraction of the persons of the case who bear a family name; null where too few are known to say. */
export type NameFrequency = (family: string) => number | null;

/** Identifiers of which a party has one only; two passports or two entries of registers may be of one party. */
const singular = new Set(['siren', 'lei', 'nif-es', 'tax-fr', 'nir']);

function line<Of extends Field>(field: Of, level: LevelOf<Of>, one: string, other: string): Line {
  return { field, level, bits: bitsOf(field, level), one, other };
}

const written = (words: readonly Word[]): string =>
  words.length === 1 ? (words[0]?.text ?? '') : words.map(({ text }) => text).join(' ');

function* identifierLines(one: Comparable, other: Comparable): Generator<Line> {
  let isEqualSeen = false;
  let isOtherSeen = false;
  for (const [scheme, value] of one.identifiers) {
    const theirs = other.identifiers.get(scheme);
    if (theirs === undefined) continue;
    if (theirs === value && !isEqualSeen) {
      isEqualSeen = true;
      yield line('identifier', 'equal', `${scheme} ${value}`, `${scheme} ${theirs}`);
    }
    if (theirs !== value && singular.has(scheme) && !isOtherSeen) {
      isOtherSeen = true;
      yield line('identifier', 'different', `${scheme} ${value}`, `${scheme} ${theirs}`);
    }
  }
  const [mine, theirs] = [one.doubtful.join(', '), other.doubtful.join(', ')];
  if (mine !== '' || theirs !== '')
    yield { field: 'identifier-doubtful', level: 'not-compared', bits: 0, one: mine, other: theirs };
}

function readingLines(mine: Reading, theirs: Reading, frequency: NameFrequency): readonly Line[] {
  const lines: Line[] = [];
  const [one, other] = [written(mine.family), written(theirs.family)];
  const family = familyNameLevel(mine.family, theirs.family);
  if (family) lines.push(line('family-name', family, one, other));
  const borne = family === 'equal' ? frequency(one) : null;
  if (borne !== null)
    lines.push({ field: 'family-name-frequency', level: 'equal', bits: frequencyBits(borne), one, other });
  const given = givenNameLevel(mine.given, theirs.given);
  if (given) lines.push(line('given-name', given, written(mine.given), written(theirs.given)));
  return lines;
}

const sum = (lines: readonly Line[]): number => lines.reduce((bits, part) => bits + part.bits, 0);

/** Of the ways both names may be read, the pair of readings that agrees best. */
function nameLines(one: Comparable, other: Comparable, frequency: NameFrequency): readonly Line[] {
  if (one.isCompany !== other.isCompany) return [];
  if (one.isCompany) {
    const name = companyNameLevel(one.core, other.core);
    const forms = one.legalForm !== null && other.legalForm !== null;
    return [
      ...(name ? [line('company-name', name, written(one.core), written(other.core))] : []),
      ...(forms
        ? [
            line(
              'legal-form',
              one.legalForm === other.legalForm ? 'equal' : 'different',
              one.legalForm,
              other.legalForm,
            ),
          ]
        : []),
    ];
  }
  let best: readonly Line[] = [];
  let most = -Infinity;
  for (const mine of one.readings)
    for (const theirs of other.readings) {
      const lines = readingLines(mine, theirs, frequency);
      const bits = sum(lines);
      if (bits > most) [best, most] = [lines, bits];
    }
  return best;
}

const dateText = ({ year, month, day }: BirthDate): string =>
  [year, month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

function birthLine(one: BirthDate, other: BirthDate): Line {
  const texts = [dateText(one), dateText(other)] as const;
  const isSameYear = one.year === other.year;
  if (isWholeDate(one) && isWholeDate(other)) {
    const same = [isSameYear, one.month === other.month, one.day === other.day].filter(Boolean).length;
    const isSwapped = isSameYear && one.month === other.day && one.day === other.month;
    const level = same === 3 ? 'equal' : same === 2 || isSwapped ? 'near' : isSameYear ? 'same-year' : 'different';
    return line('birth-date', level, ...texts);
  }
  if (one.month !== null && other.month !== null)
    return line('birth-month', !isSameYear ? 'different' : one.month === other.month ? 'equal' : 'same-year', ...texts);
  return line('birth-year', isSameYear ? 'equal' : 'different', ...texts);
}

function* placeLines(one: Comparable, other: Comparable): Generator<Line> {
  const [mine, theirs] = [one.postcode, other.postcode];
  if (mine !== null && theirs !== null) {
    const area = areaOfPostcode(mine);
    const isSameArea = area !== null && area === areaOfPostcode(theirs);
    yield line('postcode', mine === theirs ? 'equal' : isSameArea ? 'same-area' : 'different', mine, theirs);
  }
  if (one.address === null || other.address === null) return;
  // A street of the same name in another town is another street.
  const isSameStreet =
    one.address.street === other.address.street && (mine === null || theirs === null || mine === theirs);
  const isSameNumber = one.address.number !== '' && one.address.number === other.address.number;
  const level = !isSameStreet ? 'different' : isSameNumber ? 'equal' : 'same-street';
  const texts = [one.address, other.address].map(({ number, street }) => `${number} ${street}`.trim());
  yield line('address', level, texts[0] ?? '', texts[1] ?? '');
}

function* reachLines(one: Comparable, other: Comparable): Generator<Line> {
  const contact = one.contacts.find((text) => other.contacts.includes(text));
  if (contact !== undefined) yield line('contact', 'equal', contact, contact);
  else if (one.contacts.length > 0 && other.contacts.length > 0)
    yield line('contact', 'different', one.contacts.join(', '), other.contacts.join(', '));
  const account = one.ibans.find((text) => other.ibans.includes(text));
  if (account !== undefined) yield line('account', 'equal', account, account);
}

const has = (lines: readonly Line[], field: Field, level: string): boolean =>
  lines.some((part) => part.field === field && part.level === level);

function boundsOf(lines: readonly Line[]): readonly Bound[] {
  const isIdentified = has(lines, 'identifier', 'equal');
  const isOtherBirth =
    has(lines, 'birth-date', 'different') ||
    has(lines, 'birth-date', 'same-year') ||
    has(lines, 'birth-month', 'different') ||
    has(lines, 'birth-month', 'same-year') ||
    has(lines, 'birth-year', 'different');
  const isOtherIdentifier = has(lines, 'identifier', 'different');
  const against = [isOtherBirth, isOtherIdentifier, has(lines, 'given-name', 'different')].filter(Boolean).length;
  const bounds: Bound[] = [];
  if (!isIdentified && !has(lines, 'birth-date', 'equal')) bounds.push('no-birth-date-or-identifier');
  if (isOtherBirth) bounds.push('birth-date-differs');
  if (isOtherIdentifier) bounds.push('identifier-differs');
  if (!isIdentified && against >= 2) bounds.push('another-person');
  return bounds;
}

function classOf(bits: number, bounds: readonly Bound[], possibleFrom: number): PairClass {
  if (bits < possibleFrom || bounds.includes('another-person')) return 'no';
  return bits >= bands.match && bounds.length === 0 ? 'match' : 'possible';
}

/**
 * Whether two records may be one party, as a sum of lines in bits. A missing value adds nothing. Never a match without an equal whole
 * birth date or an equal identifier, whatever the sum: father and son, or two homonyms of one town, reach it. Nor where a birth date or
 * an identifier differs. A match is a proposal: only a decision joins two records.
 *
 * @param possibleFrom  bits from which a pair is put before a reader
 */
export function scoreOf(
  one: Comparable,
  other: Comparable,
  frequency: NameFrequency = () => null,
  possibleFrom: number = bands.possible,
): Score {
  const lines = [
    ...identifierLines(one, other),
    ...nameLines(one, other, frequency),
    ...(one.birth && other.birth ? [birthLine(one.birth, other.birth)] : []),
    ...placeLines(one, other),
    ...reachLines(one, other),
  ];
  const bits = priorBits + sum(lines);
  const bounds = boundsOf(lines);
  return { lines, bits, probability: 1 / (1 + 2 ** -bits), class: classOf(bits, bounds, possibleFrom), bounds };
}
