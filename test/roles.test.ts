import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCases } from '#checks/parse-cases.ts';
import { openNative } from '#engine/adapters/native.ts';
import { columnsOf } from '#engine/columns.ts';
import type { Database } from '#engine/database.ts';
import { drive, rowParts } from '#engine/kernels.ts';
import { openIntake, type PlannedSource } from '#ingest/intake.ts';
import { measureNames, measures } from '#roles/measures.ts';
import { type PersonProfile, profilesOf, type RoleBook, type RoleNetwork, withoutPersons } from '#roles/profiles.ts';
import type { RoleFacts } from '#roles/values.ts';
import { roleQueries, roleRowsOf } from '#workers/role-queries.ts';
import { loadCase } from './support/cases/load.ts';

async function rolesIn(
  database: Database,
  signal?: AbortSignal,
): Promise<{ readonly book: RoleBook; readonly network: RoleNetwork }> {
  const facts: Partial<Record<keyof RoleFacts, ReturnType<typeof columnsOf>>> = {};
  for (const [name, sql] of Object.entries(roleQueries))
    facts[name as keyof RoleFacts] = columnsOf(await rowParts(database, sql));
  return drive('roles', profilesOf(facts as RoleFacts), signal ? { signal } : {});
}

const valueOf = ({ readings }: PersonProfile, name: keyof typeof measures): number | string => {
  const reading = readings[name];
  return 'why' in reading ? reading.why : reading.value;
};

describe('roles in the demo case', () => {
  let database: Database;
  let book: RoleBook;
  let network: RoleNetwork;

  beforeAll(async () => {
    const folder = new URL('../static/demo/', import.meta.url);
    database = await openNative();
    const intake = openIntake(database);
    const { files } = JSON.parse(await readFile(new URL('case.json', folder), 'utf8')) as { files: readonly string[] };
    const plan: PlannedSource[] = [];
    for (const name of files) {
      const file = { path: name, blob: new Blob([await readFile(new URL(name, folder))]) };
      const proposed = await intake.propose(file);
      if (!proposed.ok) throw new Error(name);
      for (const proposal of proposed.value) plan.push({ file, proposal });
    }
    await intake.import(plan);
    ({ book, network } = await rolesIn(database));
  }, 240_000);
  afterAll(() => database.close());

  it('give no number that its rows do not give again', async () => {
    const seen = book.profiles.filter(({ isSeen }) => isSeen);
    expect(seen.length).toBe(13);
    for (const profile of seen) {
      const rows = await roleRowsOf(database, profile.person);
      const sum = async (family: 'in' | 'out' | 'others'): Promise<number> => {
        const list = rows[family] ?? [];
        if (list.length === 0) return 0;
        const [total] = await database.rows(
          `select sum(amount_ref) as sum from ledger.txn where row_id in (${list.join(', ')})`,
        );
        return Number(total?.['sum']);
      };
      expect(valueOf(profile, 'received'), profile.name).toBe(await sum('in'));
      expect(valueOf(profile, 'paid'), profile.name).toBe(await sum('out'));
      expect(valueOf(profile, 'cash_deposits'), profile.name).toBe(rows.cash?.length ?? 0);
      const others = valueOf(profile, 'paid_by_others');
      if (typeof others === 'number') expect(others, profile.name).toBe(await sum('others'));
      for (const name of measureNames) {
        const value = valueOf(profile, name);
        if (typeof value === 'number' && value !== 0)
          expect((rows[measures[name].rows] ?? []).length, `${profile.name} ${name}`).toBeGreaterThan(0);
      }
    }
  });

  it('see the car wash collect cash, and the holder of two rings between groups', () => {
    const named = (name: RegExp) => book.profiles.find((profile) => name.test(profile.name))!;
    expect(named(/LAVAGE/).roles.find(({ role }) => role === 'collector')).toMatchObject({ state: 'compatible' });
    const between = named(/LEMAIRE/).readings.between_groups;
    expect('value' in between && between.standing?.rank).toBe(1);
  });

  it('never call nothing what could not be looked at', () => {
    for (const { name, roles, readings } of book.profiles)
      for (const { role, state, signals, computed, pointing } of roles) {
        expect(computed, name).toBe(signals.filter((signal) => signal.state !== 'unknown').length);
        for (const signal of signals)
          if ('why' in readings[signal.measure]) expect(signal.state, `${name} ${role}`).toBe('unknown');
        if (computed * 2 <= signals.length && pointing * 2 <= signals.length) expect(state, name).toBe('unseen');
      }
  });

  it('say what falls apart without a person, and nothing without a stranger', () => {
    const [first] = book.keyPlayers.money;
    expect(withoutPersons(network, [first!.person]).money.cents).toBe(first!.cents);
    expect(withoutPersons(network, [123_456])).toEqual(book.whole);
  });

  it('can be stopped', async () => {
    await expect(rolesIn(database, AbortSignal.abort())).rejects.toMatchObject({ problem: { code: 'cancelled' } });
  });
});

describe('roles in a hostile ledger', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());

  const load = async (text: string) => loadCase(database, parseCases(`# x: worked cases\n\n${text}`, 'x.md')[0]!);
  const table = (...rows: readonly string[]) =>
    ['| booked_on | from_account_id | to_account_id | amount_ref |', '| --- | --- | --- | --- |', ...rows].join('\n');

  it('are empty without a ledger', async () => {
    await load('## Clear: nothing');
    const { book } = await rolesIn(database);
    expect(book.profiles).toEqual([]);
    expect(book.keyPlayers).toEqual({ group: [], money: [] });
  });

  it('say why of one account that deals with nobody', async () => {
    await load(
      '## Clear: one account\n\n| booked_on | account_id | direction | amount_ref |\n| --- | --- | --- | --- |\n| 2024-01-05 | A1 | debit | 5 |',
    );
    const { book } = await rolesIn(database);
    expect(book.profiles.length).toBe(1);
    expect(valueOf(book.profiles[0]!, 'money')).toBe('no-money');
    expect(valueOf(book.profiles[0]!, 'between_groups')).toBe('no-groups');
    expect(book.profiles[0]!.roles.map(({ state }) => state)).not.toContain('compatible');
  });

  it('give no place among fewer than five, nor a level in one circle', async () => {
    await load(
      `## Clear: a circle\n\n${table('| 2024-01-05 | A1 | A2 | 100 |', '| 2024-01-06 | A2 | A3 | 0 |', '| 2024-01-06 | A2 | A3 | 90 |', '| 2099-01-07 | A3 | A1 | 80 |')}`,
    );
    const { book } = await rolesIn(database);
    for (const profile of book.profiles) {
      expect(valueOf(profile, 'level')).toBe('one-cycle');
      for (const { signals } of profile.roles) for (const signal of signals) expect(signal.state).toBe('unknown');
    }
  });

  it('take somebody with a hundred thousand partners out, and say so', async () => {
    await load('## Clear: nothing');
    await database.exec(`
      insert into ledger.account (account_id, account_key, name, in_file)
        select i, 'K' || i, 'N' || i, true from range(1, 100003) as t(i);
      insert into ledger.txn (row_id, booked_on, from_account_id, to_account_id, amount, amount_ref, currency)
        select i, date '2024-01-05', case when i = 100002 then 3 else 1 end, case when i = 100002 then 2 else i end, 10, 10, 'EUR'
        from range(2, 100003) as t(i)`);
    const { book } = await rolesIn(database);
    expect(book.hubs).toEqual(['N1']);
    expect(book.leftOut).toBe(100_002 - 20_000);
    expect(book.sampled).toBe(256);
    expect(book.profiles.length).toBe(2_000);
  });
});
