import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReadRow, rowsOf } from '#test/support/format-cells.ts';
import type { FormatSource } from '../format.ts';
import { format } from './format.ts';

const folder = new URL('../../../../test/fixtures/formats/goaml/', import.meta.url);
const fixture = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(new URL(name, folder)));

async function opened(content: BlobPart): Promise<FormatSource> {
  const outcome = await format.open(new Blob([content]), 'report.xml');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

const sheet = async (content: BlobPart, name: string): Promise<readonly ReadRow[]> =>
  rowsOf(await opened(content), name);
const picked = (rows: readonly ReadRow[], ...headings: readonly string[]): readonly (readonly string[])[] =>
  rows.map(({ cells }) => headings.map((heading) => cells.at(heading)));

test('a report is known by its content, a bank message is not taken for one', () => {
  expect(format.recognises(fixture('report-4.xml'), 'x')).toBe(true);
  expect(format.recognises(fixture('report-5.xml'), 'x')).toBe(true);
  expect(format.recognises(new TextEncoder().encode('<report><title>x</title></report>'), 'x')).toBe(false);
});

describe('a transaction keeps the roles of its sides', () => {
  test('between two accounts it is a transfer from one to the other', async () => {
    const rows = await sheet(fixture('report-4.xml'), 'transfers');
    expect(picked(rows, 'from_account', 'from_account/institution', 'from_account/name')).toEqual([
      ['FR7630006000011234567890189', '30006', 'Jeanne de la Tour'],
    ]);
    expect(picked(rows, 'to_account', 'to_account/institution', 'to_account/name')).toEqual([
      ['55-77', 'ESPRXX00', 'TOTAL ESSAI SARL'],
    ]);
    expect(
      picked(rows, 'amount', 'currency_code', 'date_transaction', 'value_date', 'from_country', 'to_country'),
    ).toEqual([['1250.50', 'EUR', '2023-03-04T00:00:00', '2023-03-05T00:00:00', 'FR', 'ES']]);
    expect(rows[0]!.cells.at('from')).toContain('t_from_my_client');
    expect(rows[0]!.cells.at('to')).toMatch(/^t_to ·/);
    expect(rows[0]!.row.line).toBe(14);
  });

  test('cash paid in by a person is a movement of the one account, and names who brought it', async () => {
    const [row] = await sheet(fixture('report-4.xml'), 'movements');
    expect(
      picked([row!], 'account/iban', 'direction', 'counterparty', 't_conductor', 'amount', 'currency_code'),
    ).toEqual([['FR7630006000011234567890189', 'credit', 'Nadia Guichet', 'Nadia Guichet', '9300', 'EUR']]);
    expect(row!.cells.at('t_from/from_foreign_currency/foreign_amount')).toBe('10000');
    expect(row!.row.flaw).toBeNull();
  });

  test('between two persons no account moved: the row is put to the user', async () => {
    const [, row] = await sheet(fixture('report-4.xml'), 'movements');
    expect(row!.row.flaw).toBe('account-missing');
    expect([row!.cells.at('from'), row!.cells.at('to')]).toEqual(['t_from · Ana Uno', 't_to · Eva Dos']);
  });

  test('among several parties no direction is invented', async () => {
    const [row] = await sheet(fixture('report-5.xml'), 'movements');
    expect(row!.row.flaw).toBe('direction-unknown');
    expect(picked([row!], 'account/account', 'direction', 'counterparty', 'currency_code')).toEqual([
      ['CH-9', '', '', 'CHF'],
    ]);
    const parties = row!.row.cells.find((cell) => cell.includes('buyer'))!;
    expect(parties.split('\n')).toEqual(['buyer · Ida Acheteur', 'payer · CH-9 · Testbank', 'seller · Vendeur SA']);
  });

  test('a side in another currency is read in its own, the other one beside it', async () => {
    const xml = new TextDecoder()
      .decode(fixture('report-4.xml'))
      .replace(
        '<to_funds_code>K</to_funds_code>',
        '<to_foreign_currency><foreign_currency_code>USD</foreign_currency_code><foreign_amount>1300</foreign_amount></to_foreign_currency>',
      );
    const rows = await sheet(xml, 'transfers');
    expect(picked(rows, 'amount', 'currency_code', 'received', 'received_currency')).toEqual([
      ['1250.50', 'EUR', '1300', 'USD'],
    ]);
  });
});

describe('whoever a report names is listed', () => {
  test('accounts with their bank, holder and opening', async () => {
    const rows = await sheet(fixture('report-4.xml'), 'accounts');
    expect(picked(rows, 'account', 'institution_code', 'holder', 'opened')).toEqual([
      ['00011234567', '30006', 'Jeanne de la Tour', '2010-02-03T00:00:00'],
      ['55-77', 'ESPRXX00', 'TOTAL ESSAI SARL', ''],
      ['00011234567', '30006', '', ''],
    ]);
  });

  test('persons and companies, the reporting officer excepted; nationality is never read', async () => {
    const rows = await sheet(fixture('report-4.xml'), 'parties');
    expect(picked(rows, 'name', 'type', 'birthdate', 'zip')).toEqual([
      ['Jeanne de la Tour', 'person', '1970-01-31T00:00:00', '69001'],
      ['Paul Mandat', 'person', '', ''],
      ['TOTAL ESSAI SARL', 'company', '', ''],
      ['Luc Gerant', 'person', '', ''],
      ['Nadia Guichet', 'person', '', ''],
      ['Nadia Guichet', 'person', '', ''],
      ['Ana Uno', 'person', '', ''],
      ['Eva Dos', 'person', '', ''],
    ]);
    for (const name of ['transfers', 'accounts', 'parties'])
      for (const { row } of await sheet(fixture('report-4.xml'), name))
        expect(row.cells.join()).not.toContain('nationality');
  });

  test('who holds and who signs for an account, who directs a company', async () => {
    const rows = await sheet(fixture('report-4.xml'), 'holdings');
    expect(picked(rows, 'person', 'target', 'capacity', 'role')).toEqual([
      ['Jeanne de la Tour', 'FR7630006000011234567890189', 'holder', 'A'],
      ['Paul Mandat', 'FR7630006000011234567890189', 'proxy', 'B'],
      ['Luc Gerant', 'TOTAL ESSAI SARL', 'director', 'D'],
    ]);
  });

  test('the parties of an activity without any transaction', async () => {
    const xml = new TextDecoder().decode(fixture('report-5.xml')).replace(/<transaction>.*<\/transaction>/s, '');
    expect(picked(await sheet(xml, 'parties'), 'name', 'tax_number')).toEqual([['Société Écran', 'T1']]);
    expect(picked(await sheet(xml, 'accounts'), 'account')).toEqual([['77']]);
  });
});

describe('bad reports are refused, and say why', () => {
  test('entities, damage, nothing to read', async () => {
    const refusal = async (xml: string) => {
      const outcome = await format.open(new Blob([xml]), 'r.xml');
      return outcome.ok ? null : outcome.problem.code;
    };
    expect(await refusal('<!DOCTYPE report [<!ENTITY a "b">]><report><rentity_id>&a;</rentity_id></report>')).toBe(
      'xml-entities',
    );
    expect(await refusal('<report><rentity_id>1</report>')).toBe('xml-damaged');
    expect(await refusal('<report><rentity_id>1</rentity_id></report>')).toBe('xml-without-records');
  });

  test('a report cut anywhere is refused as a whole', async () => {
    const whole = fixture('report-4.xml');
    for (let length = 0; length < whole.length - 20; length += 200) {
      const outcome = await format.open(new Blob([whole.slice(0, length)]), 'cut.xml');
      expect(outcome).toMatchObject({ ok: false, problem: { code: 'xml-damaged' } });
    }
  });

  test('mangled bytes never do worse than a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('report-4.xml', 'report-5.xml'),
        fc.array(fc.tuple(fc.nat(20_000), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (name, changes) => {
          const bytes = fixture(name);
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          const outcome = await format.open(new Blob([bytes]), name);
          if (!outcome.ok) return;
          for (const { name: own, rows, columns } of outcome.value.sheets) {
            const read = await rowsOf(outcome.value, own!);
            expect(read.map(({ row }) => row.entry)).toEqual(Array.from({ length: rows }, (_, at) => at + 1));
            for (const { row } of read) expect(row.cells).toHaveLength(columns.length);
          }
        },
      ),
      { numRuns: 300, seed: 501 },
    );
  });
});

