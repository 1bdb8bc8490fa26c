import { describe, expect, it } from 'vitest';
import { day } from '#domain/day.ts';
import type { Filter } from '#domain/filter.ts';
import { cents } from '#domain/money.ts';
import { Words } from '#ui/words.svelte.ts';
import { FIRST_DAY, LAST_DAY, filterSentence } from './filter-sentence.ts';

const words = new Words(() => 'fr');
const accounts = [
  { id: 1, key: 'Beffroi|00021458703', holder: 'SARL Dupont', institution: 'Beffroi' },
  { id: 2, key: 'FR7612345', holder: '', institution: '' },
];

describe('the filter as a sentence', () => {
  it('says that nothing is left out where nothing was chosen', () => {
    expect(filterSentence({}, accounts, words)).toBe('Toutes les opérations');
  });
  it('names the one account, the period and the means of payment', () => {
    const filter = { accounts: [1], period: { from: day('2024-01-01'), to: day('2024-03-31') }, methods: ['cash'] };
    expect(filterSentence(filter, accounts, words).replace(/\s/g, ' ')).toBe(
      'Compte SARL Dupont …8703, 1 janv. – 31 mars 2024, espèces',
    );
  });
  it('counts several accounts', () => {
    expect(filterSentence({ accounts: [1, 2] }, accounts, words)).toBe('2 comptes');
  });
  it('says a period of which one end was left open', () => {
    expect(filterSentence({ period: { from: day('2024-01-01'), to: LAST_DAY } }, accounts, words)).toBe(
      'Depuis le 01/01/2024',
    );
    expect(filterSentence({ period: { from: FIRST_DAY, to: day('2024-01-31') } }, accounts, words)).toBe(
      'Jusqu’au 31/01/2024',
    );
  });
  it('names persons and counterparties, who paid whom, and the amounts', () => {
    const names = new Map([
      ['party:1', 'SCI Horizon'],
      ['account:9', 'LEROY'],
    ]);
    const said = (filter: Filter) => filterSentence(filter, accounts, words, names).replace(/\s/g, ' ');
    expect(said({ parties: ['party:1'] })).toBe('Avec SCI Horizon');
    expect(said({ parties: ['party:1', 'account:9'] })).toBe('Avec 2 personnes ou entités');
    expect(said({ between: ['cash', 'account:9'] })).toBe('De « espèces » à « LEROY »');
    expect(said({ amounts: { least: cents(900_000), most: cents(1_000_000) } })).toBe('De 9 000 € à 10 000 €');
    expect(said({ amounts: { most: cents(1_000_000) } })).toBe('Jusqu’à 10 000 €');
  });
});
