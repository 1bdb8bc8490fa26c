import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayFromNumber } from '#domain/day.ts';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { fillCoverage } from '#ingest/coverage/coverage.ts';
import { tagDuplicates } from '#ingest/link/duplicate.ts';
import { emptyingStatements } from '#ledger/schema.ts';

const SOURCE = 4_294_967_296;

interface Entry {
  readonly day: number;
  readonly cents: number;
  readonly balance: number;
}

const statement = fc
  .record({
    opening: fc.integer({ min: -100_000, max: 100_000 }),
    moves: fc.array(
      fc.record({
        later: fc.integer({ min: 1, max: 3 }),
        cents: fc.oneof(fc.integer({ min: -50_000, max: -1 }), fc.integer({ min: 1, max: 50_000 })),
      }),
      { minLength: 3, maxLength: 25 },
    ),
  })
  .map(({ opening, moves }) => {
    let balance = opening;
    let day = 19_700;
    return moves.map(({ later, cents }): Entry => ({ day: (day += later), cents, balance: (balance += cents) }));
  });

describe('a statement in which one row is wrong', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());

  const enter = async (
    source: number,
    entries: readonly (Omit<Entry, 'balance'> & { readonly balance: number | null })[],
  ) => {
    await database.exec(
      `insert into ledger.source (source, file, sha256, table_name) values (${source}, 'f${source}', 's${source}', 'txn')`,
    );
    await database.exec(
      `insert into ledger.txn (row_id, booked_on, account_id, direction, amount, currency, balance_after, label) values ${entries
        .map(
          ({ day, cents, balance }, at) =>
            `(${source * SOURCE + at + 1}, date '${dayFromNumber(day)}', 1, '${cents < 0 ? 'debit' : 'credit'}', ${Math.abs(cents)} / 100, 'EUR', ${balance === null ? 'null' : `${balance} / 100`}, 'L')`,
        )
        .join(', ')}`,
    );
  };
  const empty = async () => {
    await database.exec(emptyingStatements().join(';\n'));
    await database.exec(
      "insert into ledger.account (account_id, account_key, in_file, kind) values (1, 'A', true, 'personal')",
    );
  };
  const proof = async () => {
    await fillCoverage(database);
    const [one] = await database.rows('select state, breaking_row % 4294967296 as row, difference from proof');
    return one;
  };
  const upwards = fc.boolean();
  const listed = (entries: readonly Entry[], isUp: boolean) => (isUp ? entries : entries.toReversed());
  const rowOf = (at: number, length: number, isUp: boolean) => (isUp ? at + 1 : length - at);

  it('is proven as long as nothing is wrong', () =>
    fc.assert(
      fc.asyncProperty(statement, upwards, async (entries, isUp) => {
        await empty();
        await enter(1, listed(entries, isUp));
        expect(await proof()).toEqual({ state: 'proven', row: null, difference: 0 });
      }),
      { numRuns: 20 },
    ));

  it('breaks at the row after the one that was dropped, by its amount', () =>
    fc.assert(
      fc.asyncProperty(statement, upwards, fc.nat(), async (entries, isUp, chosen) => {
        const at = 1 + (chosen % (entries.length - 2));
        await empty();
        const left = entries.filter((_, place) => place !== at);
        await enter(1, listed(left, isUp));
        expect(await proof()).toEqual({
          state: 'discrepancy',
          row: rowOf(at, left.length, isUp),
          difference: entries[at]!.cents,
        });
      }),
      { numRuns: 25 },
    ));

  it('breaks at the copy of a row that was doubled', () =>
    fc.assert(
      fc.asyncProperty(statement, fc.nat(), async (entries, chosen) => {
        const at = chosen % entries.length;
        await empty();
        await enter(
          1,
          entries.flatMap((entry, place) => (place === at ? [entry, entry] : [entry])),
        );
        expect(await proof()).toEqual({ state: 'discrepancy', row: at + 2, difference: -entries[at]!.cents });
      }),
      { numRuns: 25 },
    ));

  it('breaks at the row whose amount was altered', () =>
    fc.assert(
      fc.asyncProperty(
        statement,
        upwards,
        fc.nat(),
        fc.integer({ min: 1, max: 999 }),
        async (entries, isUp, chosen, more) => {
          const at = 1 + (chosen % (entries.length - 1));
          const altered = entries.map((entry, place) =>
            place === at ? { ...entry, cents: entry.cents + Math.sign(entry.cents) * more } : entry,
          );
          await empty();
          await enter(1, listed(altered, isUp));
          expect(await proof()).toEqual({
            state: 'discrepancy',
            row: rowOf(at, entries.length, isUp),
            difference: entries[at]!.cents - altered[at]!.cents,
          });
        },
      ),
      { numRuns: 25 },
    ));

  it('counts every operation once, however its statements overlap', () =>
    fc.assert(
      fc.asyncProperty(statement, fc.nat(), fc.nat(), fc.boolean(), async (entries, one, other, isPrinted) => {
        const from = one % entries.length;
        const to = from + (other % (entries.length - from));
        await empty();
        const printed = entries.map((entry) => ({ ...entry, balance: isPrinted ? entry.balance : null }));
        await enter(1, printed.slice(0, to + 1));
        await enter(2, printed.slice(from));
        await tagDuplicates(database);
        const expected = [
          { rows: entries.length + to + 1 - from, ids: entries.length + to + 1 - from, tagged: to + 1 - from },
        ];
        const counts = () =>
          database.rows(
            'select count(*) as rows, count(distinct row_id) as ids, count(duplicate_of) as tagged from txn',
          );
        expect(await counts()).toEqual(expected);
        const cents = entries.reduce((sum, entry) => sum + Math.abs(entry.cents), 0);
        expect(await database.rows('select sum(amount) as amount from txn_counted')).toEqual([{ amount: cents }]);
        await tagDuplicates(database);
        expect(await counts()).toEqual(expected);
      }),
      { numRuns: 25 },
    ));
});
