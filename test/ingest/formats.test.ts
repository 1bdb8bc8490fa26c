import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RowId } from '#domain/row-id.ts';
import { openNative } from '#engine/adapters/native.ts';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import { openIntake } from '#ingest/intake.ts';
import { emptyingStatements } from '#ledger/schema.ts';

const camt = 'test/fixtures/formats/camt/camt053.v2.multi.statement.xml';

describe.each([
  ['native', openNative],
  ['wasm', openWasmInNode],
] as const)('a bank message on %s', (_, open) => {
  let database: Database & { readonly files: FileAccess };
  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    for (const statement of emptyingStatements()) await database.exec(statement);
  });
  afterAll(() => database.close());

  it('enters with its statements, and each entry leads back to its line', async () => {
    const text = readFileSync(camt, 'utf8');
    const intake = openIntake(database);
    const file = { path: 'releve.xml', blob: new Blob([text]) };
    const proposed = await intake.propose(file);
    if (!proposed.ok) throw new Error(proposed.problem.code);
    expect(proposed.value.map(({ sheet, sure }) => [sheet, sure])).toEqual([
      ['entries', true],
      ['statements', true],
    ]);
    const report = await intake.import(proposed.value.map((proposal) => ({ file, proposal })));
    expect(report.problems).toEqual([]);
    for (const source of report.sources)
      expect(source.rowsAccepted + source.rowsQuarantined + source.rowsSetAside).toBe(source.rowsRead);
    const entries = await database.rows(
      'select txn.row_id, amount, direction, line from ledger.txn join ledger.entry on entry.row_id = txn.row_id order by txn.row_id',
    );
    expect(entries.length).toBe(text.split('<Ntry>').length - 1);
    const lines = text.split('\n');
    for (const entry of entries) expect(lines[Number(entry['line']) - 1]).toContain('<Ntry>');
    const recalled = await intake.recall(entries.map((entry) => Number(entry['row_id']) as RowId));
    if (!recalled.ok) throw new Error(recalled.problem.code);
    expect(recalled.value.map(({ entry }) => entry)).toEqual(entries.map((_, at) => at + 1));
    expect(recalled.value.map(({ line }) => line)).toEqual(entries.map((entry) => Number(entry['line'])));
    const statements = await database.rows('select count(*) as n, count(opening) as opened from ledger.statement');
    expect(Number(statements[0]?.['n'])).toBe(text.split('<Stmt>').length - 1);
    expect(Number(statements[0]?.['opened'])).toBeGreaterThan(0);
  });
});
