import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '#domain/day.ts';
import type { EvidenceRow } from '#domain/evidence.ts';
import { languages } from '#domain/language.ts';
import { rowId } from '#domain/row-id.ts';
import type { Database } from '#engine/database.ts';
import { openNative } from '#engine/adapters/native.ts';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import { evidenceRows } from '#engine/evidence.ts';
import { marksOf } from '#charts/mark.ts';
import { pictures } from '#charts/pictures/catalogue.ts';
import type { Pictured } from '#charts/pictures/picture.ts';
import { lookFor } from '#ui/look.ts';
import { drawn } from '#test/charts-drawn.ts';

const finding: Pictured = {
  subject: { unit: 'account', id: '1', key: 'A|1', name: 'Anna', accounts: [1] },
  period: { from: '2024-03-01' as Day, to: '2024-03-31' as Day },
  measures: { total: 4_000_000, ceiling: 1_000_000, named: '<b>', rate: null },
};

const row = (at: number, more: Partial<EvidenceRow> = {}): EvidenceRow => ({
  row_id: rowId(1, at + 1),
  table: 'txn',
  booked_on: `2024-03-${String((at % 28) + 1).padStart(2, '0')}` as Day,
  at: 1_709_251_200 + at * 40_000,
  precise: true,
  from: (at % 6) + 1,
  to: ((at + 1) % 6) + 1,
  from_name: `Payer ${at % 6}`,
  to_name: `Payee ${at % 6}`,
  amount: 950_000 - at * 10,
  method: 'transfer',
  account: 1,
  direction: at % 2 === 0 ? 'credit' : 'debit',
  label: null,
  place: 'Lille',
  ...more,
});
const many = (rows: number, more: (at: number) => Partial<EvidenceRow> = () => ({})) =>
  Array.from({ length: rows }, (_, at) => row(at, more(at)));

const kinds: readonly (readonly [string, readonly EvidenceRow[]])[] = [
  ['a handful of rows', many(6)],
  ['one row', many(1)],
  ['no rows', []],
  ['cash, where one end is nobody', many(5, () => ({ method: 'cash', from: null, from_name: null, precise: false }))],
  [
    'assets and incomes',
    many(8, (at) => ({
      table: at % 2 ? 'asset' : 'income',
      from: null,
      to: null,
      at: null,
      precise: false,
      direction: null,
      method: 'vehicle',
      from_name: null,
    })),
  ],
  ['rows without day or amount', many(4, () => ({ booked_on: null, at: null, amount: null }))],
  ['ten thousand rows', many(10_000, (at) => ({ from: at % 3000, to: (at * 7) % 2000, amount: (at % 500) * 100 + 1 }))],
  [
    'hostile names',
    many(9, (at) => ({
      from_name: ['<img src=x onerror=alert(1)>', '{a|b}', '\u202eabc', 'x'.repeat(9000)][at % 4] ?? '',
      to_name: '__proto__',
      place: '"><script>',
    })),
  ],
];

