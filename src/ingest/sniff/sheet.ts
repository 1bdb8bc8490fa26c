import type { Digest } from '#domain/source.ts';
import { type Role, rolesOf } from '#ledger/headings.ts';
import type {
  Constants,
  Doubt,
  DoubtCode,
  Encoding,
  Guess,
  Layout,
  MappedColumn,
  Mapping,
  Preamble,
  Proposal,
  SampleRow,
  Sign,
  Span,
} from '../proposal.ts';
import { otherDelimiter } from '../read/other-delimiter.ts';
import { sniffColumns } from './columns.ts';
import { currencyInName, sniffCellCurrencies } from './cell-currency.ts';
import { currencyOf, currencyWithin } from './currency.ts';
import type { SeenCell } from './dates.ts';
import { cellsBelow, findHeader, headerAt } from './header.ts';
import { ibanWithin, readPreamble } from './preamble.ts';

/** Rows kept in a proposal for the page to show. */
export const SHOWN = 60;
/** First day given to files that count days from an unknown day zero. */
const ASSUMED_DAY_ZERO = '2000-01-01';

/** What is known of a sheet before its rows are looked at. */
export interface SheetFacts {
  readonly file: string;
  readonly sheet: string | null;
  readonly sha256: Digest;
  readonly bytes: number;
  readonly kind: 'text' | 'workbook';
  readonly encoding: Guess<Encoding>;
  readonly delimiter: Guess<string>;
  readonly width: number;
  readonly ragged: boolean;
  /** The rows of the file that are this table's, where several tables stand in it. */
  readonly span?: Span;
  /** Row of the headings that the user chose, null for none; absent when it is to be found. */
  readonly headerRow?: number | null;
  /** Currency the case is counted in, assumed where a file names none. */
  readonly caseCurrency: string;
}

const directionWords = /^(?:d|c|dr|cr|dbit|crdt|debit|credit|débit|crédit|\+|-|debe|haber|cargo|abono)$/i;

/** A word, a letter or a sign that says debit or credit. */
export const isDirectionWord = (text: string): boolean => directionWords.test(text.trim());

function signOf(has: (role: Role) => boolean, negatives: ReadonlyMap<Role, number>): Sign {
  if (has('from_account') && has('to_account')) return 'transfer';
  if (has('debit') && has('credit'))
    return (negatives.get('debit') ?? 0) > 0.5 ? 'debit-credit-signed' : 'debit-credit';
  return has('direction') ? 'flag' : 'signed';
}

/** Account number or IBAN in the name of a file, where some banks write it and nowhere else. */
function accountInName(path: string): { readonly iban: string | null; readonly number: string | null } {
  const name = (path.split(/[\\/]/).at(-1) ?? path).replace(/\.[a-z0-9]+$/i, '');
  return {
    iban: ibanWithin(name.replace(/[^A-Za-z0-9]+/g, ' ').toUpperCase()),
    number: /(?<!\d)\d{10,16}(?!\d)/.exec(name)?.[0] ?? null,
  };
}

/**
 * The currency of amounts that have no column for it: what their cells say, then what stands above them, then the preamble, then the
 * name of the file. Where cells say several, or some say none, each row keeps its own.
 */
export function currencyOfAmounts(
  preamble: Preamble,
  facts: Pick<SheetFacts, 'file' | 'caseCurrency'>,
  headings: readonly string[],
  amounts: readonly SeenCell[],
): { readonly currency: string | null; readonly doubts: readonly Doubt[]; readonly cellCurrency: boolean } {
  const told = (code: DoubtCode, seen: string): readonly Doubt[] => [{ code, blocks: false, column: null, seen }];
  const above = headings.map(currencyWithin).find((one) => one !== null) ?? preamble.currency?.value ?? null;
  const { seen, bare } = sniffCellCurrencies(amounts);
  const [first] = seen;
  if (first !== undefined) {
    const agrees = seen.length === 1 && (bare === 0 || above === first.value);
    const shown = seen.map(({ value, witnesses }) => `${value} : « ${witnesses[0]?.text ?? ''} »`).join(', ');
    return agrees
      ? { currency: first.value, doubts: told('currency-from-cells', first.value), cellCurrency: true }
      : { currency: null, doubts: told('currency-mixed', shown), cellCurrency: true };
  }
  if (above !== null) return { currency: above, doubts: [], cellCurrency: false };
  const named = currencyInName(facts.file);
  if (named !== null) return { currency: named, doubts: told('currency-from-file-name', named), cellCurrency: false };
  return { currency: facts.caseCurrency, doubts: told('currency-assumed', facts.caseCurrency), cellCurrency: false };
}

