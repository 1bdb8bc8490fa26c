import { mappedTables, rolesOf, type Role } from '#ledger/headings.ts';
import type { Assignment } from '../map/assign.ts';
import type { Preamble, SampleRow, Span } from '../proposal.ts';
import type { TextRows } from '../read/text-rows.ts';
import type { Seam } from '../read/seams.ts';
import { filledCells, headingsAt, isValue } from './header.ts';
import { plainHeading } from './plain.ts';
import { readPreamble } from './preamble.ts';

/** Rows looked back over for what stands between two tables. */
const DEEPEST_GAP = 60;
/** Rows of values that make a table of what stands above the first headings that are understood. */
const TABULAR = 3;

/** Headings that were understood, and where they stand. */
interface Headings {
  readonly row: number;
  readonly cells: readonly string[];
  readonly assignment: Assignment;
}

interface Account {
  readonly iban: string | null;
  readonly number: string | null;
}

const isBlank = (row: SampleRow): boolean => filledCells(row).length === 0;
const textOf = (row: SampleRow): string => filledCells(row).join(' ').trim();
const accountOf = ({ iban, accountNumber }: Preamble): Account => ({
  iban: iban?.value ?? null,
  number: accountNumber?.value ?? null,
});
const isNamed = ({ iban, number }: Account): boolean => iban !== null || number !== null;
const bare = (text: string | null): string => (text ?? '').replace(/[^0-9A-Za-z]/g, '').toUpperCase();

/** Two ways of writing one account: an IBAN holds the number. */
function isSame(one: Account, other: Account): boolean {
  const theirs = [bare(other.iban), bare(other.number)].filter((text) => text !== '');
  return [bare(one.iban), bare(one.number)].some(
    (text) => text !== '' && theirs.some((known) => known.includes(text) || text.includes(known)),
  );
}

const saysSomething = (row: SampleRow): boolean => Object.values(readPreamble([row])).some((guess) => guess !== null);

const accountWords = /\b(?:compte|livret|carte|epargne|pel|cel|ldds?|pea|account|card|savings|cuenta|tarjeta|ahorro)\b/;
const totalWords = /^(?:total|sous total|solde|nouveau solde|ancien solde|balance|subtotal|saldo|closing|opening)\b/;

/** What a line says, without its figures: `page 2` says what `page 1` said. */
const sayingOf = (row: SampleRow): string => plainHeading(textOf(row).replace(/\d+/g, ' '));

/** Whether a row may be data under headings. When in doubt it is: then it is read there, or refused there, and seen. */
function isRowOf({ cells: headings, assignment }: Headings, row: SampleRow): boolean {
  const filled = filledCells(row).length;
  if (filled === 0) return false;
  if (assignment.table === 'txn') {
    const kinds = rolesOf('txn');
    const valued = assignment.assigned.some(({ column, role }) => {
      const kind = kinds[role]?.kind;
      const cell = row.cells[column] ?? '';
      return (kind === 'day' || kind === 'money') && cell.trim() !== '' && isValue(cell);
    });
    return valued || (row.cells.length === headings.length && filled > 2 && !saysSomething(row));
  }
  if (filled === 1) return (row.cells[0] ?? '').trim() === '';
  return !saysSomething(row);
}

const sameHeadings = (one: readonly string[], other: readonly string[]): boolean => {
  const plain = (cells: readonly string[]): string =>
    cells
      .map(plainHeading)
      .join('\u0000')
      .replace(/\u0000+$/, '');
  return plain(one) === plain(other);
};

/** The rows before headings that are not of the table above: footers of that table stay with it, blank lines and preambles go with the headings. */
function gapBefore(above: Headings, rows: readonly SampleRow[], own: Account): readonly SampleRow[] {
  let from = rows.length;
  while (from > 0) {
    const row = rows[from - 1];
    if (row === undefined || isRowOf(above, row)) break;
    if (!isBlank(row) && filledCells(row).length > 1 && !saysSomething(row)) break;
    from -= 1;
  }
  const run = rows.slice(from);
  const naming = run.findIndex((row) => {
    const account = accountOf(readPreamble([row]));
    return isNamed(account) && !isSame(account, own);
  });
  if (naming >= 0) {
    // totals above the account are of the table above; a title of its page is not
    const after = run.slice(0, naming).findLastIndex(isTotal) + 1;
    const blank = run.findIndex((row, at) => at >= after && isBlank(row));
    return run.slice(blank >= 0 && blank < naming ? blank : after);
  }
  const blank = run.findIndex(isBlank);
  if (blank >= 0) return run.slice(blank);
  const first = run.findIndex((row) => !isTotal(row));
  return first < 0 ? [] : run.slice(first);
}

