import { afterAll, beforeAll, expect, it } from 'vitest';
import { checks } from '#checks/catalogue.ts';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { runOn, workedCasesOf } from '../../../test/support/cases/catalogue-case.ts';

let native: Database;
beforeAll(async () => {
  native = await openNative();
});
afterAll(() => native.close());

it('gives the five amounts of the example of the method, and the interval without contact', async () => {
  const check = checks.find(({ id }) => id === 'tainted-financing');
  const [example] = check ? workedCasesOf(check) : [];
  if (!check || !example) throw new Error('the example is missing');
  const { run } = await runOn(native, check, example, []);
  expect(run.status === 'found' ? run.findings.map(({ measures }) => measures) : run.status).toEqual([
    {
      ...{ fifo: 600_000, lifo: 800_000, lowest_balance: 700_000, pro_rata: 450_000, poison: 900_000 },
      ...{ low: 450_000, high: 800_000, paid: 900_000, part: 8 / 9, seeds: 1 },
    },
  ]);
});
