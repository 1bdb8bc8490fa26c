import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RowId } from '#domain/row-id.ts';
import { openNative } from '#engine/adapters/native.ts';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import mappingWords from '#i18n/messages/mapping.ts';
import quarantineWords from '#i18n/messages/quarantine.ts';
import { openIntake } from '#ingest/intake.ts';
import { doubtCodes } from '#ingest/proposal.ts';
import { asideReasons, quarantineReasons } from '#ingest/quarantine.ts';
import { emptyingStatements } from '#ledger/schema.ts';
import { roles, type Role, wordOf } from '#ledger/headings.ts';

const fixture = (name: string): Blob => new Blob([readFileSync(`test/fixtures/text/fr-csv/${name}`)]);

describe.each([
  ['native', () => openNative()],
  ['wasm', openWasmInNode],
] as const)('statements on %s', (_, open) => {
  let database: Database & { readonly files: FileAccess };
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    for (const statement of emptyingStatements()) await database.exec(statement);
  });

  const enter = async (path: string, content: Blob | string, constants = {}) => {
    const intake = openIntake(database);
    const file = { path, blob: typeof content === 'string' ? new Blob([content]) : content };
    const proposed = await intake.propose(file);
    if (!proposed.ok) return { intake, problem: proposed.problem };
    const [first] = proposed.value;
    if (first === undefined) throw new Error('no proposal');
    const proposal = {
      ...first,
      mapping: { ...first.mapping, constants: { ...first.mapping.constants, ...constants } },
    };
    const report = await intake.import([{ file, proposal }]);
    const source = report.sources[0];
    if (report.problems.some(({ problem: { code } }) => code === 'engine-failed'))
      throw new Error(JSON.stringify(report.problems));
    return { intake, proposal, report, source, refused: source ? await intake.quarantine(source.number) : [] };
  };
  const movements = () =>
    database.rows(
      'select row_id % 4294967296 as row, cast(booked_on as varchar) as day, direction, amount, currency, balance_after, method, branch_code, place_city from txn order by row_id',
    );

  it('reads Crédit Agricole: preamble, labels over several lines, cash at two branches', async () => {
    const { proposal, source } = await enter('ca.csv', fixture('credit_agricole.csv'));
    expect(proposal).toMatchObject({
      sure: true,
      layout: { encoding: { value: 'windows-1252' }, headerRow: 11 },
      mapping: {
        sign: 'debit-credit',
        constants: { accountNumber: '00000000000', holder: 'M. EXEMPLE JEAN', currency: 'EUR' },
      },
    });
    expect(source).toMatchObject({ period: { from: '2026-04-01', to: '2026-04-30' } });
    expect((await movements()).slice(0, 3)).toMatchObject([
      { row: 12, day: '2026-04-30', direction: 'debit', amount: 115000, method: 'transfer' },
      {
        row: 13,
        day: '2026-04-29',
        direction: 'credit',
        amount: 980000,
        method: 'cash',
        branch_code: 'LYON 3',
        place_city: 'LYON',
      },
      { row: 14, day: '2026-04-28', direction: 'credit', method: 'cash', branch_code: 'LYON 7', place_city: 'LYON' },
    ]);
  });

  it('reads Banque Populaire: debits written negative', async () => {
    const { proposal } = await enter('bp.csv', fixture('banque_populaire_caisse_epargne.csv'));
    expect(proposal).toMatchObject({ sure: true, mapping: { sign: 'debit-credit-signed' } });
    expect(await movements()).toMatchObject([
      { row: 3, day: '2026-04-01', direction: 'debit', amount: 1250, method: 'card' },
      { row: 4, day: '2026-04-02', direction: 'credit', amount: 180000, method: 'transfer' },
    ]);
  });

  it('reads BoursoBank: amounts with a comma, the balance with a point', async () => {
    await enter('bourso.csv', fixture('boursobank.csv'));
    expect(await movements()).toMatchObject([
      { day: '2026-04-30', direction: 'debit', amount: 5420, balance_after: 100000 },
      { day: '2026-04-29', direction: 'credit', amount: 1250000, balance_after: 105420 },
    ]);
  });

  it('asks whose account BNP’s file is, and reads it once told', async () => {
    const { proposal } = await enter('bnp.csv', fixture('bnp.csv'), { accountNumber: '00012345678' });
    expect(proposal).toMatchObject({
      sure: false,
      doubts: expect.arrayContaining([expect.objectContaining({ code: 'account-unknown', blocks: true })]),
    });
    expect(await movements()).toMatchObject([
      { row: 2, direction: 'debit', amount: 1000 },
      { row: 3, direction: 'credit', amount: 990000, method: 'cash' },
    ]);
  });

  it('tells apart two columns called Account', async () => {
    const head =
      'Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,Amount Paid,Payment Currency,Payment Format,Is Laundering\n';
    const rows =
      '2022/09/01 00:06,021174,800737690,012,80011F990,2848.96,Euro,2848.96,Euro,ACH,1\n2022/09/13 04:33,021174,800737690,020,80020C5B0,100.00,Euro,110.00,US Dollar,ACH,1\n';
    const { proposal } = await enter('HI-Small.csv', head + rows);
    expect(proposal).toMatchObject({ sure: true, mapping: { sign: 'transfer' } });
    expect(await database.rows('select account_key from account order by 1')).toEqual([
      { account_key: '012|80011F990' },
      { account_key: '020|80020C5B0' },
      { account_key: '021174|800737690' },
    ]);
    expect(
      await database.rows('select amount, currency, amount_ref, account_id, direction from txn order by row_id'),
    ).toEqual([
      { amount: 284896, currency: 'EUR', amount_ref: 284896, account_id: null, direction: null },
      { amount: 11000, currency: 'USD', amount_ref: 10000, account_id: null, direction: null },
    ]);
  });

  it('reads AMLSim and AMLGentex, whose days are counted from an unknown day', async () => {
    const one = await enter(
      'transactions.csv',
      'sourceNodeId,targetNodeId,value,time\n280,15349,147.8,1\n249,9015,104.06,40\n',
    );
    expect(one.proposal).toMatchObject({ sure: true, mapping: { sign: 'transfer', dayZero: '2000-01-01' } });
    const two = await enter(
      'tx_log.csv',
      'step,type,amount,nameOrig,nameDest,bankOrig,bankDest,isSAR\n0,INITALBALANCE,40649.62,-2,0,source,bank_a,0\n31,TRANSFER,412.47647990698516,3915,-1,bank_a,sink,0\n31,CASH,20.5,3915,-1,bank_a,sink,0\n',
    );
    expect(two.proposal).toMatchObject({ sure: true, mapping: { round: true } });
    expect(
      await database.rows(
        'select cast(booked_on as varchar) as day, amount, method, exclude_reason from txn order by row_id',
      ),
    ).toEqual([
      { day: '2000-01-02', amount: 14780, method: 'unknown', exclude_reason: null },
      { day: '2000-02-10', amount: 10406, method: 'unknown', exclude_reason: null },
      { day: '2000-01-01', amount: 4064962, method: 'unknown', exclude_reason: 'opening-balance' },
      { day: '2000-02-01', amount: 41248, method: 'transfer', exclude_reason: null },
      { day: '2000-02-01', amount: 2050, method: 'cash', exclude_reason: null },
    ]);
  });

  it('asks rather than choose between day and month', async () => {
    const { proposal } = await enter(
      'fr_00012345678.csv',
      'Date;Libellé;Montant\n03/04/2024;A;-1,00\n05/06/2024;B;2,00\n',
    );
    expect(proposal?.doubts).toContainEqual({ code: 'date-order', blocks: true, column: 'Date', seen: '03/04/2024' });
  });

  it('keeps every damaged row, and says what is wrong with it', async () => {
    const text =
      'Date;Libellé;Montant;Solde\n31/01/2024;<img src=x onerror=alert(1)>;-1,00;9,00\n31/02/2024;B;2,00;1,00\n;C;2,00;1,00\n01/03/2024;D;douze;1,00\n01/03/2024;E;;1,00\n\nTotal;;3,00;\n01/03/2024;=CMD();0,00;1,00\n02/03/2024;"F';
    const { refused, source, intake } = await enter('fr_00012345678.csv', text);
    expect(refused?.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'date-impossible'],
      [4, 'date-missing'],
      [5, 'amount-unreadable'],
      [6, 'amount-missing'],
      [9, 'amount-zero'],
      [10, 'quote-unclosed'],
      [1, 'header'],
      [7, 'blank'],
      [8, 'subtotal'],
    ]);
    expect(source).toMatchObject({ rowsRead: 10, rowsAccepted: 1, rowsQuarantined: 6, rowsSetAside: 3 });
    const recalled = await intake.recall([(4294967296 * (source?.number ?? 0) + 2) as RowId]);
    expect(recalled).toMatchObject({
      ok: true,
      value: [{ line: 2, cells: ['31/01/2024', '<img src=x onerror=alert(1)>', '-1,00', '9,00'] }],
    });
  });

  it('refuses a cell of a megabyte and keeps the rows around it', async () => {
    const { refused } = await enter(
      'fr_00012345678.csv',
      `Date;Libellé;Montant\n31/01/2024;A;-1,00\n31/01/2024;"${'x'.repeat(1_000_000)}";2,00\n31/01/2024;C;3,00\n`,
    );
    expect(refused?.[0]).toMatchObject({ row: 3, reason: 'cell-too-long' });
    expect(await movements()).toHaveLength(2);
  });

  it('says what is wrong with a file that is no statement', async () => {
    expect((await enter('a.csv', '')).problem).toEqual({ code: 'file-empty', name: 'a.csv' });
    expect((await enter('b.csv', new Blob([new Uint8Array([0x25, 0x50, 0x44, 0x46, 1, 2])]))).problem).toMatchObject({
      code: 'file-not-text',
      seen: 'PDF',
    });
    const without = await enter('c_00012345678.csv', '31/01/2024;A;-1,00\n31/01/2024;B;2,00\n');
    expect(without.proposal).toMatchObject({
      sure: false,
      doubts: [expect.objectContaining({ code: 'header-missing' })],
    });
    const wide = `Date;Montant;Libellé${';x'.repeat(200)}\n31/01/2024;-2,00;A${';'.repeat(200)}\n`;
    expect((await enter('d_00012345678.csv', wide)).source).toMatchObject({ rowsAccepted: 1 });
  });

  it('keeps the signs that windows-1252 has beyond ISO-8859-1', async () => {
    const text = 'Date;Libellé;Montant\n31/01/2024;ACHAT D’œuvre 12 €;-12,00\n';
    const western: Readonly<Record<string, number>> = { '’': 0x92, œ: 0x9c, '€': 0x80 };
    const bytes = Uint8Array.from(text, (sign) => western[sign] ?? sign.charCodeAt(0));
    const { intake, source } = await enter('releve_00012345678.csv', new Blob([bytes]));
    expect(source?.rowsAccepted).toBe(1);
    const [row] = await database.rows('select row_id, label from txn');
    expect(row?.['label']).toBe('ACHAT D’œuvre 12 €');
    const recalled = await intake.recall([Number(row?.['row_id']) as RowId]);
    expect(recalled.ok && recalled.value[0]?.cells[1]).toBe('ACHAT D’œuvre 12 €');
  });

  it('refuses the same file twice', async () => {
    const text = 'Date;Libellé;Montant\n31/01/2024;A;-1,00\n';
    await enter('fr_00012345678.csv', text);
    const { report } = await enter('copy_00012345678.csv', text);
    expect(report?.problems).toMatchObject([{ problem: { code: 'file-duplicate', twin: 'fr_00012345678.csv' } }]);
  });
});

describe('the words of the import', () => {
  it('exist for every doubt, reason and role, in three languages', () => {
    for (const language of ['fr', 'en', 'es'] as const) {
      expect(Object.keys(mappingWords[language]).sort()).toEqual([...doubtCodes].sort());
      expect(Object.keys(quarantineWords[language]).sort()).toEqual([...quarantineReasons, ...asideReasons].sort());
    }
    for (const [table, played] of Object.entries(roles))
      for (const role of Object.keys(played))
        expect(wordOf(table as keyof typeof roles, role as Role).fr.meaning).not.toBe('');
  });
});
