import type { Filter } from '#domain/filter.ts';
import type { RowId } from '#domain/row-id.ts';

/** Rows of one page of the drawer. */
export const PAGE = 200;

/** Rows a number stands on, fetched page by page. */
export interface Evidence {
  /** Names the set of rows: equal keys are equal sets. */
  readonly key: string;
  readonly title: string;
  readonly total: number;
  /** The question whose answer they are behind. */
  readonly sql: string | null;
  readonly page: (offset: number, signal: AbortSignal) => Promise<readonly RowId[]>;
  /** The filter that leaves these rows alone on every page; null or absent where no filter says it. */
  readonly narrows?: Filter | null;
  /** What there is to say of single rows, such as why they were refused. */
  readonly notes?: ReadonlyMap<RowId, string>;
}

/** The evidence drawer: what it shows, and which row is looked at. It stays open while the reader moves on. */
export class Drawer {
  evidence = $state.raw<Evidence | null>(null);
  at = $state(0);
  width = $state(440);

  open(evidence: Evidence, at = 0): void {
    this.evidence = evidence;
    this.at = at;
  }

  close(): void {
    this.evidence = null;
  }

  step(by: number): void {
    if (this.evidence) this.at = Math.min(Math.max(0, this.evidence.total - 1), Math.max(0, this.at + by));
  }

  widen(to: number, most: number): void {
    this.width = Math.round(Math.min(Math.max(320, to), most));
  }
}

/** Evidence whose rows are all known already. */
export function knownRows(
  key: string,
  title: string,
  rows: readonly RowId[],
  sql: string | null,
  notes?: ReadonlyMap<RowId, string>,
): Evidence {
  return {
    key,
    title,
    total: rows.length,
    sql,
    page: (offset) => Promise.resolve(rows.slice(offset, offset + PAGE)),
    ...(notes ? { notes } : {}),
  };
}
