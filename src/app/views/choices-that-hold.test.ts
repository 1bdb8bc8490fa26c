import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../address.ts';
import { choicesThatHold } from './choices-that-hold.ts';

const kept = (address: string): string => writeAddress(choicesThatHold(readAddress(new URLSearchParams(address))));

describe('the choices that a saved view keeps', () => {
  it('keeps the look of the page, and comes back the same', () => {
    const address = '?look=lanes&search=vasseur&rule=lifo';
    expect(new URLSearchParams(kept(address)).toString()).toBe(
      new URLSearchParams('search=vasseur&look=lanes&rule=lifo').toString(),
    );
    expect(kept(kept(address))).toBe(kept(address));
  });

  it('keeps no number of the ledger, no language, and nothing of the filter', () => {
    expect(
      kept('?person=12&ends=party:1,party:2&follow=cash:3&language=es&accounts=4&from=2024-01-01&parties=party:9'),
    ).toBe('');
  });
});
