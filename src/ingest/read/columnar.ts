import { tableFromIPC, type Table } from 'apache-arrow';
import { ProblemError, done, refused, type Outcome, type Problem } from '#domain/problem.ts';
import { columnarCell } from './columnar-text.ts';
import { batchRows, widestSheet, type Workbook, type WorkbookRow } from './workbook-shape.ts';
import { transportable } from './workbook-parts.ts';

type Parquet = typeof import('parquet-wasm');

/** Such a file is held whole while it is read. */
const mostBytes = 512 * 1024 ** 2;
const mostRows = 20_000_000;
/** Rows that are unpacked at once: each time the whole file is handed to the reader again. */
const parquetStep = 100_000;

const startsWith = (head: Uint8Array, mark: string): boolean =>
  [...mark].every((letter, at) => head[at] === letter.charCodeAt(0));

/** What the first eight bytes say: a Parquet file, an Arrow file or an Arrow stream, or neither. */
export function columnarKind(head: Uint8Array): 'parquet' | 'arrow' | null {
  if (startsWith(head, 'PAR1') || startsWith(head, 'PARE')) return 'parquet';
  if (startsWith(head, 'ARROW1')) return 'arrow';
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const length = head.length < 8 || view.getUint32(0, true) !== 0xffffffff ? 0 : view.getInt32(4, true);
  return length > 0 && length % 8 === 0 ? 'arrow' : null;
}

/** What a library finds in a file, and its rows part by part, as often as asked. */
interface Pages {
  readonly columns: readonly string[];
  readonly rows: number;
  read(): Iterable<Table>;
}

/**
 * Opens a Parquet file as a workbook of one sheet, its first row the names of the columns. The library (parquet-wasm, the Rust reader of Arrow)
 * is loaded now, from the product's own files.
 */
export async function openParquet(file: Blob, name: string): Promise<Outcome<Workbook>> {
  const damaged: Problem = { code: 'table-damaged', name, format: 'Parquet' };
  if (file.size > mostBytes) return refused({ code: 'too-large', needs: file.size, has: mostBytes });
  const ends = await Promise.all([file.slice(0, 4).text(), file.slice(-4).text()]);
  if (ends.includes('PARE')) return refused({ code: 'table-encrypted', name });
  if (ends[1] !== 'PAR1') return refused(damaged);
  const library = await parquetLibrary();
  return opened(file, name, damaged, (bytes) => parquetPages(library, bytes));
}

/**
 * The reader is asked synchronously: of its asynchronous calls a damaged file makes some that never end.
 */
function parquetPages(library: Parquet, bytes: Uint8Array): Pages {
  const part = (options: object): Table =>
    tableFromIPC(library.readParquet(bytes, { batchSize: batchRows, ...options }).intoIPCStream());
  const columns = tableFromIPC(library.readSchema(bytes).intoIPCStream()).schema.fields.map((field) => field.name);
  const [first] = columns;
  let rows = 0;
  if (first !== undefined)
    for (;;) {
      const { numRows } = part({ columns: [first], offset: rows, limit: parquetStep });
      rows += numRows;
      if (numRows < parquetStep || rows > mostRows) break;
    }
  return {
    columns,
    rows,
    *read() {
      for (let offset = 0; offset < rows; offset += parquetStep) yield part({ offset, limit: parquetStep });
    },
  };
}

async function parquetLibrary(): Promise<Parquet> {
  const library = await import('parquet-wasm');
  // In Node the package starts by itself; in a browser it fetches the module that the build has put beside it.
  const start = (library as { readonly default?: unknown }).default;
  if (typeof start === 'function') await (start as () => Promise<unknown>)();
  return library;
}

/** Opens an Arrow file or stream (IPC) as a workbook of one sheet, its first row the names of the columns. */
export async function openArrow(file: Blob, name: string): Promise<Outcome<Workbook>> {
  const damaged: Problem = { code: 'table-damaged', name, format: 'Arrow' };
  if (file.size > mostBytes) return refused({ code: 'too-large', needs: file.size, has: mostBytes });
  if (!(await hasEnd(file))) return refused(damaged);
  const library = await parquetLibrary();
  return opened(file, name, damaged, (bytes) => arrowPages(library, bytes));
}

