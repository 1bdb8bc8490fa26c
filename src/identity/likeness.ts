import { jaroWinkler } from './jaro-winkler.ts';
import { frenchKey, skeletonKey, spanishKey } from './sound-keys.ts';

/** A word of a name with its three keys by sound. */
export interface Word {
  readonly text: string;
  readonly sounds: readonly string[];
}

export type NameLevel = 'equal' | 'near' | 'alike' | 'distant' | 'different';

/** Least likeness of each level; words that sound alike and are not far apart count as near. */
const least = { near: 0.92, alike: 0.88, distant: 0.7 } as const;
/** Shorter keys are shared by unlike names. */
const LEAST_CHARACTERS = 3;

/** Every word is given its three keys alike: nothing is supposed of where a name comes from. */
export const wordOf = (text: string): Word => ({
  text,
  sounds: [frenchKey(text), spanishKey(text), skeletonKey(text)],
});

export const soundAlike = (one: Word, other: Word): boolean =>
  one.sounds.some((sound, kind) => sound.length >= LEAST_CHARACTERS && sound === other.sounds[kind]);

function wordLikeness(one: Word, other: Word): number {
  const likeness = jaroWinkler(one.text, other.text);
  return likeness >= least.distant && likeness < least.near && soundAlike(one, other) ? least.near : likeness;
}

function levelFrom(likeness: number): NameLevel {
  if (likeness >= least.near) return 'near';
  if (likeness >= least.alike) return 'alike';
  return likeness >= least.distant ? 'distant' : 'different';
}

const joined = (words: readonly Word[]): string =>
  words.length === 1 ? (words[0]?.text ?? '') : words.map(({ text }) => text).join('');

const sorted = (words: readonly Word[]): string =>
  words
    .map(({ text }) => text)
    .sort()
    .join(' ');

/** The likeness of the worst pair when each word of the shorter name takes the most alike word left of the longer one. */
function worstPair(few: readonly Word[], many: readonly Word[]): number {
  const [[one], [other]] = [few, many];
  if (one && other && many.length === 1) return wordLikeness(one, other);
  const left = [...many];
  return few.reduce((worst, word) => {
    let best = -1;
    let place = 0;
    left.forEach((other, at) => {
      const likeness = wordLikeness(word, other);
      if (likeness > best) [best, place] = [likeness, at];
    });
    left.splice(place, 1);
    return Math.min(worst, best);
  }, 1);
}

/** The same from either side: between names of one length the order of choosing must not matter. */
const aligned = (few: readonly Word[], many: readonly Word[]): number =>
  few.length === many.length && few.length > 1
    ? Math.max(worstPair(few, many), worstPair(many, few))
    : worstPair(few, many);

/**
 * How alike two family names of one or more words are. Order and hyphens do not count; `GARCIA` and `GARCIA LOPEZ` are near: one of
 * two family names is often left out. Null where one of them is missing.
 */
export function familyNameLevel(one: readonly Word[], other: readonly Word[]): NameLevel | null {
  if (one.length === 0 || other.length === 0) return null;
  if (joined(one) === joined(other) || (one.length > 1 && one.length === other.length && sorted(one) === sorted(other)))
    return 'equal';
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const likeness = aligned(few, many);
  if (few.length === many.length) return levelFrom(likeness);
  const whole = jaroWinkler(joined(few), joined(many));
  if (likeness === 1) return 'near';
  return levelFrom(Math.max(whole, Math.min(likeness, least.alike)));
}

const isInitialOf = (one: Word, other: Word): boolean => one.text.length === 1 && other.text.startsWith(one.text);

/** How alike two sets of given names are: `J.` and `Jean`, or `Jean` and `Jean Paul`, are near; `A.` and `Jean` are different. Null where one of them is missing. */
export function givenNameLevel(one: readonly Word[], other: readonly Word[]): NameLevel | null {
  const [[first], [second]] = [one, other];
  if (!first || !second) return null;
  if (joined(one) === joined(other)) return 'equal';
  if (isInitialOf(first, second) || isInitialOf(second, first)) return 'near';
  if (first.text.length === 1 || second.text.length === 1) return 'different';
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return levelFrom(aligned(few, many));
}

/** How alike the names of two companies are, legal forms left out. Null where one of them has no word of its own. */
export function companyNameLevel(one: readonly Word[], other: readonly Word[]): NameLevel | null {
  if (one.length === 0 || other.length === 0) return null;
  if (joined(one) === joined(other)) return 'equal';
  if (one.length === other.length) return sorted(one) === sorted(other) ? 'near' : levelFrom(aligned(one, other));
  return levelFrom(jaroWinkler(joined(one), joined(other)));
}
