import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { done, refused, type Outcome } from '#domain/problem.ts';
import { openNative } from '#engine/adapters/native.ts';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import { openIntake } from '#ingest/intake.ts';
import { emptyingStatements } from '#ledger/schema.ts';
import { statementsOf } from '../normalise/statements.ts';
import { readReferenceRates, type ReferenceRates } from './reference-rates.ts';
import releaseSql from './release.sql?raw';

const builtIn = readReferenceRates(readFileSync('static/rates/ecb.bin'));

/** What the cents are by hand: amount × multiplied ÷ divided, half up. */
function byHand(cents: bigint, multiplied: string, divided: string): bigint {
  const whole = (text: string): bigint => {
    const [units = '0', parts = ''] = text.split('.');
    return BigInt(units + parts.padEnd(8, '0'));
  };
  const [over, under] = [cents * whole(multiplied), whole(divided)];
  return over / under + (2n * (over % under) >= under ? 1n : 0n);
}

describe.each([
  ['native', () => openNative()],
  ['wasm', openWasmInNode],
] as const)('amounts in other currencies on %s', (_, open) => {
  let database: Database & { readonly files: FileAccess };
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    for (const statement of emptyingStatements()) await database.exec(statement);
    await database.exec('drop table if exists ingest_extra');
  });

  let asked = 0;
  const load = async (): Promise<Outcome<ReferenceRates>> => {
    asked += 1;
    return done(builtIn);
  };
  const intake = (caseCurrency = 'EUR', rates: () => Promise<Outcome<ReferenceRates>> = load) =>
    openIntake(database, { caseCurrency, rates });
  const enter = async (into: ReturnType<typeof intake>, files: Readonly<Record<string, string>>) => {
    const plan = [];
    for (const [path, text] of Object.entries(files)) {
      const file = { path, blob: new Blob([text]) };
      const proposed = await into.propose(file);
      if (!proposed.ok || proposed.value[0] === undefined) throw new Error(`no proposal for ${path}`);
      plan.push({ file, proposal: proposed.value[0] });
    }
    return into.import(plan);
  };
  const statement = (...rows: readonly string[]) =>
    `Date;Libellé;Montant;Devise;Numéro de compte\n${rows.map((row) => `${row};00011122233`).join('\n')}\n`;
  const priced = () =>
    database.rows(
      `select txn.row_id % 4294967296 as line, amount, txn.currency, amount_ref, txn.rate_id, cast(value as varchar) as value, cast(on_date as varchar) as day, rate_source, inferred
       from ledger.txn left join ledger.rate on rate.rate_id = txn.rate_id order by txn.row_id`,
    );

  it('converts at the rate the European Central Bank gave that day, and says which', async () => {
    await enter(intake(), {
      'a.csv': statement('28/03/2024;CB HOTEL NEW YORK;-1 000,00;USD', '28/03/2024;CB LYON;-10,00;EUR'),
    });
    expect(await priced()).toEqual([
      {
        line: 2,
        amount: 100000,
        currency: 'USD',
        amount_ref: 92498,
        rate_id: 'ecb EUR/USD 2024-03-28',
        value: '1.08110000',
        day: '2024-03-28',
        rate_source: 'BCE 2024-03-28',
        inferred: false,
      },
      expect.objectContaining({ currency: 'EUR', amount_ref: 1000, rate_id: null }),
    ]);
  });

  it('takes the last rate known over Easter, and says of which day', async () => {
    await enter(intake(), {
      'a.csv': statement('29/03/2024;VENDREDI SAINT;-1 000,00;USD', '01/04/2024;LUNDI DE PAQUES;-1 000,00;USD'),
    });
    expect((await priced()).map((row) => [row['amount_ref'], row['day']])).toEqual([
      [92498, '2024-03-28'],
      [92498, '2024-03-28'],
    ]);
  });

  it('converts nothing when no rate is at most ten days old, never one for one', async () => {
    await enter(intake(), {
      'a.csv': statement(
        '10/03/2022;ROUBLES DIX JOURS APRES LE DERNIER COURS;-1 000,00;RUB',
        '14/03/2022;ROUBLES TREIZE JOURS APRES;-1 000,00;RUB',
        '28/03/2024;DIRHAMS;-1 000,00;AED',
      ),
    });
    expect((await priced()).map((row) => [row['amount_ref'], row['rate_id']])).toEqual([
      [byHandCents('100000', '1', '117.201'), 'ecb EUR/RUB 2022-03-01'],
      [null, null],
      [null, null],
    ]);
  });
  const byHandCents = (cents: string, multiplied: string, divided: string) =>
    Number(byHand(BigInt(cents), multiplied, divided));

  it('lets the user’s own table win, both ways round, and counts again when it comes later', async () => {
    const into = intake();
    await enter(into, {
      'a.csv': statement(
        '28/03/2024;ACHAT;-1 000,00;USD',
        '28/03/2024;ACHAT;-1 000,00;GBP',
        '01/01/2024;AVANT LA TABLE;-1 000,00;USD',
      ),
    });
    await enter(into, {
      'taux.csv': 'Date;Devise de base;Contre-valeur;Taux\n2024-03-01;USD;EUR;0,9\n2024-03-02;EUR;GBP;0,8\n',
    });
    expect((await priced()).map((row) => [row['amount_ref'], row['rate_source']])).toEqual([
      [90000, "table de l'utilisateur : taux.csv"],
      [125000, "table de l'utilisateur : taux.csv"],
      [byHandCents('100000', '1', '1.1050'), expect.stringMatching(/^BCE 2023-12-29$/)],
    ]);
  });

  it('takes the amount that the row itself states, and says that the rate is inferred', async () => {
    await enter(intake(), {
      'a.csv':
        'Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,Amount Paid,Payment Currency,Payment Format\n2024/03/28 00:10,010,8000EBD30,012,8000F5340,185.00,Euro,200.00,US Dollar,Wire\n',
    });
    expect(await priced()).toMatchObject([
      { amount: 20000, amount_ref: 18500, value: '0.92500000', rate_source: 'déduit de la ligne', inferred: true },
    ]);
  });

  it('counts francs, marks and pesetas at the rates fixed for ever', async () => {
    await enter(intake(), {
      'a.csv': statement(
        '15/06/1998;ESPECES;-10 000,00;FRF',
        '15/06/2001;ESPECES;-10 000,00;DEM',
        '15/06/2001;ESPECES;-10 000,00;ESP',
        '15/06/2023;KUNAS;-10 000,00;HRK',
        '15/06/2022;KUNAS;-10 000,00;HRK',
      ),
    });
    expect((await priced()).map((row) => [row['amount_ref'], row['rate_source']])).toEqual([
      [152449, 'taux irrévocable'],
      [511292, 'taux irrévocable'],
      [6010, 'taux irrévocable'],
      [132723, 'taux irrévocable'],
      [132899, 'BCE 2022-06-15'],
    ]);
  });

  it('goes through the euro when the case is counted in another currency', async () => {
    await enter(intake('USD'), { 'a.csv': statement('28/03/2024;A;-1 000,00;GBP', '28/03/2024;B;-1 000,00;EUR') });
    const [pounds, euros] = await priced();
    expect(pounds).toMatchObject({ amount_ref: byHandCents('100000', '1.0811', '0.85510'), value: '1.26429657' });
    expect(euros).toMatchObject({ amount_ref: 108110, rate_id: 'ecb EUR/USD 2024-03-28' });
  });

  it('does not ask for the rates of the bank when everything is in the currency of the case', async () => {
    asked = 0;
    await enter(intake(), { 'a.csv': statement('28/03/2024;A;-1 000,00;EUR') });
    expect(asked).toBe(0);
  });

  it('says so when the built-in rates cannot be read, and leaves the amounts unconverted', async () => {
    const failing = async () => refused<ReferenceRates>({ code: 'file-unreadable', name: 'rates/ecb.bin' });
    const report = await enter(intake('EUR', failing), { 'a.csv': statement('28/03/2024;A;-1 000,00;USD') });
    expect(report.problems).toMatchObject([{ problem: { code: 'file-unreadable' } }]);
    expect(await priced()).toMatchObject([{ amount_ref: null, rate_id: null }]);
  });

  it('rounds every amount half up to the cent, exactly', async () => {
    for (const sql of statementsOf(releaseSql).filter((one) => one.startsWith('create or replace macro')))
      await database.exec(sql);
    const rate = fc.integer({ min: 1, max: 2_000_000_000 }).map((units) => (units / 10_000).toFixed(4));
    const cases = fc.array(fc.tuple(fc.bigInt({ min: 1n, max: 999_999_999_999n }), rate, rate), {
      minLength: 50,
      maxLength: 50,
    });
    await fc.assert(
      fc.asyncProperty(cases, async (list) => {
        const values = list.map(
          ([cents, multiplied, divided], at) =>
            `(${at}, cast(cast(${cents} as decimal(18, 0)) * 0.01 as decimal(18, 2)), cast('${multiplied}' as decimal(18, 8)), cast('${divided}' as decimal(18, 8)))`,
        );
        const rows = await database.rows(
          `select n, cast(ingest_converted(a, m, d) as varchar) as converted from (values ${values.join(', ')}) as given(n, a, m, d) order by n`,
        );
        for (const [at, [cents, multiplied, divided]] of list.entries()) {
          const wanted = byHand(cents, multiplied, divided);
          const shown =
            wanted > 999_999_999_999_999_999n ? null : `${wanted / 100n}.${String(wanted % 100n).padStart(2, '0')}`;
          expect(rows[at]?.['converted']).toBe(shown);
        }
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
});
