import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#domain/day.ts';
import { languages } from '#domain/language.ts';
import type { Database } from '#engine/database.ts';
import { openNative } from '#engine/adapters/native.ts';
import { inForce, legalAmounts } from './legal-amounts.ts';

describe('legal amounts', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());

  it('are all in the ledger when the engine opens, in cents', async () => {
    const rows = await database.rows(
      'select param_id, value, in_force_from, in_force_to, text_ref from legal_parameter order by param_id, in_force_from',
    );
    const expected = legalAmounts
      .map(({ id, value, from, to, reference }) => ({
        param_id: id,
        value: value * 100,
        in_force_from: from,
        in_force_to: to,
        text_ref: reference,
      }))
      .sort((a, b) => (`${a.param_id}${a.in_force_from}` < `${b.param_id}${b.in_force_from}` ? -1 : 1));
    expect(rows).toEqual(expected);
  });

  it('never have two values of one id in force on one day', () => {
    for (const one of legalAmounts)
      for (const other of legalAmounts)
        if (one !== other && one.id === other.id)
          expect(one.from > (other.to ?? '9999-12-31') || other.from > (one.to ?? '9999-12-31'), one.id).toBe(true);
  });

  it('apply from their first day of force, and not the day before', () => {
    expect(inForce('eu_cash_cap', day('2027-07-09'))).toBeNull();
    expect(inForce('eu_cash_cap', day('2027-07-10'))?.value).toBe(10_000);
  });

  it('say what they are and when they apply in every language', () => {
    for (const amount of legalAmounts)
      for (const language of languages) {
        expect(amount.text[language].name).not.toBe('');
        expect(amount.text[language].condition).not.toBe('');
      }
  });
});
