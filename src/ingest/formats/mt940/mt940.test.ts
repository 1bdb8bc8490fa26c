import { describe, expect, it } from 'vitest';
import { centsOf, fixturesIn, moved, type NamedRow, recordsIn, type Records } from '#test/support/read-format.ts';
import { format } from './format.ts';

const files = new Map(fixturesIn('test/fixtures/formats/mt940'));

/** A statement whose balances and entries are both in the file: it adds up, or does not. */
const addsUp = (statement: NamedRow, { entries, statements }: Records): boolean => {
  const next = statements.find(({ line }) => line > statement.line)?.line ?? Infinity;
  const own = entries.filter(
    ({ line, flaw, by }) =>
      flaw === null && line > statement.line && line < next && by['account_number'] === statement.by['account_number'],
  );
  const total = own.reduce((sum, entry) => sum + moved(entry), 0);
  return centsOf(statement.by['opening'] ?? '') + total === centsOf(statement.by['closing'] ?? '');
};

const read = (records: Records) => {
  const readable = records.entries.filter(({ flaw }) => flaw === null);
  const balanced = records.statements.filter(({ by }) => by['opening'] !== undefined && by['closing'] !== undefined);
  return {
    entries: records.entries.length,
    cents: readable.reduce((sum, entry) => sum + moved(entry), 0),
    statements: records.statements.length,
    proven: balanced.filter((one) => addsUp(one, records)).length,
    broken: balanced.filter((one) => !addsUp(one, records)).length,
    flawed: records.all.filter(({ flaw }) => flaw !== null).map(({ line, flaw }) => `${line} ${flaw ?? ''}`),
    said: records.source.problems.map(({ code }) => code),
  };
};

/** Of each real file: entries, their sum, statements, those that add up, those that do not, rows flagged, problems said. */
const expected: Readonly<
  Record<string, readonly [number, number, number, number, number, readonly string[], readonly string[]]>
> = {
  'ASNB/mt940.txt': [8, 5694, 31, 31, 0, [], []],
  'ASNB/mt940_with_spaces_for_entry_date.txt': [8, 5694, 31, 31, 0, [], []],
  'betterplace/amount_formats.sta': [
    0,
    0,
    6,
    0,
    0,
    [
      '1 account-missing',
      '2 account-missing',
      '3 account-missing',
      '4 account-missing',
      '5 account-missing',
      '6 account-missing',
    ],
    ['statement-damaged'],
  ],
  'betterplace/empty_entry_date.sta': [1, 5000, 0, 0, 0, [], []],
  'betterplace/missing_crlf_at_end.sta': [0, 0, 1, 0, 0, ['1 account-missing'], []],
  'betterplace/sepa_mt9401.sta': [97, -926913590, 20, 20, 0, [], []],
  'betterplace/sepa_snippet.sta': [11, -214332339, 2, 1, 1, [], []],
  'betterplace/sepa_snippet_broken.sta': [2, 5099005, 1, 0, 1, ['6 record-damaged'], []],
  'betterplace/with_binary_character.sta': [4, -17906675, 2, 2, 0, [], []],
  'citi/mt940.txt': [5, -114275, 1, 1, 0, [], []],
  'cmxl/account_balance_credit.sta': [0, 0, 1, 0, 0, ['1 account-missing'], ['statement-damaged']],
  'cmxl/account_balance_debit.sta': [0, 0, 1, 0, 0, ['1 account-missing'], ['statement-damaged']],
  'cmxl/closing_balance.sta': [0, 0, 1, 0, 0, ['1 account-missing'], []],
  'cmxl/mt940.sta': [16, 1232730, 3, 3, 0, [], []],
  'cmxl/statement_details.sta': [1, -162, 0, 0, 0, [], []],
  'cmxl/statement_line.sta': [1, -162, 0, 0, 0, [], []],
  'jejik/abnamro.sta': [10, -34593, 2, 0, 2, [], []],
  'jejik/generic.sta': [2, -2000, 2, 2, 0, [], []],
  'jejik/ing.sta': [7, -4559, 1, 0, 1, [], []],
  'jejik/knab.sta': [3, -626000, 2, 1, 1, [], []],
  'jejik/postfinance.sta': [4, 15940, 1, 0, 1, [], []],
  'jejik/rabobank-iban.sta': [4, -7000, 2, 2, 0, [], []],
  'jejik/rabobank.sta': [5, -158909, 4, 2, 2, [], []],
  'jejik/sns.sta': [2, -2500, 2, 2, 0, [], []],
  'jejik/triodos.sta': [2, -71570, 1, 0, 1, [], []],
  'mBank/mt940.sta': [3, 3, 1, 1, 0, [], []],
  'mBank/mt942.sta': [3, 3, 0, 0, 0, [], []],
  'mBank/with_newline_in_tnr.sta': [2, 8900, 1, 0, 1, [], []],
  'sberbank/171011_01234945.sta': [3, -943700, 1, 1, 0, [], []],
  'self-provided/details_60-63.sta': [1, -23315, 1, 0, 1, [], []],
  'self-provided/february_30.sta': [1, -600, 1, 1, 0, [], []],
  'self-provided/gv_codes.sta': [2, -25745, 1, 0, 0, [], ['statement-damaged']],
  'self-provided/long_statement_number.sta': [0, 0, 1, 1, 0, [], []],
  'self-provided/malformed_details.sta': [1, -23315, 1, 0, 1, [], []],
  'self-provided/mt942.sta': [1, -42, 0, 0, 0, [], ['statement-total-differs']],
  'self-provided/multiline.sta': [2, 11400, 1, 1, 0, [], []],
  'self-provided/overly_long_details.sta': [1, -23315, 1, 0, 1, [], []],
  'self-provided/raiffeisen-cmi.sta': [7, -101221350, 1, 0, 1, [], []],
  'self-provided/raphaelm.sta': [9, 9500000, 2, 2, 0, [], []],
  'self-provided/sparkassen.sta': [1, 3000, 0, 0, 0, [], []],
  'self-provided/transaction_details_wrapped.sta': [1, -600, 1, 1, 0, [], []],
  'self-provided/whitespace.sta': [1, -23315, 1, 0, 1, [], []],
  'self-provided/wrapped_timestamp.sta': [1, -600, 1, 1, 0, [], []],
};

