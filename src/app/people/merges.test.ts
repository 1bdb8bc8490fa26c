import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '#seal/canonical.ts';
import type { MergeDecision } from '#casefile/parts.ts';
import { Dossier } from '../dossier.svelte.ts';
import { decisionsOf, entriesAmong, mergeKey, shownAs, type Pair } from './merges.ts';
import type { Person } from './profile.ts';

const person = (id: number, name: string, more: Partial<Person> = {}): Person => ({
  id,
  name,
  norm: name.toUpperCase().split(' ').sort().join(' '),
  also: [],
  type: 'person',
  row: null,
  birthDate: null,
  household: null,
  number: null,
  key: name,
  statements: 0,
  accounts: 0,
  assets: 0,
  incomes: 0,
  received: null,
  paid: null,
  ...more,
});
const ange = person(1, 'PAOLETTI Ange', { accounts: 2 });
const a = person(2, 'Paoletti A.', { assets: 1 });
const maria = person(3, 'PAOLETTI Maria');
const angelo = person(4, 'PAOLETTI Angelo');
const persons = [ange, a, maria, angelo];
const told = (one: Person, other: Person, answer: MergeDecision['answer']): [string, MergeDecision] => {
  const pair: Pair = one.norm < other.norm ? [one.norm, other.norm] : [other.norm, one.norm];
  return [mergeKey(pair), { pair, answer, reason: 'audition' }];
};
const shown = (kept: ReadonlyMap<string, MergeDecision>) =>
  entriesAmong(persons, kept)
    .entries.map(({ records }) => records.map(({ name }) => name))
    .sort();

describe('records that the reader joins', () => {
  it('are one entry that names every spelling, under that of most accounts', () => {
    const { entries } = entriesAmong(persons, new Map([told(ange, a, 'confirm')]));
    expect(entries).toHaveLength(3);
    const one = entries.find(({ records }) => records.length === 2)!;
    const together = { statements: 1, accounts: 2, assets: 1, received: 500, paid: 300 };
    expect(shownAs(one, together)).toMatchObject({ name: 'PAOLETTI Ange', also: ['Paoletti A.'], assets: 1 });
  });

  it('stay apart when left for later or kept apart, and when a rejection contradicts the joins', () => {
    expect(shown(new Map([told(ange, a, 'later'), told(ange, maria, 'reject')]))).toHaveLength(4);
    const chain = new Map([told(ange, a, 'confirm'), told(a, angelo, 'confirm'), told(ange, angelo, 'reject')]);
    expect(shown(chain)).toHaveLength(4);
    expect(entriesAmong(persons, chain).partition.conflicts).toHaveLength(1);
  });

  it('make the same persons whatever the order of reading and of deciding', () => {
    const kept = [told(ange, a, 'confirm'), told(a, angelo, 'confirm')];
    expect(shown(new Map(kept.toReversed()))).toEqual(shown(new Map(kept)));
    const again = persons.toReversed().map((one, id) => ({ ...one, id }));
    expect(
      entriesAmong(again, new Map(kept))
        .entries.map(({ records }) => records.map(({ name }) => name))
        .sort(),
    ).toEqual(shown(new Map(kept)));
  });

  it('wait when the case does not hold them any more', () => {
    const { entries, partition } = entriesAmong([maria], new Map([told(ange, a, 'confirm')]));
    expect(entries.map(({ main }) => main.name)).toEqual(['PAOLETTI Maria']);
    expect(partition.unknown).toHaveLength(2);
  });

  it('leave the case document byte-identical once parted again, and the journal alone remembers', () => {
    const acts = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.constantFrom('confirm', 'reject', 'later')), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(acts, fc.boolean(), (wishes, byUndo) => {
        const kept = new Dossier({ now: () => '2026-01-02T03:04:05Z', by: () => 'L. Martin' });
        kept.keep('notes', 'party:x', { text: 'à vérifier', starred: true });
        const before = canonical(kept.document);
        const personsBefore = shown(kept.all('merges'));
        for (const [here, there, answer] of wishes) {
          const [one, other] = [persons[here]!, persons[there]!];
          if (one === other) continue;
          kept.keep('merges', ...told(one, other, answer as MergeDecision['answer']), 'audition');
        }
        const written = kept.journal.length;
        if (byUndo) while (kept.lastPart === 'merges') kept.undo();
        else for (const key of kept.all('merges').keys()) kept.remove('merges', key);
        expect(canonical(kept.document)).toBe(before);
        expect(shown(kept.all('merges'))).toEqual(personsBefore);
        if (written > 1) expect(kept.journal.length).toBeGreaterThan(written);
      }),
    );
  });

  it('hold a decision kept without a reason', () => {
    const [key, decision] = told(ange, a, 'later');
    expect(decisionsOf(new Map([[key, { ...decision, reason: '' }]]))).toHaveLength(1);
  });
});
