import { expect, it } from 'vitest';
import { emptyBook, type OwnRule } from '#ingest/classify/rule-book.ts';
import { idFor, moved, newDraft, ruleOf, switched, withRule, without } from './rule-draft.ts';

const rule = (id: string): OwnRule => ({ id, of: 'category', gives: 'rent', words: id, as: 'words' });
const book = { ...emptyBook, own: [rule('a'), rule('b'), rule('c')] };
const order = ({ own }: { readonly own: readonly OwnRule[] }) => own.map(({ id }) => id).join('');

it('a new rule gets an id of its own from its words', () => {
  expect(idFor('SCI des Lilas, Résidence', [])).toBe('sci-des-lilas-residence');
  expect(idFor('a', ['a', 'a-2'])).toBe('a-3');
  expect(ruleOf({ ...newDraft(), words: 'Été' }, emptyBook)).toMatchObject({ id: 'ete', words: 'Été' });
});

it('a draft without words is no rule yet', () => {
  expect(ruleOf(newDraft(), emptyBook)).toBeNull();
  expect(ruleOf({ ...newDraft(), words: 'A', of: 'method' }, emptyBook)).toBeNull();
});

it('rules move up and down, and stop at the ends', () => {
  expect(order(moved(book, 'c', -1))).toBe('acb');
  expect(order(moved(book, 'a', -1))).toBe('abc');
  expect(order(moved(book, 'a', 1))).toBe('bac');
});

it('rules are changed in place, added last, taken out', () => {
  expect(withRule(book, { ...rule('b'), gives: 'tax' }).own[1]).toMatchObject({ gives: 'tax' });
  expect(order(withRule(book, rule('d')))).toBe('abcd');
  expect(order(without(book, 'b'))).toBe('ac');
});

it('a built-in rule is switched off once and on again', () => {
  const off = switched(switched(book, 'category:rent', false), 'category:rent', false);
  expect(off.off).toEqual(['category:rent']);
  expect(switched(off, 'category:rent', true).off).toEqual([]);
});
