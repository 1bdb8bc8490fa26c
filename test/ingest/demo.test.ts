import { readFileSync } from 'node:fs';
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
      const file = { path: name, blob: new Blob([readFileSync(`${folder}/${name}`)]) };
      const proposals = await intake.propose(file);
      if (!proposals.ok) throw new Error(`${name}: ${proposals.problem.code}`);
      plan.push(...proposals.value.map((proposal) => ({ file, proposal })));
    }
    const report = await intake.import(plan);
    expect(report.problems).toEqual([]);
  });
  afterAll(() => database.close());
  const one = async (sql: string) => (await database.rows(sql))[0];

  it('is understood without a question, file by file', () => {
    expect(
      plan
        .filter(({ proposal }) => !proposal.sure)
        .map(({ proposal }) => [proposal.file, proposal.sheet, proposal.doubts]),
    ).toEqual([]);
  });

  it('loses no row; only the cancelled transfer waits in quarantine', async () => {
    for (const source of await intake.sources())
      expect([source.file, source.rowsAccepted + source.rowsQuarantined + source.rowsSetAside]).toEqual([
        source.file,
        source.rowsRead,
      ]);
    expect(await database.rows("select reason from ledger.quarantine where status = 'quarantined'")).toEqual([
      { reason: 'state-not-booked' },
    ]);
  });

  it('has one account for each of the thirteen statements and the one on the list, each with its holder', async () => {
    expect(
      await one(
        "select count(*) as accounts, count(*) filter (where in_file) as received from ledger.account where kind <> 'external'",
      ),
    ).toEqual({ accounts: 14, received: 13 });
    expect(
      await one(
        "select count(distinct target_id) as held from ledger.holding where target_kind = 'account' and role = 'holder'",
      ),
    ).toEqual({ held: 14 });
  });

  it('proves the months whose balances are printed, fees included, and misses the month not received', async () => {
    expect(await one("select count(*) as broken from ledger.coverage where state = 'broken'")).toEqual({ broken: 0 });
    expect(
      await database.rows(
        "select month_start(month) as month from ledger.coverage join ledger.account on account.account_id = coverage.account_id where name = 'LEMAIRE Hugo' and state = 'missing'",
      ),
    ).toEqual([{ month: '2024-07-01' }]);
  });

  it('reads estimates with their bounds and keeps what the service wrote', async () => {
    expect(
      await one(
        "select value_low, value_central, value_high, value_raw, value_method from ledger.asset where seal_no = 'LYO/2025/0042'",
      ),
    ).toEqual({
      value_low: 600_000,
      value_central: 700_000,
      value_high: 800_000,
      value_raw: 'estimé 6-8 k€',
      value_method: 'estimated',
    });
    expect(await one("select note from ledger.asset where seal_no = 'LYO/2025/0043'")).toEqual({
      note: "pneus usés ; Date d'acquisition : mars 2022",
    });
  });

  it('knows what each source filled', async () => {
    expect(
      await database.rows(
        "select source from ledger.source where table_name = 'txn' and source not in (select source from ledger.mapped where table_name = 'txn' and column_name = 'method')",
      ),
    ).toEqual([]);
  });
});
