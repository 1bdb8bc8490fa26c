import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';
import { comparables, type Party } from './party.ts';
import { scoreOf } from './score.ts';
import { suggest, usualBounds, type Bounds } from './suggest.ts';

function suggested(parties: readonly Party[], bounds: Bounds = usualBounds) {
  const running = suggest(parties, bounds);
  for (;;) {
    const { done, value } = running.next();
    if (done) return value;
  }
}

const labelled: readonly (Omit<Party, 'id'> & { readonly id: string })[] = [
  { id: 'benali 1', kind: 'person', name: 'BEN ALI Mohamed', birthDate: '1981-04-02', postcode: '69003' },
  { id: 'benali 2', kind: 'person', name: 'Muhammad Benali', birthDate: '02/04/1981', postcode: '69003' },
  { id: 'lopez 1', kind: 'person', name: 'María GARCÍA LÓPEZ', birthDate: '1979-11-30', postcode: '28013' },
  { id: 'lopez 2', kind: 'person', name: 'GARCIA Maria', birthDate: '30/11/1979', postcode: '28013' },
  { id: 'lefebvre 1', kind: 'person', name: 'Mme LEFEBVRE Anne-Laure', birthDate: '1990-01-15', postcode: '59000' },
  { id: 'lefebvre 2', kind: 'person', name: 'Anne Laure Lefèvre', birthDate: '1990-01-15', postcode: '59000' },
  { id: 'martin 1', kind: 'person', name: 'MARTIN Paul', postcode: '33000' },
  { id: 'martin 2', kind: 'person', name: 'MARTIN Paul', postcode: '33000' },
  { id: 'martin son', kind: 'person', name: 'MARTIN Paul', birthDate: '2001-08-08', postcode: '33000' },
  { id: 'orion 1', kind: 'company', name: 'S.A.R.L. ORION', identifiers: [{ scheme: 'siren', value: '732 829 320' }] },
  { id: 'orion 2', kind: 'company', name: 'Orion', identifiers: [{ scheme: 'siret', value: '73282932000074' }] },
  { id: 'sirius', kind: 'company', name: 'SARL Sirius', postcode: '33000' },
];

describe('suggestions', () => {
  it('of a small register are those its labels say, in French and Spanish', () => {
    const { suggestions } = suggested(labelled);
    const of = (wanted: string) =>
      suggestions
        .filter((one) => one.class === wanted)
        .map(({ pair }) => pair.join(' + '))
        .sort();
    expect(of('match')).toEqual([
      'benali 1 + benali 2',
      'lefebvre 1 + lefebvre 2',
      'lopez 1 + lopez 2',
      'orion 1 + orion 2',
    ]);
    expect(of('possible')).toEqual(['martin 1 + martin 2', 'martin 1 + martin son', 'martin 2 + martin son']);
  });

  const party: fc.Arbitrary<Party> = fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom('person', 'company'),
    name: fc.constantFrom('MARTIN Paul', 'Paul Martin', 'Paula MARTEN', 'DURAND Anne', 'Orion', 'SARL Orion'),
    birthDate: fc.constantFrom(null, '1950', '1950-03-12', '1978-06-30'),
    postcode: fc.constantFrom(null, '69003', '75011'),
    contacts: fc.subarray(['0612345678', 'a@b.fr']),
  });
  const register = fc.uniqueArray(party, { selector: ({ id }) => id, maxLength: 12 });

  it('are those of comparing every two records that share a block, each pair once', () => {
    fc.assert(
      fc.property(register, (parties) => {
        const known = comparables(parties);
        const keys = known.map((one) => new Set(blocksOf(one).map(({ kind, value }) => `${kind} ${value}`)));
        const wanted: string[] = [];
        let pairs = 0;
        known.forEach((one, here) =>
          known.slice(here + 1).forEach((other, further) => {
            const theirs = keys[here + 1 + further]!;
            if (![...keys[here]!].some((key) => theirs.has(key))) return;
            pairs++;
            if (scoreOf(one, other).class !== 'no') wanted.push([one.id, other.id].sort().join());
          }),
        );
        const { suggestions, compared } = suggested(parties);
        expect(compared).toBe(pairs);
        expect(suggestions.map(({ pair }) => pair.join()).sort()).toEqual(wanted.sort());
      }),
    );
  });

  it('never exceed their bounds, and tell each block left out', () => {
    fc.assert(
      fc.property(register, fc.nat(10), fc.nat(20), (parties, pairsInABlock, pairsInAll) => {
        const { compared, leftOut } = suggested(parties, { pairsInABlock, pairsInAll });
        const whole = suggested(parties);
        expect(compared).toBeLessThanOrEqual(pairsInAll);
        expect(compared + leftOut.reduce((sum, { pairs }) => sum + pairs, 0)).toBeGreaterThanOrEqual(whole.compared);
      }),
    );
  });

  it('do not come from a telephone number that fifty persons give', () => {
    const parties = Array.from({ length: 50 }, (_, at): Party => {
      const [first, second] = [at % 10, Math.floor(at / 10)].map((digit) => 'BCDFGHJKLM'.charAt(digit));
      return { id: `${at}`, kind: 'person', name: `${first}A${second}O${first}U`, contacts: ['0612345678'] };
    });
    expect(suggested(parties).leftOut).toEqual([{ kind: 'contact', value: '0612345678', parties: 50, pairs: 1_225 }]);
  });

  it('refuse two records of one id', () => {
    expect(() => suggested([labelled[0]!, labelled[0]!])).toThrow(RangeError);
  });
});
