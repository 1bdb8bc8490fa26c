import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#engine/database.ts';
import { openNative } from '#engine/adapters/native.ts';
import { emptyLedger } from '#test/figures-ledger.ts';
import type { FollowedMoney } from '../tracing/followed-money.ts';
import { keptTrail, trailKept } from './kept-trail.ts';

describe('the trail that a block of a report keeps', () => {
  let database: Database;
  const ledger = async (turn: (id: number) => number) => {
    await emptyLedger(database);
    for (const id of [1, 2])
      await database.exec(
        `insert into ledger.account (account_id, account_key, in_file) values (${turn(id)}, 'C''${id}', true)`,
      );
  };
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());

  it('names the same accounts when the files are read again in another order', async () => {
    const followed: FollowedMoney = { by: 'payer', account: 1, payer: 2 };
    await ledger((id) => id);
    const kept = await keptTrail(followed, 'fifo', database);
    expect(kept).toEqual({ kind: 'trail', by: 'payer', what: ["C'1", "C'2"], rule: 'fifo' });
    await ledger((id) => 3 - id);
    expect(kept && (await trailKept(kept, database))).toEqual({ by: 'payer', account: 2, payer: 1 });
  });

  it('is gone, not guessed, where its account is not in the case', async () => {
    await ledger((id) => id);
    expect(await keptTrail({ by: 'cash', account: 9 }, 'lifo', database)).toBeNull();
    expect(await trailKept({ kind: 'trail', by: 'cash', what: ['D'], rule: 'lifo' }, database)).toBeNull();
    expect(await trailKept({ kind: 'trail', by: 'payer', what: ["C'1"], rule: 'lifo' }, database)).toBeNull();
  });
});
