import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { loadCase } from './load.ts';
import { parseCases } from '#checks/parse-cases.ts';

const table = (rows: string): string =>
  `| hit | booked_on | account_id | direction | amount_ref |\n| --- | --- | --- | --- | --- |\n${rows}`;

describe('worked cases as written', () => {
  it('are read with their verdict, their given lines, their tables and their marks', () => {
    const cases = parseCases(
      `# title\n\n## Not applicable: nothing to see: at all\n\nProse | with a bar.\n\nGiven: window = 5\nGiven: share = -0.25\nGiven: no statement for A1 in 2024-02 to 2024-04\nGiven: no column txn.branch_code\n
${table('| x | 2024-03-01 | A1 | credit | 12.50 |\n|   | 2024-03-02 | A2 | debit | 3 |')}\n
### holding\n| party_id | target_kind | target_id | role |\n| :--- | --- | --- | ---: |\n| P1 | account | A1 | holder |\n\n## Clear: empty`,
      'cases.md',
    );
    expect(cases).toMatchObject([
      {
        verdict: 'not-applicable',
        says: 'nothing to see: at all',
        line: 3,
        given: [
          { kind: 'param', name: 'window', value: 5 },
          { kind: 'param', name: 'share', value: -0.25 },
          { kind: 'no-statement', account: 'A1', from: '2024-02', to: '2024-04' },
          { kind: 'no-column', table: 'txn', column: 'branch_code' },
        ],
        tables: [
          { table: 'txn', rows: [{ mark: 'x', cells: { account_id: 'A1', amount_ref: '12.50' } }, { mark: '' }] },
          { table: 'holding', rows: [{ cells: { party_id: 'P1', role: 'holder' } }] },
        ],
      },
      { verdict: 'clear', says: 'empty', tables: [] },
    ]);
  });

  const refusals: readonly (readonly [string, string, string])[] = [
    ['an unknown verdict', '## Flagged: three', 'cases.md:1: "Flagged: three" does not begin with one of Flags'],
    ['a heading that says nothing', '## Flags:', 'cases.md:1: the heading says no behaviour'],
    ['a heading too deep', '## Flags: a\n#### txn', 'cases.md:2: headings are'],
    ['an unknown table', '## Flags: a\n\n### transaction', 'cases.md:3: the ledger has no table "transaction"'],
    ['a table opened twice', '## Flags: a\n### party\n### party', 'cases.md:3: table "party" is opened twice'],
    ['an unknown column', '## Flags: a\n| hit | colour |', 'cases.md:2: table "txn" has no column "colour"'],
    ['a column named twice', '## Flags: a\n| label | label |', 'cases.md:2: a column is named twice'],
    [
      'a row of another width',
      '## Flags: a\n| hit | label |\n| --- | --- |\n| x |',
      'cases.md:4: 1 cells under 2 columns',
    ],
    [
      'a missing rule',
      '## Flags: a\n| hit | label |\n| x | y |',
      'cases.md:3: the line under the column names is a rule',
    ],
    ['an unknown mark', '## Flags: a\n| hit | label |\n| --- | --- |\n| yes | a |', 'cases.md:4: "yes" is no mark'],
    ['a row left open', '## Flags: a\n| hit | label', 'cases.md:2: a table row ends with "|"'],
    [
      'a given line of no known form',
      '## Flags: a\nGiven: a rainy day',
      'cases.md:2: "Given: a rainy day" is not understood',
    ],
    [
      'a given column that does not exist',
      '## Flags: a\nGiven: no column txn.colour',
      'cases.md:2: the ledger has no column "txn.colour"',
    ],
    ['a table before any heading', '| hit | label |', 'cases.md:1: this line comes before the first'],
  ];
  for (const [what, text, message] of refusals)
    it(`are refused for ${what}, with file and line`, () => {
      expect(() => parseCases(text, 'cases.md')).toThrow(message);
    });
});

