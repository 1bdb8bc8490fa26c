import { ProblemError } from '#domain/problem.ts';
import { cellText, type WorkbookParts } from './workbook-parts.ts';
import { dayOfSerial, decimalText, timeOfSerial } from './workbook-value.ts';
import { attribute, unescapeXml, type XmlHandler } from './workbook-xml.ts';
import type { Merges } from './workbook-merge.ts';

/** A cell as it reads: days `YYYY-MM-DD[ HH:MM:SS]`, numbers as plain decimal text with `.`. */
export interface Cell {
  readonly text: string;
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error' | 'blank';
  /** Belongs to a merged block; the value stands in the block's first cell, the others are blank. */
  readonly merged?: true;
  /** The text is the last result of a formula, as the workbook kept it. */
  readonly formula?: true;
}

export interface WorkbookRow {
  /** The number a spreadsheet shows beside the row. */
  readonly row: number;
  /** From column A to the last one in use on this row. */
  readonly cells: readonly Cell[];
}

export const blank: Cell = Object.freeze({ text: '', kind: 'blank' });
export const mergedBlank: Cell = Object.freeze({ text: '', kind: 'blank', merged: true });

/** What a first look at a sheet found. */
export interface SheetSurvey {
  /** Rows with something in them. */
  readonly rows: number;
  /** Number of the last column with something in it; 0 for an empty sheet. */
  readonly columns: number;
  readonly merges: readonly string[];
}

/** Counts rows, width and merged blocks without keeping a cell. */
export function surveyor(): XmlHandler & { result(): SheetSurvey } {
  const merges: string[] = [];
  let rows = 0;
  let columns = 0;
  let column = 0;
  let pending = '';
  let cellSeen = false;
  let valueSeen = false;
  const settle = () => {
    if (!cellSeen) return;
    column = columnOf(pending, column);
    cellSeen = false;
  };
  return {
    wantsText: false,
    open(name, attributes) {
      if (name === 'c') {
        // A reference is enough on the last cell: only cells without one must be counted.
        if (cellSeen && !hasReference(attributes)) settle();
        pending = attributes;
        cellSeen = true;
      } else if (name === 'v' || name === 'is' || name === 'f') {
        settle();
        columns = Math.max(columns, column);
        valueSeen = true;
      } else if (name === 'row') {
        column = 0;
        cellSeen = false;
        valueSeen = false;
      } else if (name === 'mergeCell') merges.push(attribute(attributes, 'ref') ?? '');
    },
    close(name) {
      if (name === 'row' && valueSeen) rows++;
    },
    text: () => undefined,
    result: () => ({ rows, columns, merges }),
  };
}

/** Turns the XML of a sheet into rows; blank rows are left out, their numbers are not. */
export class SheetReader implements XmlHandler {
  wantsText = false;
  rows: WorkbookRow[] = [];
  #row = 0;
  #column = 0;
  #cells: Cell[] = [];
  #filled = false;
  #inData = false;
  #phonetic = false;
  #inCell = false;
  #type: string | null = null;
  #style = 0;
  #value = '';
  #inline = '';
  #formula = false;
  readonly #days = new Map<string, string | null>();

  constructor(
    readonly parts: WorkbookParts,
    readonly strings: readonly string[],
    readonly merges: Merges,
    readonly widest: number,
    readonly fileName: string,
  ) {}