/** Pieces of a statement without a movement or a balance. */
const absent: readonly string[] = [
  'betterplace/currency_in_25.sta',
  'betterplace/empty_86.sta',
  'betterplace/empty_line.sta',
  'cmxl/account_identification_iban.sta',
  'cmxl/account_identification_legacy.sta',
  'cmxl/available_balance.sta',
  'cmxl/reference.sta',
  'cmxl/statement_number.sta',
  'self-provided/account_identification.sta',
  'self-provided/empty_non_swift.sta',
  'self-provided/invalid_statement.sta',
];

const open = (path: string) => recordsIn(format, files.get(path) ?? '', path);
const field = (...lines: readonly string[]) =>
  recordsIn(format, [':20:T', ':25:NL91ABNA0417164300', ...lines, ''].join('\r\n'));

describe('MT940', () => {
  it('has an expectation for every file', () => {
    expect([...Object.keys(expected), ...absent].toSorted()).toEqual([...files.keys()].toSorted());
  });

  it.each(Object.entries(expected))(
    'reads %s',
    async (path, [entries, cents, statements, proven, broken, flawed, said]) => {
      expect(format.recognises(files.get(path) ?? new Uint8Array(), path)).toBe(true);
      expect(read(await open(path))).toEqual({ entries, cents, statements, proven, broken, flawed, said });
    },
  );

  it.each(absent)('refuses %s, which holds no statement', async (path) => {
    const opened = await format.open(new Blob([files.get(path) ?? '']), path);
    expect(opened).toEqual({ ok: false, problem: { code: 'statement-absent', name: path, format: 'MT940' } });
  });

  it('leaves other SWIFT messages and other texts to others', () => {
    const head = (text: string) => format.recognises(new TextEncoder().encode(text), 'a.sta');
    expect(head('{1:F01BANKFRPPXXXX}{2:O1031200BANK}{4:\r\n:20:A\r\n:32A:240101EUR1,\r\n-}')).toBe(false);
    expect(head('Date;Libellé;Montant\n01/02/2024;:20:;1,00\n')).toBe(false);
    expect(head('{1:F01BANKFRPPXXXX}{2:O9401200BANK}{4:\r\n:20:A\r\n')).toBe(true);
  });

  it('takes a reversed credit out of the account, and puts a reversed debit back', async () => {
    const { entries } = await field(
      ':60F:C240101EUR100,00',
      ':61:2401020102RC30,00NTRFA',
      ':61:2401020102RD5,00NTRFB',
      ':62F:C240102EUR75,00',
    );
    expect(entries.map(({ by }) => [by[':61: mark'], by['direction'], by['amount']])).toEqual([
      ['RC', 'D', '30,00'],
      ['RD', 'C', '5,00'],
    ]);
  });

  it('gives the day of booking the year next to its value date', async () => {
    const { entries } = await field(
      ':60F:C231229EUR0,00',
      ':61:2312310102C1,00NTRFA',
      ':61:2401021230C1,00NTRFB',
      ':62F:C240102EUR2,00',
    );
    expect(entries.map(({ by }) => [by['value_on'], by['booked_on']])).toEqual([
      ['2023-12-31', '2024-01-02'],
      ['2024-01-02', '2023-12-30'],
    ]);
  });

  it('makes one statement of pages chained by an intermediate balance', async () => {
    const { statements } = await open('jejik/postfinance.sta');
    expect(statements.map(({ by }) => [by['opening'], by['closing'], by['closing_on']])).toEqual([
      ['0,', '159,6', '2014-04-07'],
    ]);
  });

  it('reads the other side, its account and the purpose from subfields', async () => {
    const { entries } = await open('betterplace/sepa_snippet.sta');
    expect(entries[0]?.by).toMatchObject({
      account_number: '0194787400888',
      institution: '50880050',
      counterparty_name: 'KARL KAUFMANN',
      counterparty_iban: 'DE14508800500194785000',
      label:
        'GUTSCHRIFT EREF+EndToEndId TFNR 22 004 00001 SVWZ+Verw CTSc-01 BC-PPP TFNr 22 004 Empfaenger Marta Metzger',
      method: 'transfer',
    });
  });

  it('reads the other side from the tags of Dutch banks', async () => {
    const { entries } = await open('jejik/rabobank-iban.sta');
    expect(entries[0]?.by).toMatchObject({
      counterparty_name: 'CONTRA ACCOUNT HOLDER',
      account_iban: 'NL71RABO0123456789',
    });
  });

  it('keeps a line of the details that begins like a tag', async () => {
    const { entries } = await open('self-provided/transaction_details_wrapped.sta');
    expect(entries[0]?.by[':86:']).toContain('\n:12:11');
  });

  it('gives an entry behind the end of a statement no account', async () => {
    const { entries } = await open('self-provided/multiline.sta');
    expect(entries[1]?.by).toMatchObject({ amount: '119,', ':61: customer reference': '341241773/1XXXXX' });
    expect(entries[1]?.by['account_number']).toBeUndefined();
  });

  it('keeps an entry that is only expected out of the ledger', async () => {
    const { entries } = await field(':34F:EURD0,00', ':61:2401020102ED30,00NTRFA', ':90D:1EUR30,00');
    expect(entries.map(({ flaw }) => flaw)).toEqual(['state-not-booked']);
  });

  it('says that the totals of an interim report do not match its entries', async () => {
    const { source } = await open('self-provided/mt942.sta');
    expect(source.problems).toEqual([
      { code: 'statement-total-differs', name: 'self-provided/mt942.sta', line: 11, said: '2,30', found: '0,42' },
    ]);
  });

  it('flags a statement line that it cannot read, with the line as it stands', async () => {
    const { entries } = await field(':60F:C240101EUR1,00', ':61:24O1O2C30,00NTRFA', ':62F:C240102EUR31,00');
    expect(entries.map(({ flaw, line, by }) => [flaw, line, by[':61:']])).toEqual([
      ['record-damaged', 4, '24O1O2C30,00NTRFA'],
    ]);
  });

  it('flags the last entry of a file that ends inside it', async () => {
    const whole = ':20:T\n:25:1\n:60F:C240101EUR1,00\n:61:2401020102C30,00NTRFA\n:61:2401030103C4500,00';
    const { entries, source } = await recordsIn(format, whole.slice(0, -4));
    expect(entries.map(({ flaw }) => flaw)).toEqual([null, 'record-damaged']);
    expect(source.problems).toMatchObject([{ code: 'statement-damaged', line: 5 }]);
  });
});
