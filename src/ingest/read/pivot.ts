import { headerOf, textAt, type ColumnRole, type Header } from './pivot-header.ts';
import { sumOf } from './pivot-total.ts';
import { blank, type Cell, type WorkbookRow } from './workbook-sheet.ts';

/** Why a row of a report is not a row of its table. */
export type AsideReason =
  /** Title, date, logo, standing above the headings. */
  | 'banner'
  /** The headings themselves, or the same ones again on a later page. */
  | 'heading'
  /** Names the rows below it; its text has been carried down to them. */
  | 'group'
  /** Adds up the rows of its group. */
  | 'subtotal'
  /** Adds up everything above it. */
  | 'total'
  /** Page number, signature, remark, without a figure. */
  | 'note';

export interface AsideRow {
  readonly row: number;
  readonly reason: AsideReason;
  /** For a sum: the rows it adds up and the headings for which it does so exactly; null where only its words say that it is one. */
  readonly adds: { readonly from: number; readonly until: number; readonly headings: readonly string[] } | null;
}

export interface TidyRow {
  /** Row of the sheet the figures stand on. Several rows share it where repeated columns were turned into rows. */
  readonly row: number;
  readonly cells: readonly Cell[];
  /** Cells that were brought down from above: which column of `headings`, and the row they stand on. */
  readonly carried: readonly { readonly column: number; readonly row: number }[];
}

/** A report made for the eye, turned into a table: one row for each thing, one column for each meaning. */
export interface TidySheet {
  readonly headings: readonly string[];
  readonly rows: readonly TidyRow[];
  /** Every other row of the sheet that had something in it, with the reason it is not in `rows`. */
  readonly aside: readonly AsideRow[];
  /** Headings of repeated columns that became rows: years, places. Empty where nothing was turned. */
  readonly turned: readonly string[];
}

/** Heading of a column made from rows that name what follows, where no column of the report is theirs. */
export const sectionHeading = 'section';
/** Heading of a column made from the upper heading of repeated columns. */
export const turnedHeading = 'group';

const sectionColumn = -1;

interface Carried {
  readonly cell: Cell;
  readonly row: number;
}

/**
 * Tidies a report: banner above, group names on rows of their own or in merged cells, sums between the rows, columns repeated year after year.
 * A row is taken for a sum when its figures add up, or when its words say so and nothing else; an unnamed row that does not add up stays in the table.
 *
 * @param rows the rows of one sheet, blank ones left out
 * @returns null when the sheet has no heading row over figures, or nothing about it needs tidying
 */
export function tidyPivot(rows: readonly WorkbookRow[]): TidySheet | null {
  const header = headerOf(rows);
  if (header === null) return null;
  const tidier = new Tidier(header, rows);
  const top = header.positions[0] ?? 0;
  const bottom = header.positions.at(-1) ?? 0;
  rows.forEach((row, position) => {
    if (position < top) tidier.setAside(row, 'banner');
    else if (position <= bottom) tidier.setAside(row, 'heading');
    else tidier.take(row, rows[position + 1]);
  });
  const tidied = tidier.result();
  const touched = tidied.aside.some(
    (row) => row.reason !== 'banner' && row.reason !== 'heading' && row.reason !== 'note',
  );
  const carried = tidied.rows.some((row) => row.carried.length > 0);
  return touched || carried || tidied.turned.length > 0 ? tidied : null;
}

class Tidier {
  readonly #labels: readonly number[];
  readonly #measures: readonly number[];
  /** Columns that most rows with figures leave empty: their text stands for the rows below. */
  readonly #sparse: ReadonlySet<number>;
  readonly #data: TidyRow[] = [];
  readonly #aside: AsideRow[] = [];
  readonly #carry = new Map<number, Carried>();
  readonly #starts = new Map<number, number>();
  #section: Carried | null = null;

