import * as arrow from 'apache-arrow';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RowId } from '#domain/row-id.ts';
import { openNative } from '#engine/adapters/native.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import { openIntake } from '#ingest/intake.ts';
import { expandFiles } from '#ingest/read/archive-expand.ts';
import { emptyingStatements } from '#ledger/schema.ts';
import { ftmFile } from '#test/fixtures/formats/ftm/make.ts';
import { arrowOf, parquetOf } from '#test/fixtures/formats/parquet/make.ts';
import { written } from '#test/fixtures/formats/xls/make.ts';
import { archive } from '#test/fixtures/workbook/make.ts';

const headings = ['Date', 'Libellé', 'Montant', 'Compte', 'Devise'] as const;
const rows = Array.from({ length: 30 }, (_, i) => [
  `${String(13 + (i % 15)).padStart(2, '0')}/01/2024`,
  `Virement ${i}`,
  (i % 2 ? -1 : 1) * (i + 1) * 10.25,
  'FR7630006000011234567890189',
  'EUR',
]);
const grid = [headings, ...rows];
const table = (): arrow.Table =>
  new arrow.Table(
    Object.fromEntries(
      headings.map((heading, at) => [
        heading,
        at === 2
          ? arrow.vectorFromArray(
              rows.map((row) => row[at] as number),
              new arrow.Float64(),
            )
          : arrow.vectorFromArray(
              rows.map((row) => String(row[at])),
              new arrow.Utf8(),
            ),
      ]),
    ),
  );

const containers = {
  'releve.xls': () => written(grid, 'biff8'),
  'releve.xlsb': () => written(grid, 'xlsb'),
  'releve.ods': () => written(grid, 'ods'),
  'releve.parquet': () => parquetOf(table()),
  'releve.arrow': () => arrowOf(table(), 'file'),
  'releve.arrows': () => arrowOf(table(), 'stream'),
} as const;

describe('a statement in any container', () => {
  let database: Database & { readonly files: FileAccess };
  beforeAll(async () => {
    database = await openNative();
  });
  beforeEach(async () => {
    for (const statement of emptyingStatements()) await database.exec(statement);
  });
  afterAll(() => database.close());

  async function dropped(bytes: Uint8Array<ArrayBuffer>) {
    const intake = openIntake(database);
    const { files, problems } = await expandFiles([{ path: 'envoi.zip', blob: new Blob([bytes]) }]);
    const plan = [];
    for (const file of files) {
      const proposed = await intake.propose(file);
      if (!proposed.ok) throw new Error(proposed.problem.code);
      plan.push(...proposed.value.map((proposal) => ({ file, proposal })));
    }
    return { intake, plan, problems, report: await intake.import(plan) };
  }

  for (const [name, make] of Object.entries(containers))
    it(`enters the ledger with all its rows, and each leads back to its cells: ${name} in a ZIP`, async () => {
      const { intake, plan, problems, report } = await dropped(archive({ [`mars/${name}`]: make() }));
      expect(problems).toEqual([]);
      expect(plan.map(({ proposal }) => [proposal.file, proposal.sure])).toEqual([[`envoi.zip/mars/${name}`, true]]);
      expect(report.problems).toEqual([]);
      const entered = await database.rows(
        "select row_id, cast(booked_on as varchar) as day, case when direction = 'debit' then -amount else amount end as cents from ledger.txn order by row_id",
      );
      expect(entered.map(({ day }) => day)).toEqual(rows.map(([day]) => String(day).split('/').toReversed().join('-')));
      expect(entered.map(({ cents }) => Math.abs(Number(cents)))).toEqual(
        rows.map((row) => Math.round(Math.abs(Number(row[2])) * 100)),
      );
      const recalled = await intake.recall(entered.map((row) => Number(row['row_id']) as RowId));
      if (!recalled.ok) throw new Error(recalled.problem.code);
      expect(recalled.value.map(({ cells }) => cells[1])).toEqual(rows.map((row) => row[1]));
    });

  it('enters entities of FollowTheMoney, each line accepted, quarantined or set aside', async () => {
    const { report } = await dropped(archive({ 'entites.jsonl': ftmFile() }));
    expect(report.problems).toEqual([]);
    expect(
      report.sources.map(({ sheet, rowsRead, rowsAccepted, rowsQuarantined, rowsSetAside }) => [
        sheet,
        rowsRead,
        rowsAccepted,
        rowsQuarantined,
        rowsSetAside,
      ]),
    ).toEqual([
      ['Payment', 3, 2, 1, 0],
      ['BankAccount', 2, 2, 0, 0],
      ['LegalEntity', 2, 2, 0, 0],
      ['Ownership', 4, 4, 0, 0],
      ['Asset', 1, 1, 0, 0],
      ['other', 1, 0, 0, 1],
    ]);
    const [payment] = await database.rows("select label, amount from ledger.txn where label = 'loyer'");
    expect(Number(payment?.['amount'])).toBe(125_010);
  });
});