/** A stream cut between two messages looks whole but for the mark of its end. Source: Arrow columnar format, IPC streaming format */
async function hasEnd(file: Blob): Promise<boolean> {
  const isFile = (await file.slice(0, 6).text()) === 'ARROW1';
  if (isFile) return (await file.slice(-6).text()) === 'ARROW1';
  const tail = new DataView(await file.slice(-8).arrayBuffer());
  return tail.byteLength === 8 && tail.getUint32(0, true) === 0xffffffff && tail.getUint32(4, true) === 0;
}

/**
 * A file is a stream between two marks, followed by a table of contents that is not needed. The bytes go through the Rust reader, which proves
 * lengths and offsets; the one in JavaScript believes them, and a single wrong byte can keep it for ever.
 */
function arrowPages(library: Parquet, bytes: Uint8Array): Pages {
  const stream = startsWith(bytes, 'ARROW1') ? streamInside(bytes) : bytes;
  const table = library.Table.fromIPCStream(stream);
  const columns = tableFromIPC(table.schema.intoIPCStream()).schema.fields.map((field) => field.name);
  const rows = table.recordBatches().reduce((sum, batch) => sum + batch.numRows, 0);
  table.free();
  return {
    columns,
    rows,
    *read() {
      const again = library.Table.fromIPCStream(stream);
      for (const batch of again.recordBatches()) yield tableFromIPC(batch.intoIPCStream());
      again.free();
    },
  };
}

/**
 * The messages between the marks of an Arrow file, with the sign of the end that not every program puts after them.
 *
 * @throws RangeError when the length of the table of contents cannot be
 */
function streamInside(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const contents = view.getInt32(bytes.length - 10, true);
  const end = bytes.length - 10 - contents;
  if (contents < 0 || end < 8) throw new RangeError('no table of contents');
  const stream = new Uint8Array(end);
  stream.set(bytes.subarray(8, end));
  stream.fill(255, end - 8, end - 4);
  return stream;
}

async function opened(
  file: Blob,
  name: string,
  damaged: Problem,
  pagesOf: (bytes: Uint8Array) => Pages,
): Promise<Outcome<Workbook>> {
  const pages = async (): Promise<Pages> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return guarded(damaged, () => pagesOf(bytes));
  };
  let facts: Pages;
  try {
    facts = await pages();
  } catch (error) {
    if (error instanceof ProblemError) return refused(error.problem);
    throw error;
  }
  const { columns, rows } = facts;
  if (columns.length > widestSheet)
    return refused({ code: 'sheet-too-wide', name, columns: columns.length, limit: widestSheet });
  if (rows > mostRows) return refused({ code: 'table-too-large', name, rows, limit: mostRows });
  if (rows === 0 || columns.length === 0) return refused({ code: 'workbook-without-cells', name });
  const sheet = sheetName(name);
  return done({
    sheets: [{ name: sheet, hidden: false, rows: rows + 1, columns: columns.length, problem: null }],
    async *read(asked, signal) {
      if (asked !== sheet) throw new RangeError(`no sheet "${asked}"`);
      yield [{ row: 1, cells: columns.map((text) => ({ text: transportable(text), kind: 'text' as const })) }];
      let row = 1;
      const parts = (await pages()).read()[Symbol.iterator]();
      for (;;) {
        const part = guarded(damaged, () => parts.next());
        if (part.done === true) break;
        for (let from = 0; from < part.value.numRows; from += batchRows) {
          if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
          const until = Math.min(part.value.numRows, from + batchRows);
          yield guarded(damaged, () => rowsOf(part.value, from, until, row));
          row += until - from;
        }
      }
      if (row !== rows + 1) throw new ProblemError(damaged);
    },
  });
}

/** Both libraries throw at what they read; their input is the file and nothing else. @throws ProblemError */
function guarded<Value>(damaged: Problem, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    const said = String(error);
    if (/codec not found/i.test(said) && 'name' in damaged)
      throw new ProblemError({ code: 'table-compressed', name: damaged.name, method: 'LZ4, ZSTD' });
    throw new ProblemError(damaged);
  }
}

function rowsOf(part: Table, from: number, until: number, before: number): WorkbookRow[] {
  const columns = part.schema.fields.map((field, at) => ({ type: field.type, values: part.getChildAt(at) }));
  const rows: WorkbookRow[] = [];
  for (let at = from; at < until; at += 1) {
    const cells = columns.map(({ type, values }) => columnarCell(values?.get(at), type));
    if (cells.some(({ kind }) => kind !== 'blank')) rows.push({ row: before + 1 + at - from, cells });
  }
  return rows;
}

/** The file's own name, without folders and ending. */
function sheetName(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || 'table';
}
