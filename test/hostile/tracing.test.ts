import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import { columnsOf } from '#engine/columns.ts';
import type { Database } from '#engine/database.ts';
import type { RowId } from '#domain/row-id.ts';
import { CONSERVING_RULES } from '#tracing/lots.ts';
import { caseMoney } from '#tracing/money-of-ledger.ts';
import { finished } from '#tracing/slices.ts';
import { trailBackOf } from '#tracing/trail-back.ts';
import { trailOf } from '#tracing/trail.ts';
import { moneyParts } from '#workers/tracing-queries.ts';
import { loadCase } from '../support/cases/load.ts';
import { hostile } from './ledgers.ts';

describe('following money through a ledger nobody would wish for', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());

  it.each(Object.keys(hostile))('adds up with %s, forward and back', async (name) => {
    await loadCase(database, hostile[name]!());
    const parts = await moneyParts(database);
    const money = caseMoney({
      movements: columnsOf(parts.movements),
      accounts: columnsOf(parts.accounts),
      purchases: columnsOf(parts.purchases),
    });
    const { movements } = money;
    const first = [...movements.row].slice(0, 5) as RowId[];
    const trail = finished(
      trailOf(
        money,
        first.map((row) => ({ row, cents: null })),
        { mostSteps: 50, followedFirst: [] },
      ),
    );
    for (const rule of CONSERVING_RULES) {
      const found = trail.destinations.reduce((sum, { byRule }) => sum + byRule[rule], 0);
      expect(found + trail.whereabouts[rule].pickedAgain).toBe(trail.picked);
    }
    const last = [...movements.row].slice(-3) as RowId[];
    const back = finished(trailBackOf(money, last));
    for (const rule of CONSERVING_RULES)
      expect(back.sources.reduce((sum, { byRule }) => sum + byRule[rule], 0)).toBe(back.paid);
    if (name === 'one currency without a rate') expect(money.notConverted.length).toBe(96);
  });
});
