import { ProblemError } from '#domain/problem.ts';
import { transportable } from './workbook-parts.ts';
import { blank, isoCell, lastRow, mergedBlank, textCell, type Cell } from './workbook-sheet.ts';
import { decimalText, timeOfSerial } from './workbook-value.ts';
import { attribute, unescapeXml, type XmlHandler } from './workbook-xml.ts';

/** Most cells that rows written once and said to repeat may stand for. */
const mostRepeatedCells = 20_000_000;

/** What the content of an OpenDocument spreadsheet tells as it is read. */
export interface ContentListener {
  /** A sheet begins; false when its rows are not wanted. */
  table(name: string, style: string): boolean;
  /** A row with something in it, standing `times` times from row number `row` on. */
  row(row: number, cells: readonly Cell[], times: number): void;
  tableEnd(): void;
  /** A style of sheets that hides them. */
  hiddenStyle(style: string): void;
}

/** Parts of a paragraph that are no text of the cell. */
const besideText = new Set(['annotation', 'note', 'frame', 'ruby-text']);

/**
 * Turns `content.xml` into sheets and rows. Values are taken as the file states them (`office:value`, `office:date-value`), never as they are
 * shown. Source: ODF 1.3 part 3, 9.1 and 19.367 to 19.385.
 */
export class ContentReader implements XmlHandler {
  wantsText = false;
  /** The end of the sheets was reached: content cut short never gets there. */
  whole = false;
  #depth = 0;
  #wanted = false;
  #style = '';
  #row = 1;
  #times = 1;
  #cells: Cell[] = [];
  #column = 0;
  #filled = 0;
  #repeatedCells = 0;
  #inCell = 0;
  #skipped = 0;
  #attributes = '';
  #covered = false;
  #text = '';
  #paragraphs = 0;

  constructor(
    readonly listener: ContentListener,
    readonly widest: number,
    readonly fileName: string,
  ) {}