  constructor(
    readonly header: Header,
    rows: readonly WorkbookRow[],
  ) {
    const columns = [...header.roles.keys()];
    const having = (role: ColumnRole) => columns.filter((column) => header.roles[column] === role);
    this.#labels = having('label');
    this.#measures = having('measure');
    const body = rows.slice((header.positions.at(-1) ?? 0) + 1).filter((row) => this.#hasFigures(row));
    const leading: number[] = [];
    for (const column of this.#labels.slice(0, -1)) {
      if (body.filter((row) => textAt(row, column) !== '').length * 2 >= body.length) break;
      leading.push(column);
    }
    this.#sparse = new Set(leading);
  }

  setAside(row: WorkbookRow, reason: AsideReason, adds: AsideRow['adds'] = null): void {
    this.#aside.push({ row: row.row, reason, adds });
  }

  take(row: WorkbookRow, next: WorkbookRow | undefined): void {
    const filled = [...row.cells.keys()].filter((column) => textAt(row, column) !== '');
    if (filled.length > 1 && filled.every((column) => textAt(row, column) === this.header.headings[column]))
      return this.setAside(row, 'heading');
    if (!this.#hasFigures(row)) return this.#takeWords(row, filled, next);
    const names = this.#labels.filter((column) => textAt(row, column) !== '');
    const sum = this.#sumOn(row, names);
    if (sum !== null) return this.setAside(row, sum.reason, sum.adds);
    this.#keep(row);
  }

  result(): TidySheet {
    const { header } = this;
    const section = this.#data.some((row) => row.carried.some((one) => one.column === sectionColumn))
      ? [sectionHeading]
      : [];
    const turned = header.groups.map((group) => group.name);
    const grouped = new Set(header.groups.flatMap((group) => group.columns));
    const kept = [...header.headings.keys()].filter((column) => !grouped.has(column));
    const names = kept.map((column) => header.headings[column] ?? '');
    const measures = (header.groups[0]?.columns ?? []).map((column) => header.headings[column] ?? '');
    const headings = [...section, ...names, ...(turned.length > 0 ? [turnedHeading] : []), ...measures];
    const shift = section.length;
    const rows = this.#data.flatMap(({ row, cells, carried }) => {
      const [first = blank, ...own] = cells;
      const plain = [...(shift > 0 ? [first] : []), ...kept.map((column) => own[column] ?? blank)];
      const moved = carried
        .map((one) =>
          one.column === sectionColumn
            ? { column: 0, row: one.row }
            : { column: kept.indexOf(one.column) + shift, row: one.row },
        )
        .filter((one) => one.column >= 0);
      if (header.groups.length === 0) return [{ row, cells: plain, carried: moved }];
      const filled = header.groups.filter((group) => group.columns.some((column) => isFilled(own[column])));
      const shown = filled.length > 0 ? filled : header.groups.slice(0, 1);
      return shown.map((group) => {
        const name: Cell = filled.length > 0 ? { text: group.name, kind: 'text' } : blank;
        const figures = group.columns.map((column) => own[column] ?? blank);
        return { row, cells: [...plain, name, ...figures], carried: moved };
      });
    });
    const last = this.#data.at(-1)?.row ?? 0;
    const aside = this.#aside.map((one): AsideRow => {
      return one.reason === 'group' && one.row > last ? { ...one, reason: 'note' } : one;
    });
    return { headings, rows, aside, turned };
  }

  /** A row without a figure: the name of a group, a thing whose figures are missing, or a note. */
  #takeWords(row: WorkbookRow, filled: readonly number[], next: WorkbookRow | undefined): void {
    const [column] = filled;
    if (column === undefined || filled.every((one) => this.header.roles[one] !== 'label'))
      return this.setAside(row, 'note');
    if (filled.length > 1) return this.#keep(row);
    const named: Carried = { cell: trimmed(row.cells[column] ?? blank), row: row.row };
    const somethingBelow = next?.cells.some((cell) => cell.text.trim() !== '') ?? false;
    if (!somethingBelow) return this.setAside(row, 'note');
    if (this.#sparse.has(column)) {
      this.#carry.set(column, named);
      for (const deeper of this.#labels.filter((label) => label > column)) this.#carry.delete(deeper);
      this.#open(column);
    } else if (column === this.#labels[0]) {
      this.#section = named;
      this.#carry.clear();
      this.#open(sectionColumn);
    } else return this.#keep(row);
    this.setAside(row, 'group');
  }

  #keep(row: WorkbookRow): void {
    const carried: { column: number; row: number }[] = [];
    const cells: Cell[] = [this.#section?.cell ?? blank];
    if (this.#section !== null) carried.push({ column: sectionColumn, row: this.#section.row });
    this.header.roles.forEach((role, column) => {
      const own = row.cells[column] ?? blank;
      if (role !== 'label') return void cells.push(own);
      if (own.text.trim() !== '') {
        if (this.#carry.get(column)?.cell.text !== own.text.trim()) this.#open(column);
        this.#carry.set(column, { cell: trimmed(own), row: row.row });
        return void cells.push(trimmed(own));
      }
      const above = this.#carry.get(column);
      if (above === undefined || !(own.merged || this.#sparse.has(column))) return void cells.push(own);
      carried.push({ column, row: above.row });
      cells.push(above.cell);
    });
    this.#data.push({ row: row.row, cells, carried });
  }

  #open(column: number): void {
    for (const [deeper] of this.#starts) if (deeper > column) this.#starts.delete(deeper);
    this.#starts.set(column, this.#data.length);
  }

  #sumOn(row: WorkbookRow, names: readonly number[]): { reason: 'subtotal' | 'total'; adds: AsideRow['adds'] } | null {
    const words = names.map((column) => textAt(row, column));
    const groupNames = [this.#section?.cell.text ?? '', ...[...this.#carry.values()].map((one) => one.cell.text)];
    const saysSum = words.length > 0 && words.every((word) => isSumWord(word, groupNames));
    const mightSum = words.length === 0 || words.some((word) => startsAsSum.test(word));
    if (!saysSum && !mightSum) return null;
    const inner = [...this.#starts].toSorted((a, b) => b[0] - a[0]).map(([, start]) => start);
    for (const start of new Set([...inner, 0])) {
      const part = this.#data.slice(start);
      const columns = sumOf(
        row,
        part.map((one) => one.cells.slice(1)),
        this.#measures,
      );
      const first = part[0];
      const last = part.at(-1);
      if (columns === null || first === undefined || last === undefined) continue;
      const headings = columns.map((column) => this.header.headings[column] ?? '');
      const reason = start === 0 && this.#aside.some((one) => one.reason === 'subtotal') ? 'total' : 'subtotal';
      return { reason, adds: { from: first.row, until: last.row, headings } };
    }
    return saysSum ? { reason: 'subtotal', adds: null } : null;
  }

  #hasFigures(row: WorkbookRow): boolean {
    return this.#measures.some((column) => row.cells[column]?.kind === 'number');
  }
}

const startsAsSum = /^(?:sous[- ]?tota|sub[- ]?total|grand total|total|totaux|suma|somme|ensemble)/i;
const onlySum =
  /^(?:sous[- ]?tota(?:l|ux)|sub[- ]?total(?:es)?|(?:grand )?total(?:es| g[ée]n[ée]ral| general)?|totaux|suma|somme|ensemble)[\s:]*$/i;

/** "Total" alone, or with the name of the group it closes; "TOTAL ENERGIES" is a company until its figures add up. */
function isSumWord(word: string, groupNames: readonly string[]): boolean {
  if (onlySum.test(word)) return true;
  const rest = word.replace(startsAsSum, '').trim().toLowerCase();
  return startsAsSum.test(word) && groupNames.some((name) => name !== '' && rest.endsWith(name.toLowerCase()));
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.text.trim() !== '';
}

function trimmed(cell: Cell): Cell {
  return cell.text === cell.text.trim() ? cell : { ...cell, text: cell.text.trim() };
}
