import { describe, expect, it } from 'vitest';
import type { Party } from '#identity/party.ts';
import { reachIn } from '#identity/reach.ts';
import { suggest, usualBounds } from '#identity/suggest.ts';
import { evidenceOf } from './evidence.ts';

function only(parties: readonly Party[]) {
  const running = suggest(parties, usualBounds, reachIn(parties.length));
  for (;;) {
    const { done, value } = running.next();
    if (!done) continue;
    expect(value.suggestions).toHaveLength(1);
    return value.suggestions[0]!;
  }
}

describe('what two records say of being one person', () => {
  it('is told for and against, and what only one of them says tells nothing', () => {
    const one: Party = { id: 'a', kind: 'person', name: 'LEFEBVRE Anne', birthDate: '1980-03-04', postcode: '59000' };
    const other: Party = {
      id: 'b',
      kind: 'person',
      name: 'LEFEVRE Anne',
      birthDate: '1980-03-05',
      postcode: '13001',
      contacts: ['0612345678'],
    };
    const suggestion = only([one, other]);
    expect(suggestion.class).toBe('possible');
    const { evidence, absent } = evidenceOf(suggestion, one, other);
    expect(evidence.map(({ field, level, side }) => [field, level, side])).toEqual([
      ['family-name', 'near', 'for'],
      ['given-name', 'equal', 'for'],
      ['birth-date', 'near', 'for'],
      ['postcode', 'different', 'against'],
      ['contact', 'one-side', 'neither'],
    ]);
    expect(absent).toEqual(['identifier', 'account', 'address']);
  });

  it('puts an initial before the reader in a small case, never above possible', () => {
    const suggestion = only([
      { id: 'a', kind: 'person', name: 'PAOLETTI Ange' },
      { id: 'b', kind: 'unknown', name: 'Paoletti A.' },
      { id: 'c', kind: 'person', name: 'PAOLETTI Maria' },
    ]);
    expect([suggestion.pair, suggestion.class, suggestion.bounds]).toEqual([
      ['a', 'b'],
      'possible',
      ['no-birth-date-or-identifier'],
    ]);
  });
});
