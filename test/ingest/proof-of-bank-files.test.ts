import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import { emptyingStatements } from '#ledger/schema.ts';
import { receive } from '../support/statement-file.ts';

const folder = 'test/fixtures/formats';
const fileOf = (path: string, text: string | Buffer = readFileSync(`${folder}/${path}`)) => ({
  path,
  blob: new Blob([text as never]),
});

/** Statements of each file that are proven, contradicted by their own rows, and without a balance to be held against. */
const expected: Readonly<Record<string, readonly [proven: number, discrepancy: number, unknown: number]>> = {
  'mt940/ASNB/mt940.txt': [31, 0, 0],
  'mt940/betterplace/sepa_mt9401.sta': [20, 0, 0],
  'mt940/betterplace/with_binary_character.sta': [2, 0, 0],
  'mt940/cmxl/mt940.sta': [3, 0, 0],
  'mt940/jejik/abnamro.sta': [0, 2, 0],
  'mt940/jejik/ing.sta': [0, 1, 0],
  'mt940/jejik/triodos.sta': [0, 1, 0],
  'mt940/mBank/mt942.sta': [0, 0, 1],
  'mt940/self-provided/gv_codes.sta': [0, 0, 1],
  'mt940/self-provided/raiffeisen-cmi.sta': [0, 1, 0],
  'mt940/self-provided/raphaelm.sta': [2, 0, 0],
  'camt/camt052.v2.xml': [0, 0, 1],
  'camt/camt053.v2.multi.statement.xml': [2, 0, 0],
  'camt/camt53.only-Dt-with-DtTm.xml': [0, 0, 1],
  'ofx/checking.ofx': [0, 0, 1],
  'ofx/multiple_accounts.ofx': [0, 0, 2],
  'ofx/suncorp.ofx': [0, 0, 1],
};

/** A crowded machine is slow, not wrong. */
const PATIENCE = 300_000;

describe('files as banks write them', { timeout: PATIENCE }, () => {
  let database: Database & { readonly files: FileAccess };
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());

  it('are proven, contradicted or left unknown, statement by statement, by opening + in − out = closing', async () => {
    const { report } = await receive(
      database,
      Object.keys(expected).map((path) => fileOf(path)),
    );
    expect(report.problems).toEqual([]);
    const proofs = await database.rows(
      `select file, proof.state, opening, inflow, outflow, closing, difference
       from ledger.proof join ledger.source using (source) order by proof_id`,
    );
    const found = Object.fromEntries(
      Object.keys(expected).map((path) => {
        const states = proofs.filter(({ file }) => file === path).map(({ state }) => state);
        return [
          path,
          ['proven', 'discrepancy', 'unknown'].map((one) => states.filter((state) => state === one).length),
        ];
      }),
    );
    expect(found).toEqual(expected);
    for (const { state, opening, inflow, outflow, closing, difference } of proofs) {
      const sum = Number(opening) + Number(inflow) - Number(outflow);
      if (state === 'proven') expect([opening, closing, difference]).not.toContain(null);
      if (state === 'proven') expect(sum).toBe(closing);
      if (state === 'unknown') expect(opening === null || closing === null).toBe(true);
      if (state === 'discrepancy' && opening !== null && closing !== null)
        expect(difference).toBe(Number(closing) - sum);
    }
  });

  it('give an operation once that an intraday report and the statement of the day both give', async () => {
    await database.exec(emptyingStatements().join(';\n'));
    const statement = readFileSync(`${folder}/camt/camt053.v2.multi.statement.xml`, 'utf8');
    const intraday = statement
      .replaceAll('camt.053', 'camt.052')
      .replaceAll('BkToCstmrStmt', 'BkToCstmrAcctRpt')
      .replace(/<(\/?)Stmt>/g, '<$1Rpt>');
    const { report } = await receive(database, [fileOf('intraday.xml', intraday), fileOf('statement.xml', statement)]);
    expect(report.problems).toEqual([]);
    const rows = await database.rows(
      `select file, count(*) as rows, count(duplicate_of) as tagged from ledger.txn
       join ledger.source on source.source = txn.row_id // 4294967296 group by file order by file`,
    );
    expect(rows).toEqual([
      { file: 'intraday.xml', rows: 2, tagged: 0 },
      { file: 'statement.xml', rows: 2, tagged: 2 },
    ]);
    expect(await database.rows('select count(*) as n, sum(amount) as amount from txn_counted')).toEqual([
      { n: 2, amount: 885 + 700 },
    ]);
  });
});
