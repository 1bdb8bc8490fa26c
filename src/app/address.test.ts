import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber } from '#domain/day.ts';
import { languages } from '#domain/language.ts';
import { methods } from '#ledger/schema.ts';
import { readAddress, withChange, writeAddress, type Chosen } from './address.ts';

const read = (text: string): Chosen => readAddress(new URLSearchParams(text));

const chosen: fc.Arbitrary<Chosen> = fc
  .record(
    {
      language: fc.constantFrom(...languages),
      from: fc.integer({ min: 0, max: 30_000 }).map(dayFromNumber),
      to: fc.integer({ min: 0, max: 30_000 }).map(dayFromNumber),
      accounts: fc.array(fc.nat(), { minLength: 1 }),
      methods: fc.array(fc.constantFrom(...methods), { minLength: 1 }),
      finding: fc.stringMatching(/^[0-9a-f]{64}$/),
      check: fc.constantFrom('pass-through', 'fan-in-burst'),
      state: fc.constantFrom('found', 'undetermined'),
      kind: fc.constantFrom('fact', 'statistical'),
      search: fc.string({ minLength: 1 }),
    },
    { requiredKeys: [] },
  )
  .map((value) => value as Chosen);

describe('the address', () => {
  it('holds nothing when nothing was chosen', () => {
    expect(writeAddress({})).toBe('');
    expect(read('')).toEqual({});
  });
  it('carries every choice there and back', () => {
    fc.assert(
      fc.property(chosen, (value) => {
        expect(read(writeAddress(value))).toEqual(value);
      }),
    );
  });
  it('leaves out what is no value of the product', () => {
    expect(
      read('language=de&from=2024-02-31&accounts=a,,&methods=barter&finding=<x>&check=../x&state=guilty&kind=rumour'),
    ).toEqual({});
  });
  it('reads as plain text in a link', () => {
    expect(writeAddress({ accounts: [3, 4], methods: ['cash'] })).toBe('?accounts=3,4&methods=cash');
  });
  it('forgets a choice that is taken back', () => {
    expect(withChange({ check: 'pass-through', search: 'x' }, { check: undefined })).toEqual({ search: 'x' });
  });
});
