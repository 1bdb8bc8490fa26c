import { type Outcome, type Problem, ProblemError, done, refused } from '#domain/problem.ts';
import type { AskOptions } from '#engine/wire.ts';
import { digestOf } from '#seal/sha256.ts';
import type { Digest } from '#domain/source.ts';
import { formatOf, HEAD_OF_A_FORMAT } from './formats/catalogue.ts';
import type { Format, FormatSource } from './formats/format.ts';
import type { Encoding, Guess, IntakeFile, SampleRow, Span } from './proposal.ts';
import { columnarKind, openArrow, openParquet } from './read/columnar.ts';
import { otherDelimiter } from './read/other-delimiter.ts';
import { type Flaw, recordsOf } from './read/records.ts';
import { type Scan, scanText } from './read/scan.ts';
import { textRows } from './read/text-rows.ts';
import { openWorkbook, type Workbook, type WorkbookRow } from './read/workbook.ts';
import { sniffDelimiter, lineEndOf, type LineEnd, usualWidth } from './sniff/delimiter.ts';
import { looksLikeWorkbook, sniffEncoding } from './sniff/encoding.ts';
import { tablesOf } from './sniff/tables.ts';

/** Bytes looked at before a text file is scanned. */
const HEAD = 512 * 1024;
/** Widest text file that is read. */
const WIDEST = 1_000;
const SAMPLED_ROWS = 2_000;
const SLICE = 128 * 1024;

export interface TextSource {
  readonly kind: 'text';
  readonly encoding: Guess<Encoding>;
  readonly delimiter: Guess<string>;
  readonly lineEnd: LineEnd;
  readonly scan: Scan;
  /** Rows of the top, then of slices further down, with their row numbers where the index gives them. */
  readonly sample: readonly SampleRow[];
  /** The tables that stand in it, one below the other: every record is in one. */
  readonly tables: readonly Span[];
}

export interface WorkbookSource {
  readonly kind: 'workbook';
  readonly workbook: Workbook;
}

/** A file that says itself what its records are. */
export interface RecordSource {
  readonly kind: 'format';
  readonly format: Format;
  readonly source: FormatSource;
  readonly sha256: Digest;
}

export type Opened = TextSource | WorkbookSource | RecordSource;

/** Cells of a workbook's row as text. A block merged across columns keeps its text once, at its left. */
export function workbookCells(row: WorkbookRow): string[] {
  return row.cells.map((cell, at) => {
    const before = row.cells[at - 1];
    if (cell.merged && before?.merged && before.text === cell.text) return '';
    if (cell.kind !== 'number') return cell.text;
    return numberText(cell.text);
  });
}

/** Numbers as spreadsheets show them: fifteen digits at most, and never three decimals alone, which could be thousands. */
function numberText(text: string): string {
  const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  const short = decimals > 8 ? String(Number(Number(text).toPrecision(15))) : text;
  if (!/^-?\d+(?:\.\d+)?$/.test(short)) return text;
  return /\.\d{3}$/.test(short) ? `${short}0` : short;
}

async function bytesOf(blob: Blob, from: number, to: number): Promise<Uint8Array> {
  return new Uint8Array(await blob.slice(from, to).arrayBuffer());
}

async function slices(
  blob: Blob,
  encoding: Encoding,
  delimiter: string,
  lineEnd: LineEnd,
  scan: Scan,
): Promise<SampleRow[]> {
  if (scan.index === null || scan.index.length < 4) return [];
  const rows: SampleRow[] = [];
  for (const part of [0.35, 0.7, 0.999]) {
    const at = Math.min(scan.index.length - 1, Math.floor(scan.index.length * part));
    const from = scan.index[at];
    if (from === undefined || at === 0) continue;
    const text = new TextDecoder(encoding).decode(await bytesOf(blob, from, from + SLICE), { stream: true });
    for (const { row, cells } of recordsOf(text, delimiter, lineEnd, false).slice(0, 400))
      rows.push({ row: at * 1_000 + row, cells });
  }
  return rows;
}

