import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#domain/day.ts';
import type { Filter } from '#domain/filter.ts';
import { cents } from '#domain/money.ts';
import type { Database } from '#engine/database.ts';
import { openNative } from '#engine/adapters/native.ts';
import { emptyLedger } from '#test/figures-ledger.ts';
import { filterKept, keptFilter } from './kept-filter.ts';

describe('the filter of a table put in a report', () => {
  let database: Database;
  const accounts = [
    { id: 1, key: 'A|1', holder: 'Anna', institution: '' },
    { id: 2, key: 'B|2', holder: 'Anna', institution: '' },
  ];
  const ledger = async (turn: (id: number) => number) => {
    await emptyLedger(database);
    for (const [id, key] of [
      [1, 'A|1'],
      [2, 'B|2'],
      [3, 'C|3'],
    ] as const) {
      await database.exec(`insert into ledger.party (party_id, name_raw) values (${turn(id)}, 'Anna O''Brien')`);
      await database.exec(
        `insert into ledger.account (account_id, account_key, in_file) values (${turn(id)}, '${key}', true)`,
      );
      await database.exec(
        `insert into ledger.holding (holding_id, party_id, target_kind, target_id, role) values (${id}, ${turn(id)}, 'account', ${turn(id)}, 'holder')`,
      );
    }
  };
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());

  it('names the same accounts and parties when the files are read again in another order, homonyms apart', async () => {
    await ledger((id) => id);
    const filter: Filter = {
      period: { from: day('2024-01-01'), to: day('9999-12-31') },
      accounts: [2],
      methods: ['cash'],
      parties: ['party:1', 'cash'],
      between: ['party:3', 'unknown'],
      amounts: { least: cents(100) },
    };
    const kept = await keptFilter(filter, accounts, database);
    expect(JSON.stringify(kept)).not.toMatch(/party:/);
    expect((await filterKept(kept, accounts, database)).filter).toEqual(filter);
    await ledger((id) => 4 - id);
    const turned = [{ id: 2, key: 'B|2', holder: '', institution: '' }];
    const again = await filterKept(kept, turned, database);
    expect(again.filter.parties).toEqual(['party:3', 'cash']);
    expect(again.filter.between).toEqual(['party:1', 'unknown']);
    expect(again.names.get('party:3')).toBe("Anna O'Brien");
  });

  it('shows nothing where the accounts it speaks of are not in the case, and bears any text', async () => {
    await ledger((id) => id);
    const { filter } = await filterKept(
      {
        from: '2024-99-99',
        to: '2024-12-31',
        accounts: ['gone'],
        parties: [{ name: "x'); drop", accounts: ["'; --"] }],
      },
      accounts,
      database,
    );
    expect(filter.accounts).toEqual([0]);
    expect(filter.parties).toEqual(['party:0']);
    expect(filter.period?.to).toBe('2024-12-31');
  });
});
