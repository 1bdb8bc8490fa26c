import type { Day } from '#domain/day.ts';
import type { Outcome, Problem } from '#domain/problem.ts';
import type { Database, Row } from '#engine/database.ts';
import { quoted } from '../normalise/literal.ts';
import { statementsOf, withExpressions } from '../normalise/statements.ts';
import type { ReferenceRate, ReferenceRates } from './reference-rates.ts';
import referenceSql from './reference.sql?raw';
import releaseSql from './release.sql?raw';
import seenInCaseSql from './seen-in-case.sql?raw';
import seenRatioSql from './seen-ratio.sql?raw';
import userTableSql from './user-table.sql?raw';
import writtenInRowSql from './written-in-row.sql?raw';

/** Gives the built-in rates; called only when a row needs one. */
export type ReferenceLoader = () => Promise<Outcome<ReferenceRates>>;

/** Rows written in one statement. */
const CHUNK = 4_000;
/** Rows that must state both amounts before what they say is held against the reference rates. */
const ENOUGH_TO_CONTRADICT = 10;
/** A bank's margin is a few hundredths: a median this far from the reference is no margin. */
const CONTRADICTION = 0.1;

interface Quoted {
  readonly currency: string;
  readonly day: Day;
  readonly foreign: ReferenceRate;
  readonly home: ReferenceRate;
}

/** Id, direction and value under which a rate is kept: as it was published when one side is the euro, else the cross rate through it. */
function kept({ currency, foreign, home }: Quoted, caseCurrency: string): readonly string[] {
  const law = (rate: ReferenceRate): string => (rate.by === 'fixed' ? 'taux irrévocable' : `BCE ${rate.day}`);
  const id = (base: string, quote: string, rate: ReferenceRate): string =>
    rate.by === 'fixed' ? `fixed ${base}/${quote}` : `ecb ${base}/${quote} ${rate.day}`;
  if (caseCurrency === 'EUR')
    return [id('EUR', currency, foreign), foreign.day, 'EUR', currency, foreign.units, law(foreign)];
  if (currency === 'EUR') return [id('EUR', caseCurrency, home), home.day, 'EUR', caseCurrency, home.units, law(home)];
  const older = foreign.by === 'fixed' || (home.by === 'ecb' && home.day < foreign.day) ? home : foreign;
  const sources = [...new Set([law(foreign), law(home)])].join(' et ');
  return [
    `ecb ${currency}/${caseCurrency} ${foreign.day} ${home.day}`,
    older.day,
    currency,
    caseCurrency,
    '',
    `${sources}, par l’euro : 1 EUR = ${foreign.units} ${currency} = ${home.units} ${caseCurrency}`,
  ];
}

function valuesOf(one: Quoted, caseCurrency: string): string {
  const [id = '', day = '', base = '', quote = '', value = '', source = ''] = kept(one, caseCurrency);
  const units = (rate: ReferenceRate): string => `cast('${rate.units}' as decimal(18, 8))`;
  const shown =
    value === ''
      ? `cast(cast(${one.home.units} as double) / ${one.foreign.units} as decimal(18, 8))`
      : units({ ...one.foreign, units: value });
  return `(${quoted(one.currency)}, date ${quoted(one.day)}, ${units(one.home)}, ${units(one.foreign)}, ${quoted(id)}, date ${quoted(day)}, ${quoted(base)}, ${quoted(quote)}, ${shown}, ${quoted(source)})`;
}

const referenceTable =
  'create or replace temp table ingest_reference (currency varchar, booked_on date, multiplied decimal(18, 8), divided decimal(18, 8), rate_id varchar, rate_day date, base_currency varchar, quote_currency varchar, value decimal(18, 8), rate_source varchar)';

/** Currencies whose own conversions in the case are nowhere near the reference: the case does not live by those rates. */
function contradicted(seen: readonly Row[], rates: ReferenceRates, caseCurrency: string): ReadonlySet<string> {
  const found = seen.flatMap((row) => {
    const currency = String(row['currency']);
    const day = String(row['day']) as Day;
    const foreign = rates.on(currency, day);
    const home = rates.on(caseCurrency, day);
    if (foreign === null || home === null || Number(row['n']) < ENOUGH_TO_CONTRADICT) return [];
    const share = (Number(row['ratio']) * Number(foreign.units)) / Number(home.units);
    return Math.abs(share - 1) > CONTRADICTION ? [currency] : [];
  });
  return new Set(found);
}

/**
 * Gives every row in another currency its amount in that of the case: by the user's table, else by the amounts the row itself states,
 * else by the reference rate of the day or of the last day known, else by the median of the conversions seen in the case. What no
 * rate covers keeps no such amount. Amounts are exact, half up to the cent; `rate_id` leads to the rate used.
 *
 * @returns why the built-in rates could not be read, or null
 */
export async function priceForeign(
  database: Database,
  caseCurrency: string,
  load: ReferenceLoader | undefined,
  signal?: AbortSignal,
): Promise<Problem | null> {
  const run = async (sql: string): Promise<void> => {
    for (const statement of statementsOf(withExpressions(sql, { case_currency: quoted(caseCurrency) })))
      await database.exec(statement, signal);
  };
  const [foreign] = await database.rows(
    `select count(*) as n from ledger.txn where currency is not null and currency <> ${quoted(caseCurrency)}`,
    signal,
  );
  if (Number(foreign?.['n'] ?? 0) === 0) return null;
  for (const sql of [releaseSql, userTableSql, writtenInRowSql, seenRatioSql]) await run(sql);
  const wanted = await database.rows(
    'select currency, cast(booked_on as varchar) as day from ledger.txn where amount_ref is null and currency is not null group by all order by all',
    signal,
  );
  let problem: Problem | null = null;
  if (wanted.length > 0 && load !== undefined) {
    const loaded = await load();
    if (!loaded.ok) problem = loaded.problem;
    else {
      const rates = loaded.value;
      const seen = await database.rows(
        'select currency, count(*) as n, median(ratio) as ratio, cast(quantile_disc(booked_on, 0.5) as varchar) as day from ingest_seen_ratio group by currency',
        signal,
      );
      const strange = contradicted(seen, rates, caseCurrency);
      const found = wanted.flatMap((row): Quoted[] => {
        const currency = String(row['currency']);
        const day = String(row['day']) as Day;
        const other = strange.has(currency) ? null : rates.on(currency, day);
        const home = rates.on(caseCurrency, day);
        return other === null || home === null ? [] : [{ currency, day, foreign: other, home }];
      });
      await database.exec(referenceTable, signal);
      for (let at = 0; at < found.length; at += CHUNK) {
        const rows = found.slice(at, at + CHUNK).map((one) => valuesOf(one, caseCurrency));
        await database.exec(`insert into ingest_reference values ${rows.join(', ')}`, signal);
      }
      await run(referenceSql);
    }
  }
  await run(seenInCaseSql);
  return problem;
}
