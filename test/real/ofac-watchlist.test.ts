import { openAsBlob } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import check from '#checks/watchlist-match/check.ts';
import { detectSourceOf } from '#checks/catalogue.ts';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { kernelsInline } from '#engine/kernels.ts';
import { runCheck } from '#engine/run-check.ts';
import { openIntake, type PlannedSource } from '#ingest/intake.ts';

const excerpt = new URL('../fixtures/watchlists/ofac-sdn-excerpt.csv', import.meta.url);

const statement = `Date;Libellé;Montant;Compte
14/03/2024;VIREMENT;-120,00;00011122233
15/03/2024;VIREMENT;80,00;00011122233
`;
const assets = `N° scellé;Désignation du bien;Immatriculation;Propriétaire
S1;Remorqueur;CL-2192;DUPONT Jean
S2;Cargo TIFON;sans;DUPONT Jean
S3;Bateau de plaisance Casa de Cuba;n.c.;DUPONT Jean
S4;Voiture;CL-219;Manuel Antonio NORIEGA
`;

describe('the list of the United States Treasury held against persons and things', () => {
  let database: Database;
  let found: readonly Readonly<Record<string, unknown>>[];

  beforeAll(async () => {
    database = await openNative();
    const intake = openIntake(database);
    const plan: PlannedSource[] = [];
    for (const [path, blob] of [
      ['releve.csv', new Blob([statement])],
      ['avoirs.csv', new Blob([assets])],
      ['ofac-sdn.csv', await openAsBlob(excerpt)],
    ] as const) {
      const proposed = await intake.propose({ path, blob });
      if (!proposed.ok) throw new Error(`${path}: ${proposed.problem.code}`);
      for (const proposal of proposed.value) plan.push({ file: { path, blob }, proposal });
    }
    await intake.import(plan);
    const run = await runCheck(check, {
      database,
      kernels: kernelsInline(database),
      explanations: [],
      params: {},
      detectSource: detectSourceOf('watchlist-match'),
    });
    if (run.status !== 'found') throw new Error(`the check is ${run.status}`);
    found = run.findings.map(({ measures }) => measures as Readonly<Record<string, unknown>>);
  }, 120_000);
  afterAll(() => database.close());

  it('reads every entry, ships as things', async () => {
    const rows = await database.rows(
      'select kind, count(*) as n, count(identifier_value) as signs from watchlist group by kind order by kind nulls last',
    );
    expect(rows).toEqual([
      { kind: 'person', n: 1, signs: 0 },
      { kind: 'vehicle', n: 4, signs: 4 },
      { kind: null, n: 8, signs: 0 },
    ]);
  });

  it('knows a ship by its call sign, and not by one word of its description', () => {
    expect(found.filter(({ entry }) => entry === 'MAR AZUL')).toEqual([
      expect.objectContaining({ named: 'Remorqueur', band: 'identifier', score: 1 }),
    ]);
    expect(found.some(({ entry }) => entry === 'TIFON')).toBe(false);
  });

  it('leaves a namesake without birth date as possible, and takes no thing for a company', () => {
    expect(found.filter(({ entry }) => String(entry).startsWith('NORIEGA')).map(({ band }) => band)).toEqual([
      'possible',
    ]);
    expect(found.some(({ entry }) => entry === 'CASA DE CUBA')).toBe(false);
    expect(found.every(({ band }) => band !== 'strong')).toBe(true);
  });
});
