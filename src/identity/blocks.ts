import { birthDateKey, isWholeDate } from './birth-date.ts';
import { frenchKey, skeletonKey } from './sound-keys.ts';
import type { Comparable } from './party.ts';

/** What two records must share to be compared at all; one of them is enough. */
export type BlockKind =
  | 'identifier'
  | 'account'
  | 'contact'
  | 'birth-date-and-letters'
  | 'sound-and-postcode'
  | 'consonants-and-year'
  | 'whole-name'
  | 'whole-name-by-sound'
  | 'first-word-and-postcode'
  | 'family-name-by-sound'
  | 'first-word';

export interface BlockKey {
  readonly kind: BlockKind;
  readonly value: string;
}

const LETTERS = 3;

function* keys(party: Comparable, byFamilyName: boolean): Generator<BlockKey> {
  for (const [scheme, value] of party.identifiers) yield { kind: 'identifier', value: `${scheme} ${value}` };
  for (const value of party.ibans) yield { kind: 'account', value };
  for (const value of party.contacts) yield { kind: 'contact', value };
  const side = party.isCompany ? 'company' : 'person';
  const words = party.nameKey.split(' ').filter((word) => word !== '');
  if (words.length > 0) yield { kind: 'whole-name', value: `${side} ${party.nameKey}` };
  if (words.length > 1)
    yield { kind: 'whole-name-by-sound', value: `${side} ${words.map(skeletonKey).sort().join(' ')}` };
  if (party.isCompany) {
    const [first] = party.core;
    if (first && byFamilyName) yield { kind: 'first-word', value: first.text };
    if (first && party.postcode !== null)
      yield { kind: 'first-word-and-postcode', value: `${first.text} ${party.postcode}` };
    return;
  }
  const families = new Set(party.readings.map(({ family }) => family.map(({ text }) => text).join('')));
  for (const family of families) {
    if (byFamilyName && family.length >= LETTERS) yield { kind: 'family-name-by-sound', value: frenchKey(family) };
    if (party.birth && isWholeDate(party.birth))
      yield { kind: 'birth-date-and-letters', value: `${birthDateKey(party.birth)} ${family.slice(0, LETTERS)}` };
    if (party.postcode !== null) yield { kind: 'sound-and-postcode', value: `${frenchKey(family)} ${party.postcode}` };
    if (party.birth) yield { kind: 'consonants-and-year', value: `${skeletonKey(family)} ${party.birth.year}` };
  }
}

/**
 * The blocks a record belongs to, each once.
 *
 * @param byFamilyName  one family name is enough, which only a case of few records bears
 */
export function blocksOf(party: Comparable, byFamilyName = false): readonly BlockKey[] {
  const seen = new Map<string, BlockKey>();
  for (const key of keys(party, byFamilyName)) seen.set(`${key.kind} ${key.value}`, key);
  return [...seen.values()];
}
