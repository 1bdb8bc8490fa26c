import { afterAll, beforeAll, expect, it } from 'vitest';
import { completenessOf } from '#cli/completeness.ts';
import { whereIs } from '#domain/row-id.ts';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { ibans, receive, statementFile, withBalances } from '#test/support/statement-file.ts';

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

it('says of each account what was received, what is proven, and where the balance breaks', async () => {
  const rows = withBalances(
    [
      { on: '2024-01-15', cents: -1250, label: 'CARTE A' },
      { on: '2024-02-15', cents: 5000, label: 'VIR B' },
      { on: '2024-02-20', cents: -700, label: 'CARTE C' },
      { on: '2024-03-15', cents: -100, label: 'CARTE D' },
    ],
    10000,
  );
  const again = rows.slice(3).map((row) => ({ ...row, balance: undefined }));
  const register = {
    path: 'ficoba.csv',
    blob: new Blob([
      'Établissement;Code banque;Numéro de compte;IBAN;Titulaire;Nature du compte;Date d’ouverture;Date de clôture\n' +
        `Banque X;30006;00001123456;${ibans.one};DUPONT Anne;Compte courant particulier;13/02/2010;\n` +
        `Banque Y;10107;00101123456;${ibans.two};DUPONT Anne;Livret;14/02/2010;\n`,
    ]),
  };
  const { intake } = await receive(database, [
    statementFile(
      'a.csv',
      rows.filter((_, at) => at !== 1),
    ),
    statementFile('b.csv', again),
    statementFile('copie.csv', again),
    register,
  ]);
  const completeness = await completenessOf(database, await intake.sources(), (row) => ({ row: whereIs(row).line }));
  expect(completeness.accounts).toMatchObject([
    {
      account: ibans.one,
      statement_received: true,
      months: [
        { month: '2024-01', state: 'proven', sources: 1 },
        { month: '2024-02', state: 'discrepancy', sources: 1 },
        { month: '2024-03', state: 'duplicate', sources: 2, proven: true },
      ],
      balance: 'discrepancy',
      first_break: { file: 'a.csv', sheet: null, row: 3 },
      rows_repeated: 1,
      statements: [
        {
          file: 'a.csv',
          opening: '100.00',
          in: '0.00',
          out: '20.50',
          expected: '79.50',
          closing: '129.50',
          difference: '50.00',
          state: 'discrepancy',
        },
        { file: 'b.csv', balances: 'none', opening: null, difference: null, state: 'unknown' },
      ],
    },
    {
      account: ibans.two,
      statement_received: false,
      months: [{ state: 'missing' }, { state: 'missing' }, { state: 'missing' }],
      balance: 'unknown',
      statements: [],
    },
  ]);
  expect(completeness.accounts[1]).not.toHaveProperty('first_break');
  expect(completeness.repeated_files).toEqual([{ file: 'copie.csv', sheet: null, same_as: 'b.csv' }]);
});
