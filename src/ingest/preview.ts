import type { FigureRow } from '#domain/figure.ts';
import type { Database } from '#engine/database.ts';
import { rolesOf } from '#ledger/headings.ts';
import { type SourceToImport, stagedRows, typingOf } from './staged-source.ts';
import { CELL_SEPARATOR, cellsOf, type QuarantineReason } from './quarantine.ts';
import { type Preview, PREVIEWED } from './proposal.ts';
import { stage } from './read/stage.ts';

/** Rows that a preview shows of those it reads. */
const SHOWN = 40;
const STAGE = 'ingest_preview';

/** Reads the top of a source as an import would, and writes nothing to the ledger. */
export async function previewSource(
  database: Database,
  plan: Pick<SourceToImport, 'file' | 'proposal' | 'opened' | 'recipe'>,
): Promise<Preview> {
  const { proposal } = plan;
  await database.exec(`drop table if exists ${STAGE}`);
  try {
    for await (const rows of stagedRows(plan)) {
      await stage(database, STAGE, rows.slice(0, PREVIEWED), proposal.layout.width);
      break;
    }
    for (const statement of typingOf(proposal, STAGE, plan.recipe)) await database.exec(statement);
    const { mapping } = proposal;
    const infos = rolesOf(mapping.table);
    const columns = mapping.columns
      .map(({ role }) => role)
      .filter((role) => !(mapping.table === 'txn' && ['amount', 'debit', 'credit', 'direction'].includes(role)));
    const shown = mapping.table === 'txn' ? [...columns, 'amount'] : columns;
    const selected = shown.map((role) =>
      mapping.table === 'txn' && role === 'amount'
        ? 'moved as amount'
        : infos[role]?.kind === 'money' && mapping.table === 'asset' && role === 'value'
          ? 'coalesce(value_single, value_low) as value'
          : role,
    );
    const rows = await database.rows(
      `select row_number, ${selected.join(', ') || 'null as nothing'} from ingest_typed where aside is null and fault is null order by row_number limit ${SHOWN}`,
    );
    const refused = await database.rows(
      `select row_number, fault, cells from ingest_typed where aside is null and fault is not null order by row_number limit ${SHOWN}`,
    );
    const [counts] = await database.rows(
      'select count(*) as read, count(*) filter (where aside is null and fault is null) as accepted, count(*) filter (where aside is null and fault is not null) as refused, count(aside) as aside from ingest_typed',
    );
    return {
      columns: ['row_number', ...shown],
      rows: rows as readonly FigureRow[],
      quarantined: refused.map((row) => {
        const [reason = '', column = ''] = String(row['fault']).split(CELL_SEPARATOR);
        return {
          row: Number(row['row_number']),
          reason: reason as QuarantineReason,
          column: column === '' ? null : column,
          cells: cellsOf(String(row['cells'])),
        };
      }),
      read: Number(counts?.['read']),
      accepted: Number(counts?.['accepted']),
      refused: Number(counts?.['refused']),
      setAside: Number(counts?.['aside']),
    };
  } finally {
    await database.exec(`drop table if exists ${STAGE}`);
    await database.exec('drop view if exists ingest_typed');
    await database.exec('drop table if exists ingest_read');
  }
}
