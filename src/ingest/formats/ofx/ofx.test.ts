import { describe, expect, it } from 'vitest';
import { fixturesIn, recordsIn } from '#test/support/read-format.ts';
import { format } from './format.ts';

const files = new Map(fixturesIn('test/fixtures/formats/ofx'));

/** Of each file that is read: movements of an account with their amounts, securities set aside, closing balances, listed accounts, what is said. */
const expected: Readonly<
  Record<
    string,
    {
      readonly amounts?: readonly string[];
      readonly securities?: number;
      readonly closing?: readonly string[];
      readonly accounts?: number;
      readonly said?: string;
    }
  >
> = {
  'account_listing_aggregation.ofx': { accounts: 4 },
  'anzcc.ofx': { amounts: ['-5.50'], closing: ['-123.45'] },
  'bank_medium.ofx': { amounts: ['-6.60', '-316.67', '-22.00'], closing: ['382.34'] },
  'checking.ofx': { amounts: ['0.01', '-34.51', '-25.00'], closing: ['100.99'] },
  'fail_nice/date_missing.ofx': { amounts: ['-80.00', '200.00', '200.00'], closing: ['0'] },
  'fail_nice/decimal_error.ofx': { amounts: ['$120'], closing: ['0'] },
  'fail_nice/empty_balance.ofx': { amounts: ['120'], closing: ['amount-missing'] },
  'fidelity-savings.ofx': {
    amounts: ['-00000000001500.0000', '+00000000000115.8331', '-00000000000197.1063', '-00000000000197.1220'],
  },
  'fidelity.ofx': {
    amounts: ['+00000000000000.2400', '-00000000000000.9700', '+00000000000000.1600'],
    securities: 14,
    said: 'INVPOSLIST, INVBAL, SECLIST',
  },
  'investment_401k.ofx': { securities: 3, said: 'INVPOSLIST, INV401KBAL, SECLIST' },
  'investment_medium.ofx': { amounts: ['-3.65', '3.35', '-3.65'], said: 'INVBAL' },
  'multiple_accounts.ofx': { closing: ['111', '222'] },
  'multiple_accounts2.ofx': { closing: ['111', '222'] },
  'ofx-v102-empty-tags.ofx': { amounts: ['12.34'], closing: ['amount-missing'] },
  'suncorp.ofx': { amounts: ['-16.85'], closing: ['1234.12'] },
  'tiaacref.ofx': { securities: 1, said: 'INVPOSLIST, INVBAL, SECLIST' },
  'vanguard.ofx': { securities: 1, said: 'INVPOSLIST, SECLIST' },
  'vanguard401k.ofx': { securities: 5, said: 'INVPOSLIST, INV401K, INV401KBAL, SECLIST' },
};

const refusals: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'bank_small.ofx': { code: 'statement-absent', format: 'OFX' },
  'error_message.ofx': { code: 'statement-refused', seen: '2000 General Server Error' },
  'signon_fail.ofx': {
    code: 'statement-refused',
    seen: '15500 Your request could not be processed because you supplied an invalid identification code or your password was incorrect',
  },
  'signon_success.ofx': { code: 'statement-absent', format: 'OFX' },
  'signon_success_no_message.ofx': { code: 'statement-absent', format: 'OFX' },
  'td_ameritrade.ofx': { code: 'statement-absent', format: 'OFX' },
};

const open = (path: string) => recordsIn(format, files.get(path) ?? '', path);

