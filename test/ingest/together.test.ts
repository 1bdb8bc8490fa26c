import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Database } from '#engine/database.ts';
import { openNative } from '#engine/adapters/native.ts';
import { openIntake } from '#ingest/intake.ts';
import type { IntakeFile, PlannedSource } from '#ingest/proposal.ts';
import { tables } from '#ledger/schema.ts';

const fileOf = (path: string, text: string | Uint8Array): IntakeFile => ({
  path,
  blob: new Blob([text as BlobPart]),
});

async function planOf(intake: ReturnType<typeof openIntake>, files: readonly IntakeFile[]): Promise<PlannedSource[]> {
  const plan: PlannedSource[] = [];
  for (const file of files) {
    const proposed = await intake.propose(file);
    if (!proposed.ok) throw new Error(`${file.path}: ${proposed.problem.code}`);
    for (const proposal of proposed.value) if (proposal.mapping.table !== 'none') plan.push({ file, proposal });
  }
  return plan;
}

/** Every row of every table of the ledger, and of what stands beside it. */
async function wholeLedger(database: Database): Promise<Record<string, readonly unknown[]>> {
  const whole: Record<string, readonly unknown[]> = {};
  for (const table of [...Object.keys(tables), 'coverage', 'quarantine', 'source']) {
    const rows = await database.rows(`select * from ledger.${table} order by all`);
    whole[table] = rows;
  }
  return whole;
}

async function ledgerOf(
  files: readonly IntakeFile[],
  way: 'together' | 'one by one',
): Promise<Record<string, readonly unknown[]>> {
  const database = await openNative();
  try {
    const intake = openIntake(database);
    const plan = await planOf(intake, files);
    for (const part of way === 'together' ? [plan] : plan.map((one) => [one])) {
      const { problems } = await intake.import(part);
      expect(problems).toEqual([]);
    }
    return await wholeLedger(database);
  } finally {
    await database.close();
  }
}

describe('short files that enter together', () => {
  it('make the same ledger as one by one, row ids, accounts, persons and reasons alike', async () => {
    const demo = ['beffroi_00021458703_2023.csv', 'beffroi_00034771206_2023.csv', 'rhodanien_04100227815_2023.csv'].map(
      (name) => fileOf(name, readFileSync(`static/demo/${name}`)),
    );
    expect(await ledgerOf(demo, 'together')).toEqual(await ledgerOf(demo, 'one by one'));
  });

  it('make the same ledger whatever small statements they are', async () => {
    const amount = fc.integer({ min: -500_000, max: 500_000 }).filter((cents) => cents !== 0);
    const label = fc.constantFrom(
      'VIR SEPA DE MARTIN PAUL',
      'CB CARREFOUR LILLE',
      'VRST ESPECES AGENCE LILLE',
      'PRLV EDF',
      'LOYER',
      '',
    );
    const holder = fc.constantFrom('MARTIN PAUL', 'DUPONT ANNE', 'SARL LES QUAIS');
    const row = fc.tuple(fc.integer({ min: 1, max: 28 }), label, amount, fc.boolean());
    const statement = fc.record({
      holder,
      account: fc.constantFrom('00012345678', '00087654321'),
      rows: fc.array(row, { minLength: 1, maxLength: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(statement, { minLength: 2, maxLength: 3 }), async (statements) => {
        const files = statements.map(({ holder: name, account, rows }, at) =>
          fileOf(
            `releve-${at}.csv`,
            [
              `Titulaire;${name}`,
              `Numéro de compte;${account}`,
              '',
              'Date;Libellé;Débit;Crédit',
              ...rows.map(([day, text, cents, isTorn]) => {
                const money = `${Math.floor(Math.abs(cents) / 100)},${String(Math.abs(cents) % 100).padStart(2, '0')}`;
                const date =
                  isTorn && text === ''
                    ? '31/02/2024'
                    : `${String(day).padStart(2, '0')}/${String(at + 1).padStart(2, '0')}/2024`;
                return `${date};${text};${cents < 0 ? money : ''};${cents > 0 ? money : ''}`;
              }),
            ].join('\r\n'),
          ),
        );
        expect(await ledgerOf(files, 'together')).toEqual(await ledgerOf(files, 'one by one'));
      }),
      { numRuns: 2 },
    );
  }, 240_000);

  it('leave the others to be read when one of them is refused, and name it', async () => {
    const good = (day: string) =>
      `Titulaire;MARTIN PAUL\r\nNuméro de compte;00012345678\r\n\r\nDate;Libellé;Débit;Crédit\r\n${day}/01/2024;LOYER;500,00;\r\n${day}/02/2024;VIREMENT RECU;;40,00\r\n`;
    const second = `${good('26')}Compte 99988877766\r\n05/01/2024;VIR;20,00;\r\n`;
    const database = await openNative();
    const intake = openIntake(database);
    const files = [fileOf('a.csv', good('25')), fileOf('b.csv', second), fileOf('c.csv', good('27'))];
    const plan = await planOf(intake, files);
    const { problems, sources } = await intake.import(plan);
    const rows = await database.rows(
      'select row_id // 4294967296 as source, count(*) as n from ledger.txn group by 1 order by 1',
    );
    await database.close();
    expect(problems.map(({ file, problem }) => [file, problem.code])).toEqual([['b.csv', 'second-table']]);
    expect(sources.map(({ file }) => file)).toEqual(['a.csv', 'c.csv']);
    expect(rows.map(({ source, n }) => [Number(source), Number(n)])).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it('say of a file dropped twice in one go that it is the same', async () => {
    const text =
      'Titulaire;MARTIN PAUL\r\nNuméro de compte;00012345678\r\n\r\nDate;Libellé;Débit;Crédit\r\n01/01/2024;LOYER;500,00;\r\n';
    const database = await openNative();
    const intake = openIntake(database);
    const plan = await planOf(intake, [fileOf('a.csv', text), fileOf('b.csv', text)]);
    const { problems } = await intake.import(plan);
    const repeats = await database.rows('select * from ledger.repeated_file');
    await database.close();
    expect(problems.map(({ problem }) => problem.code)).toEqual(['file-duplicate']);
    expect(repeats).toHaveLength(1);
  });
});
