import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableFromArrays, tableFromIPC, tableToIPC, vectorFromArray, Int32, Utf8, Float64 } from 'apache-arrow';
import type { Database } from '#engine/database.ts';
import { openNative } from '#engine/adapters/native.ts';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import { numbersOf } from '#engine/adapters/arrow-values.ts';
import { overComlink } from '#test/support/over-comlink.ts';

const engines: readonly (readonly [string, () => Promise<Database>])[] = [
  ['wasm in Node', openWasmInNode],
  ['native', () => openNative()],
  ['wasm behind Comlink', async () => overComlink(await openWasmInNode())],
  ['native behind Comlink', async () => overComlink(await openNative())],
];

describe.each(engines)('the port over %s', (_, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  it('gives money as integer cents, days and times as text, and row ids as numbers', async () => {
    const rows = await database.rows(`
      select cast('-1234567890123.45' as decimal(18,2)) as amount, sum(cast(0.10 as decimal(18,2))) as total, date '2024-02-29' as booked_on,
             timestamp '2024-02-29 23:59:58' as booked_at, cast(8589934595 as bigint) as row_id, collect_rows(cast(8589934595 as bigint)) as evidence,
             cast(null as varchar) as label, 'é' as word, true as yes, count(*) as count, sum(cast(3 as bigint)) as huge, 0.5::double as part
      from range(3)`);
    expect(rows).toEqual([
      {
        amount: -123456789012345,
        total: 30,
        booked_on: '2024-02-29',
        booked_at: '2024-02-29 23:59:58',
        row_id: 8589934595,
        evidence: [8589934595],
        label: null,
        word: 'é',
        yes: true,
        count: 3,
        huge: 9,
        part: 0.5,
      },
    ]);
  });

  it('refuses a decimal that is not money rather than rounding it', async () => {
    await expect(database.rows('select cast(1 as decimal(18,8)) as rate')).rejects.toThrow();
  });

  it('streams a large result in several parts, in the order asked', async () => {
    let rows = 0;
    let parts = 0;
    let last = -1;
    for await (const part of database.batches(
      'select cast(range as bigint) as row_id, cast(range as decimal(18,2)) as amount from range(300000) order by row_id',
    )) {
      const table = tableFromIPC(part);
      const ids = numbersOf(table, 'row_id');
      expect(ids[0]).toBe(last + 1);
      last = ids.at(-1) ?? last;
      rows += table.numRows;
      parts += 1;
    }
    expect(rows).toBe(300_000);
    expect(parts).toBeGreaterThan(1);
  });

  it('answers questions put at the same time, each with its own answer', async () => {
    const answers = await Promise.all([1, 2, 3].map((one) => database.rows(`select ${one} as one`)));
    expect(answers).toEqual([[{ one: 1 }], [{ one: 2 }], [{ one: 3 }]]);
  });

  it('stays usable while a stream is half read', async () => {
    for await (const _part of database.batches('select range as n from range(1000000)')) break;
    expect(await database.rows('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('appends Arrow rows to a table, creating it the first time', async () => {
    const ipc = tableToIPC(
      tableFromArrays({
        finding: vectorFromArray([1, 2], new Int32()) as never,
        name: vectorFromArray(['a', null], new Utf8()) as never,
        share: vectorFromArray([0.5, null], new Float64()) as never,
      }),
      'stream',
    );
    await database.load('finding_scratch', ipc);
    await database.load('finding_scratch', ipc);
    expect(
      await database.rows('select count(*) as n, count(name) as named, sum(share) as share from finding_scratch'),
    ).toEqual([{ n: 4, named: 2, share: 1 }]);
    expect(await database.columnsOf('finding_scratch')).toEqual(['finding', 'name', 'share']);
  });

  it('takes rows in while it is asked, and loses no answer', async () => {
    const ipc = tableToIPC(tableFromArrays({ n: Int32Array.from({ length: 500 }, (_, at) => at) }));
    const asked = Array.from({ length: 16 }, (_, at) =>
      at % 2 === 0
        ? database.rows('select count(*) as n from range(2000000) as numbers (number) where number % 7 = 3')
        : database.load('taken_in_meanwhile', ipc),
    );
    const answers = (await Promise.all(asked)).flatMap((answer) => answer ?? []);
    expect(answers).toEqual(Array.from({ length: 8 }, () => ({ n: 285_714 })));
    expect(await database.rows('select count(*) as n from taken_in_meanwhile')).toEqual([{ n: 4_000 }]);
    await database.exec('drop table taken_in_meanwhile');
  });

  it('says what was asked when a query is wrong', async () => {
    await expect(database.rows('select nothing_of_the_kind')).rejects.toMatchObject({
      problem: { code: 'engine-failed', sql: 'select nothing_of_the_kind' },
    });
  });

  it('stops a long query when asked, and answers the next one', async () => {
    const stop = new AbortController();
    const long = database.rows(
      'select sum(sqrt(a.range * b.range)) as s from range(60000) a join range(60000) b on a.range % 7 = b.range % 7',
      stop.signal,
    );
    setTimeout(() => stop.abort(), 50);
    await expect(long).rejects.toMatchObject({ problem: { code: 'cancelled' } });
    expect(await database.rows('select 2 as two')).toEqual([{ two: 2 }]);
  });

  it('has an empty ledger and the prelude', async () => {
    expect(await database.rows('select count(*) as n from txn')).toEqual([{ n: 0 }]);
    expect(
      await database.rows(
        "select month_of(date '2024-03-31') - month_of(date '2023-12-01') as months, ratio_of(1, 0) as none, first_digit(0.052) as digit",
      ),
    ).toEqual([{ months: 3, none: null, digit: 5 }]);
  });

  it('cannot be unlocked, and does not look for an extension it lacks', async () => {
    await expect(database.exec('set autoload_known_extensions = true')).rejects.toMatchObject({
      problem: { code: 'engine-failed' },
    });
    await expect(database.rows("select * from 'https://127.0.0.1:1/x.csv'")).rejects.toMatchObject({
      problem: { code: 'engine-failed' },
    });
  });
});

describe('the two engines', () => {
  it('are the same DuckDB', async () => {
    const [wasm, native] = [await openWasmInNode(), await openNative()];
    const version = 'select version() as version';
    expect(await wasm.rows(version)).toEqual(await native.rows(version));
    await wasm.close();
    await native.close();
  });
});