const one = (
  movement: string,
  head = 'OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nENCODING:USASCII\nCHARSET:1252\n\n',
): string =>
  `${head}<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID>30001<BRANCHID>00794<ACCTID>12345678901<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST><DTSTART>20240101<DTEND>20240131${movement}</BANKTRANLIST><LEDGERBAL><BALAMT>10,50<DTASOF>20240131</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;

const latin = (text: string, euro: number): Uint8Array =>
  Uint8Array.from(text, (sign) => (sign === '€' ? euro : sign.charCodeAt(0)));

describe('OFX', () => {
  it('has an expectation for every file', () => {
    expect([...Object.keys(expected), ...Object.keys(refusals)].toSorted()).toEqual([...files.keys()].toSorted());
  });

  it.each(Object.entries(expected))(
    'reads %s',
    async (path, { amounts = [], securities = 0, closing = [], accounts = 0, said }) => {
      expect(format.recognises(files.get(path) ?? new Uint8Array(), path)).toBe(true);
      const { source, entries, statements, all } = await open(path);
      expect(entries.filter(({ flaw }) => flaw === null).map(({ by }) => by['amount'])).toEqual(amounts);
      expect(entries.filter(({ flaw }) => flaw !== null).map(({ flaw }) => flaw)).toEqual(
        Array.from({ length: securities }, () => 'aside:securities'),
      );
      expect(statements.map(({ by, flaw }) => flaw ?? by['closing'])).toEqual(closing);
      expect(all.filter(({ sheet }) => sheet.table === 'account')).toHaveLength(accounts);
      expect(source.problems.map((problem) => ('seen' in problem ? problem.seen : problem.code))).toEqual(
        said === undefined ? [] : [said],
      );
    },
  );

  it.each(Object.entries(refusals))('refuses %s and says why', async (path, problem) => {
    expect(format.recognises(files.get(path) ?? new Uint8Array(), path)).toBe(true);
    const opened = await format.open(new Blob([files.get(path) ?? '']), path);
    expect(opened).toEqual({ ok: false, problem: { name: path, ...problem } });
  });

  it('keeps the day as the bank writes it, whatever its zone', async () => {
    const { entries } = await recordsIn(
      format,
      one('<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20231231233000.000[-5:EST]<TRNAMT>-1.00<FITID>1<NAME>A</STMTTRN>'),
    );
    expect(entries[0]?.by).toMatchObject({
      booked_on: '2023-12-31',
      'DTPOSTED as written': '20231231233000.000[-5:EST]',
    });
  });

  it('leaves a day that does not exist, and one that is missing, to the import to refuse', async () => {
    const { entries } = await open('fail_nice/date_missing.ofx');
    expect(entries.map(({ by }) => by['booked_on'])).toEqual([undefined, undefined, '2012-02-31']);
  });

  it('reads the comma of French banks as the decimal mark', async () => {
    const { entries, statements } = await recordsIn(
      format,
      one('<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20240102<TRNAMT>-1234,567<FITID>1</STMTTRN>'),
    );
    expect([entries[0]?.by['amount'], statements[0]?.by['closing']]).toEqual(['-1234.567', '10.50']);
  });

  it('takes the currency of the movement before that of the account', async () => {
    const { entries } = await open('investment_medium.ofx');
    expect(entries.map(({ by }) => by['currency'])).toEqual(['USD', 'USD', 'USD']);
  });

  it.each([
    ['windows-1252', latin(one('<STMTTRN><DTPOSTED>20240102<TRNAMT>-1<FITID>1<NAME>Épicerie 5 €</STMTTRN>'), 0x80)],
    [
      'ISO-8859-15',
      latin(
        one(
          '<STMTTRN><DTPOSTED>20240102<TRNAMT>-1<FITID>1<NAME>Épicerie 5 €</STMTTRN>',
          'OFXHEADER:100\nCHARSET:8859-15\n\n',
        ),
        0xa4,
      ),
    ],
    [
      'UTF-8 under a header that says 1252',
      one('<STMTTRN><DTPOSTED>20240102<TRNAMT>-1<FITID>1<NAME>Épicerie 5 €</STMTTRN>'),
    ],
  ])('reads accents and the euro sign in %s', async (_, content) => {
    expect((await recordsIn(format, content)).entries[0]?.by['NAME']).toBe('Épicerie 5 €');
  });

  it('resolves the escapes of SGML and leaves what is none', async () => {
    const { entries } = await recordsIn(
      format,
      one('<STMTTRN><DTPOSTED>20240102<TRNAMT>-1<FITID>1<NAME>D&amp;B &lt;SARL&gt; R&D &#233;</STMTTRN>'),
    );
    expect(entries[0]?.by['NAME']).toBe('D&B <SARL> R&D é');
  });

  it('refuses document types and entities', async () => {
    const bomb = one(
      '',
      '<?xml version="1.0"?>\n<!DOCTYPE OFX [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<?OFX OFXHEADER="200"?>\n',
    );
    expect(await format.open(new Blob([bomb]), 'b.ofx')).toEqual({
      ok: false,
      problem: { code: 'xml-entities', name: 'b.ofx', line: 2 },
    });
  });

  it('sets pending movements, holds and those taken back apart', async () => {
    const { entries } = await recordsIn(
      format,
      one(
        '<STMTTRN><TRNTYPE>HOLD<DTPOSTED>20240102<TRNAMT>-1<FITID>1</STMTTRN><STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20240102<TRNAMT>-2<FITID>2<CORRECTFITID>0<CORRECTACTION>DELETE</STMTTRN>',
      ),
    );
    expect(entries.map(({ flaw }) => flaw)).toEqual(['state-not-booked', 'state-not-booked']);
  });

  it.each([
    [
      'a closing tag lost between two movements',
      '<STMTTRN><DTPOSTED>20240102<TRNAMT>-1<FITID>1<STMTTRN><DTPOSTED>20240103<TRNAMT>-2<FITID>2</STMTTRN>',
      ['record-damaged', null],
    ],
    [
      'an opening tag lost',
      '<DTPOSTED>20240102<TRNAMT>-1<FITID>1</STMTTRN><STMTTRN><DTPOSTED>20240103<TRNAMT>-2<FITID>2</STMTTRN>',
      ['record-damaged', null],
    ],
    [
      'both tags lost between two',
      '<STMTTRN><DTPOSTED>20240102<TRNAMT>-1<FITID>1<DTPOSTED>20240103<TRNAMT>-2<FITID>2</STMTTRN>',
      ['record-damaged'],
    ],
  ])('flags %s and reads on', async (_, movements, flaws) => {
    const { source, entries, statements } = await recordsIn(format, one(movements));
    expect(entries.map(({ flaw }) => flaw)).toEqual(flaws);
    expect(statements.map(({ by }) => by['closing'])).toEqual(['10.50']);
    expect(flaws.length === 1 || source.problems.some(({ code }) => code === 'statement-damaged')).toBe(true);
  });
});
