import type { EvidenceRow } from '#domain/evidence.ts';
import { ProblemError, type Outcome } from '#domain/problem.ts';
import type { RowId } from '#domain/row-id.ts';
import type { RawRow } from '#domain/source.ts';
import type { Database } from '#engine/database.ts';
import { evidenceRows } from '#engine/evidence.ts';
import type { AskOptions } from '#engine/wire.ts';
import countedSql from './counted.sql?raw';
import type { CarriedRow, Counted, Parts } from './format.ts';

export interface RowAccess {
  readonly database: Database;
  recall(rows: readonly RowId[]): Promise<Outcome<readonly RawRow[]>>;
}

/** Ids in one query: a text over 128 kB fails. */
const MOST_IDS = 4_000;
/** Rows fetched again from their files at a time: between two batches a cancel is heard. */
const BATCH = 20_000;

function* batches<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

/**
 * Fetches rows again from their files, with what a figure counts of each and what a picture needs of those that findings cite.
 *
 * @param ids    in the order in which they are to stand
 * @param cited  those that findings stand on
 * @throws ProblemError when a file is not at hand to be read again; Error when a row is not found in its file
 */
export async function carryRows(
  access: RowAccess,
  ids: readonly RowId[],
  cited: ReadonlySet<RowId>,
  { signal, progress }: AskOptions = {},
): Promise<Parts['rows']> {
  const counted = await countedOf(access.database, ids, signal);
  const fields = new Map<number, EvidenceRow>();
  for (const row of await evidenceRows(
    access.database,
    ids.filter((id) => cited.has(id)),
    signal,
  ))
    fields.set(row.row_id, row);

  const headings: (readonly string[])[] = [];
  const known = new Map<string, number>();
  const placeOf = (names: readonly string[]): number => {
    const key = JSON.stringify(names);
    const place = known.get(key) ?? headings.push(names) - 1;
    known.set(key, place);
    return place;
  };
  const list: CarriedRow[] = [];
  for (const batch of batches(ids, BATCH)) {
    if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
    const recalled = await access.recall(batch);
    if (!recalled.ok) throw new ProblemError(recalled.problem);
    const raw = new Map(recalled.value.map((row) => [row.row, row]));
    for (const id of batch) {
      const found = raw.get(id);
      if (!found) throw new Error(`row ${id} was not found again in its file`);
      list.push({
        row: id,
        under: placeOf(found.headings),
        cells: found.cells,
        counted: counted.get(id) ?? null,
        fields: fields.get(id) ?? null,
      });
    }
    progress?.({ step: 'rows', done: list.length, of: ids.length });
  }
  return { headings, list };
}

async function countedOf(
  database: Database,
  ids: readonly RowId[],
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<number, Counted>> {
  const counted = new Map<number, Counted>();
  for (const batch of batches(ids, MOST_IDS)) {
    const rows = await database.rows(
      countedSql.replace('$rows', () => batch.join(', ')),
      signal,
    );
    for (const { row_id: id, ...rest } of rows) counted.set(Number(id), rest as unknown as Counted);
  }
  return counted;
}