  open(name: string, attributes: string): void {
    if (name === 'c' && this.#inData) {
      this.#inCell = true;
      this.#column = columnOf(attributes, this.#column);
      this.#type = attribute(attributes, 't');
      const style = attribute(attributes, 's');
      this.#style = style === null ? 0 : Number(style);
      this.#value = '';
      this.#inline = '';
      this.#formula = false;
    } else if (name === 'v') this.wantsText = this.#inCell;
    else if (name === 't') this.wantsText = this.#inCell && !this.#phonetic;
    else if (name === 'f') this.#formula = this.#inCell;
    else if (name === 'rPh') this.#phonetic = true;
    else if (name === 'row' && this.#inData) {
      const number = attribute(attributes, 'r');
      this.#row = number === null ? this.#row + 1 : Number(number);
      if (!(this.#row >= 1 && this.#row <= lastRow)) throw this.#damaged();
      this.#column = 0;
      this.#cells = [];
      this.#filled = false;
    } else if (name === 'sheetData') this.#inData = true;
  }

  text(raw: string, literal: boolean): void {
    const text = literal ? raw : unescapeXml(raw);
    if (this.#type === 'inlineStr') this.#inline += text;
    else this.#value += text;
  }

  close(name: string): void {
    if (name === 'c' && this.#inCell) {
      this.#inCell = false;
      this.wantsText = false;
      this.#keep();
    } else if (name === 'v' || name === 't') this.wantsText = false;
    else if (name === 'rPh') this.#phonetic = false;
    else if (name === 'sheetData') this.#inData = false;
    else if (name === 'row' && this.#inData && this.#filled) {
      this.rows.push({ row: this.#row, cells: this.merges.markRow(this.#row, this.#cells, mergedBlank) });
    }
  }

  #keep(): void {
    const cell = this.#cell();
    if (cell === blank) return;
    if (this.#column > this.widest) {
      const { fileName: name, widest: limit } = this;
      throw new ProblemError({ code: 'sheet-too-wide', name, columns: this.#column, limit });
    }
    const cells = this.#cells;
    while (cells.length < this.#column) cells.push(blank);
    cells[this.#column - 1] = cell;
    this.#filled = true;
  }

  #cell(): Cell {
    const plain = this.#plainCell();
    return this.#formula ? { ...plain, formula: true } : plain;
  }

  #plainCell(): Cell {
    const value = this.#value;
    switch (this.#type) {
      case 's': {
        const text = this.strings[Number(value)];
        if (text === undefined) return value === '' ? blank : { text: value, kind: 'error' };
        return textCell(text);
      }
      case 'inlineStr':
        return textCell(cellText(this.#inline));
      case 'str':
        return textCell(cellText(value));
      case 'b':
        return value === '' ? blank : { text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE', kind: 'boolean' };
      case 'e':
        return { text: cellText(value), kind: 'error' };
      case 'd':
        return isoCell(value);
      default:
        return value === '' ? blank : this.#numberCell(value);
    }
  }

  #numberCell(value: string): Cell {
    const number = decimalText(value);
    if (number === null) return textCell(cellText(value));
    const meaning = this.parts.meanings[this.#style] ?? 'number';
    if (meaning === 'number') return { text: number, kind: 'number' };
    const serial = Number(value);
    // An hour of the clock with whole days in it is a moment of which the sheet shows the hour only.
    const isDate = meaning === 'date' || (meaning === 'clock' && serial >= 1);
    const text = isDate ? this.#dayOf(value, serial) : timeOfSerial(serial);
    if (text === null) return { text: number, kind: 'number' };
    return { text, kind: isDate ? 'date' : 'text' };
  }

  /** Days come back thousands of times in a statement: each is worked out once. */
  #dayOf(value: string, serial: number): string | null {
    const known = this.#days.get(value);
    if (known !== undefined) return known;
    const text = dayOfSerial(serial, this.parts.epoch1904);
    if (this.#days.size >= rememberedDays) this.#days.clear();
    this.#days.set(value, text);
    return text;
  }

  #damaged(): ProblemError {
    return new ProblemError({ code: 'workbook-damaged', name: this.fileName });
  }
}

/** Last row of a sheet in every spreadsheet program. */
export const lastRow = 1_048_576;
const rememberedDays = 10_000;

export function textCell(text: string): Cell {
  return text === '' ? blank : { text, kind: 'text' };
}

const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d:\d\d)(?:\.\d+)?Z?)?$/;

/** A day written `YYYY-MM-DD`, with an hour or not; anything else is kept as text. */
export function isoCell(value: string): Cell {
  const parts = iso.exec(value);
  if (parts === null) return textCell(cellText(value));
  const [, day = '', hour] = parts;
  return { text: hour === undefined || hour === '00:00:00' ? day : `${day} ${hour}`, kind: 'date' };
}

function hasReference(attributes: string): boolean {
  return attributes.includes(' r="') || attribute(attributes, 'r') !== null;
}

/** Number of the column a cell names, or the one after the last where it names none. */
function columnOf(attributes: string, last: number): number {
  const reference = attribute(attributes, 'r');
  if (reference === null) return last + 1;
  return columnNumber(reference) || last + 1;
}

/** Number of the column of a reference such as `AB12`: 28. */
export function columnNumber(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column;
}
