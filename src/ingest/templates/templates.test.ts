import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import { openIntake } from '#ingest/intake.ts';
import { mappedTables } from '#ledger/headings.ts';
import { emptyingStatements } from '#ledger/schema.ts';
import { registerTemplates, templateFile } from './register-templates.ts';

const all = registerTemplates.flatMap((template) =>
  (['fr', 'en', 'es'] as const).map((language) => [templateFile(template, language), template] as const),
);

describe('the registers to fill', () => {
  let database: Database & { readonly files: FileAccess };
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    for (const statement of emptyingStatements()) await database.exec(statement);
  });

  it('cover every table a sheet can be mapped to, save the balances that banks state', () => {
    const covered = new Set(registerTemplates.map(({ table }) => table));
    expect(mappedTables.filter((table) => !covered.has(table))).toEqual(['statement', 'none']);
  });

  it('keep the days and the amounts of the statement', async () => {
    const intake = openIntake(database);
    const file = { path: 'releve.fr.xlsx', blob: new Blob([readFileSync('static/templates/releve.fr.xlsx')]) };
    const proposed = await intake.propose(file);
    if (!proposed.ok) throw new Error(proposed.problem.code);
    await intake.import(proposed.value.map((proposal) => ({ file, proposal })));
    expect(
      await database.rows(
        'select cast(booked_on as varchar) as day, direction, amount, balance_after, method from ledger.txn',
      ),
    ).toEqual([{ day: '2024-01-31', direction: 'debit', amount: 12550, balance_after: 87450, method: 'transfer' }]);
  });

  it.each(all)('%s comes back without a question, its row in its table', async (name, template) => {
    const intake = openIntake(database);
    const file = { path: name, blob: new Blob([readFileSync(`static/templates/${name}`)]) };
    const proposed = await intake.propose(file);
    if (!proposed.ok) throw new Error(proposed.problem.code);
    const [register, help] = proposed.value;
    expect(register).toMatchObject({ sure: true, mapping: { table: template.table } });
    expect(register?.mapping.columns).toHaveLength(template.columns.length);
    if (help) expect(help).toMatchObject({ sure: true, mapping: { table: 'none' } });
    const report = await intake.import(proposed.value.map((proposal) => ({ file, proposal })));
    expect(report.problems).toEqual([]);
    expect(report.sources[0]).toMatchObject({ rowsAccepted: 1, rowsQuarantined: 0 });
    const [entered] = await database.rows(
      `select count(*) as n from ledger.${template.table} where row_id is not null`,
    );
    expect(Number(entered?.['n'])).toBeGreaterThanOrEqual(1);
  });
});
