import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checks, detectSourceOf, explanationsOf } from '#checks/catalogue.ts';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { kernelsInline } from '#engine/kernels.ts';
import { runCheck } from '#engine/run-check.ts';
import { openIntake } from '#ingest/intake.ts';
import { emptyingStatements } from '#ledger/schema.ts';

const text = (lines: readonly string[]) => new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);

/** Flats of 50 m² sold around 3,000 € a square metre: what the purchases are held against. */
const flats = Array.from({ length: 24 }, (_, at) => ({
  day: `${String((at % 27) + 1).padStart(2, '0')}/03/2023`,
  price: 140_000 + at * 1_000,
}));

/** The national file as it is published: bars, French days and amounts, no number for the sale, codes without their zeros, every lot a line. */
function published(): Uint8Array<ArrayBuffer> {
  const head =
    'Identifiant de document|Reference document|1 Articles CGI|No disposition|Date mutation|Nature mutation|Valeur fonciere|No voie|B/T/Q|Type de voie|Code voie|Voie|Code postal|Commune|Code departement|Code commune|Prefixe de section|Section|No plan|No Volume|1er lot|Surface Carrez du 1er lot|Nombre de lots|Code type local|Type local|Identifiant local|Surface reelle bati|Nombre pieces principales|Nature culture|Nature culture speciale|Surface terrain';
  const line = (
    day: string,
    nature: string,
    price: string,
    [department, commune]: readonly [string, string],
    lot: string,
    [code, kind, surface]: readonly [string, string, string],
    plot = '',
  ) =>
    `|||000001|${day}|${nature}|${price}|12||RUE|0100|DES LILAS|01000|EXEMPLE|${department}|${commune}||AI|12||${lot}||1|${code}|${kind}||${surface}|3|${plot ? 'S' : ''}||${plot}`;
  const here = ['1', '53'] as const;
  const flat = ['2', 'Appartement', '50'] as const;
  return text([
    head,
    ...flats.flatMap(({ day, price }, at) => [
      line(day, 'Vente', `${price},00`, here, String(at + 1), flat),
      // its cellar is a line of its own, with the price of the whole and no surface
      line(day, 'Vente', `${price},00`, here, String(at + 101), ['3', 'Dépendance', '']),
    ]),
    // a flat and a shop in one sale, two flats in one sale, a price of nothing, an exchange, no price at all: nothing to hold a flat against
    line('05/03/2023', 'Vente', '900000,00', here, '1', flat),
    line('05/03/2023', 'Vente', '900000,00', here, '2', ['4', 'Local industriel. commercial ou assimilé', '200']),
    line('06/03/2023', 'Vente', '800000,00', here, '3', flat),
    line('06/03/2023', 'Vente', '800000,00', here, '4', ['2', 'Appartement', '71']),
    line('07/03/2023', 'Vente', '1,00', here, '5', flat),
    line('08/03/2023', 'Echange', '20000,00', here, '6', flat),
    line('09/03/2023', 'Vente', '', here, '7', flat),
    line('10/03/2023', 'Vente', '150000,00', here, '8', ['2', 'Appartement', '']),
    line('11/03/2023', 'Vente', '60000,00', here, '', ['', '', ''], '1200'),
    line('12/03/2023', 'Vente', '90000,00', ['971', '101'], '9', flat),
  ]);
}

/** The same sales in the geo-located edition, opened and saved by a spreadsheet. */
function geolocated(): Uint8Array<ArrayBuffer> {
  const iso = (day: string) => day.split('/').reverse().join('-');
  return text([
    'id_mutation,date_mutation,numero_disposition,nature_mutation,valeur_fonciere,code_postal,code_commune,nom_commune,code_departement,id_parcelle,nombre_lots,code_type_local,type_local,surface_reelle_bati,nature_culture,surface_terrain',
    ...flats.flatMap(({ day, price }, at) => [
      `2023-${at + 1},${iso(day)},000001,Vente,${price},1000,1053,Exemple,1,010530000AI0012,1,2,Appartement,50,,`,
      `2023-${at + 1},${iso(day)},000001,Vente,${price},1000,1053,Exemple,1,010530000AI0012,1,2,Appartement,50,S,300`,
      `2023-${at + 1},${iso(day)},000001,Vente,${price},1000,1053,Exemple,1,010530000AI0012,1,3,Dépendance,,,`,
    ]),
  ]);
}