describe.each(Object.values(pictures).map((picture) => [picture.id, picture] as const))(
  'the picture %s',
  (_, picture) => {
    it.each(kinds)('draws %s, still and inert, with no more marks than it declares', (_said, rows) => {
      for (const theme of ['light', 'dark'] as const) {
        const option = picture.option(rows, finding, lookFor('fr', theme));
        expect((option as { readonly animation: boolean }).animation).toBe(false);
        const marks = marksOf(option);
        expect(marks.length).toBeLessThanOrEqual(picture.most);
        expect(picture.height(rows)).toBeLessThanOrEqual(720);
        const svg = drawn(option, 640, picture.height(rows));
        expect(svg.startsWith('<svg') && svg.endsWith('</svg>')).toBe(true);
        expect(svg.match(/NaN|undefined|\[object/)).toBeNull();
        expect(svg.match(/<(img|script|foreignObject|a)\b/i)).toBeNull();
        expect(svg.includes('\u202e')).toBe(false);
      }
    });

    it('says itself in one sentence in every language', () => {
      for (const language of languages)
        for (const [, rows] of kinds) {
          const sentence = picture.describe(rows, finding, lookFor(language, 'light'));
          expect(sentence).toMatch(/\.$/);
          expect(sentence).not.toMatch(/undefined|NaN/);
        }
    });

    it('opens the very row a mark stands for', () => {
      const rows = many(6);
      const ids = new Set<unknown>(rows.map((one) => one.row_id));
      const opened = marksOf(picture.option(rows, finding, lookFor('en', 'light'))).flatMap(({ key }) =>
        'row_id' in key ? [key['row_id']] : [],
      );
      if (picture.id !== 'months' && picture.id !== 'wheel') expect(new Set(opened).size).toBe(rows.length);
      for (const id of opened) expect(ids.has(id)).toBe(true);
    });
  },
);

it('draws the threshold a finding is measured against', () => {
  for (const id of ['months', 'strip', 'bars'] as const)
    expect(drawn(pictures[id].option(many(6), finding, lookFor('fr', 'light'))).replace(/\s/g, ' ')).toContain(
      'seuil 10 000 €',
    );
});

it('says how long each hop of a circle took', () => {
  const svg = drawn(pictures.ring.option(many(4), finding, lookFor('fr', 'light')), 700, 400).replace(/\s/g, ' ');
  expect(svg).toContain('+11 h');
});

describe.each([
  ['native', () => openNative()],
  ['wasm', openWasmInNode],
] as const)('rows of evidence on %s', (_engine, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.exec(`insert into ledger.party (party_id, name_raw) values (1, 'Anna')`);
    await database.exec(
      `insert into ledger.account (account_id, account_key, name, in_file) values (1, 'A|1', null, true), (2, 'B|2', 'Épicerie', false)`,
    );
    await database.exec(
      `insert into ledger.holding (holding_id, party_id, target_kind, target_id, role) values (1, 1, 'account', 1, 'holder'), (2, 1, 'asset', 1, 'owner')`,
    );
    await database.exec(`insert into ledger.txn (row_id, booked_on, booked_at, time_precision, account_id, from_account_id, to_account_id, direction, amount, amount_ref, method)
      values (21, '2024-02-29', '2024-02-29 10:30:00', 'minute', 1, 1, 2, 'debit', 50, 50, 'transfer'), (22, '2024-01-01', null, 'day', 1, null, 1, 'credit', 9, null, 'cash')`);
    await database.exec(
      `insert into ledger.asset (asset_id, row_id, kind, description, price, acquired_on) values (1, 31, 'vehicle', 'Voiture', 15000, '2024-02-01')`,
    );
    await database.exec(
      `insert into ledger.income (income_id, row_id, party_id, kind, period_from, period_to, amount_central) values (1, 41, 1, 'salary', '2023-01-01', '2023-12-31', 18000)`,
    );
  });
  afterAll(() => database.close());

  it('come from whichever table holds them, in order of time, with names', async () => {
    const rows = await evidenceRows(database, [21, 31, 41, 22, 99] as never);
    expect(
      rows.map(({ table, booked_on, at, precise, from_name, to_name, amount, method }) => [
        table,
        booked_on,
        at,
        precise,
        from_name,
        to_name,
        amount,
        method,
      ]),
    ).toEqual([
      ['income', '2023-01-01', null, false, null, 'Anna', 1_800_000, 'salary'],
      ['txn', '2024-01-01', 1_704_067_200, false, null, 'Anna', 900, 'cash'],
      ['asset', '2024-02-01', null, false, 'Anna', 'Voiture', 1_500_000, 'vehicle'],
      ['txn', '2024-02-29', 1_709_202_600, true, 'Anna', 'Épicerie', 5_000, 'transfer'],
    ]);
    expect(rows.find(({ row_id }) => Number(row_id) === 21)).toMatchObject({
      from: 1,
      to: 2,
      account: 1,
      direction: 'debit',
    });
  });

  it('come all, however many are asked', async () => {
    expect(
      await evidenceRows(database, [...Array.from({ length: 5000 }, (_, at) => 8_589_934_592 + at), 21] as never),
    ).toHaveLength(1);
    expect(await evidenceRows(database, [])).toEqual([]);
  });
});
