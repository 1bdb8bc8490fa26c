import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { openIntake } from '#ingest/intake.ts';
import { applyMappingFile, type MappingEntry } from '#ingest/map/mapping-file.ts';
import { emptyingStatements } from '#ledger/schema.ts';
import { workbook } from '../fixtures/workbook/make.ts';

const cell = (reference: string, text: string) => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
/** The same rows as a workbook, under a banner row. */
const sheet = (rows: readonly (readonly string[])[]) =>
  workbook({
    sheets: [
      {
        name: 'Feuil1',
        rows: [['ÉTAT COMMUNIQUÉ'], [], ...rows]
          .map(
            (cells, at) =>
              `<row r="${at + 1}">${cells.map((text, place) => (text === '' ? '' : cell(`${'ABCDEFGH'[place]}${at + 1}`, text))).join('')}</row>`,
          )
          .join(''),
      },
    ],
  });
const csv = (rows: readonly (readonly string[])[]) =>
  new TextEncoder().encode(
    [
      'ÉTAT COMMUNIQUÉ',
      '',
      ...rows.map((cells) => cells.map((text) => (text.includes(';') ? `"${text}"` : text)).join(';')),
    ].join('\r\n'),
  );

describe('a register, as CSV and as a workbook', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    for (const statement of emptyingStatements()) await database.exec(statement);
  });

  const enter = async (name: string, bytes: Uint8Array<ArrayBuffer>, entries: readonly MappingEntry[] = []) => {
    const intake = openIntake(database);
    const file = { path: name, blob: new Blob([bytes]) };
    const proposed = await intake.propose(file);
    if (!proposed.ok) throw new Error(proposed.problem.code);
    const plan = proposed.value.map((proposal) => ({ file, proposal: applyMappingFile(entries, proposal) }));
    expect(plan.map(({ proposal }) => proposal.doubts.filter(({ blocks }) => blocks))).toEqual(plan.map(() => []));
    const report = await intake.import(plan);
    expect(report.problems).toEqual([]);
    for (const { rowsRead, rowsAccepted, rowsQuarantined, rowsSetAside } of report.sources)
      expect(rowsRead).toBe(rowsAccepted + rowsQuarantined + rowsSetAside);
    return report.sources;
  };

  const turnover = [
    ['Société', 'Exercice', 'Chiffre d’affaires (€)'],
    ['SARL EXEMPLE', '2022', '1 250 000,00'],
    ['SARL EXEMPLE', '2023', '980 500,50'],
    ['Total', '', '2 230 500,50'],
  ];
  const listed = [
    ['Nom inscrit', 'Alias', 'Type d’entrée', 'Date de naissance', 'Motif d’inscription'],
    ['DUPONT Exemple', 'Le Grand ; Jojo', 'Personne physique', '13/05/1980', 'Gel des avoirs'],
    ['EXEMPLE TRADING', '', 'Entité', '', 'Gel des avoirs'],
  ];

  it.each([
    ['ca.csv', () => Promise.resolve(csv(turnover))],
    ['ca.xlsx', () => sheet(turnover)],
  ])('gives the turnover a company declared: %s', async (name, bytes) => {
    await enter(name, new Uint8Array(await bytes()));
    expect(
      await database.rows(
        'select kind, amount_central, currency, period_from, period_to from ledger.income order by row_id',
      ),
    ).toEqual([
      {
        kind: 'declared_turnover',
        amount_central: 125_000_000,
        currency: 'EUR',
        period_from: '2022-01-01',
        period_to: '2022-12-31',
      },
      {
        kind: 'declared_turnover',
        amount_central: 98_050_050,
        currency: 'EUR',
        period_from: '2023-01-01',
        period_to: '2023-12-31',
      },
    ]);
  });

  it.each([
    ['gel.csv', () => Promise.resolve(csv(listed))],
    ['gel.xlsx', () => sheet(listed)],
  ])('gives a watch-list: %s', async (name, bytes) => {
    await enter(name, new Uint8Array(await bytes()));
    expect(
      await database.rows(
        'select entry_id, list_name, kind, name, aliases, birth_date, reason from ledger.watchlist order by row_id',
      ),
    ).toEqual([
      {
        entry_id: 1,
        list_name: name,
        kind: 'person',
        name: 'DUPONT Exemple',
        aliases: 'Le Grand ; Jojo',
        birth_date: '1980-05-13',
        reason: 'Gel des avoirs',
      },
      {
        entry_id: 2,
        list_name: name,
        kind: 'company',
        name: 'EXEMPLE TRADING',
        aliases: null,
        birth_date: null,
        reason: 'Gel des avoirs',
      },
    ]);
  });

  it('gives a watch-list that has no row of headings, once told which column is which', async () => {
    const [source] = await enter(
      'sdn.csv',
      new TextEncoder().encode(
        '36,"AEROCARIBBEAN AIRLINES",-0- ,"CUBA",-0- \r\n173,"ANGLO-CARIBBEAN CO., LTD.",-0- ,"CUBA",-0- \r\n2674,"ABBAS, Abu","individual","SDGT",-0- \r\n',
      ),
      [
        {
          file: '*.csv',
          table: 'watchlist',
          headerRow: null,
          columns: [
            { column: 2, role: 'name' },
            { column: 3, role: 'kind' },
            { column: 4, role: 'reason' },
          ],
        },
      ],
    );
    expect(source?.rowsAccepted).toBe(3);
    expect(await database.rows('select kind, name, reason from ledger.watchlist order by row_id')).toEqual([
      { kind: null, name: 'AEROCARIBBEAN AIRLINES', reason: 'CUBA' },
      { kind: null, name: 'ANGLO-CARIBBEAN CO., LTD.', reason: 'CUBA' },
      { kind: 'person', name: 'ABBAS, Abu', reason: 'SDGT' },
    ]);
  });

  it('gives the directors and shareholders that a list of companies names in columns, several in one cell too', async () => {
    const [source] = await enter(
      'societes.csv',
      new TextEncoder().encode(
        [
          'Dénomination;SIREN;Gérant;Associé 1;Part 1;Associé 2;Part 2;Depuis le;Jusqu’au',
          'SARL ALPHA;111111111;DUPONT Jean;DUPONT Jean;60 %;SCI GAMMA;40;03/09/2018;31/12/2023',
          'SAS BETA;222222222;"MARTIN Paul ; DURAND Anne";"MARTIN Paul (75,5 %) ; DURAND Anne (24,5 %)";;;;;',
          'SARL DELTA;333333333;ROUX Luc / PETIT Zoé;"ROUX Luc ; PETIT Zoé";"70 ; 30";NORD A/S;500 parts;01/02/2020;',
        ].join('\r\n'),
      ),
    );
    expect(source).toMatchObject({ rowsAccepted: 3, rowsQuarantined: 0 });
    const seats = await database.rows(
      `select target.name_raw as company, held.name_raw as name, role, share, cast(from_on as varchar) as since, cast(to_on as varchar) as until, basis
       from ledger.holding join ledger.party as held using (party_id) join ledger.party as target on target.party_id = target_id
       order by target.siren, role, name`,
    );
    expect(seats.map((row) => Object.values(row).join('|'))).toEqual([
      'SARL ALPHA|DUPONT Jean|director||2018-09-03|2023-12-31|',
      'SARL ALPHA|DUPONT Jean|shareholder|0.6|2018-09-03|2023-12-31|',
      'SARL ALPHA|SCI GAMMA|shareholder|0.4|2018-09-03|2023-12-31|',
      'SAS BETA|DURAND Anne|director||||',
      'SAS BETA|MARTIN Paul|director||||',
      'SAS BETA|DURAND Anne|shareholder|0.245|||',
      'SAS BETA|MARTIN Paul|shareholder|0.755|||',
      'SARL DELTA|PETIT Zoé|director||2020-02-01||',
      'SARL DELTA|ROUX Luc|director||2020-02-01||',
      'SARL DELTA|NORD A/S|shareholder||2020-02-01||500 parts',
      'SARL DELTA|PETIT Zoé|shareholder|0.3|2020-02-01||',
      'SARL DELTA|ROUX Luc|shareholder|0.7|2020-02-01||',
    ]);
  });

  it('gives the property sales that the State publishes, with or without a section of their own', async () => {
    const published = [
      'id_mutation,date_mutation,nature_mutation,valeur_fonciere,code_commune,code_departement,id_parcelle,type_local,surface_reelle_bati,surface_terrain',
      '2023-1,2023-01-05,Vente,210000,01053,01,01053000AI0123,Maison,95,420',
      '2023-1,2023-01-05,Vente,210000,01053,01,01053000AI0123,Dépendance,,420',
      '2023-2,2023-01-09,Vente,64500.5,2A004,2A,2A004000ZC0008,,,1800',
      '2023-3,2023-01-10,Vente,,01004,01,010040000B0008,Appartement,40,',
    ];
    const [source] = await enter('dvf.csv', new TextEncoder().encode(published.join('\n')));
    expect(source).toMatchObject({ rowsAccepted: 3, rowsQuarantined: 1 });
    const sold = await database.rows(
      'select sale_id, cast(sold_on as varchar) as day, price, commune_code, cadastral_section, kind, surface_m2, plot_m2 from ledger.comparable order by row_id',
    );
    expect(sold.map((row) => Object.values(row))).toEqual([
      ['2023-1', '2023-01-05', 21_000_000, '01053', 'AI', 'house', 95, 420],
      ['2023-1', '2023-01-05', 21_000_000, '01053', 'AI', 'outbuilding', null, 420],
      ['2023-2', '2023-01-09', 6_450_050, '2A004', 'ZC', 'land', null, 1800],
    ]);
  });
});
