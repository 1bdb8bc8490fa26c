import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#engine/database.ts';
import { openNative } from '#engine/adapters/native.ts';
import { columnsOf } from '#engine/columns.ts';
import { askFigure, rowsBehind } from '#engine/figure.ts';
import { rowParts } from '#engine/kernels.ts';
import { groupNode, linksFigure, nodeFigure, unseenFigure } from '#figures/link-chart/links.ts';
import { emptyLedger, largeLedger } from '#test/figures-ledger.ts';
import {
  connected,
  linkParts,
  linksChosen,
  nodesNamed,
  passedOverSql,
  readLinks,
  tiesSql,
} from '#workers/link-queries.ts';

const rule = { subjects: [], opened: [], leastCents: 0, mostPartners: Infinity, mostLinks: 5_000 };

describe('the links of a small case', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
    await emptyLedger(database);
    await database.exec(`insert into ledger.party (party_id, row_id, name_raw, name_norm, type, phone) values
      (1, 101, 'Anna O''Brien', 'anna o brien', 'person', '0601020304'), (2, 102, 'Garage "du Port"', 'garage du port', 'company', null),
      (3, 103, 'Paul Roux', 'paul roux', 'person', '+33 6 01 02 03 04'), (4, 104, 'Trésor public', 'tresor public', 'public_body', null)`);
    await database.exec(`insert into ledger.account (account_id, account_key, account_number, name, in_file, is_service) values
      (1, 'A|1', '001', null, true, false), (2, 'B|2', '002', null, true, false), (3, 'C|3', null, 'Épicerie', false, false),
      (4, 'A|4', '004', null, true, false), (5, 'T|5', null, null, false, false), (6, 'D|6', '006', null, true, false)`);
    await database.exec(`insert into ledger.holding (holding_id, party_id, target_kind, target_id, role) values
      (1, 1, 'account', 1, 'holder'), (2, 2, 'account', 2, 'holder'), (3, 1, 'account', 4, 'holder'), (4, 4, 'account', 5, 'holder')`);
    await database.exec(`insert into ledger.txn (row_id, booked_on, account_id, from_account_id, to_account_id, direction, amount, amount_ref, method, mirror_of, duplicate_of) values
      (11, '2024-01-05', 1, null, 1, 'credit', 900, 900, 'cash', null, null),
      (12, '2024-01-06', 1, 1, 2, 'debit', 500, 500, 'transfer', null, null),
      (21, '2024-01-06', 2, 1, 2, 'credit', 500, 500, 'transfer', 12, null),
      (22, '2024-03-01', 2, 2, 3, 'debit', 80, 80, 'card', null, null),
      (23, '2024-03-02', 2, 3, 2, 'credit', 30, 30, 'transfer', null, null),
      (24, '2024-03-02', 2, 3, 2, 'credit', 30, 30, 'transfer', null, 23),
      (25, '2024-03-04', 2, 2, 4, 'debit', 120.55, 120.55, 'transfer', null, null),
      (26, null, 2, 2, 1, 'debit', 1, 1, 'transfer', null, null),
      (13, '2024-03-03', 1, 1, 4, 'debit', 200, 200, 'transfer', null, null),
      (14, '2024-03-03', 1, 1, null, 'debit', 60, 60, 'card', null, null),
      (15, '2024-03-03', 1, 1, 3, 'debit', 60, null, 'card', null, null),
      (16, '2024-03-05', 1, 1, 5, 'debit', 70, 70, 'transfer', null, null),
      (17, '2024-03-05', 6, 6, 5, 'debit', 70, 70, 'transfer', null, null)`);
  });
  afterAll(() => database.close());

  const read = async (kind: 'party' | 'account', filter = {}) =>
    readLinks(columnsOf(await linkParts(database, kind, filter)));

  it('take the accounts of one holder together, count a transfer once, and keep both ways apart', async () => {
    const { links } = linksChosen(await read('party'), rule);
    expect(links[0]).toEqual({
      one: 1,
      other: 2,
      month: [0, 2024 * 12, 2024 * 12 + 2],
      forth: [0, 50_000, 0],
      back: [100, 0, 12_055],
      forthRows: [0, 1, 0],
      backRows: [1, 0, 1],
      firstOn: [NaN, 19_728, 19_786],
      lastOn: [NaN, 19_728, 19_786],
    });
    expect(links.map(({ one, other }) => [one, other])).toContainEqual([-3, 2]);
    const accounts = linksChosen(await read('account'), rule).links.map(({ one, other }) => [one, other]);
    expect(accounts).toContainEqual([-4, -1]);
  });

  it('open exactly the rows they were added from, under a filter too and for nodes taken together', async () => {
    const figure = linksFigure('party');
    expect((await rowsBehind(database, figure, { one: 1, other: 2 })).rows).toEqual([12, 25, 26]);
    const period = { from: '2024-03-01', to: '2024-03-31' } as never;
    expect((await rowsBehind(database, figure, { one: 1, other: 2 }, { period })).rows).toEqual([25]);
    const together = groupNode(1);
    const groups = new Map([
      [1, together],
      [-3, together],
    ]);
    const grouped = linksFigure('party', groups);
    expect((await rowsBehind(database, grouped, { one: together, other: 2 })).rows).toEqual([12, 22, 23, 25, 26]);
    expect((await rowsBehind(database, nodeFigure('party', groups), { node: together })).total).toBe(6);
    expect((await rowsBehind(database, nodeFigure('party'), { node: 2 })).rows).toEqual([12, 22, 23, 25, 26]);
  });

  it('say what makes no link: cash, an unknown end, transfers to oneself, an amount without a rate', async () => {
    const { rows } = await askFigure(database, unseenFigure('party'));
    expect(rows).toEqual([
      { nobody: 'cash', amount: 90_000, rows: 1 },
      { nobody: 'own', amount: 20_000, rows: 1 },
      { nobody: 'unknown', amount: 6_000, rows: 1 },
      { nobody: 'unpriced', amount: null, rows: 1 },
    ]);
  });

  it('name their nodes, with what is known of each', async () => {
    const nodes = await nodesNamed(database, 'party', [1, 3, -3]);
    expect(nodes.map(({ name, type, isHeld, mark }) => [name, type, isHeld, mark])).toEqual([
      ['Épicerie', null, false, 'account:C|3'],
      ["Anna O'Brien", 'person', true, 'party:anna o brien'],
      ['Paul Roux', 'person', false, 'party:paul roux'],
    ]);
  });

  it('join subjects by a shared telephone, and never by the tax office that both pay', async () => {
    const ties = columnsOf(await rowParts(database, tiesSql));
    const passedOver = (await database.rows(passedOverSql)).map((row) => Number(row['node']));
    expect(passedOver).toEqual([4]);
    const found = connected(await read('party'), ties, { subjects: [2, 3], passedOver });
    expect(found.parts).toEqual([[2, 3]]);
    expect(found.steps.map(({ one, other }) => [one, other])).toEqual([
      [1, 3],
      [1, 2],
    ]);
    expect(found.steps[0]!.ties).toEqual([{ layer: 'identifier', rows: [101, 103] }]);
    const apart = connected(await read('party'), ties, { subjects: [2, -6], passedOver });
    expect([apart.parts, apart.passedOver]).toEqual([[[-6], [2]], [4]]);
  });
});

describe('the links of a ledger with more of everything', () => {
  it('count every transfer between two nodes once, or among what makes no link', async () => {
    const database = await openNative();
    try {
      await largeLedger(database, 20_000);
      for (const kind of ['party', 'account'] as const) {
        const links = await database.rows(linksFigure(kind).sql);
        const unseen = (await askFigure(database, unseenFigure(kind))).rows;
        const [all = {}] = await database.rows(
          `select count(*) as rows from txn where duplicate_of is null and reversal_of is null and exclude_reason is null and mirror_of is null`,
        );
        const linked = links.reduce((sum, row) => sum + Number(row['forth_rows']) + Number(row['back_rows']), 0);
        const apart = unseen.reduce((sum, row) => sum + Number(row['rows']), 0);
        expect(linked + apart).toBe(Number(all['rows']));
      }
    } finally {
      await database.close();
    }
  });
});
