import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centsOf, recordsIn } from '#test/support/read-format.ts';
import { format } from './format.ts';

const words = fc
  .string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ éàçœ€&<>"0123456789.,:/-'), maxLength: 40 })
  .map((text) => text.replace(/\s+/g, ' ').trim());
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const movement = fc.record({
  type: fc.constantFrom('DEBIT', 'CREDIT', 'CHECK', 'XFER'),
  postedOn: day,
  zone: fc.constantFrom('', '120000', '235959.000[-5:EST]', '000000[0:GMT]'),
  cents: fc.integer({ min: -999_999_999, max: 999_999_999 }),
  id: fc.stringMatching(/^[A-Z0-9]{1,12}$/),
  name: words,
  memo: words,
});
const statement = fc.record({
  isCard: fc.boolean(),
  account: fc.stringMatching(/^[0-9]{8,16}$/),
  currency: fc.constantFrom('EUR', 'USD'),
  movements: fc.array(movement, { maxLength: 5 }),
  closing: fc.integer({ min: -999_999_999, max: 999_999_999 }),
  closingOn: day,
});
type Statement = typeof statement extends fc.Arbitrary<infer Value> ? Value : never;

const amount = (cents: number): string =>
  `${cents < 0 ? '-' : ''}${String(Math.trunc(Math.abs(cents) / 100))}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const written = (date: string): string => date.replaceAll('-', '');

/** A document in either version: OFX 1 leaves its leaves open. */
function document(statements: readonly Statement[], version: 1 | 2): string {
  const leaf = (name: string, text: string): string =>
    `<${name}>${escaped(text)}${version === 1 ? '\n' : `</${name}>`}`;
  const group = (name: string, ...inside: readonly string[]): string => `<${name}>\n${inside.join('')}</${name}>\n`;
  const sets = statements.map((one) => {
    const kind = one.isCard ? 'CC' : '';
    const account = group(
      one.isCard ? 'CCACCTFROM' : 'BANKACCTFROM',
      one.isCard ? '' : leaf('BANKID', '30001'),
      leaf('ACCTID', one.account),
    );
    const list = one.movements.map(({ type, postedOn, zone, cents, id, name, memo }) =>
      group(
        'STMTTRN',
        leaf('TRNTYPE', type),
        leaf('DTPOSTED', written(postedOn) + zone),
        leaf('TRNAMT', amount(cents)),
        leaf('FITID', id),
        leaf('NAME', name),
        leaf('MEMO', memo),
      ),
    );
    const balance = group('LEDGERBAL', leaf('BALAMT', amount(one.closing)), leaf('DTASOF', written(one.closingOn)));
    return group(
      one.isCard ? 'CREDITCARDMSGSRSV1' : 'BANKMSGSRSV1',
      group(
        `${kind}STMTTRNRS`,
        group(`${kind}STMTRS`, leaf('CURDEF', one.currency), account, group('BANKTRANLIST', ...list), balance),
      ),
    );
  });
  const head =
    version === 1
      ? 'OFXHEADER:100\r\nDATA:OFXSGML\r\nVERSION:102\r\nENCODING:UTF-8\r\n\r\n'
      : '<?xml version="1.0" encoding="UTF-8"?>\n<?OFX OFXHEADER="200" VERSION="211"?>\n';
  return head + group('OFX', ...sets);
}

describe('OFX written and read back', () => {
  it.each([1, 2] as const)('gives the same movements and closing balances in version %i', async (version) => {
    await fc.assert(
      fc.asyncProperty(fc.array(statement, { minLength: 1, maxLength: 3 }), async (statements) => {
        const { source, entries, statements: read, all } = await recordsIn(format, document(statements, version));
        expect(source.problems).toEqual([]);
        expect(
          entries.map(({ by }) => [
            by['account_number'],
            by['currency'],
            by['booked_on'],
            centsOf(by['amount'] ?? ''),
            by['reference'],
            by['NAME'] ?? '',
            by['MEMO'] ?? '',
          ]),
        ).toEqual(
          statements.flatMap(({ account, currency, movements }) =>
            movements.map(({ postedOn, cents, id, name, memo }) => [
              account,
              currency,
              postedOn,
              cents,
              id,
              name,
              memo,
            ]),
          ),
        );
        expect(read.map(({ by }) => [by['account_number'], centsOf(by['closing'] ?? ''), by['closing_on']])).toEqual(
          statements.map(({ account, closing, closingOn }) => [account, closing, closingOn]),
        );
        expect(all.every(({ flaw }) => flaw === null)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('reads a document with closing tags as SGML just as it reads it as XML', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(statement, { minLength: 1, maxLength: 3 }), async (statements) => {
        const xml = document(statements, 2);
        const sgml = xml.replace(/^[^]*?(?=<OFX>)/, 'OFXHEADER:100\n\n');
        const [one, other] = [await recordsIn(format, xml), await recordsIn(format, sgml)];
        expect(other.all.map(({ cells, flaw }) => [cells, flaw])).toEqual(
          one.all.map(({ cells, flaw }) => [cells, flaw]),
        );
      }),
      { numRuns: 100 },
    );
  });
});
