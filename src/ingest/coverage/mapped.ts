import type { Database } from '#engine/database.ts';
import { type Table, tables } from '#ledger/schema.ts';

/** Columns that a label gives: a bank that prints labels has them, even where no row of the file happened to need one. */
const givenByLabel = ['method', 'category', 'counterparty_name', 'counterparty_iban'] as const;
/** Columns that only cash operations need. */
const givenByCash = ['branch_code', 'place_city'] as const;
/** Tags, which a row may well do without. */
const tags = [
  'duplicate_of',
  'reversal_of',
  'mirror_of',
  'own_transfer_id',
  'asset_id',
  'asset_cost',
  'loan_id',
  'invoice_id',
  'exclude_reason',
  'from_account_id',
  'to_account_id',
] as const;

const isTag = (column: string): boolean => (tags as readonly string[]).includes(column);

/** Writes which columns of which table each source filled. */
export async function fillMapped(database: Database, signal?: AbortSignal): Promise<void> {
  await database.exec('delete from ledger.mapped', signal);
  const ofFiles = Object.entries<Table>(tables).filter(
    ([name, columns]) => columns['row_id'] !== undefined && name !== 'quarantine' && name !== 'correction',
  );
  const [rows = {}] = await database.rows(
    `select ${ofFiles.map(([name]) => `(select count(*) from ledger.${name}) as ${name}`).join(', ')}`,
    signal,
  );
  for (const [name, columns] of ofFiles) {
    if (rows[name] === 0) continue;
    const looked = Object.entries(columns).filter(([column]) => name !== 'txn' || !isTag(column));
    const filled = looked.map(([column, kind]) => {
      const known =
        kind.type === 'word'
          ? `count(*) filter (where ${column} is not null and ${column} <> 'unknown')`
          : `count(${column})`;
      return `case when ${known} > 0 then '${column}' else null end`;
    });
    const implied =
      name === 'txn'
        ? [
            `case when count(label) > 0 then [${givenByLabel.map((one) => `'${one}'`).join(', ')}] else [] end`,
            `case when count(label) > 0 and count(*) filter (where method = 'cash') = 0 then [${givenByCash.map((one) => `'${one}'`).join(', ')}] else [] end`,
            `[${tags.map((one) => `'${one}'`).join(', ')}]`,
          ]
        : [];
    const lists = [`[${filled.join(', ')}]`, ...implied].join(' || ');
    await database.exec(
      `insert into ledger.mapped
       select distinct source, '${name}', column_name
       from (select source, unnest(columns) as column_name from (select cast(row_id >> 32 as integer) as source, ${lists} as columns from ledger.${name} where row_id is not null group by 1))
       where column_name is not null`,
      signal,
    );
  }
}
