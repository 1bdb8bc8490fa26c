import type { Database } from '#engine/database.ts';
import { workStatements } from '../normalise/enter.ts';
import { statementsOf, withExpressions } from '../normalise/statements.ts';
import coverageSql from './coverage.sql?raw';
import { readPrintedBalances } from './printed-balances.ts';
import judgeSql from './proof-judge.sql?raw';
import unitSql from './proof-unit.sql?raw';
import proofSql from './proof.sql?raw';

const scratchTables = [
  'proof_listing',
  'proof_stated',
  'proof_placed',
  'proof_line',
  'proof_unit',
  'proof_turn',
  'proof_month',
  'proof_other_month',
  'proof_known',
];

/**
 * Rows as they are listed, from the oldest or from the newest, and for statements that do not add up so, the other order within each
 * day (METHODS 3.7: the order of one day is recovered from the balances).
 */
const listedTurn = `create or replace temp table proof_turn as
  select proof_id, false as by_day, direction < 0 as downwards from proof_unit where balances > 0`;
const otherTurn = `create or replace temp table proof_turn as
  select proof_id, direction <> 0 as by_day, direction >= 0 as downwards from proof_unit
  where proof_id in (select proof_id from proof_month where breaks > 0)`;
const takeBetter = `create or replace temp table proof_turn as
  select proof_id
  from (select proof_id, sum(breaks) as breaks from proof_month group by proof_id) as listed
  join (select proof_id, sum(breaks) as breaks from proof_other_month group by proof_id) as other using (proof_id)
  where other.breaks < listed.breaks;
delete from proof_month where proof_id in (select proof_id from proof_turn);
insert into proof_month select * from proof_other_month where proof_id in (select proof_id from proof_turn)`;

/**
 * Fills `proof`, `balance_break` and `coverage` anew. A statement is proven when its opening balance and its rows give its closing
 * balance, whether the bank states them, prints them on a line, or beside each row; where they do not, the row whose balance does not
 * follow is kept. A month is proven when its balances add up, broken when they do not, seen when a source spans it without balances,
 * missing when nothing was received. Accounts known only from a register are missing throughout the asked period, which runs from the
 * first month any source spans to the last, cut to the account's opening and closing.
 */
export async function fillCoverage(database: Database, signal?: AbortSignal): Promise<void> {
  const run = async (sql: string): Promise<void> => {
    for (const statement of statementsOf(sql)) await database.exec(statement, signal);
  };
  for (const statement of workStatements) await database.exec(statement, signal);
  for (const table of ['coverage', 'proof', 'balance_break'])
    await database.exec(`delete from ledger.${table}`, signal);
  const units = statementsOf(unitSql);
  for (const statement of units.slice(0, -1)) await database.exec(statement, signal);
  await readPrintedBalances(database, signal);
  await database.exec(units.at(-1) ?? '', signal);
  await run(listedTurn);
  await run(withExpressions(judgeSql, { into: 'proof_month' }));
  const [broken] = await database.rows('select count(*) as n from proof_month where breaks > 0', signal);
  if (Number(broken?.['n']) > 0) {
    await run(otherTurn);
    await run(withExpressions(judgeSql, { into: 'proof_other_month' }));
    await run(takeBetter);
  }
  await run(proofSql);
  await run(coverageSql);
  await run(
    `drop view if exists proof_entry;\n${scratchTables.map((table) => `drop table if exists ${table}`).join(';\n')}`,
  );
}
