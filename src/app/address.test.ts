import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, dayFromNumber } from '#domain/day.ts';
import { languages } from '#domain/language.ts';
import { cents } from '#domain/money.ts';
import { methods } from '#ledger/schema.ts';
import { dwells, onEveryPage, readAddress, withChange, writeAddress, type Chosen } from './address.ts';

const read = (text: string): Chosen => readAddress(new URLSearchParams(text));

const chosen: fc.Arbitrary<Chosen> = fc
  .record(
    {
      language: fc.constantFrom(...languages),
      from: fc.integer({ min: 0, max: 30_000 }).map(dayFromNumber),
      to: fc.integer({ min: 0, max: 30_000 }).map(dayFromNumber),
      accounts: fc.array(fc.nat(), { minLength: 1 }),
      methods: fc.array(fc.constantFrom(...methods), { minLength: 1 }),
      parties: fc.array(fc.constantFrom('party:12', 'account:7', 'cash', 'unknown'), { minLength: 1 }),
      between: fc.constant(['party:1', 'unknown'] as const),
      ends: fc.constant(['party:1', 'account:22'] as const),
      dwell: fc.constantFrom(...dwells),
      least: fc.nat().map(cents),
      most: fc.nat().map(cents),
      finding: fc.stringMatching(/^[0-9a-f]{64}$/),
      check: fc.constantFrom('pass-through', 'fan-in-burst'),
      state: fc.constantFrom('found', 'undetermined'),
      kind: fc.constantFrom('fact', 'statistical'),
      look: fc.constantFrom('account-matrix', 'lanes', 'incomes'),
      group: fc.constantFrom('persons', 'all'),
      order: fc.constantFrom('name', 'assets'),
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
      read(
        'least=1e9&most=-3&between=party:1&parties=party:x,drop%20table,<b>&language=de&from=2024-02-31&accounts=a,,&methods=barter&finding=<x>&check=../x&state=guilty&kind=rumour',
      ),
    ).toEqual({});
  });
  it('reads as plain text in a link', () => {
    expect(writeAddress({ accounts: [3, 4], methods: ['cash'] })).toBe('?accounts=3,4&methods=cash');
    expect(writeAddress({ between: ['party:1', 'cash'] })).toBe('?between=party:1,cash');
  });
  it('forgets a choice that is taken back', () => {
    expect(withChange({ check: 'pass-through', search: 'x' }, { check: undefined })).toEqual({ search: 'x' });
  });
  it('takes language and filter along to another page, and leaves the rest behind', () => {
    const asked = {
      language: 'es',
      from: day('2024-01-01'),
      parties: ['party:1'],
      finding: 'ab',
      rule: 'fifo',
    } as const;
    expect(onEveryPage(asked)).toEqual({ language: 'es', from: '2024-01-01', parties: ['party:1'] });
  });
});
