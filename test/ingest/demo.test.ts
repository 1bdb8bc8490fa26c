import { openAsBlob } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { type Intake, openIntake, type PlannedSource } from '#ingest/intake.ts';

const folder = 'static/demo';

describe('the demo case', () => {
  let database: Database;
  let intake: Intake;
  const plan: PlannedSource[] = [];
  beforeAll(async () => {
    database = await openNative();
    intake = openIntake(database);
    const names = (await readdir(folder)).filter((name) => /\.(csv|xlsx)$/.test(name)).sort();
    for (const name of names) {
      const file = { path: name, blob: await openAsBlob(`${folder}/${name}`) };
      const proposals = await intake.propose(file);
      if (!proposals.ok) throw new Error(`${name}: ${proposals.problem.code}`);
      plan.push(...proposals.value.map((proposal) => ({ file, proposal })));
    }
  });
  afterAll(() => database.close());

  it('is understood without a question, file by file', () => {
    const doubtful = plan
      .filter(({ proposal }) => !proposal.sure)
      .map(({ proposal }) => [proposal.file, proposal.sheet, proposal.doubts]);
    expect(doubtful).toEqual([]);
    console.log(
      plan
        .map(
          ({ proposal: p }) =>
            `${p.file} ${p.sheet ?? ''} ${p.mapping.table} ${p.mapping.sign ?? ''} h${p.layout.headerRow} ${JSON.stringify(p.mapping.constants)} ${p.mapping.columns.map((c) => `${c.heading}=${c.role}:${c.order ?? ''}${c.decimal ?? ''}`).join(' ')} ! ${p.doubts.map((d) => d.code).join()}`,
        )
        .join('\n'),
    );
  });

  it('loses no row', async () => {
    const report = await intake.import(plan);
    expect(report.problems).toEqual([]);
    for (const source of report.sources) {
      console.log(
        source.file,
        source.sheet,
        source.table,
        source.rowsRead,
        source.rowsAccepted,
        source.rowsQuarantined,
        source.rowsSetAside,
        source.period,
      );
      expect(source.rowsAccepted + source.rowsQuarantined + source.rowsSetAside).toBe(source.rowsRead);
      for (const row of (await intake.quarantine(source.number)).filter((row) => row.status === 'quarantined'))
        console.log('   Q', row.row, row.reason, row.column, row.cells.join('|').slice(0, 120));
    }
    const q = async (sql: string) =>
      console.log((await database.rows(sql)).map((r) => JSON.stringify(Object.values(r))).join('\n'));
    await q(
      "select account_id, account_key, institution_code, account_number, name, kind, in_file, is_service from ledger.account where in_file or kind <> 'external' order by 1",
    );
    await q('select count(*), count(*) filter (where is_service) from ledger.account');
    await q('select method, category, count(*) from ledger.txn group by all order by 3 desc limit 50');
    await q('select * from ledger.asset order by 1');
    await q('select party_id, type, name_raw, tax_residence, household_id from ledger.party order by 1');
    await q('select state, count(*) from ledger.coverage group by 1');
    await q(
      'select count(*) filter (where mirror_of is not null), count(asset_id), count(loan_id), count(own_transfer_id), count(amount_ref), count(*) from ledger.txn',
    );
    await q(
      "select branch_code, place_city, count(*) from ledger.txn where method='cash' group by all order by 3 desc limit 40",
    );
    await q('select counterparty_name, count(*) from ledger.txn group by 1 order by 2 desc limit 60');
    await q('select * from ledger.income limit 3');
    await q('select * from ledger.loan');
    await q('select * from ledger.invoice limit 4');
  });
});