/** A text file, sniffed and scanned once. */
export async function openText(
  file: IntakeFile,
  given: { readonly encoding?: Encoding; readonly delimiter?: string } = {},
  options: AskOptions = {},
): Promise<Outcome<TextSource>> {
  const { blob, path: name } = file;
  const head = await bytesOf(blob, 0, HEAD);
  const sniffed = sniffEncoding(head, name);
  if (!sniffed.ok) return sniffed;
  let encoding: Guess<Encoding> =
    given.encoding === undefined ? sniffed.value : { value: given.encoding, witnesses: [] };
  const last = blob.size <= HEAD;
  const decode = (as: Encoding): string => {
    const decoder = new TextDecoder(as);
    return decoder.decode(head, { stream: true }) + (last ? decoder.decode() : '');
  };
  let text = decode(encoding.value);
  if (text.trim() === '') return refused({ code: 'file-empty', name });
  const lineEnd = lineEndOf(text);
  const delimiter: Guess<string> =
    given.delimiter === undefined ? sniffDelimiter(text, last) : { value: given.delimiter, witnesses: [] };
  const bom = encoding.value === 'utf-8' && head[0] === 0xef && head[1] === 0xbb ? 3 : 0;
  const scan = await scanText(blob, encoding.value, delimiter.value, lineEnd, bom, options);
  if (scan.encoding !== encoding.value) {
    encoding = { value: scan.encoding, witnesses: [] };
    text = decode(scan.encoding);
  }
  if (scan.width > WIDEST) return refused({ code: 'sheet-too-wide', name, columns: scan.width, limit: WIDEST });
  const top = recordsOf(text, delimiter.value, lineEnd, last).slice(0, SAMPLED_ROWS);
  const widest = Math.max(...top.map((row) => row.cells.length));
  if (widest > WIDEST && usualWidth(top).width > WIDEST)
    return refused({ code: 'sheet-too-wide', name, columns: widest, limit: WIDEST });
  const further = await slices(blob, scan.encoding, delimiter.value, lineEnd, scan);
  const seen = top.at(-1)?.row ?? 0;
  const source = { kind: 'text' as const, encoding, delimiter, lineEnd, scan };
  return done({
    ...source,
    tables: await tablesOf(scan.seams, scan.records, textRows(blob, source)),
    sample: [...top, ...further.filter(({ row }) => row > seen)].map(({ row, cells }) => ({ row, cells })),
  });
}

/** Opens what a user dropped: a workbook or a format by its first bytes, else a text. */
export async function openSource(file: IntakeFile, options: AskOptions = {}): Promise<Outcome<Opened>> {
  const { blob, path: name } = file;
  try {
    if (blob.size === 0) return refused({ code: 'file-empty', name });
    const head = await bytesOf(blob, 0, 8);
    const columnar = columnarKind(head);
    if (columnar !== null || looksLikeWorkbook(head)) {
      const open = columnar === null ? openWorkbook : columnar === 'parquet' ? openParquet : openArrow;
      const opened = await open(blob, name);
      return opened.ok ? done({ kind: 'workbook', workbook: opened.value }) : opened;
    }
    const format = formatOf(await bytesOf(blob, 0, HEAD_OF_A_FORMAT), name);
    if (format !== null) {
      const source = await format.open(blob, name, options);
      return source.ok ? done({ kind: 'format', format, source: source.value, sha256: await digestOf(blob) }) : source;
    }
    return await openText(file, {}, options);
  } catch (cause) {
    return refused(unreadable(cause, name));
  }
}

/** A file that can no longer be read is a problem of the user's; anything else is ours and is thrown again. */
export function unreadable(cause: unknown, name: string): Problem {
  if (cause instanceof ProblemError) return cause.problem;
  if (cause instanceof Error && /^(?:NotReadableError|NotFoundError)$/.test(cause.name))
    return { code: 'file-unreadable', name };
  throw cause;
}

/** What is wrong with a row's number of cells, before its values are looked at. */
export function flawOf(
  flaw: Flaw | null,
  cells: readonly string[],
  width: number,
  ragged: boolean,
  delimiter: string,
): string | null {
  if (flaw !== null) return flaw;
  if (otherDelimiter(cells, width, delimiter) !== null) return 'delimiter-changed';
  if (cells.length > width) return cells.slice(width).some((cell) => cell.trim() !== '') ? 'column-count' : null;
  return cells.length < width && !ragged ? 'column-count' : null;
}