  open(name: string, attributes: string): void {
    if (this.#inCell > 0) return this.#openInCell(name, attributes);
    switch (name) {
      case 'table':
        this.#depth += 1;
        if (this.#depth > 1) return;
        this.#wanted = this.listener.table(
          transportable(attribute(attributes, 'table:name') ?? ''),
          attribute(attributes, 'table:style-name') ?? '',
        );
        this.#row = 1;
        return;
      case 'table-row':
        if (this.#depth !== 1) return;
        this.#times = repeats(attributes, 'number-rows-repeated');
        this.#cells = [];
        this.#column = 0;
        this.#filled = 0;
        return;
      case 'table-cell':
      case 'covered-table-cell':
        if (this.#depth !== 1 || !this.#wanted) return;
        this.#inCell = 1;
        this.#covered = name === 'covered-table-cell';
        this.#attributes = attributes;
        this.#text = '';
        this.#paragraphs = 0;
        return;
      case 'style':
        this.#style =
          attribute(attributes, 'style:family') === 'table' ? (attribute(attributes, 'style:name') ?? '') : '';
        return;
      case 'table-properties':
        if (this.#style !== '' && attribute(attributes, 'table:display') === 'false')
          this.listener.hiddenStyle(this.#style);
    }
  }

  close(name: string): void {
    if (this.#inCell > 0) return this.#closeInCell();
    if (name === 'table' && this.#depth > 0) {
      this.#depth -= 1;
      if (this.#depth === 0) this.listener.tableEnd();
    } else if (name === 'table-row' && this.#depth === 1) this.#endRow();
    else if (name === 'spreadsheet') this.whole = this.#depth === 0;
  }

  text(raw: string, literal: boolean): void {
    this.#text += (literal ? raw : unescapeXml(raw)).replace(/[ \t\r\n]+/g, ' ');
  }

  #openInCell(name: string, attributes: string): void {
    this.#inCell += 1;
    if (this.#skipped > 0) return;
    if (this.#inCell === 2) {
      if (name !== 'p') this.#skipped = 2;
      else {
        if (this.#paragraphs > 0) this.#text += '\n';
        this.#paragraphs += 1;
        this.wantsText = true;
      }
    } else if (besideText.has(name)) this.#skipped = this.#inCell;
    else if (name === 's') this.#text += ' '.repeat(Math.min(repeats(attributes, 'c'), 1_000));
    else if (name === 'tab') this.#text += '\t';
    else if (name === 'line-break') this.#text += '\n';
    if (this.#skipped > 0) this.wantsText = false;
  }

  #closeInCell(): void {
    if (this.#skipped === this.#inCell) {
      this.#skipped = 0;
      this.wantsText = this.#inCell > 2;
    }
    this.#inCell -= 1;
    if (this.#inCell === 1) this.wantsText = false;
    if (this.#inCell === 0) this.#keep();
  }

  #keep(): void {
    const attributes = this.#attributes;
    const from = this.#column + 1;
    this.#column += repeats(attributes, 'number-columns-repeated');
    const merged =
      this.#covered ||
      repeats(attributes, 'number-columns-spanned') > 1 ||
      repeats(attributes, 'number-rows-spanned') > 1;
    const plain = this.#cell();
    if (plain.kind === 'blank' && !plain.formula) {
      if (merged)
        for (let column = from; column <= Math.min(this.#column, this.widest); column++) this.#put(column, mergedBlank);
      return;
    }
    if (this.#column > this.widest) this.#filled = Math.max(this.#filled, this.#column);
    const cell: Cell = merged ? { ...plain, merged: true } : plain;
    for (let column = from; column <= Math.min(this.#column, this.widest); column++) {
      this.#put(column, cell);
      this.#filled = Math.max(this.#filled, column);
    }
  }

  #put(column: number, cell: Cell): void {
    while (this.#cells.length < column - 1) this.#cells.push(blank);
    this.#cells[column - 1] = cell;
  }

  #endRow(): void {
    const row = this.#row;
    const times = this.#times;
    this.#row += times;
    if (this.#filled === 0) return;
    if (this.#row - 1 > lastRow) throw this.#damaged();
    if (this.#filled > this.widest) {
      const { fileName: name, widest: limit } = this;
      throw new ProblemError({ code: 'sheet-too-wide', name, columns: this.#filled, limit });
    }
    if (times > 1) this.#repeatedCells += times * this.#filled;
    if (this.#repeatedCells > mostRepeatedCells) {
      const limit = Math.floor(mostRepeatedCells / this.#filled);
      throw new ProblemError({ code: 'table-too-large', name: this.fileName, rows: this.#row - 1, limit });
    }
    this.listener.row(row, this.#cells.slice(0, this.#filled), times);
  }

  #cell(): Cell {
    const plain = this.#plainCell();
    return attribute(this.#attributes, 'table:formula') === null ? plain : { ...plain, formula: true };
  }

  #plainCell(): Cell {
    const attributes = this.#attributes;
    const shown = transportable(this.#text);
    if (attribute(attributes, 'calcext:value-type') === 'error') return { text: shown || '#ERR', kind: 'error' };
    const value = (name: string): string => attribute(attributes, `office:${name}`) ?? '';
    switch (value('value-type')) {
      case 'float':
      case 'percentage':
      case 'currency': {
        const number = decimalText(value('value'));
        return number === null ? textCell(shown) : { text: number, kind: 'number' };
      }
      case 'date':
        return isoCell(transportable(value('date-value')));
      case 'time':
        return textCell(hourOf(value('time-value')) ?? shown);
      case 'boolean':
        return { text: value('boolean-value') === 'true' ? 'TRUE' : 'FALSE', kind: 'boolean' };
      default: {
        const text = shown === '' ? transportable(value('string-value')) : shown;
        return /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/.test(text)
          ? { text, kind: 'error' }
          : textCell(text);
      }
    }
  }

  #damaged(): ProblemError {
    return new ProblemError({ code: 'workbook-damaged', name: this.fileName });
  }
}

function repeats(attributes: string, name: string): number {
  const times = Number(attribute(attributes, name) ?? 1);
  return Number.isSafeInteger(times) && times >= 1 ? times : 1;
}

const duration = /^PT(?:(\d{1,7})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,12})?)S)?$/;

/** `13:05:00` of the `PT13H05M00S` that ODF takes from XML Schema; null for anything else. */
function hourOf(written: string): string | null {
  const parts = duration.exec(written);
  if (parts === null) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = parts;
  return timeOfSerial((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400);
}
