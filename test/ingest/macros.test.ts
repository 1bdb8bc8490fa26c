import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#engine/database.ts';
import { openNative } from '#engine/adapters/native.ts';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import { macroStatements } from '#ingest/normalise/macros.ts';
import { quoted } from '#ingest/normalise/literal.ts';
import { daySteps, layered, moneyFault, moneySteps } from '#ingest/normalise/reading.ts';
import type { DateOrder, DecimalMark } from '#ingest/proposal.ts';

describe.each([
  ['native', () => openNative()],
  ['wasm', openWasmInNode],
] as const)('cells read by %s', (_, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    for (const statement of macroStatements) await database.exec(statement);
  });
  afterAll(() => database.close());
  const one = async (expression: string) => (await database.rows(`select ${expression} as value`))[0]?.['value'];

  const read = async (cell: string, steps: readonly { layer: number; name: string; sql: string }[], wanted = 'value') =>
    (await database.rows(`select ${wanted} as value from (${layered(`select ${quoted(cell)} as cell`, steps)})`))[0]?.[
      'value'
    ];
  const money = (cell: string, mark: DecimalMark | null, round = false) =>
    read(cell, moneySteps('cell', 'value', mark, round));
  const fault = (cell: string, mark: DecimalMark | null) =>
    read(cell, moneySteps('cell', 'value', mark, false), moneyFault('cell', 'value', mark));
  const dayOf = (cell: string, order: DateOrder | null, serial = false) =>
    read(cell, daySteps('cell', 'value', { order, zero: '2000-01-01', serial, clock: true }));
  const instant = (cell: string, order: DateOrder) =>
    read(cell, daySteps('cell', 'value', { order, zero: null, serial: false, clock: true }), 'value_at');

  it.each([
    ['1 917,01 €', ',', 191701],
    ['1\u00a0150,00', ',', 115000],
    ['12 500,00', ',', 1250000],
    ['-3 116.50', ',', -311650],
    ['258,99', ',', 25899],
    ['1.234,56', ',', 123456],
    ['1,234.56', '.', 123456],
    ['1.234', ',', 123400],
    ['1.234', '.', null],
    ['12.500', '.', 1250],
    ['(45,10)', ',', -4510],
    ["1'234.50", '.', 123450],
    ['12,50-', ',', -1250],
    ['+8', '.', 800],
    ['1.234.567', ',', 123456700],
    ['12 50', ',', null],
    ['1e5', '.', null],
    ['abc', ',', null],
    ['12-15', ',', null],
    ['€ 9.90', '.', 990],
    ['−54,20', ',', -5420],
    ['0,5', ',', 50],
    ['.5', '.', 50],
    ['1\u202f000', ',', 100000],
    ['99999999999999999999', '.', null],
    ['12,345', '.', 1234500],
    ['1_000', '.', null],
  ] as const)('reads the amount %s (mark %s) as %s cents', async (cell, mark, cents) => {
    expect(await money(cell, mark)).toBe(cents);
  });

  it('says what is wrong with an amount', async () => {
    expect(await fault('1.234', null)).toBe('amount-ambiguous');
    expect(await fault('1.2345', '.')).toBe('amount-too-precise');
    expect(await fault('douze', ',')).toBe('amount-unreadable');
    expect(await fault('99999999999999999999', ',')).toBe('amount-too-large');
    expect(await money('468.8967735992182', '.', true)).toBe(46890);
  });

  it.each([
    ['04/03/2024', null, null],
    ['14/03/2024', null, '2024-03-14'],
    ['31/12/2024', 'dmy', '2024-12-31'],
    ['01/04/26', 'dmy', '2026-04-01'],
    ['22.01.2025', 'dmy', '2025-01-22'],
    ['2026-04-30', 'ymd', '2026-04-30'],
    ['2022/09/01 00:06', 'ymd', '2022-09-01'],
    ['12/31/2024', 'mdy', '2024-12-31'],
    ['31/02/2024', 'dmy', null],
    ['17 mai 2024', 'dmy', '2024-05-17'],
    ['20240331', 'ymd', '2024-03-31'],
    ['mars 2022', 'dmy', null],
    ['2019', 'dmy', null],
    ['NC', 'dmy', null],
    ['5', 'step', '2000-01-06'],
    ['03/04/2024 14:05', 'dmy', '2024-04-03'],
    ['22-Jan-2025', 'dmy', '2025-01-22'],
    ['1er août 2024', 'dmy', '2024-08-01'],
  ] as const)('reads the date %s (%s) as %s', async (cell, order, day) => {
    expect(await dayOf(cell, order)).toBe(day);
  });

  it('reads the serial days of spreadsheets only where told to', async () => {
    expect(await dayOf('45679', 'dmy', true)).toBe('2025-01-22');
    expect(await dayOf('45679', 'dmy')).toBe(null);
  });

  it('keeps the hour that is written', async () => {
    expect(await instant('2022/09/01 00:06', 'ymd')).toBe('2022-09-01 00:06:00');
    expect(await instant('03/04/2024 9:05:11', 'dmy')).toBe('2024-04-03 09:05:11');
    expect(await instant('03/04/2024', 'dmy')).toBe(null);
  });

  it('puts a name in one order whatever the source', async () => {
    const forms = ['SAS LAVAGE DES GONES', 'Lavage des Gones (SAS)'] as const;
    expect(await one(`ingest_name_norm(${quoted(forms[0])})`)).toBe(await one(`ingest_name_norm(${quoted(forms[1])})`));
    expect(await one(`ingest_name_norm('M. LEMAIRE HUGO')`)).toBe(await one(`ingest_name_norm('Hugo LEMAIRE')`));
  });

  it.each([
    ['env. 15 000 €', '15 000 '],
    ['estimé à 8 000', '8 000'],
    ['estime 5-6 k€', '5-6 k'],
  ] as const)('takes the words off the estimate %s', async (cell, bare) => {
    expect(await one(`ingest_estimate_bare(${quoted(cell)})`)).toBe(bare);
  });

  it('sees the two ends of an estimate', async () => {
    expect(await one("ingest_estimate_ends('12-15 k')['high']")).toBe('15');
    expect(await one("ingest_estimate_ends('15 000')['high']")).toBe('');
  });
});
