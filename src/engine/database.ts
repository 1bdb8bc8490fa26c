/** A plain value of a result: money as integer cents, days as `YYYY-MM-DD`, timestamps as `YYYY-MM-DD HH:MM:SS`, lists of row ids. */
export type Value = number | string | boolean | null | readonly number[];
export type Row = Readonly<Record<string, Value>>;

/** How an engine spells the ledger's types, literals and prelude. One value until a second engine exists. */
export type Dialect = 'duckdb';

/**
 * The small port through which everything asks an engine. DECIMAL of scale 2 arrives as integer cents; DECIMAL of any other
 * scale is refused, and is cast by the query that needs it.
 */
export interface Database {
  readonly name: string;
  readonly dialect: Dialect;
  /** @throws ProblemError `cancelled`, `memory-full`, `engine-failed` (with the SQL) */
  exec(sql: string, signal?: AbortSignal): Promise<void>;
  /** Small results: plain values. */
  rows(sql: string, signal?: AbortSignal): Promise<readonly Row[]>;
  /** Large results: Arrow IPC streams, each with its schema, in the order of the query. */
  batches(sql: string, signal?: AbortSignal): AsyncIterable<Uint8Array>;
  /** Appends Arrow IPC rows to a table, which is created when it does not exist. */
  load(table: string, ipc: Uint8Array): Promise<void>;
  columnsOf(table: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** What an importer may ask besides: a file the engine's own reader can open by name, without copying it into memory. */
export interface FileAccess {
  /** Parts of a file cost no copy either. */
  readonly slices: boolean;
  /** @returns the name to be given to `read_csv` */
  attach(file: Blob): Promise<string>;
  detach(name: string): Promise<void>;
}
