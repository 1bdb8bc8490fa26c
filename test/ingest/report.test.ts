import { openAsBlob, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RowId } from '#domain/row-id.ts';
import { openNative } from '#engine/adapters/native.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import { openIntake, type Proposal } from '#ingest/intake.ts';
import { applyMappingFile, readMappingFile } from '#ingest/map/mapping-file.ts';
import { uglyWorkbooks } from '#test/fixtures/workbook/ugly.ts';
import { emptyingStatements } from '#ledger/schema.ts';

const folder = new URL('../fixtures/seized/', import.meta.url);

/** What a user says of the report: which column is what, and nothing else. */
const mapping = readMappingFile(
  'mapping.json',
  JSON.stringify({
    'limier-mapping': 1,
    mappings: [
      {
        file: '*',
        table: 'asset',
        columns: [
          { heading: 'PROPERTY CATEGORY', role: 'category' },
          { heading: 'PROPERTY TYPE', role: 'description' },
          { heading: 'TOTAL $ SEIZED', role: 'value', decimal: '.' },
        ],
        constants: { currency: 'USD' },
      },
    ],
  }),
);

describe('a report made for the eye', () => {
  let database: Database & { readonly files: FileAccess };
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());

  it('enters as its table by mapping alone: the seizures of the Department of Homeland Security', async () => {
    if (!mapping.ok) throw new Error(JSON.stringify(mapping.problem));
    const intake = openIntake(database);
    const file = {
      path: 'dhs.xlsx',
      blob: await openAsBlob(new URL('dhs-forfeitures-2014-2017-raw.xlsx', folder)),
    };
    const proposed = await intake.propose(file);
    if (!proposed.ok) throw new Error(proposed.problem.code);
    const plan = proposed.value
      .filter(({ sheet }) => sheet?.startsWith('FY '))
      .map((proposal) => ({ file, proposal: applyMappingFile(mapping.value, proposal) }));
    const report = await intake.import(plan);
    expect(report.problems).toEqual([]);
    for (const source of report.sources)
      expect(source.rowsAccepted + source.rowsQuarantined + source.rowsSetAside).toBe(source.rowsRead);
    const read = await database.rows(
      `select source.sheet, asset.category_raw, asset.description, asset.value_central
       from ledger.asset join ledger.source on source.source = asset.row_id // 4294967296
       order by asset.row_id`,
    );
    const cell = /"((?:[^"]|"")*)"|([^,]+)/g;
    const expected = readFileSync(new URL('dhs-forfeitures-2014-2017-parsed.csv', folder), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => [...line.matchAll(cell)].map((one) => one[1] ?? one[2] ?? ''));
    const told = (year: string, category: string, type: string, cents: number) =>
      `${year} | ${category.replace(/\s+/g, ' ').trim()} | ${type.replace(/\s+/g, ' ').trim()} | ${cents}`;
    expect(
      read
        .map((row) =>
          told(
            String(row['sheet']).slice(3),
            String(row['category_raw']),
            String(row['description']),
            Number(row['value_central']),
          ),
        )
        .toSorted(),
    ).toEqual(
      expected
        .map(([year = '', category = '', type = '', , seized]) =>
          told(year, category, type, Math.round(Number(seized) * 100)),
        )
        .toSorted(),
    );
  });

  it('turns repeated columns into rows that lead back to their row of the sheet', async () => {
    for (const statement of emptyingStatements()) await database.exec(statement);
    const intake = openIntake(database);
    const file = { path: 'saisies.xlsx', blob: new Blob([uglyWorkbooks['two-header-rows.xlsx']()]) };
    const proposed = await intake.propose(file);
    if (!proposed.ok) throw new Error(proposed.problem.code);
    const [proposal] = proposed.value as readonly [Proposal];
    expect(proposal.headings).toEqual(['Nature', 'group', 'Nombre', 'Valeur']);
    const given = proposal.headings.map((heading, column) => ({ heading, column }));
    const report = await intake.import([
      {
        file,
        proposal: {
          ...proposal,
          mapping: {
            ...proposal.mapping,
            table: 'asset',
            columns: [
              { ...given[0]!, role: 'description' },
              { ...given[3]!, role: 'value', decimal: '.' },
            ],
            constants: { currency: 'EUR' },
          },
        },
      },
    ]);
    expect(report.problems).toEqual([]);
    const rows = await database.rows(
      'select asset.row_id, value_central, entry.line from ledger.asset join ledger.entry on entry.row_id = asset.row_id order by asset.row_id',
    );
    expect(rows.map((row) => [Number(row['line']), Number(row['value_central'])])).toEqual([
      [5, 4100050],
      [5, 6200000],
      [6, 900000],
      [6, 1500025],
    ]);
    const recalled = await intake.recall(rows.map((row) => Number(row['row_id']) as RowId));
    if (!recalled.ok) throw new Error(recalled.problem.code);
    expect(recalled.value.map(({ line, cells }) => [line, cells[1]])).toEqual([
      [5, '2022'],
      [5, '2023'],
      [6, '2022'],
      [6, '2023'],
    ]);
  });
});
