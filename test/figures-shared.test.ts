import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '#domain/day.ts';
import type { Filter } from '#domain/filter.ts';
import { cents } from '#domain/money.ts';
import { ProblemError } from '#domain/problem.ts';
import type { Database } from '#engine/database.ts';
import { openNative } from '#engine/adapters/native.ts';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import { askFigure } from '#engine/figure.ts';
import { SharedSteps } from '#engine/shared-step.ts';
import { figures } from '#figures/catalogue.ts';
import { movementStep } from '#figures/movement.ts';
import { largeLedger } from '#test/figures-ledger.ts';

const decade: Filter = { period: { from: '1900-01-01' as Day, to: '1909-12-31' as Day } };
const filters: readonly Filter[] = [
  decade,
  { accounts: [3, 7, 1200, 4004], methods: ['transfer', 'cash'] },
  { parties: ['party:3', 'account:2741', 'cash'], amounts: { least: cents(100), most: cents(900_000) } },
];
const onMovements = figures.filter(({ sql }) => sql.includes(movementStep.written));

describe.each([
  ['native', () => openNative()],
  ['wasm', openWasmInNode],
] as const)('figures that begin with one step, on %s', (_, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await largeLedger(database, 4_000);
  });
  afterAll(() => database.close());

  const kept = async (): Promise<number> =>
    (await database.rows(`select table_name from duckdb_tables() where starts_with(table_name, 'shared_step')`)).length;

  it('answer as each of them does alone, whatever the filter, and say the same SQL', async () => {
    expect(onMovements.length).toBeGreaterThan(5);
    const shared = new SharedSteps(database, [movementStep]);
    for (const filter of [{}, ...filters])
      for (const figure of figures)
        expect(await shared.ask(figure, filter, 'one'), figure.id).toEqual(await askFigure(database, figure, filter));
    await shared.forget();
  });

  it('compute it once for a filter, keep no more than the last two, and nothing once the case is closed', async () => {
    const shared = new SharedSteps(database, [movementStep]);
    await Promise.all(onMovements.map((figure) => shared.ask(figure, decade, 'one')));
    expect(await kept()).toBe(1);
    for (const filter of filters) for (const figure of onMovements) await shared.ask(figure, filter, 'one');
    expect(await kept()).toBe(2);
    await shared.forget();
    expect(await kept()).toBe(0);
  });

  it('answer all the same where memory has no room for the step, and try again for the next', async () => {
    let refused = 0;
    const crowded: Database = {
      ...database,
      exec: (sql) => {
        refused += 1;
        return refused > 2
          ? database.exec(sql)
          : Promise.reject(new ProblemError({ code: 'memory-full', needs: 2, has: 1 }));
      },
    };
    const shared = new SharedSteps(crowded, [movementStep]);
    for (const figure of onMovements)
      expect(await shared.ask(figure, decade, 'one')).toEqual(await askFigure(database, figure, decade));
    expect(await kept()).toBe(1);
    await shared.forget();
  });

  it('compute it anew when the ledger has changed', async () => {
    const shared = new SharedSteps(database, [movementStep]);
    const [figure] = onMovements.filter(({ id }) => id === 'money-in');
    if (!figure) throw new Error('the figure is missing');
    const before = await shared.ask(figure, decade, 'one');
    await database.exec(`delete from ledger.txn where year(booked_on) = 1905`);
    expect((await shared.ask(figure, decade, 'one')).rows).toEqual(before.rows);
    const after = await shared.ask(figure, decade, 'two');
    expect(after).toEqual(await askFigure(database, figure, decade));
    expect(after.rows).not.toEqual(before.rows);
    await shared.forget();
  });
});
