import { readXlsx } from 'hucre';
import { readFileSync } from 'node:fs';
import type { Place } from './document.ts';

const folder = new URL('../../static/demo/', import.meta.url);

const WINDOWS = /^(beffroi|rhodanien|comptes)/;

/** Cells of a delimited text, record by record; a quoted label over several lines is one record. */
export function records(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (const sign of text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')) {
    if (sign === '"') quoted = !quoted;
    else if (quoted) cell += sign;
    else if (sign === delimiter) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += sign;
  }
  return rows;
}

type Cells = readonly (readonly unknown[])[];
const read = new Map<string, Cells>();

/** The rows of a committed file or sheet, as a spreadsheet numbers them from 1. */
export async function rowsOf(file: string, sheet: string | null): Promise<Cells> {
  const key = `${file} ${sheet ?? ''}`;
  const known = read.get(key);
  if (known) return known;
  const bytes = readFileSync(new URL(file, folder));
  if (sheet === null) {
    const text = new TextDecoder(WINDOWS.test(file) ? 'windows-1252' : 'utf-8').decode(bytes);
    read.set(key, records(text, file.startsWith('neocompte') ? ',' : ';'));
  } else {
    const workbook = await readXlsx(new Uint8Array(bytes));
    for (const { name, rows } of workbook.sheets) read.set(`${file} ${name}`, rows);
  }
  const rows = read.get(key);
  if (!rows) throw new Error(`no sheet ${sheet} in ${file}`);
  return rows;
}

export async function rowAt(place: Place): Promise<readonly unknown[]> {
  const row = (await rowsOf(place.file, place.sheet))[place.row - 1];
  if (!row) throw new Error(`${place.file} ${place.sheet} has no row ${place.row}`);
  return row;
}

/** Cents of `1 234,50 €`, `-12.5`, 1234.5; null when the cell holds no plain amount. */
export function centsIn(cell: unknown): number | null {
  if (typeof cell === 'number') return Math.round(cell * 100);
  if (typeof cell !== 'string') return null;
  const text = cell.replace(/[\s\u00a0€]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(text) ? Math.round(Number(text) * 100) : null;
}
