import { asTyped } from './passphrase.ts';
import words from './passphrase-words.txt?raw';

/** 2,048 French words without accents, each known by its first four letters. Source: BIP-39, French list (MIT licence). */
const list: readonly string[] = words.split(/\s+/).filter(Boolean);
const known: ReadonlySet<string> = new Set(list);

/** Words proposed: 66 bits, besides a million rounds for each guess. */
export const WORDS = 6;
const LEAST_LETTERS = 16;
const LEAST_DISTINCT = 8;

/** Six words drawn at random, each as likely as any other. @param draw numbers of 16 bits, drawn at random */
export const proposedPassphrase = (draw: Uint16Array): string =>
  Array.from(draw.subarray(0, WORDS), (number) => list[number % list.length] ?? '').join(' ');

/** Why a passphrase is refused. */
export type Weakness = 'short' | 'repeated' | 'guessable';

/**
 * Why a passphrase is too weak to protect a file that anybody may keep and try for years; null when it is not. It cannot tell that
 * words were not drawn at random: that is why some are proposed.
 *
 * @param about  texts the file is about, such as the name of the case: what is known is soon tried
 */
export function weaknessOf(passphrase: string, about: readonly string[] = []): Weakness | null {
  const typed = asTyped(passphrase).toLowerCase();
  const letters = typed.replaceAll(' ', '');
  if (letters.length < LEAST_LETTERS) return 'short';
  if (new Set(letters).size < LEAST_DISTINCT || isRepeated(letters) || isRun(letters)) return 'repeated';
  const parts = typed.split(' ');
  if (parts.every((part) => known.has(part)) && new Set(parts).size < WORDS - 1) return 'short';
  if (/^\d+$/.test(letters)) return 'guessable';
  const left = about
    .flatMap((text) =>
      asTyped(text)
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    )
    .filter((text) => text.length > 2)
    .reduce((rest, text) => rest.replaceAll(text, ''), letters);
  return left.replace(/mot|de|passe|password|contrasena|azerty|qwerty|123+/g, '').length < LEAST_LETTERS - 4
    ? 'guessable'
    : null;
}

/** One unit over and over. */
const isRepeated = (letters: string): boolean => /^(.{1,12}?)\1+.{0,12}$/u.test(letters);

/** Each letter the one after the last. */
const isRun = (letters: string): boolean => {
  let steps = 0;
  for (let at = 1; at < letters.length; at += 1)
    if (Math.abs(letters.charCodeAt(at) - letters.charCodeAt(at - 1)) <= 1) steps += 1;
  return steps > letters.length * 0.7;
};
