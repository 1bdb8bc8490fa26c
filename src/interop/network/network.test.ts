import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { MultiDirectedGraph, type DirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#engine/database.ts';
import { openNative } from '#engine/adapters/native.ts';
import { anx } from './anx.ts';
import { linksCsv } from './csv.ts';
import { ftm } from './ftm.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import type { Network } from './network.ts';
import { readNetwork } from './read-network.ts';

const hostile = '<script>alert("x")</script> & =1+1 \u202Eevil \u0007 bell';
const headings = ['de', 'nom', 'vers', 'nom', 'lien', 'somme', 'devise', 'lignes', 'du', 'au', 'part'];

/** Both readers ask the document for this; the parser of XML at hand leaves it out of attributes’ type. */
const asDocument = (text: string): Document => new DOMParser().parseFromString(text, 'text/xml') as unknown as Document;

describe('a case handed to other tools', () => {
  let database: Database;
  let network: Network;
  const ask = (sql: string) => database.rows(sql);

  beforeAll(async () => {
    database = await openNative();
    await database.exec(
      [
        `insert into ledger.party by name select 1 as party_id, 'person' as type, 'MARTIN Paul' as name_raw, date '1980-02-03' as birth_date`,
        `insert into ledger.party by name select 2 as party_id, 'company' as type, '${hostile.replaceAll("'", "''")}' as name_raw, '732829320' as siren`,
        `insert into ledger.account by name select 1 as account_id, 'B|1' as account_key, 'FR7630006000011234567890189' as iban, 'Banque du Nord' as institution_name, false as is_service`,
        `insert into ledger.account by name select 2 as account_id, 'B|2' as account_key, '00021' as account_number, false as is_service`,
        `insert into ledger.asset by name select 1 as asset_id, cast(77 as bigint) as row_id, 'vehicle' as kind, 'Berline noire' as description, 'AB-123-CD' as identifier`,
        `insert into ledger.holding by name select 1 as holding_id, cast(78 as bigint) as row_id, 1 as party_id, 'account' as target_kind, 1 as target_id, 'holder' as role`,
        `insert into ledger.holding by name select 2 as holding_id, cast(79 as bigint) as row_id, 1 as party_id, 'party' as target_kind, 2 as target_id, 'shareholder' as role, 0.6 as share, date '2020-01-01' as from_on`,
        `insert into ledger.holding by name select 3 as holding_id, cast(80 as bigint) as row_id, 1 as party_id, 'party' as target_kind, 2 as target_id, 'director' as role`,
        `insert into ledger.holding by name select 4 as holding_id, cast(81 as bigint) as row_id, 2 as party_id, 'asset' as target_kind, 1 as target_id, 'owner' as role`,
        ...[
          ['45035996273704.93', '2024-01-05'],
          ['0.01', '2024-03-09'],
        ].map(
          ([amount, day], at) =>
            `insert into ledger.txn by name select cast(${100 + at} as bigint) as row_id, date '${day}' as booked_on, 1 as from_account_id, 2 as to_account_id, cast(${amount} as decimal(18, 2)) as amount, cast(${amount} as decimal(18, 2)) as amount_ref, 'EUR' as currency, 'VIR =cmd' as label`,
        ),
      ].join(';\n'),
    );
    network = await readNetwork(ask, 'Affaire <1>', 'EUR');
  });
  afterAll(() => database.close());

  it('holds everybody, everything, ties with their dates and exact sums', () => {
    expect(network.nodes.map(({ id }) => id)).toEqual(['party-1', 'party-2', 'account-1', 'account-2', 'asset-1']);
    const transfer = network.links.find(({ kind }) => kind === 'transfer');
    expect(transfer).toMatchObject({ cents: 4_503_599_627_370_494, rows: 2, first: '2024-01-05', last: '2024-03-09' });
    expect(network.links.find(({ kind }) => kind === 'shareholder')?.share).toBe(60);
    expect(network.links.map(({ kind }) => kind).sort()).toEqual([
      'director',
      'holder',
      'owner',
      'shareholder',
      'transfer',
    ]);
  });

  it.each([
    ['GraphML', () => parseGraphml(MultiDirectedGraph as never, graphml(network), { DOMParser } as never)],
    ['GEXF', () => parseGexf(MultiDirectedGraph as never, gexf(network))],
  ])('opens as %s in a reader of others, nothing lost, hostile names as text', (_, open) => {
    const graph = open() as unknown as DirectedGraph;
    expect(graph.order).toBe(network.nodes.length);
    expect(graph.size).toBe(network.links.length);
    const label = String(graph.getNodeAttribute('party-2', 'label'));
    expect(label).toBe(hostile.replace('\u0007', '\uFFFD'));
    const transfer = graph.edges('account-1', 'account-2')[0];
    expect(Number(graph.getEdgeAttribute(transfer, 'amount'))).toBeCloseTo(45035996273704.94, 1);
    expect(Number(graph.getEdgeAttribute(transfer, 'rows'))).toBe(2);
    expect(graph.getNodeAttribute('party-1', 'birth_date')).toBe('1980-02-03');
  });

  it('is well-formed as an Analyst’s Notebook chart whose links end at its entities', () => {
    const chart = asDocument(anx(network));
    const places = [...(chart.getElementsByTagName('Entity') as unknown as Iterable<Element>)].map((one) =>
      one.getAttribute('EntityId'),
    );
    const links = [...(chart.getElementsByTagName('Link') as unknown as Iterable<Element>)];
    expect(places).toHaveLength(5);
    expect(links).toHaveLength(5);
    for (const link of links) for (const end of ['End1Id', 'End2Id']) expect(places).toContain(link.getAttribute(end));
  });

  it('is FollowTheMoney, each payment by its own row, each entity named by another held in the file', async () => {
    const entities = (await ftm(network, ask))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> });
    const ids = new Set(entities.map(({ id }) => id));
    expect(entities.filter(({ schema }) => schema === 'Payment').map(({ properties }) => properties['amount'])).toEqual(
      [['45035996273704.93'], ['0.01']],
    );
    for (const { properties } of entities)
      for (const name of ['owner', 'asset', 'director', 'organization', 'payerAccount', 'beneficiaryAccount'])
        for (const id of properties[name] ?? []) expect(ids).toContain(id);
    expect(entities.map(({ schema }) => schema).sort()).toEqual(
      [
        'BankAccount',
        'BankAccount',
        'Company',
        'Directorship',
        'Ownership',
        'Ownership',
        'Ownership',
        'Payment',
        'Payment',
        'Person',
        'Vehicle',
      ].sort(),
    );
  });

  it('is a table whose cells no spreadsheet runs', () => {
    expect(linksCsv(network, headings).split('\r\n')[0]).toBe(`\uFEFF${headings.join(';')}`);
    expect(linksCsv(network, headings)).toContain(';45035996273704,94;EUR;2;2024-01-05;2024-03-09;');
  });

  it('escapes any text whatever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (label) => {
        const one: Network = {
          ...network,
          nodes: [{ id: 'n', kind: 'person', label, says: { address: label } }],
          links: [],
        };
        for (const text of [graphml(one), gexf(one), anx(one)]) {
          const errors: string[] = [];
          new DOMParser({
            onError: (level, message) => void (level !== 'warning' && errors.push(`${level} ${message}`)),
          }).parseFromString(text, 'text/xml');
          expect(errors).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
