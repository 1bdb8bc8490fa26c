import { describe, expect, it } from 'vitest';
import { accountsOffered, mostOffered } from './accounts-offered.ts';

const accounts = Array.from({ length: 500 }, (_, at) => ({
  id: at + 1,
  key: `Banque|${String(at + 1).padStart(4, '0')}`,
  holder: at === 321 ? 'LEFÈVRE Élise' : '',
  institution: 'Banque',
}));

describe('accounts to choose from', () => {
  it('are as many as a reader looks through, and the others are counted', () => {
    const { offered, further } = accountsOffered(accounts, [], '');
    expect(offered.length).toBe(mostOffered);
    expect(further).toBe(500 - mostOffered);
  });

  it('are found by holder, whatever the accents', () => {
    expect(accountsOffered(accounts, [], 'elise lefevre').offered.map(({ id }) => id)).toEqual([322]);
  });

  it('keep those already chosen in sight', () => {
    expect(accountsOffered(accounts, [499], '0007').offered.map(({ id }) => id)).toEqual([499, 7]);
  });
});
