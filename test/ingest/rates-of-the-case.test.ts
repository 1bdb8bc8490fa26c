import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { done } from '#domain/problem.ts';
import { openNative } from '#engine/adapters/native.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import { openIntake } from '#ingest/intake.ts';
import { readReferenceRates } from '#ingest/rates/reference-rates.ts';
import { emptyingStatements } from '#ledger/schema.ts';
import { receive } from '../support/statement-file.ts';

const rates = readReferenceRates(readFileSync('static/rates/ecb.bin'));

describe('exchange rates of a case', () => {
  let database: Database & { readonly files: FileAccess };
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await database.exec(emptyingStatements().join(';\n'));
    await database.exec('drop table if exists ingest_extra');
  });

  const intake = () => openIntake(database, { caseCurrency: 'EUR', rates: () => Promise.resolve(done(rates)) });
  const file = (path: string, text: string) => ({ path, blob: new Blob([text]) });
  /** Rows that state what was received in euros, then one that does not. */
  const conversions = (count: number, received: string) =>
    file(
      'banque.csv',
      [
        'Date;Libellé;Montant;Devise;Montant reçu;Devise reçue;Numéro de compte',
        ...Array.from({ length: count }, (_, at) => `28/03/2024;CHANGE ${at};1 000,00;USD;${received};EUR;00011122233`),
        '28/03/2024;HOTEL;1 000,00;USD;;;00011122233',
      ].join('\n'),
    );
  const hotel = async () =>
    (await database.rows("select amount_ref, rate_id from ledger.txn where label = 'HOTEL'")).map((row) =>
      Object.values(row),
    );

  it('are its own, where ten of its rows contradict the published ones', async () => {
    await receive(database, [conversions(10, '500,00')], intake());
    expect(await hotel()).toEqual([[50_000, 'seen USD']]);
  });

  it('are the published ones, where only nine do', async () => {
    await receive(database, [conversions(9, '500,00')], intake());
    expect(await hotel()).toEqual([[92_498, 'ecb EUR/USD 2024-03-28']]);
  });

  it('are the published ones, where its rows only bear the margin of a bank', async () => {
    await receive(database, [conversions(12, '900,00')], intake());
    expect(await hotel()).toEqual([[92_498, 'ecb EUR/USD 2024-03-28']]);
  });

  it('go with the table that gave them, when its import fails or is stopped', async () => {
    const into = intake();
    const purchase = file(
      'banque.csv',
      'Date;Libellé;Montant;Devise;Numéro de compte\n28/03/2024;HOTEL;-1 000,00;USD;00011122233\n',
    );
    await receive(database, [purchase], into);
    const table = file(
      'cours.csv',
      'Date;Devise de base;Devise de cotation;Taux\n15/03/2024;USD;EUR;0,5\n28/03/2024;USD;EUR;999999999999\n',
    );
    const proposed = await into.propose(table);
    if (!proposed.ok) throw new Error(proposed.problem.code);
    const report = await into.import(proposed.value.map((proposal) => ({ file: table, proposal })));
    expect(report.problems.map(({ file: name }) => name)).toEqual(['cours.csv']);
    expect(await database.rows('select count(*) as n from ledger.rate where row_id is not null')).toEqual([{ n: 0 }]);
    expect(await hotel()).toEqual([[92_498, 'ecb EUR/USD 2024-03-28']]);

    const sound = file('cours.csv', 'Date;Devise de base;Devise de cotation;Taux\n15/03/2024;USD;EUR;0,5\n');
    const plan = await into.propose(sound);
    if (!plan.ok) throw new Error(plan.problem.code);
    const stop = new AbortController();
    const stopped = into.import(
      plan.value.map((proposal) => ({ file: sound, proposal })),
      {
        signal: stop.signal,
        progress: ({ step }) => {
          if (step === 'link') stop.abort();
        },
      },
    );
    await expect(stopped).rejects.toThrow();
    expect(await database.rows('select count(*) as n from ledger.rate where row_id is not null')).toEqual([{ n: 0 }]);
    expect(await hotel()).toEqual([[92_498, 'ecb EUR/USD 2024-03-28']]);

    await into.import(plan.value.map((proposal) => ({ file: sound, proposal })));
    expect((await hotel())[0]?.[0]).toBe(50_000);
  });
});