/** Account and currency of a file that names them once, or not at all. */
export function transactionConstants(
  has: (role: Role) => boolean,
  sign: Sign,
  preamble: Preamble,
  facts: Pick<SheetFacts, 'file' | 'caseCurrency' | 'span'>,
  headings: readonly string[],
  currencies: readonly SeenCell[],
  amounts: readonly SeenCell[] = [],
): { readonly constants: Constants; readonly doubts: readonly Doubt[]; readonly cellCurrency: boolean } {
  const doubts: Doubt[] = [];
  let constants: Constants = {};
  let cellCurrency = false;
  if (sign !== 'transfer' && !has('account_number') && !has('account_iban')) {
    // one name cannot stand for the accounts of several tables
    const named = facts.span === undefined ? accountInName(facts.file) : { iban: null, number: null };
    if (preamble.iban !== null || preamble.accountNumber !== null)
      constants = {
        ...(preamble.iban ? { accountIban: preamble.iban.value } : {}),
        ...(preamble.accountNumber ? { accountNumber: preamble.accountNumber.value } : {}),
      };
    else if (named.iban !== null || named.number !== null) {
      constants = named.iban !== null ? { accountIban: named.iban } : { accountNumber: named.number ?? '' };
      doubts.push({
        code: 'account-from-file-name',
        blocks: false,
        column: null,
        seen: named.iban ?? named.number ?? '',
      });
    } else doubts.push({ code: 'account-unknown', blocks: true, column: null, seen: '' });
    if (preamble.holder !== null && !has('holder')) constants = { ...constants, holder: preamble.holder.value };
    if (preamble.institution !== null && !has('institution'))
      constants = { ...constants, institution: preamble.institution.value };
  }
  if (has('currency')) {
    const unknown = currencies.find(({ text }) => text.trim() !== '' && currencyOf(text) === null);
    if (unknown !== undefined)
      doubts.push({ code: 'currency-unknown', blocks: false, column: null, seen: unknown.text });
  } else {
    const found = currencyOfAmounts(preamble, facts, headings, amounts);
    doubts.push(...found.doubts);
    cellCurrency = found.cellCurrency;
    constants = { ...constants, ...(found.currency === null ? {} : { currency: found.currency }) };
  }
  return { constants, doubts, cellCurrency };
}

/** From which row on cells are parted by another sign, where the sample shows the rows before it. */
function delimiterChange(rows: readonly SampleRow[], width: number, { delimiter }: SheetFacts): Doubt | null {
  for (const [at, { row, cells }] of rows.entries()) {
    if (at > 0 && row !== (rows[at - 1]?.row ?? 0) + 1) return null;
    const other = otherDelimiter(cells, width, delimiter.value);
    if (other !== null)
      return { code: 'delimiter-changes', blocks: false, column: other === '\t' ? '⇥' : other, seen: String(row) };
  }
  return null;
}

