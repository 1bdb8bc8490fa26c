import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBListValue,
  DuckDBTimestampValue,
  DuckDBTypeId,
  type DuckDBConnection,
  type DuckDBDataChunk,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';
import {
  type DataType,
  Bool,
  DateDay,
  Decimal,
  Field,
  Float64,
  Int32,
  Int64,
  List,
  RecordBatch,
  Schema,
  Struct,
  TimestampMicrosecond,
  Utf8,
  makeData,
  tableFromIPC,
  vectorFromArray,
} from 'apache-arrow';
import { dayFromNumber, dayNumber, type Day } from '#domain/day.ts';
import { ProblemError } from '#domain/problem.ts';
import type { Database, FileAccess, Row, Value } from '../database.ts';
import { rowsOf, safeNumber, timestampText } from './arrow-values.ts';
import { engineError } from './engine-error.ts';
import { ipcOf } from './ipc.ts';
import { openingStatements } from './settings.ts';

const CHUNKS_A_BATCH = 16;

function plain(value: DuckDBValue): Value {
  if (value === null || typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
    return value;
  if (typeof value === 'bigint') return safeNumber(value);
  if (value instanceof DuckDBDecimalValue) {
    if (value.scale !== 2 && value.scale !== 0)
      throw new RangeError(`DECIMAL of scale ${value.scale}: cast it in the query`);
    return safeNumber(value.value);
  }
  if (value instanceof DuckDBDateValue) return dayFromNumber(value.days);
  if (value instanceof DuckDBTimestampValue) return timestampText(Number(value.micros / 1000n));
  if (value instanceof DuckDBListValue) return value.items.map((item) => safeNumber(item as bigint | number));
  throw new RangeError(`result value ${String(value)}`);
}

function arrowType(type: DuckDBType): DataType {
  switch (type.typeId) {
    case DuckDBTypeId.INTEGER:
    case DuckDBTypeId.SMALLINT:
    case DuckDBTypeId.TINYINT:
      return new Int32();
    case DuckDBTypeId.BIGINT:
    case DuckDBTypeId.HUGEINT:
    case DuckDBTypeId.UBIGINT:
    case DuckDBTypeId.UINTEGER:
      return new Int64();
    case DuckDBTypeId.DOUBLE:
    case DuckDBTypeId.FLOAT:
      return new Float64();
    case DuckDBTypeId.BOOLEAN:
      return new Bool();
    case DuckDBTypeId.DATE:
      return new DateDay();
    case DuckDBTypeId.TIMESTAMP:
      return new TimestampMicrosecond();
    case DuckDBTypeId.DECIMAL:
      return new Decimal((type as { scale: number }).scale, 38, 128);
    case DuckDBTypeId.LIST:
      return new List(new Field('item', arrowType((type as { valueType: DuckDBType }).valueType)));
    default:
      return new Utf8();
  }
}

function arrowColumn(values: readonly DuckDBValue[], type: DataType) {
  if (type instanceof Int64)
    return vectorFromArray(
      values.map((value) => (value === null ? null : BigInt(value as bigint))),
      type,
    );
  if (type instanceof Decimal) {
    const words = new Uint32Array(values.length * 4);
    const valid = new Uint8Array(Math.ceil(values.length / 8));
    let nulls = 0;
    values.forEach((value, at) => {
      if (value === null) nulls += 1;
      else {
        valid[at >> 3] = (valid[at >> 3] ?? 0) | (1 << (at & 7));
        let rest = BigInt.asUintN(128, (value as DuckDBDecimalValue).value);
        for (let word = 0; word < 4; word += 1, rest >>= 32n) words[at * 4 + word] = Number(rest & 0xffffffffn);
      }
    });
    return makeData({ type, length: values.length, nullCount: nulls, nullBitmap: valid, data: words });
  }
  if (type instanceof List)
    return vectorFromArray(
      values.map((value) =>
        value === null ? null : (value as DuckDBListValue).items.map((item) => BigInt(item as bigint)),
      ),
      type,
    );
  if (type instanceof DateDay)
    return vectorFromArray(
      values.map((value) => (value === null ? null : (value as DuckDBDateValue).days * 86_400_000)),
      type,
    );
  if (type instanceof TimestampMicrosecond)
    return vectorFromArray(
      values.map((value) => (value === null ? null : Number((value as DuckDBTimestampValue).micros / 1000n))),
      type,
    );
  return vectorFromArray(values as readonly (number | string | boolean | null)[], type as Utf8);
}

function recordBatch(names: readonly string[], types: readonly DuckDBType[], chunk: DuckDBDataChunk): RecordBatch {
  const fields = names.map((name, at) => new Field(name, arrowType(types[at] as DuckDBType), true));
  const children = fields.map((field, at) => {
    const column = arrowColumn(chunk.getColumnValues(at), field.type as DataType);
    return 'data' in column ? (column.data[0] ?? makeData({ type: field.type as Utf8 })) : column;
  });
  const schema = new Schema(fields);
  return new RecordBatch(
    schema,
    makeData({ type: new Struct(fields), length: chunk.rowCount, nullCount: 0, children: children as never }),
  );
}

/** The Database over native DuckDB: command line, bench, and a second opinion in tests. */
export async function openNative(
  options: { readonly threads?: number; readonly memory?: string } = {},
): Promise<Database & { readonly files: FileAccess }> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(options.threads ?? 1) });
  const main = await instance.connect();
  const folder = await mkdtemp(join(tmpdir(), 'limier-'));
  let attached = 0;
  /** A connection that is asked twice at once forgets its first answer. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = queue.then(work, work);
    queue = next.catch(() => undefined);
    return next;
  };

  const during = async <Result>(
    connection: DuckDBConnection,
    sql: string,
    signal: AbortSignal | undefined,
    work: () => Promise<Result>,
  ): Promise<Result> => {
    if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
    const stop = () => connection.interrupt();
    signal?.addEventListener('abort', stop);
    try {
      return await work();
    } catch (cause) {
      throw signal?.aborted ? new ProblemError({ code: 'cancelled' }) : engineError(cause, sql);
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  };

  const run = (sql: string, signal?: AbortSignal): Promise<void> =>
    during(main, sql, signal, async () => void (await main.run(sql)));
  const ask = (sql: string, signal?: AbortSignal): Promise<readonly Row[]> =>
    during(main, sql, signal, async () => {
      const reader = await main.streamAndReadAll(sql);
      const names = reader.deduplicatedColumnNames();
      return reader
        .getRows()
        .map((values): Row => Object.fromEntries(names.map((name, at) => [name, plain(values[at] ?? null)])));
    });

  const database: Database & { readonly files: FileAccess } = {
    name: 'duckdb-native',
    dialect: 'duckdb',
    files: {
      slices: false,
      async attach(file) {
        const path = (file as Blob & { readonly path?: string }).path;
        if (path) return path;
        attached += 1;
        const copy = join(folder, `attached-${attached}.csv`);
        await writeFile(copy, new Uint8Array(await file.arrayBuffer()));
        return copy;
      },
      async detach(name) {
        if (name.startsWith(folder)) await rm(name);
      },
    },
    exec: (sql, signal) => inTurn(() => run(sql, signal)),
    rows: (sql, signal) => inTurn(() => ask(sql, signal)),
    async *batches(sql, signal) {
      const connection = await instance.connect();
      try {
        const result = await during(connection, sql, signal, () => connection.stream(sql));
        const names = result.deduplicatedColumnNames();
        const types = result.columnTypes();
        let waiting: RecordBatch[] = [];
        for (;;) {
          const chunk = await during(connection, sql, signal, () => result.fetchChunk());
          if (!chunk || chunk.rowCount === 0) break;
          waiting.push(recordBatch(names, types, chunk));
          if (waiting.length === CHUNKS_A_BATCH) {
            yield ipcOf(waiting);
            waiting = [];
          }
        }
        if (waiting.length > 0) yield ipcOf(waiting);
      } finally {
        connection.closeSync();
      }
    },
    // an appender writes on the connection itself: whatever is being answered there would be lost
    load: (table, ipc) =>
      inTurn(async () => {
        const arrow = tableFromIPC(ipc);
        const [schema = 'main', name = table] = table.includes('.') ? table.split('.') : ['main', table];
        const known = await ask(
          `select 1 as one from duckdb_tables() where table_name = '${name}' and schema_name = '${schema}'`,
        );
        if (known.length === 0)
          await run(
            `create table ${table} (${arrow.schema.fields.map((field) => `${field.name} ${columnType(field.type as DataType)}`).join(', ')})`,
          );
        await during(main, `load ${table}`, undefined, async () => {
          const appender = await main.createAppender(name, schema);
          const types = arrow.schema.fields.map((_, at) => appender.columnType(at));
          for (const row of rowsOf(arrow)) {
            arrow.schema.fields.forEach((field, at) =>
              appendValue(appender, row[field.name] ?? null, types[at] as DuckDBType),
            );
            appender.endRow();
          }
          appender.closeSync();
        });
      }),
    columnsOf: async (table) => (await database.rows(`describe ${table}`)).map((row) => String(row['column_name'])),
    async close() {
      main.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
  // a limit is set to stand where a tab stands, which has no disk to put aside what does not fit; without one, what is put aside goes with the folder
  const memory = options.memory
    ? [`set memory_limit = '${options.memory}'`, "set temp_directory = ''"]
    : [`set temp_directory = '${folder.replaceAll("'", "''")}'`];
  await database.exec(openingStatements('http://127.0.0.1:1/no-extension', memory).join(';\n'));
  return database;
}

type Appender = Awaited<ReturnType<DuckDBConnection['createAppender']>>;

function appendValue(appender: Appender, value: Value, type: DuckDBType): void {
  if (value === null) appender.appendNull();
  else if (type.typeId === DuckDBTypeId.INTEGER) appender.appendInteger(Number(value));
  else if (type.typeId === DuckDBTypeId.BIGINT) appender.appendBigInt(BigInt(value as number));
  else if (type.typeId === DuckDBTypeId.DOUBLE) appender.appendDouble(Number(value));
  else if (type.typeId === DuckDBTypeId.BOOLEAN) appender.appendBoolean(Boolean(value));
  else if (type.typeId === DuckDBTypeId.DATE) appender.appendDate(new DuckDBDateValue(dayNumber(String(value) as Day)));
  else if (type.typeId === DuckDBTypeId.TIMESTAMP)
    appender.appendTimestamp(
      new DuckDBTimestampValue(BigInt(Date.parse(`${String(value).replace(' ', 'T')}Z`)) * 1000n),
    );
  else if (type.typeId === DuckDBTypeId.DECIMAL)
    appender.appendDecimal(new DuckDBDecimalValue(BigInt(value as number), 18, 2));
  else if (type.typeId === DuckDBTypeId.LIST)
    appender.appendList((value as readonly number[]).map((item) => BigInt(item)));
  else appender.appendVarchar(String(value));
}

function columnType(type: DataType): string {
  if (type instanceof Int64) return 'bigint';
  if (type instanceof Int32) return 'integer';
  if (type instanceof Float64) return 'double';
  if (type instanceof Bool) return 'boolean';
  if (type instanceof DateDay) return 'date';
  if (type instanceof Decimal) return 'decimal(18,2)';
  if (type instanceof List) return 'bigint[]';
  if (type.toString().startsWith('Timestamp')) return 'timestamp';
  if (type.toString().startsWith('Int')) return type.toString() === 'Int64' ? 'bigint' : 'integer';
  if (type.toString().startsWith('Float')) return 'double';
  return 'varchar';
}
