import { describe, expect, it } from 'vitest';
import { proposedPassphrase, weaknessOf } from './passphrase-strength.ts';

describe('a passphrase', () => {
  it('is proposed as six words that are strong enough, one for each number drawn', () => {
    const proposed = proposedPassphrase(Uint16Array.from([0, 2047, 2048, 5, 65_535, 77]));
    const words = proposed.split(' ');
    expect(words).toHaveLength(6);
    expect(words[2]).toBe(words[0]);
    for (let at = 0; at < 200; at += 1)
      expect(weaknessOf(proposedPassphrase(crypto.getRandomValues(new Uint16Array(6))))).toBeNull();
  });

  it('is refused when it is short, repeated, in a row, or made of the name of the case', () => {
    expect(weaknessOf('')).toBe('short');
    expect(weaknessOf('soleil')).toBe('short');
    expect(weaknessOf('abeille torrent vitrine')).toBe('short');
    expect(weaknessOf('abeille abeille abeille abeille abeille')).toBe('repeated');
    expect(weaknessOf('aaaaaaaaaaaaaaaaaaaaaaaa')).toBe('repeated');
    expect(weaknessOf('abcdefghijklmnopqrstuvwxyz')).toBe('repeated');
    expect(weaknessOf('01/02/1985 06 12 34 56 78')).toBeNull();
    expect(weaknessOf('8519 0273 6412 9950 3381')).toBe('guessable');
    expect(weaknessOf('Affaire Beffroi mot de passe', ['Affaire fictive « Beffroi »'])).toBe('guessable');
  });
});
