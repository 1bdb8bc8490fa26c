import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import type { Database } from '#engine/database.ts';
import { emptyingStatements } from '#ledger/schema.ts';
import { ibans, receive, statementFile, withBalances, type Movement } from '#test/support/statement-file.ts';

const january: readonly Movement[] = [
  { on: '2024-01-15', cents: -1250, label: 'CARTE BOULANGERIE' },
  { on: '2024-01-16', cents: 200000, label: 'VIR DE EMPLOYEUR SALAIRE' },
  { on: '2024-01-16', cents: -350, label: 'CARTE CAFE' },
  { on: '2024-01-16', cents: -350, label: 'CARTE CAFE' },
  { on: '2024-01-31', cents: -70000, label: 'PRLV LOYER' },
];

describe.each([
  ['native', () => openNative()],
  ['wasm', openWasmInNode],
] as const)('completeness on %s', (_, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    for (const statement of emptyingStatements()) await database.exec(statement);
    await database.exec('drop table if exists ingest_extra');
  });

  const proofs = () =>
    database.rows(
      'select source, basis, opening, inflow, outflow, expected, closing, difference, state, breaking_row % 4294967296 as row from proof order by source, proof_id',
    );
  const months = async () =>
    (await database.rows('select month, state, sources from coverage order by account_id, month')).map(
      ({ month, state, sources }) => `${Number(month) - 2024 * 12 + 1} ${String(state)} ${String(sources)}`,
    );
  const tagged = async (column: string) =>
    (
      await database.rows(
        `select row_id // 4294967296 as source, row_id % 4294967296 as row, ${column} // 4294967296 as of_source, ${column} % 4294967296 as of_row from txn where ${column} is not null order by row_id`,
      )
    ).map(({ source, row, of_source: ofSource, of_row: ofRow }) => [source, row, ofSource, ofRow].join(' '));

  it('proves a statement from its running balances', async () => {
    await receive(database, [statementFile('a.csv', withBalances(january, 10000))]);
    expect(await proofs()).toMatchObject([
      {
        basis: 'running',
        opening: 10000,
        inflow: 200000,
        outflow: 71950,
        expected: 138050,
        closing: 138050,
        difference: 0,
        state: 'proven',
        row: null,
      },
    ]);
    expect(await months()).toEqual(['1 proven 1']);
  });

  it('says at which row the balance does not follow, and by how much', async () => {
    const rows = withBalances(january, 10000).filter((_row, at) => at !== 1);
    await receive(database, [statementFile('a.csv', rows)]);
    expect(await proofs()).toMatchObject([{ state: 'discrepancy', difference: 200000, row: 3 }]);
    expect(await months()).toEqual(['1 broken 1']);
  });

  it('holds rows without a balance against the next balance that is printed', async () => {
    const rows = withBalances(january, 10000).map((row, at) =>
      at === 2 || at === 3 ? { ...row, balance: undefined } : row,
    );
    await receive(database, [statementFile('a.csv', rows)]);
    expect(await proofs()).toMatchObject([{ state: 'proven', difference: 0 }]);
    for (const statement of emptyingStatements()) await database.exec(statement);
    await receive(database, [
      statementFile(
        'a.csv',
        rows.map((row, at) => (at === 2 ? { ...row, cents: -360 } : row)),
      ),
    ]);
    expect(await proofs()).toMatchObject([{ state: 'discrepancy', difference: 10, row: 6 }]);
  });

  it('reads a file listed from the newest, and days listed the other way round', async () => {
    const printed = withBalances(january, 10000);
    await receive(database, [statementFile('a.csv', printed.toReversed())]);
    expect(await proofs()).toMatchObject([{ state: 'proven', opening: 10000, closing: 138050 }]);
    for (const statement of emptyingStatements()) await database.exec(statement);
    const [first, second, third, fourth, last] = printed as readonly [Movement, Movement, Movement, Movement, Movement];
    await receive(database, [statementFile('b.csv', [first, fourth, third, second, last])]);
    expect(await proofs()).toMatchObject([{ state: 'proven', opening: 10000, closing: 138050 }]);
  });

  it('proves a statement from the balances printed on lines of their own', async () => {
    const below = [`;Ancien solde;100,00;;`, `;Nouveau solde;1380,50;;`];
    await receive(database, [statementFile('a.csv', january, { below })]);
    expect(await proofs()).toMatchObject([
      { basis: 'line', opening: 10000, closing: 138050, difference: 0, state: 'proven' },
    ]);
    expect(await months()).toEqual(['1 proven 1']);
  });

  it('points at the line whose balance the rows do not give', async () => {
    const below = [`;Ancien solde;100,00;;`, `;Nouveau solde;1380,60;;`];
    await receive(database, [statementFile('a.csv', january, { below })]);
    expect(await proofs()).toMatchObject([{ state: 'discrepancy', difference: 10, row: 8 }]);
    expect(await months()).toEqual(['1 broken 1']);
  });

  it('opens a statement with the balance on which the one before it ended, and breaks only where no day is between', async () => {
    const february: readonly Movement[] = [{ on: '2024-02-15', cents: -5000, label: 'CARTE GARAGE' }];
    const until = (closing: string, from: string, to: string) => [
      `Liste des opérations entre le ${from} et le ${to};;`,
      `Solde au ${to} ${closing};;`,
    ];
    const one = statementFile('a.csv', january, { above: until('1 380,50', '01/01/2024', '31/01/2024') });
    await receive(database, [
      one,
      statementFile('b.csv', february, { above: until('1 330,50', '01/02/2024', '29/02/2024') }),
    ]);
    expect(await proofs()).toMatchObject([
      { state: 'unknown', opening: null, closing: 138050 },
      { state: 'proven', basis: 'carried', opening: 138050, closing: 133050 },
    ]);
    for (const statement of emptyingStatements()) await database.exec(statement);
    await receive(database, [
      one,
      statementFile('b.csv', february, { above: until('1 330,00', '01/02/2024', '29/02/2024') }),
    ]);
    expect(await proofs()).toMatchObject([{ state: 'unknown' }, { state: 'discrepancy', difference: -50 }]);
    for (const statement of emptyingStatements()) await database.exec(statement);
    await receive(database, [
      one,
      statementFile('b.csv', february, { above: until('1 330,00', '03/02/2024', '29/02/2024') }),
    ]);
    expect(await proofs()).toMatchObject([{ state: 'unknown' }, { state: 'unknown', opening: null, difference: null }]);
  });

  it('counts once what two exports of one statement give, whatever their labels, and loses neither', async () => {
    const printed = withBalances(january, 10000);
    const other = january.map((row) => ({ ...row, label: `OPERATION ${row.label.length}` }));
    await receive(database, [
      statementFile('a.csv', january),
      statementFile('b.csv', other.toReversed()),
      statementFile('c.csv', printed),
    ]);
    expect(await tagged('duplicate_of')).toHaveLength(10);
    expect(new Set((await tagged('duplicate_of')).map((tag) => tag.split(' ')[2]))).toEqual(new Set(['1']));
    expect(await database.rows('select count(*) as rows, count(distinct row_id) as ids from txn')).toEqual([
      { rows: 15, ids: 15 },
    ]);
    expect(await database.rows('select count(*) as rows, sum(amount) as amount from txn_counted')).toEqual([
      { rows: 5, amount: 271950 },
    ]);
    expect(await months()).toEqual(['1 proven 3']);
  });

  it('tags only the days that two files share, and never two operations of one file', async () => {
    const later: readonly Movement[] = [...january.slice(1), { on: '2024-02-02', cents: -900, label: 'CARTE PRESSE' }];
    await receive(database, [statementFile('a.csv', january.slice(0, 4)), statementFile('b.csv', later)]);
    expect(await tagged('duplicate_of')).toEqual(['2 2 1 3', '2 3 1 4', '2 4 1 5']);
    expect(await months()).toEqual(['1 seen 2', '2 seen 1']);
  });

  it('keeps two equal payments apart on the day one file ends and the next begins, when their balances differ', async () => {
    const day: readonly Movement[] = withBalances(
      [
        { on: '2024-01-15', cents: -350, label: 'CARTE CAFE' },
        { on: '2024-01-15', cents: -350, label: 'CARTE CAFE' },
      ],
      10000,
    );
    const [morning, evening] = day as readonly [Movement, Movement];
    const before = { on: '2024-01-02', cents: -100, label: 'FRAIS', balance: 10000 };
    const after = { on: '2024-01-28', cents: -100, label: 'FRAIS', balance: 9200 };
    await receive(database, [statementFile('a.csv', [before, morning]), statementFile('b.csv', [evening, after])]);
    expect(await tagged('duplicate_of')).toEqual([]);
    expect(await months()).toEqual(['1 proven 1']);
  });

  it('lists a file that is received a second time', async () => {
    const { report } = await receive(database, [
      statementFile('a.csv', january),
      statementFile('copie de a.csv', january),
    ]);
    expect(report.problems).toMatchObject([{ file: 'copie de a.csv', problem: { code: 'file-duplicate' } }]);
    expect(await database.rows('select file, source from repeated_file')).toEqual([
      { file: 'copie de a.csv', source: 1 },
    ]);
  });

  it('pairs an operation with the one that undoes it, and counts neither', async () => {
    await receive(database, [
      statementFile('a.csv', [
        { on: '2024-01-10', cents: -5000, label: 'PRLV FOURNISSEUR ENERGIE' },
        { on: '2024-01-11', cents: -5000, label: 'PRLV FOURNISSEUR ENERGIE' },
        { on: '2024-01-12', cents: 5000, label: 'REJET PRLV FOURNISSEUR ENERGIE' },
        { on: '2024-01-13', cents: 5000, label: 'VIR DE X' },
        { on: '2024-01-20', cents: 5000, label: 'REJET PRLV FOURNISSEUR ENERGIE' },
        { on: '2024-01-21', cents: -4900, label: 'ANNULATION' },
      ]),
    ]);
    expect(await tagged('reversal_of')).toEqual(['1 3 1 3', '1 4 1 3']);
    expect(await database.rows('select count(*) as n from txn_counted')).toEqual([{ n: 4 }]);
  });

  const holders = async (from: string | null = null) => {
    await database.exec(
      "insert into ledger.party (party_id, name_raw, name_norm) values (90, 'DUPONT Anne', 'ANNE DUPONT')",
    );
    await database.exec(
      `insert into ledger.holding (holding_id, party_id, target_kind, target_id, role, from_on) select 900 + account_id, 90, 'account', account_id, 'holder', ${from === null ? 'null' : `date '${from}'`} from ledger.account where in_file`,
    );
  };
  const own = async () =>
    (
      await database.rows(
        "select debit_row % 4294967296 as debit, credit_row % 4294967296 as credit, state, reason, days, difference from own_transfer order by case state when 'confirmed' then 1 when 'rejected' then 2 else 3 end, debit_row",
      )
    ).map(({ debit, credit, state, reason, days, difference }) =>
      [debit, credit, state, reason, days, difference].join(' '),
    );
  const transfers = () => [
    statementFile('a.csv', [
      { on: '2024-01-10', cents: -50000, label: 'VIREMENT VERS LIVRET' },
      { on: '2024-01-15', cents: -30000, label: 'VIREMENT VERS LIVRET' },
      { on: '2024-01-20', cents: -20000, label: 'VIR SEPA EMIS VERS ANNE DUPONT' },
      { on: '2024-01-25', cents: -10000, label: 'RETRAIT DAB LILLE' },
      { on: '2024-01-28', cents: -7000, label: 'VIREMENT VERS LIVRET' },
      { on: '2024-01-29', cents: -4000, label: 'VIR SEPA EMIS VERS GARAGE MARTIN' },
    ]),
    statementFile(
      'b.csv',
      [
        { on: '2024-01-10', cents: 50000, label: 'VIR SEPA RECU DE DUPONT ANNE' },
        { on: '2024-01-17', cents: 30000, label: 'VIR SEPA RECU DE DUPONT ANNE' },
        { on: '2024-01-21', cents: 19850, label: 'VIR SEPA RECU DE DUPONT ANNE' },
        { on: '2024-01-25', cents: 10000, label: 'VERSEMENT ESPECES AGENCE LILLE' },
        { on: '2024-01-29', cents: 4000, label: 'VIR SEPA RECU DE DUPONT ANNE' },
        { on: '2024-02-28', cents: 7000, label: 'VIR SEPA RECU DE DUPONT ANNE' },
      ],
      { iban: ibans.two },
    ),
  ];

  it('pairs transfers between the accounts of one holder: sure, to review, or not at all', async () => {
    const { intake } = await receive(database, transfers());
    await holders();
    await intake.decide([]);
    expect(await own()).toEqual([
      '2 2 confirmed same-day 0 0',
      '7 6 rejected other-party 0 0',
      '3 3 review days-apart 2 0',
      '4 4 review fee 1 -150',
    ]);
    expect(await tagged('own_transfer_id')).toEqual(['1 2 1 2', '2 2 1 2']);
  });

  it('keeps what the user said of a pair, also when the files are read again', async () => {
    const { intake } = await receive(database, transfers());
    await holders();
    const sources = await intake.sources();
    const at = (number: number, line: number) => ({ sha256: sources[number - 1]!.sha256, sheet: null, line });
    const said = [
      { debit: at(1, 2), credit: at(2, 2), state: 'rejected' },
      { debit: at(1, 3), credit: at(2, 3), state: 'confirmed' },
    ] as const;
    await intake.decide(said);
    const expected = [
      '3 3 confirmed decided 2 0',
      '2 2 rejected decided 0 0',
      '4 4 review fee 1 -150',
      '7 6 rejected other-party 0 0',
    ].sort();
    expect((await own()).sort()).toEqual(expected);
    expect(await tagged('own_transfer_id')).toEqual(['1 3 1 3', '2 3 1 3']);
    await intake.import([]);
    expect((await own()).sort()).toEqual(expected);
  });

  it('asks that both accounts be his on that day', async () => {
    const { intake } = await receive(database, transfers());
    await holders('2024-01-15');
    await intake.decide([]);
    expect(await own()).toEqual(['7 6 rejected other-party 0 0', '3 3 review days-apart 2 0', '4 4 review fee 1 -150']);
  });
});