describe('worked cases in the ledger', () => {
  let native: Database;
  beforeAll(async () => {
    native = await openNative();
  });
  afterAll(() => native.close());

  const load = async (text: string) => {
    const [worked] = parseCases(text, 'cases.md');
    if (!worked) throw new Error('no case');
    return loadCase(native, worked);
  };

  it('become rows whose names are ids, whose ends follow from account and direction, and whose marks are row ids', async () => {
    const loaded = await load(`## Flags: a\nGiven: window = 5
| hit | booked_on | account_id | direction | to_account_id | amount_ref | duplicate_of |
| --- | --- | --- | --- | --- | --- | --- |
| x | 2024-03-01 14:05 | A1 | credit | | 12.50 | |
| w | 2024-04-02 | A2 | debit | X1 | 3 | |
| y | 2024-04-02 | A2 | debit | X1 | 3 | 2 |`);
    const first = 2 ** 32 + 2;
    expect(loaded).toEqual({ params: { window: 5 }, marked: { x: [first], y: [first + 2], z: [], w: [first + 1] } });
    expect(
      await native.rows(
        'select row_id, booked_at, time_precision, account_id, from_account_id, to_account_id, amount, currency, duplicate_of from txn order by row_id',
      ),
    ).toEqual([
      {
        row_id: first,
        booked_at: '2024-03-01 14:05:00',
        time_precision: 'minute',
        account_id: 1,
        from_account_id: null,
        to_account_id: 1,
        amount: 1250,
        currency: 'EUR',
        duplicate_of: null,
      },
      {
        row_id: first + 1,
        booked_at: null,
        time_precision: 'day',
        account_id: 2,
        from_account_id: 2,
        to_account_id: 3,
        amount: 300,
        currency: 'EUR',
        duplicate_of: null,
      },
      {
        row_id: first + 2,
        booked_at: null,
        time_precision: 'day',
        account_id: 2,
        from_account_id: 2,
        to_account_id: 3,
        amount: 300,
        currency: 'EUR',
        duplicate_of: first + 1,
      },
    ]);
    expect(await native.rows('select account_id, account_key, in_file, kind from account order by account_id')).toEqual(
      [
        { account_id: 1, account_key: 'case|A1', in_file: true, kind: 'personal' },
        { account_id: 2, account_key: 'case|A2', in_file: true, kind: 'personal' },
        { account_id: 3, account_key: 'case|X1', in_file: false, kind: 'external' },
      ],
    );
  });

  it('prove the whole months they span for accounts of the file, but for those taken away', async () => {
    await load(
      `## Flags: a\nGiven: no statement for A1 in 2024-04 to 2024-05\n${table('| x | 2024-03-01 | A1 | credit | 1 |\n| | 2024-04-30 | A1 | credit | 1 |')}`,
    );
    const month = 2024 * 12 + 2;
    expect(await native.rows('select month, state from coverage order by month')).toEqual([
      { month, state: 'proven' },
      { month: month + 1, state: 'missing' },
      { month: month + 2, state: 'missing' },
    ]);
  });

  it('lose the column taken away, and no source says it filled it', async () => {
    await load(`## Flags: a\nGiven: no column txn.direction\n${table('| x | 2024-03-01 | A1 | credit | 1 |')}`);
    expect(await native.rows('select direction from txn')).toEqual([{ direction: null }]);
    expect(await native.rows("select count(*) as n from mapped where column_name = 'direction'")).toEqual([{ n: 0 }]);
  });

  it('name parties, assets and what they hold, and put back the law after a case that added to it', async () => {
    const law = await native.rows('select count(*) as n from legal_parameter');
    await load(`## Flags: a
### asset
| hit | asset_id | description | price |
| --- | --- | --- | --- |
| x | CAR | l'auto | 100 |
### holding
| party_id | target_kind | target_id | role |
| --- | --- | --- | --- |
| P1 | asset | CAR | owner |
| P1 | account | A1 | holder |
### legal_parameter
| param_id | value | in_force_from |
| --- | --- | --- |
| fr_cosi_cash | 5 | 2001-01-01 |`);
    expect(await native.rows('select asset_id, description, price from asset')).toEqual([
      { asset_id: 1, description: "l'auto", price: 10_000 },
    ]);
    expect(await native.rows('select holding_id, party_id, target_id from holding order by holding_id')).toEqual([
      { holding_id: 1, party_id: 1, target_id: 1 },
      { holding_id: 2, party_id: 1, target_id: 1 },
    ]);
    expect(await native.rows('select name_raw from party')).toEqual([{ name_raw: 'P1' }]);
    await load('## Clear: nothing');
    expect(await native.rows('select count(*) as n from legal_parameter')).toEqual(law);
    expect(await native.rows('select count(*) as n from asset')).toEqual([{ n: 0 }]);
  });

  it('are refused for a value their column cannot hold, with file and line', async () => {
    await expect(load(`## Flags: a\n${table('| x | 2024-02-30 | A1 | credit | 1 |')}`)).rejects.toThrow(
      'cases.md:4: booked_on: RangeError: "2024-02-30" is not a day',
    );
    await expect(load(`## Flags: a\n${table('| x | 2024-02-28 | A1 | inwards | 1 |')}`)).rejects.toThrow(
      'cases.md:4: direction',
    );
    await expect(load(`## Flags: a\n${table('| x | 2024-02-28 | a one | credit | 1 |')}`)).rejects.toThrow(
      '"a one" is no name',
    );
    await expect(load(`## Flags: a\n${table('| x | 2024-02-28 | A1 | credit | 1,50 |')}`)).rejects.toThrow(
      '"1,50" is no amount',
    );
  });
});