const isTotal = (row: SampleRow): boolean => totalWords.test(plainHeading(textOf(row)));

const tellsAccounts: ReadonlySet<Role> = new Set(['account_number', 'account_iban', 'from_account']);

/**
 * Whether headings that come again, under what stands above them, begin the statement of another account. The same words again are
 * those of a page; words for an account that names no number leave it open, and are asked about.
 */
function isAnotherAccount(
  above: Headings,
  own: Account,
  preamble: readonly SampleRow[],
  gap: readonly SampleRow[],
): boolean {
  if (above.assignment.table !== 'txn') return false;
  if (above.assignment.assigned.some(({ role }) => tellsAccounts.has(role))) return false;
  const named = accountOf(readPreamble(gap));
  if (isNamed(named)) return !isSame(named, own);
  const known = new Set(preamble.map(sayingOf));
  return gap.some((row) => {
    const said = sayingOf(row);
    return accountWords.test(said) && !totalWords.test(said) && !known.has(said);
  });
}

const synonyms: ReadonlySet<string> = new Set(
  mappedTables.flatMap((table) => Object.values(rolesOf(table)).flatMap((info) => info.synonyms)),
);

/** Whether two cells of a row are words of the trade: what is looked at closer is few rows. */
const soundsLikeHeadings = ({ cells }: SampleRow): boolean =>
  cells.filter((cell) => cell.length <= 60 && synonyms.has(plainHeading(cell))).length >= 2;

/** Headings at a seam that leave nothing open, by the cells below them or by their words alone, or that are those of the table above. */
function understood(
  rows: readonly SampleRow[],
  until: number,
  above: readonly string[] | null,
): Omit<Headings, 'row'> | null {
  const [first] = rows;
  if (first === undefined) return null;
  const repeats = above !== null && sameHeadings(above, first.cells);
  if (!repeats && !soundsLikeHeadings(first)) return null;
  const below = rows.filter(({ row }) => row < until);
  const blank = below.findIndex((row, at) => at > 1 && isBlank(row));
  const found = [headingsAt(blank < 0 ? below : below.slice(0, blank), 0), headingsAt([first], 0)].filter(
    (assignment) => assignment !== null,
  );
  const complete = found.find(
    ({ missing, assigned }) => missing.length === 0 && assigned.filter(({ score }) => score > 60).length >= 2,
  );
  const assignment = complete ?? (repeats ? found[0] : undefined);
  return assignment === undefined ? null : { cells: first.cells, assignment };
}

/** Whether rows above the first headings that are understood are a table of their own, whose headings are not. */
function isTable(rows: readonly SampleRow[]): boolean {
  const widths = new Map<number, number>();
  for (const row of rows)
    if (filledCells(row).length >= 3 && filledCells(row).some(isValue))
      widths.set(row.cells.length, (widths.get(row.cells.length) ?? 0) + 1);
  return Math.max(0, ...widths.values()) >= TABULAR;
}

/**
 * The tables of a text file, one below the other: each record of the file is in one span. One span alone where there is one table, which
 * is every file whose headings stand in it once.
 *
 * @param seams    records at which a table may begin
 * @param records  records of the file
 */
export async function tablesOf(seams: readonly Seam[], records: number, rows: TextRows): Promise<readonly Span[]> {
  if (seams.length < 2) return [{ first: 1, last: records }];
  const starts: number[] = [];
  let above: Headings | null = null;
  let own: Account = { iban: null, number: null };
  let preamble: readonly SampleRow[] = [];
  for (const [at, seam] of seams.entries()) {
    const next = seams[at + 1]?.row ?? Infinity;
    const found = understood(await rows.from(seam), next === seam.row + 1 ? Infinity : next, above?.cells ?? null);
    // headings in two lines, or in two languages, are those of one table
    if (found === null || seam.row === (above?.row ?? -1) + 1) continue;
    const headings: Headings = { ...found, row: seam.row };
    const before = await rows.between({
      first: Math.max((above?.row ?? 0) + 1, seam.row - DEEPEST_GAP),
      last: seam.row - 1,
    });
    if (above === null) {
      if (isTable(before)) {
        const blank = before.findLastIndex(isBlank);
        if (blank > 0) starts.push(before[blank]?.row ?? seam.row);
      }
      preamble = before;
    } else {
      const gap = gapBefore(above, before, own);
      const repeats = sameHeadings(above.cells, headings.cells);
      if (repeats && !isAnotherAccount(above, own, preamble, gap)) continue;
      starts.push(seam.row - gap.length);
      preamble = gap;
    }
    above = headings;
    own = accountOf(readPreamble(preamble));
  }
  return [1, ...starts].map((first, at) => ({ first, last: (starts[at] ?? records + 1) - 1 }));
}