const assets = text([
  'N° d’inventaire;Catégorie;Désignation;Référence cadastrale;Surface (m²);Code commune;Section;Date d’acquisition;Prix d’acquisition;Date de cession;Prix de cession;Propriétaire',
  'B1;Immobilier;Appartement T3 rue des Lilas;01053 AI 12 lot 4;50;01053;AI;15/03/2023;60 000,00;;;SCI DES LILAS',
  'B2;Immobilier;Appartement T3 rue des Roses;01053 AI 12 lot 9;50;01053;AI;16/03/2023;155 000,00;20/09/2023;310 000,00;SCI DES LILAS',
  'B3;Immobilier;Appartement T2;01053 AI 12 lot 11;;01053;AI;16/03/2023;n.c.;;;SCI DES LILAS',
]);

const statement = text([
  'Numéro de compte;Titulaire;Date;Libellé;Débit;Crédit;Contrepartie',
  '00012345678;SCI DES LILAS;02/03/2023;VIR RECU DE MARTIN PAUL APPORT EN COMPTE COURANT D’ASSOCIÉ;;40 000,00;MARTIN Paul',
  '00012345678;SCI DES LILAS;09/03/2023;VERSEMENT ESPECES APPORT CCA;;22 000,00;',
  '00012345678;SCI DES LILAS;10/03/2023;LOYER T2;;700,00;DUPONT',
  '00012345678;SCI DES LILAS;15/03/2023;VIR NOTAIRE ACQUISITION 01053 AI 12 LOT 4;60 000,00;;ETUDE NOTARIALE',
]);
const holders = text(['Société;Associé ou dirigeant;Qualité;Part (%)', 'SCI DES LILAS;MARTIN Paul;associé;100']);
const incomes = text(['Nom;Année;Nature du revenu;Montant (€)', 'MARTIN Paul;2023;salaire;24 000,00']);

describe('a purchase of property', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    for (const statement of emptyingStatements()) await database.exec(statement);
  });

  const enter = async (...files: readonly (readonly [string, Uint8Array<ArrayBuffer>])[]) => {
    const intake = openIntake(database);
    const plan = [];
    for (const [path, bytes] of files) {
      const file = { path, blob: new Blob([bytes]) };
      const proposed = await intake.propose(file);
      if (!proposed.ok) throw new Error(proposed.problem.code);
      for (const proposal of proposed.value) plan.push({ file, proposal });
    }
    const report = await intake.import(plan);
    expect(report.problems).toEqual([]);
    for (const { rowsRead, rowsAccepted, rowsQuarantined, rowsSetAside } of report.sources)
      expect(rowsRead).toBe(rowsAccepted + rowsQuarantined + rowsSetAside);
    return report.sources;
  };
  const ask = async (id: string) => {
    const check = checks.find((one) => one.id === id)!;
    const context = { database, kernels: kernelsInline(database), explanations: explanationsOf(id), params: {} };
    const run = await runCheck(check, { ...context, detectSource: detectSourceOf(id) });
    if (run.status !== 'found') throw new Error(JSON.stringify(run));
    return run;
  };
  it.each([
    ['the national file as published', 'ValeursFoncieres-2023.txt', published],
    ['the geo-located edition', '01053.csv', geolocated],
  ])('far under the prices of %s is found, and only that one', async (_, name, file) => {
    await enter(['biens.csv', assets], [name, file()]);
    const run = await ask('property-price-gap');
    expect(run.findings).toHaveLength(1);
    const [finding] = run.findings;
    expect(finding?.measures).toMatchObject({ way: 'low', price: 6_000_000, unit_price: 120_000, sales: 24 });
    expect(finding?.subject.name).toMatch(/Lilas/);
  });

  it('counts a sale once, whatever its lots, and a code of commune by department and commune', async () => {
    const [source] = await enter(['ValeursFoncieres-2023.txt', published()]);
    expect(source?.rowsQuarantined).toBe(1);
    const rows = await database.rows(
      'select count(*) as lines, count(distinct sale_id) as sales, count(case when sale_id is null then 1 end) as without from comparable',
    );
    expect(rows).toEqual([{ lines: 57, sales: 31, without: 0 }]);
    const codes = await database.rows('select distinct commune_code as code from comparable order by code');
    expect(codes.map(({ code }) => code)).toEqual(['01053', '97101']);
  });

  it('sold again within months for twice its price is found', async () => {
    await enter(['biens.csv', assets]);
    const run = await ask('property-flip');
    expect(run.findings.map(({ measures }) => measures)).toMatchObject([{ bought: 15_500_000, sold: 31_000_000 }]);
  });

  it('paid by what the partner put into the company, beyond his income, is found', async () => {
    await enter(['dirigeants.csv', holders], ['revenus.csv', incomes], ['releve.csv', statement]);
    const run = await ask('capital-injection');
    expect(run.findings).toHaveLength(1);
    expect(run.findings[0]?.measures).toMatchObject({ injected: 6_200_000, payments: 2 });
  });
});
