import type { Database } from '#engine/database.ts';
import { tables } from '#ledger/schema.ts';

/** Tables that hold a row of their own for each row of a file, and that are long. */
const long: readonly string[] = ['ledger.txn', 'ledger.entry', 'ledger.quarantine', 'ledger.correction', 'ingest_sign'];
/** Tables of the import itself, beside the ledger. */
const beside = ['ingest_extra', 'ingest_person', 'ingest_loan_note'];
/** Rows of the case beyond which a copy of them would cost more memory than a tab has. */
const MOST_KEPT = 2_000_000;

/** A state of the case that can be gone back to. */
export interface KeptCase {
  restore(): Promise<void>;
  drop(): Promise<void>;
}

const named = (name: string, table: string): string => `kept_${name}_${table.replace('.', '_')}`;

const short: readonly string[] = [
  ...Object.keys(tables)
    .filter((table) => table !== 'legal_parameter')
    .map((table) => `ledger.${table}`)
    .filter((table) => !long.includes(table)),
  ...beside,
];

const copies = (name: string, of: readonly string[]): string =>
  of.map((table) => `create or replace temp table ${named(name, table)} as select * from ${table}`).join(';\n');
const drops = (name: string, of: readonly string[]): string =>
  of.map((table) => `drop table if exists ${named(name, table)}`).join(';\n');
const refills = (name: string, of: readonly string[]): string =>
  of.map((table) => `delete from ${table};\ninsert into ${table} select * from ${named(name, table)}`).join(';\n');

/**
 * Keeps the case as it is before sources are added to it. Sources change what is known of accounts, persons and assets, so those
 * are copied; rows of files are only added, and are told by their source's number.
 *
 * @param name  of the copy: letters; one of them at a time
 * @param first number of the first source that will be added
 */
export async function keepBeforeSource(database: Database, name: string, first: number): Promise<KeptCase> {
  await database.exec(copies(name, short));
  return {
    restore: () =>
      database.exec(
        [
          ...long.map((table) => `delete from ${table} where row_id >= ${first} * 4294967296`),
          refills(name, short),
        ].join(';\n'),
      ),
    drop: () => database.exec(drops(name, short)),
  };
}

const rowsOf = async (database: Database, where: string): Promise<number> =>
  Number((await database.rows(`select count(*) as n from ledger.txn ${where}`))[0]?.['n'] ?? 0);

/** Keeps the transactions that are there already, which tying a new file to them will change; null where there are too many. */
export async function keepTransactions(database: Database, first: number): Promise<KeptCase | null> {
  const where = `where row_id < ${first} * 4294967296`;
  if ((await rowsOf(database, where)) > MOST_KEPT) return null;
  await database.exec(`create or replace temp table kept_txn as select * from ledger.txn ${where}`);
  return {
    restore: () => database.exec(`delete from ledger.txn ${where};\ninsert into ledger.txn select * from kept_txn`),
    drop: () => database.exec('drop table if exists kept_txn'),
  };
}

/** Keeps the whole case; null where there are too many rows. */
export async function keepAll(database: Database): Promise<KeptCase | null> {
  if ((await rowsOf(database, '')) > MOST_KEPT) return null;
  const all = [...short, ...long];
  await database.exec(copies('all', all));
  return {
    restore: () => database.exec(refills('all', all)),
    drop: () => database.exec(drops('all', all)),
  };
}
