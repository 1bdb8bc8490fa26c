import { plainWords, wordsOfName } from './words.ts';

/** One way to read a name: particles are written together with the word they precede, `DE LA CRUZ` as `DELACRUZ`. */
export interface NameReading {
  readonly family: readonly string[];
  readonly given: readonly string[];
}

export interface PersonName {
  readonly family?: string | null;
  readonly given?: string | null;
  /** The whole name as written, where its parts are not known. */
  readonly full?: string | null;
}

/** French, Spanish, Dutch, Portuguese and Arabic particles, and the first halves of Arabic compounds. */
const particles = new Set(
  'DE DU DES D LA LE LES L DEL DELA LAS LOS DA DI VAN DER DEN VON EL AL BEN BIN IBN BENT BINT OULD AIT ABD ABDEL ABDAL ABDUL ABDOUL ABU ABOU BOU'.split(
    ' ',
  ),
);

/** Words beyond these say nothing more of a name. */
const MOST_WORDS = 6;

/** Particles joined to the word after them; a particle at the end stands alone. */
export function joinParticles(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let before = '';
  for (const word of words) {
    if (particles.has(word)) before += word;
    else {
      joined.push(before + word);
      before = '';
    }
  }
  return before === '' ? joined : [...joined, before];
}

const withoutJoiners = (words: readonly string[]): readonly string[] =>
  words.length > 2 ? words.filter((word) => word !== 'Y' && word !== 'E') : words;

const wordsOf = (text: string): readonly string[] =>
  joinParticles(withoutJoiners(wordsOfName(text))).slice(0, MOST_WORDS);

/**
 * The family name of `DUPONT Jean` or `Jean Dupont-MOREL` by its capitals: the only habit of writing that tells which part is which.
 * Null where all words, or none, are in capitals, or where those in capitals stand apart.
 */
function readByCapitals(full: string): NameReading | null {
  const written = full.split(/[\s,;]+/).filter((word) => wordsOfName(word).length > 0);
  const isCapital = written.map((word) => /\p{L}{2}/u.test(word) && word === word.toUpperCase());
  const first = isCapital.indexOf(true);
  const last = isCapital.lastIndexOf(true);
  const isAtAnEnd = first === 0 || last === written.length - 1;
  if (first < 0 || !isAtAnEnd || isCapital.slice(first, last + 1).includes(false)) return null;
  const given = wordsOf([...written.slice(0, first), ...written.slice(last + 1)].join(' '));
  return given.length === 0 ? null : { family: wordsOf(written.slice(first, last + 1).join(' ')), given };
}

/**
 * The ways a person's name may be read: one where its parts are known, written apart by a comma or by capitals; otherwise the family
 * name first or last, of one word or of two. Empty for a name without words.
 */
export function readingsOf({ family, given, full }: PersonName): readonly NameReading[] {
  const [ownFamily, ownGiven] = [wordsOf(family ?? ''), wordsOf(given ?? '')];
  if (ownFamily.length > 0) return [{ family: ownFamily, given: ownGiven }];
  const text = full ?? '';
  const comma = /^([^,]+),([^,]+)$/.exec(text);
  if (comma) {
    const reading = { family: wordsOf(comma[1] ?? ''), given: wordsOf(comma[2] ?? '') };
    if (reading.family.length > 0 && reading.given.length > 0) return [reading];
  }
  const byCapitals = readByCapitals(text);
  if (byCapitals) return [byCapitals];
  const words = wordsOf(text);
  if (words.length === 0) return [];
  if (words.length === 1) return [{ family: words, given: [] }];
  const lengths = words.length === 2 ? [1] : [1, 2];
  return lengths.flatMap((length) => [
    { family: words.slice(-length), given: words.slice(0, -length) },
    { family: words.slice(0, length), given: words.slice(length) },
  ]);
}

/** Every word of the name, once, in order of letters: the same for any order of writing. */
export const sortedWords = (name: PersonName): readonly string[] =>
  [...new Set(wordsOf(name.family ? `${name.given ?? ''} ${name.family}` : (name.full ?? '')))].sort();

/** Whether a name says anything: `X`, `inconnu` and `n.c.` do not. */
export function isNameKnown(name: string): boolean {
  const text = plainWords(name).join(' ');
  return text !== '' && !/^(X+|N ?C|INCONNUE?|UNKNOWN|DESCONOCID[OA]|NEANT|NONE|N ?A)$/.test(text);
}