/** Layout, mapping and doubts of one sheet, from a sample of its rows: the top, then slices from the middle and the end. */
export function proposeSheet(rows: readonly SampleRow[], facts: SheetFacts): Proposal {
  const header = facts.headerRow === undefined ? findHeader(rows) : headerAt(rows, facts.headerRow);
  const at = header.at;
  const headings = at === null ? [] : (rows[at]?.cells ?? []).map((cell) => cell.trim().replace(/\s+/g, ' '));
  const { assignment } = header;
  const cells = cellsBelow(rows, at ?? -1);
  const widest = Math.max(0, ...rows.slice(0, SHOWN).map((row) => row.cells.length));
  const named = at === null ? new Array<string>(widest).fill('') : headings;
  const { columns, doubts: valueDoubts, negatives, precise } = sniffColumns(named, assignment, cells);
  const doubts: Doubt[] = [...valueDoubts];
  const has = (role: Role): boolean => assignment.assigned.some((one) => one.role === role);
  const preamble = readPreamble(rows.slice(0, at ?? 0));
  const { table } = assignment;

  const filled = (row: SampleRow): number => row.cells.filter((cell) => cell.trim() !== '').length;
  const tabular = rows.filter((row) => filled(row) >= 2).length;
  if (at === null && tabular < 2)
    doubts.push({ code: 'sheet-not-data', blocks: facts.kind === 'text', column: null, seen: facts.sheet ?? '' });
  else if (at === null)
    doubts.push({
      code: 'header-missing',
      blocks: facts.headerRow === undefined,
      column: null,
      seen:
        rows
          .find((row) => filled(row) >= 2)
          ?.cells.join(' · ')
          .slice(0, 120) ?? '',
    });
  else if (table === 'none')
    doubts.push({ code: 'table-unknown', blocks: true, column: null, seen: headings.join(' · ').slice(0, 200) });
  for (const choices of assignment.missing)
    doubts.push({ code: 'role-missing', blocks: true, column: null, seen: choices.join(' | ') });

  const changed = delimiterChange(rows.slice(at ?? 0), at === null ? facts.width : headings.length, facts);
  if (changed !== null) doubts.push(changed);

  let sign: Sign | null = null;
  let constants: Constants = {};
  let round = false;
  let cellCurrency = false;
  const amountCells = assignment.assigned
    .filter(({ role }) => rolesOf(table)[role]?.kind === 'money' && role !== 'balance_after' && role !== 'fee')
    .flatMap(({ column }) => cells(column));
  if (table === 'txn') {
    sign = signOf(has, negatives);
    const currencyColumn = assignment.assigned.find(({ role }) => role === 'currency')?.column;
    const found = transactionConstants(
      has,
      sign,
      preamble,
      facts,
      headings,
      currencyColumn === undefined ? [] : cells(currencyColumn),
      amountCells,
    );
    constants = found.constants;
    cellCurrency = found.cellCurrency;
    doubts.push(...found.doubts);
    if (sign === 'flag') {
      const column = assignment.assigned.find(({ role }) => role === 'direction')?.column ?? 0;
      const unknown = cells(column).find(({ text }) => text.trim() !== '' && !isDirectionWord(text));
      if (unknown !== undefined)
        doubts.push({ code: 'direction-words', blocks: true, column: headings[column] ?? null, seen: unknown.text });
    }
    if (
      sign === 'signed' &&
      (negatives.get('amount') ?? 0) === 0 &&
      has('amount') &&
      cells(assignment.assigned.find(({ role }) => role === 'amount')?.column ?? 0).some(
        ({ text }) => text.trim() !== '',
      )
    )
      doubts.push({ code: 'direction-words', blocks: true, column: null, seen: '' });
    round = sign === 'transfer' && precise;
    if (round) doubts.push({ code: 'amounts-rounded', blocks: false, column: null, seen: '0.01' });
  } else if (table !== 'none' && 'currency' in rolesOf(table) && !has('currency')) {
    const found = currencyOfAmounts(preamble, facts, headings, amountCells);
    constants = found.currency === null ? {} : { currency: found.currency };
    cellCurrency = found.cellCurrency;
    if (assignment.assigned.some(({ role }) => rolesOf(table)[role]?.kind === 'money')) doubts.push(...found.doubts);
  }
  const stepped = columns.some((column) => column.order?.value === 'step' && column.role === 'booked_on');
  if (stepped) doubts.push({ code: 'day-zero-assumed', blocks: false, column: null, seen: ASSUMED_DAY_ZERO });

  const mapped = columns.flatMap((column): MappedColumn[] =>
    column.role === null
      ? []
      : [
          {
            column: column.column,
            heading: column.heading,
            role: column.role,
            ...(column.decimal ? { decimal: column.decimal.value } : {}),
            ...(column.order ? { order: column.order.value } : {}),
          },
        ],
  );
  const mapping: Mapping = {
    table,
    columns: mapped,
    constants,
    sign,
    round,
    dayZero: stepped ? ASSUMED_DAY_ZERO : null,
    ...(cellCurrency ? { cellCurrency } : {}),
  };
  const headerRow = at === null ? null : (rows[at]?.row ?? null);
  const records = rows.slice(at === null ? 0 : at + 1).filter((row) => filled(row) >= 2);
  const width = facts.kind === 'text' && at !== null ? Math.max(1, rows[at]?.cells.length ?? 1) : facts.width;
  const short = records.filter((row) => row.cells.length < width).length;
  const layout: Layout = {
    encoding: facts.encoding,
    delimiter: facts.delimiter,
    headerRow,
    firstDataRow: headerRow === null ? (facts.span?.first ?? 1) : headerRow + 1,
    width,
    ragged: facts.kind === 'workbook' || (short > 2 && short > records.length * 0.2),
    preamble,
    columns,
    ...(facts.span === undefined ? {} : { span: facts.span }),
  };
  return {
    file: facts.file,
    sheet: facts.sheet,
    sha256: facts.sha256,
    bytes: facts.bytes,
    kind: facts.kind,
    layout,
    mapping,
    sure: !doubts.some((doubt) => doubt.blocks),
    doubts,
    headings,
    sample: rows.slice(0, SHOWN),
  };
}
