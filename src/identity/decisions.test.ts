import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, decisionsFromText, decisionsToText, inForce, undo, type Answer, type Decisions } from './decisions.ts';
import { partitionOf, partitionToText } from './partition.ts';

const why = { reason: 'mêmes pièces d’identité', at: '2026-03-02T10:15' };
const records = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

const textOf = (decisions: Decisions): string => partitionToText(partitionOf(records, decisions));

/** A step of an investigator: a decision on a pair, or the taking back of an earlier one. */
type Step = { readonly pair: readonly [string, string]; readonly answer: Answer } | { readonly back: number };

const pair = fc.tuple(fc.constantFrom(...records), fc.constantFrom(...records)).filter(([one, other]) => one !== other);
const answer = fc.constantFrom<Answer>('confirm', 'confirm', 'reject', 'later');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ pair, answer }) },
  { weight: 1, arbitrary: fc.record({ back: fc.nat() }) },
);
const steps = fc.array(step, { maxLength: 14 });

const take = (decisions: Decisions, one: Step): Decisions => {
  if ('pair' in one) return decide(decisions, one.pair, one.answer, why);
  return decisions.length === 0 ? decisions : undo(decisions, one.back % decisions.length, why);
};
const listOf = (taken: readonly Step[]): Decisions => taken.reduce(take, []);

/** By definition, from the start of the list each time: a decision stands unless a standing one after it takes it back. */
const stands = (decisions: Decisions, place: number): boolean =>
  !decisions.some((one, later) => one.kind === 'undo' && one.decision === place && stands(decisions, later));

/** Groups grown by joining sets until nothing changes, from the last standing answer on each pair. */
function groupsPlainly(decisions: Decisions): readonly (readonly string[])[] {
  const last = new Map<string, Answer>();
  decisions.forEach((one, place) => {
    if (one.kind === 'pair' && stands(decisions, place)) last.set(one.pair.join(), one.answer);
  });
  const pairs = (wanted: Answer) => [...last].filter(([, given]) => given === wanted).map(([key]) => key.split(','));
  let groups = records.map((id) => new Set<string>([id]));
  for (const ids of pairs('confirm')) {
    const touched = groups.filter((group) => ids.some((id) => group.has(id)));
    groups = [...groups.filter((group) => !touched.includes(group)), new Set(touched.flatMap((group) => [...group]))];
  }
  const settled = groups.flatMap((group) =>
    pairs('reject').some((ids) => ids.every((id) => group.has(id)))
      ? [...group].map((id) => [id])
      : [[...group].sort()],
  );
  return settled.sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

describe('decisions on who is who', () => {
  it('join, and taken back give the same bytes as before', () => {
    fc.assert(
      fc.property(steps, fc.array(step, { minLength: 1, maxLength: 5 }), (before, more) => {
        const start = listOf(before);
        const worked = more.reduce(take, start);
        let back = worked;
        for (let place = worked.length - 1; place >= start.length; place--)
          if (inForce(back)[place] === true) back = undo(back, place, why);
        expect(textOf(back)).toBe(textOf(start));
        expect(decisionsToText(back).startsWith(decisionsToText(worked))).toBe(true);
      }),
    );
  });

  it('taken back and taken again give the same bytes as if never taken back', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (taken, at) => {
        const list = listOf(taken);
        fc.pre(list.length > 0);
        const place = at % list.length;
        fc.pre(inForce(list)[place] === true);
        const back = undo(list, place, why);
        expect(textOf(undo(back, back.length - 1, why))).toBe(textOf(list));
      }),
    );
  });

  it('on different pairs give the same bytes in any order', () => {
    const distinct = fc.uniqueArray(fc.record({ pair, answer }), { selector: (one) => [...one.pair].sort().join() });
    const shuffled = distinct.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        expect(textOf(listOf(other))).toBe(textOf(listOf(given)));
      }),
    );
  });

  it('make the groups that joining sets by hand makes', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const list = listOf(taken);
        expect(list.map((_, place) => inForce(list)[place])).toEqual(list.map((_, place) => stands(list, place)));
        expect(partitionOf(records, list).entities.map(({ members }) => members)).toEqual(groupsPlainly(list));
      }),
    );
  });

  it('keep every record once, in any order of the records', () => {
    fc.assert(
      fc.property(steps, fc.shuffledSubarray([...records], { minLength: records.length }), (taken, order) => {
        const { entities } = partitionOf(order, listOf(taken));
        expect(entities.flatMap(({ members }) => members).sort()).toEqual([...records]);
        expect(partitionToText(partitionOf(order, listOf(taken)))).toBe(textOf(listOf(taken)));
      }),
    );
  });

  it('come back from their text as they were', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        expect(decisionsFromText(decisionsToText(listOf(taken)))).toEqual(listOf(taken));
      }),
    );
    for (const text of ['no', '[]\n', '["pair","a","b","perhaps","r","t"]\n', '["undo",3,"r","t"]\n', '{"a":1}\n'])
      expect(() => decisionsFromText(text)).toThrow(RangeError);
  });

  it('tell a rejected pair that would be joined through a third, and leave its records apart until it is settled', () => {
    let list = decide([], ['a', 'b'], 'confirm', why);
    list = decide(list, ['b', 'c'], 'confirm', why);
    list = decide(list, ['c', 'a'], 'reject', { reason: 'deux dates de naissance', at: why.at });
    const held = partitionOf(records, list);
    expect(held.conflicts).toEqual([
      { rejected: ['a', 'c'], decision: 2, through: ['a', 'b', 'c'], members: ['a', 'b', 'c'] },
    ]);
    expect(held.entities.every(({ members }) => members.length === 1)).toBe(true);
    const settled = partitionOf(records, undo(list, 1, { reason: 'confirmé par erreur', at: why.at }));
    expect(settled.conflicts).toEqual([]);
    expect(settled.entities[0]).toEqual({ members: ['a', 'b'], confirmed: 1, pairs: 1 });
  });

  it('show how many pairs of an entity nobody looked at', () => {
    const list = decide(decide([], ['a', 'b'], 'confirm', why), ['b', 'c'], 'confirm', why);
    expect(partitionOf(records, list).entities[0]).toEqual({ members: ['a', 'b', 'c'], confirmed: 2, pairs: 3 });
  });

  it('for later join nothing, and a new answer on a pair takes the place of the old', () => {
    const later = decide([], ['a', 'b'], 'later', why);
    expect(textOf(later)).toBe(textOf([]));
    const joined = decide(later, ['b', 'a'], 'confirm', why);
    expect(partitionOf(records, joined).entities[0]?.members).toEqual(['a', 'b']);
    expect(textOf(decide(joined, ['a', 'b'], 'later', why))).toBe(textOf([]));
  });

  it('on a record that the case lost wait, and are told', () => {
    const list = decide([], ['a', 'lost'], 'confirm', why);
    expect(partitionOf(records, list).unknown).toEqual(['lost']);
  });

  it('need a reason, a time, and two records', () => {
    expect(() => decide([], ['a', 'b'], 'confirm', { reason: ' ', at: why.at })).toThrow(RangeError);
    expect(() => decide([], ['a', 'b'], 'confirm', { reason: 'r', at: '' })).toThrow(RangeError);
    expect(() => decide([], ['a', 'a'], 'confirm', why)).toThrow(RangeError);
    expect(() => undo([], 0, why)).toThrow(RangeError);
  });
});