test('whatever transfers a report could hold come back exactly', async () => {
  const word = fc.stringMatching(/^[A-Za-zÀ-ÿ0-9]([A-Za-zÀ-ÿ0-9 &<>"'-]{0,20}[A-Za-z0-9])?$/);
  const escaped = (text: string): string => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const transfer = fc.record({ cents: fc.nat(10 ** 9), from: word, to: word, holder: word, label: word });
  await fc.assert(
    fc.asyncProperty(fc.array(transfer, { minLength: 1, maxLength: 20 }), async (transfers) => {
      const amount = (cents: number): string => (cents / 100).toFixed(2);
      const body = transfers.map(
        ({ cents, from, to, holder, label }) =>
          `<transaction><transaction_description>${escaped(label)}</transaction_description><date_transaction>2024-02-03</date_transaction><amount_local>${amount(cents)}</amount_local>` +
          `<t_from><from_account><account>${escaped(from)}</account><account_name>${escaped(holder)}</account_name></from_account></t_from>` +
          `<t_to_my_client><to_account><account>${escaped(to)}</account></to_account></t_to_my_client></transaction>`,
      );
      const rows = await sheet(
        `<report><rentity_id>1</rentity_id><currency_code_local>EUR</currency_code_local>${body.join('\n')}</report>`,
        'transfers',
      );
      expect(
        picked(rows, 'amount', 'from_account', 'to_account', 'from_account/name', 'transaction_description'),
      ).toEqual(transfers.map(({ cents, from, to, holder, label }) => [amount(cents), from, to, holder, label]));
    }),
    { numRuns: 60 },
  );
});
