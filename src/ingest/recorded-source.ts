import type { Database } from '#engine/database.ts';
import type { Counts } from './normalise/enter.ts';
import { quoted, quotedOrNull } from './normalise/literal.ts';
import type { Span } from './proposal.ts';
import type { Scan } from './read/scan.ts';
import { refuseSecondTable } from './second-table.ts';
import type { ReadySource } from './staged-source.ts';

const between = (source: number): string => `row_id >= ${source} * 4294967296 and row_id < ${source + 1} * 4294967296`;

const recordsIn = (span: Span | undefined, { records }: Scan): number =>
  span === undefined ? records : span.last - span.first + 1;

const dayColumn: Readonly<Record<string, string>> = { txn: 'booked_on', invoice: 'issued_on' };

/**
 * Proves that every row of a source is accounted for, and writes the source down.
 *
 * @param areNumbered  the engine numbered the rows itself, each once
 * @throws RangeError when the books do not balance: a row was lost or doubled; ProblemError `second-table`
 */
export async function recordSource(
  database: Database,
  { source, file, proposal, opened }: ReadySource,
  counts: Counts,
  areNumbered: boolean,
): Promise<void> {
  const { table } = proposal.mapping;
  const read = opened.kind === 'text' ? recordsIn(proposal.layout.span, opened.scan) : counts.read;
  if (counts.read !== read || counts.accepted + counts.quarantined + counts.setAside !== read)
    throw new RangeError(
      `${file.path}: ${read} rows seen, ${counts.read} staged, ${counts.accepted} accepted, ${counts.quarantined} refused, ${counts.setAside} set aside`,
    );
  if (['txn', 'asset', 'income', 'loan', 'invoice', 'statement', 'watchlist', 'comparable'].includes(table)) {
    const [entered] = await database.rows(
      `select count(*) as n, ${areNumbered ? 'count(*)' : 'count(distinct row_id)'} as ids from ledger.${table} where ${between(source)}`,
    );
    if (Number(entered?.['n']) !== counts.accepted || Number(entered?.['ids']) !== counts.accepted)
      throw new RangeError(
        `${file.path}: ${counts.accepted} rows accepted, ${String(entered?.['n'])} entered, ${String(entered?.['ids'])} ids`,
      );
  }
  await refuseSecondTable(database, { source, name: file.path, mapping: proposal.mapping });
  const day = dayColumn[table];
  const [from, to] = proposal.layout.preamble.period?.value.split('/') ?? [];
  const said = (given: string | undefined): string =>
    given === undefined || table !== 'txn' ? '' : `, date ${quoted(given)}`;
  const period =
    day === undefined
      ? 'null, null'
      : `(select least(min(${day})${said(from)}) from ledger.${table} where ${between(source)}), (select greatest(max(${day})${said(to)}) from ledger.${table} where ${between(source)})`;
  await database.exec(
    `insert into ledger.source (source, file, sheet, sha256, bytes, table_name, rows_read, rows_accepted, rows_quarantined, rows_set_aside, period_from, period_to)
     select ${source}, ${quoted(file.path)}, ${quotedOrNull(proposal.sheet)}, ${quoted(proposal.sha256)}, ${file.blob.size}, ${quoted(table)}, ${read}, ${counts.accepted}, ${counts.quarantined}, ${counts.setAside}, ${period}`,
  );
}
