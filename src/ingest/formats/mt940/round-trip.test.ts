import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, recordsIn } from '#test/support/read-format.ts';
import { format } from './format.ts';

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,+() ';
const words = (most: number) =>
  fc
    .string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: most })
    .map((text) => text.replace(/\s+/g, ' ').trim());

const day = fc
  .date({ min: new Date('2005-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const later = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

const entry = fc.record({
  valueOn: day,
  apart: fc.integer({ min: -20, max: 20 }),
  mark: fc.constantFrom('C', 'D', 'RC', 'RD'),
  cents: fc.integer({ min: 1, max: 999_999_999 }),
  purpose: words(200),
  name: words(50),
});
const statement = fc.record({
  number: fc.stringMatching(/^[1-9]\d{5,9}$/),
  openingOn: day,
  opening: fc.integer({ min: -99_999_999, max: 99_999_999 }),
  currency: fc.constantFrom('EUR', 'CHF', 'USD'),
  entries: fc.array(entry, { maxLength: 6 }),
  /** Entries of the first page. */
  page: fc.nat({ max: 6 }),
});
type Statement = typeof statement extends fc.Arbitrary<infer Value> ? Value : never;

const amount = (cents: number): string => `${String(Math.trunc(cents / 100))},${String(cents % 100).padStart(2, '0')}`;
const short = (date: string): string => date.slice(2).replaceAll('-', '');
const balance = (cents: number, on: string, currency: string): string =>
  `${cents < 0 ? 'D' : 'C'}${short(on)}${currency}${amount(Math.abs(cents))}`;
const effect = ({ mark, cents }: { readonly mark: string; readonly cents: number }): number =>
  mark === 'C' || mark === 'RD' ? cents : -cents;

/** A `:86:` as German banks write it: 27 signs a subfield of purpose and name, lines cut at 65. */
function details(purpose: string, name: string): string {
  const cut = (text: string, first: number): string =>
    (text.match(/.{1,27}/g) ?? []).map((part, at) => `?${String(first + at)}${part}`).join('');
  const whole = `166?00GUTSCHRIFT${cut(purpose, 20)}${cut(name, 32)}`;
  return `:86:${(whole.match(/.{1,65}/g) ?? []).join('\r\n')}`;
}

function written(statements: readonly Statement[]): string {
  return statements
    .map(({ number, openingOn, opening, currency, entries, page }) => {
      const lines = entries.map(({ valueOn, apart, mark, cents, purpose, name }) => [
        `:61:${short(valueOn)}${short(later(valueOn, apart)).slice(2)}${mark}${amount(cents)}NTRFNONREF//B1`,
        details(purpose, name),
      ]);
      const head = [':20:T', `:25:10020030/${number}`];
      const total = (until: number): number =>
        opening + entries.slice(0, until).reduce((sum, one) => sum + effect(one), 0);
      const first = (mark: 'F' | 'M') =>
        `:60${mark}:${balance(mark === 'F' ? opening : total(page), openingOn, currency)}`;
      const last = `:62F:${balance(total(entries.length), openingOn, currency)}`;
      const messages =
        page >= entries.length
          ? [[...head, ':28C:1/1', first('F'), ...lines.flat(), last]]
          : [
              [
                ...head,
                ':28C:1/1',
                first('F'),
                ...lines.slice(0, page).flat(),
                `:62M:${balance(total(page), openingOn, currency)}`,
              ],
              [...head, ':28C:1/2', first('M'), ...lines.slice(page).flat(), last],
            ];
      return messages
        .map((message) => `{1:F01BANKDEFFXXXX0000000000}{2:O940}{4:\r\n${message.join('\r\n')}\r\n-}\r\n`)
        .join('');
    })
    .join('');
}

describe('MT940 written and read back', () => {
  it('gives the same accounts, days, amounts, names and balances, pages and reversals included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(statement, { minLength: 1, maxLength: 3 }), async (statements) => {
        const read = await recordsIn(format, written(statements));
        expect(read.source.problems).toEqual([]);
        const wanted = statements.flatMap(({ number, currency, entries }) =>
          entries.map((one) => [
            number,
            currency,
            one.valueOn,
            later(one.valueOn, one.apart),
            effect(one),
            one.purpose,
            one.name,
          ]),
        );
        const plain = (text: string | undefined): string => (text ?? '').replace(/\s/g, '');
        const found = read.entries.map((row) => [
          row.by['account_number'],
          row.by['currency'],
          row.by['value_on'],
          row.by['booked_on'],
          moved(row),
          plain(row.by['label']),
          plain(row.by['counterparty_name']),
        ]);
        expect(found).toEqual(
          wanted.map(([number, currency, valueOn, bookedOn, cents, purpose, name]) => [
            number,
            currency,
            valueOn,
            bookedOn,
            cents,
            `GUTSCHRIFT${plain(String(purpose))}`,
            plain(String(name)),
          ]),
        );
        expect(
          read.statements.map(({ by }) => [by['account_number'], by['opening'], by['closing'], by['opening_on']]),
        ).toEqual(
          statements.map(({ number, opening, openingOn, entries }) => {
            const closing = opening + entries.reduce((sum, one) => sum + effect(one), 0);
            const signed = (cents: number): string => (cents < 0 ? '-' : '') + amount(Math.abs(cents));
            return [number, signed(opening), signed(closing), openingOn];
          }),
        );
        expect(read.all.every(({ flaw }) => flaw === null)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
