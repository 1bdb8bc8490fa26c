import { describe, expect, it } from 'vitest';
import { isAbout, theirMark } from './is-about.ts';

const camille = 7;
const theirs = new Set([theirMark('household', '3'), theirMark('household', '7'), theirMark('account', '12')]);
const said = (unit: 'party' | 'pair' | 'asset' | 'case' | 'account', id: string, ofHousehold = false) =>
  isAbout(camille, { unit, id }, ofHousehold ? { ofHousehold } : {}, theirs);

describe('the findings shown on the page of a person', () => {
  it('speak of the household, whichever member it goes by', () => {
    expect(said('party', '3', true)).toBe(true);
    expect(said('party', '4', true)).toBe(false);
  });

  it('are not those of another member alone', () => {
    expect(said('party', '3')).toBe(false);
    expect(said('party', '7')).toBe(true);
  });

  it('speak of an account at either end, and of an asset by its own number', () => {
    expect(said('pair', '5>12')).toBe(true);
    expect(said('account', '3')).toBe(false);
    expect(said('asset', '12')).toBe(false);
    expect(said('case', '7')).toBe(false);
  });
});
