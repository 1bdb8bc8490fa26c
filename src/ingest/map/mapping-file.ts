import { done, refused, type Outcome } from '#domain/problem.ts';
import { mappedTables, rolesOf, type MappedTable, type Role } from '#ledger/headings.ts';
import {
  type Constants,
  type DateOrder,
  type DecimalMark,
  type Doubt,
  type Encoding,
  encodings,
  type MappedColumn,
  type Mapping,
  type Proposal,
  type ReadAs,
  type Sign,
} from '../proposal.ts';

/** Version of the file's format. */
export const MAPPING_FORMAT = 1;

/** One column as a mapping file names it: by its heading, or by its number from 1 where there is none. */
interface NamedColumn {
  readonly heading?: string;
  readonly column?: number;
  readonly role: Role;
  readonly decimal?: DecimalMark;
  readonly order?: DateOrder;
}

/** How the files whose path matches are read. What is left out stays as the sniffer guessed it. */
export interface MappingEntry {
  /** Path or name, `*` standing for any characters. */
  readonly file: string;
  readonly sheet?: string;
  readonly table?: MappedTable;
  readonly columns?: readonly NamedColumn[];
  readonly constants?: Constants;
  readonly sign?: Sign;
  readonly round?: boolean;
  readonly dayZero?: string;
  /** Row of the header as a spreadsheet shows it; null when there is none. */
  readonly headerRow?: number | null;
  readonly encoding?: Encoding;
  /** The sign between cells. */
  readonly delimiter?: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const signs: ReadonlySet<unknown> = new Set([
  'signed',
  'debit-credit',
  'debit-credit-signed',
  'flag',
  'transfer',
  null,
]);
const marks: ReadonlySet<unknown> = new Set([undefined, ',', '.']);
const orders: ReadonlySet<unknown> = new Set([undefined, 'dmy', 'mdy', 'ymd', 'step']);
const isPlace = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 1 && Number(value) < 2 ** 31;

/** What is wrong with one entry, in words for whoever wrote the file; null when it may be used. */
export function faultOf(entry: unknown): string | null {
  if (!isRecord(entry)) return 'not an object';
  if (typeof entry['file'] !== 'string') return '"file" is missing';
  const table = entry['table'];
  if (table !== undefined && !(mappedTables as readonly unknown[]).includes(table))
    return `"table" is ${String(table)}`;
  const { sign, round, dayZero, headerRow, constants } = entry;
  if (sign !== undefined && !signs.has(sign)) return `"sign" is ${String(sign)}`;
  if (round !== undefined && typeof round !== 'boolean') return '"round" is neither true nor false';
  if (dayZero !== undefined && dayZero !== null && !/^\d{4}-\d\d-\d\d$/.test(String(dayZero)))
    return '"dayZero" is no day';
  if (headerRow !== undefined && headerRow !== null && !isPlace(headerRow)) return '"headerRow" is no row';
  if (
    constants !== undefined &&
    !(isRecord(constants) && Object.values(constants).every((one) => typeof one === 'string'))
  )
    return '"constants" are not texts';
  const { encoding, delimiter } = entry;
  if (encoding !== undefined && !(encodings as readonly unknown[]).includes(encoding))
    return `"encoding" is ${String(encoding)}`;
  if (delimiter !== undefined && (typeof delimiter !== 'string' || delimiter.length !== 1))
    return '"delimiter" is not one sign';
  const columns = entry['columns'];
  if (columns === undefined) return null;
  if (!Array.isArray(columns)) return '"columns" is not a list';
  for (const [at, column] of columns.entries()) {
    if (!isRecord(column) || typeof column['role'] !== 'string') return `columns[${at}]: "role" is missing`;
    if (typeof column['heading'] !== 'string' && !isPlace(column['column']))
      return `columns[${at}]: neither "heading" nor "column"`;
    if (!marks.has(column['decimal'])) return `columns[${at}]: "decimal" is ${String(column['decimal'])}`;
    if (!orders.has(column['order'])) return `columns[${at}]: "order" is ${String(column['order'])}`;
    if (table !== undefined && !Object.hasOwn(rolesOf(table as MappedTable), column['role']))
      return `columns[${at}]: the table ${String(table)} has no role ${column['role']}`;
  }
  return null;
}

/**
 * Reads a mapping file of the command line (docs/mapping.md).
 *
 * @returns its entries in order, or `mapping-file-invalid` with the place that is wrong
 */
export function readMappingFile(name: string, text: string): Outcome<readonly MappingEntry[]> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    return refused({ code: 'mapping-file-invalid', name, where: cause instanceof Error ? cause.message : 'not JSON' });
  }
  const entries = isRecord(parsed) ? parsed['mappings'] : undefined;
  if (!isRecord(parsed) || parsed['limier-mapping'] !== MAPPING_FORMAT || !Array.isArray(entries))
    return refused({
      code: 'mapping-file-invalid',
      name,
      where: `{ "limier-mapping": ${MAPPING_FORMAT}, "mappings": […] }`,
    });
  for (const [at, entry] of entries.entries()) {
    const fault = faultOf(entry);
    if (fault !== null) return refused({ code: 'mapping-file-invalid', name, where: `mappings[${at}]: ${fault}` });
  }
  return done(entries as readonly MappingEntry[]);
}

function matches(pattern: string, path: string): boolean {
  const expression = pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  const whole = new RegExp(`^${expression}$`);
  return whole.test(path) || whole.test(path.split(/[/\\]/).at(-1) ?? path);
}

function columnsOf(
  entry: Pick<MappingEntry, 'columns'>,
  proposal: Proposal,
): { readonly columns: readonly MappedColumn[]; readonly missing: readonly Doubt[] } {
  const columns: MappedColumn[] = [];
  const missing: Doubt[] = [];
  for (const { heading, column, role, decimal, order } of entry.columns ?? []) {
    const place =
      column !== undefined ? column - 1 : proposal.headings.findIndex((one) => one.trim() === heading?.trim());
    const found = proposal.headings[place] ?? (column !== undefined && place < proposal.layout.width ? '' : undefined);
    if (found === undefined) {
      missing.push({ code: 'role-missing', blocks: true, column: heading ?? null, seen: role });
      continue;
    }
    const guessed = proposal.layout.columns.find((one) => one.column === place);
    const mark = decimal ?? guessed?.decimal?.value;
    const settled = order ?? guessed?.order?.value;
    columns.push({
      column: place,
      heading: found,
      role,
      ...(mark ? { decimal: mark } : {}),
      ...(settled ? { order: settled } : {}),
    });
  }
  return { columns, missing };
}

/** A doubt that the entry answers is gone; what it is silent about stays. */
function isAnswered(doubt: Doubt, entry: Omit<MappingEntry, 'file' | 'sheet'>): boolean {
  const constants = entry.constants ?? {};
  switch (doubt.code) {
    case 'account-unknown':
    case 'account-from-file-name':
      return Boolean(constants.accountNumber ?? constants.accountIban) || entry.columns !== undefined;
    case 'currency-assumed':
    case 'currency-unknown':
      return constants.currency !== undefined;
    case 'day-zero-assumed':
      return entry.dayZero !== undefined;
    case 'header-missing':
      return entry.headerRow !== undefined || entry.columns !== undefined;
    case 'table-unknown':
    case 'sheet-not-data':
      return entry.table !== undefined;
    case 'amounts-rounded':
      return entry.round !== undefined;
    default:
      return entry.columns !== undefined;
  }
}

/** How a file is to be read before its columns are looked at, as the first entry of its name says. */
export function readingAsked(entries: readonly MappingEntry[], path: string): ReadAs {
  const entry = entries.find((one) => matches(one.file, path));
  if (entry === undefined) return {};
  const { encoding, delimiter, headerRow, sheet } = entry;
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(headerRow === undefined ? {} : { headerRow }),
    ...(sheet === undefined ? {} : { sheet }),
  };
}

/** The proposal as the first matching entry has it; unchanged when none matches. It is sure when no doubt that blocks is left. */
export function applyMappingFile(entries: readonly MappingEntry[], proposal: Proposal): Proposal {
  const entry = entries.find(
    (one) => matches(one.file, proposal.file) && (one.sheet === undefined || one.sheet === proposal.sheet),
  );
  return entry ? applyEntry(entry, proposal) : proposal;
}

/** The proposal as an entry has it. It is sure when no doubt that blocks is left. */
export function applyEntry(entry: Omit<MappingEntry, 'file' | 'sheet'>, proposal: Proposal): Proposal {
  const { columns, missing } = entry.columns
    ? columnsOf(entry, proposal)
    : { columns: proposal.mapping.columns, missing: [] };
  const mapping: Mapping = {
    ...proposal.mapping,
    columns,
    constants: { ...proposal.mapping.constants, ...entry.constants },
    ...(entry.table !== undefined ? { table: entry.table } : {}),
    ...(entry.sign !== undefined ? { sign: entry.sign } : {}),
    ...(entry.round !== undefined ? { round: entry.round } : {}),
    ...(entry.dayZero !== undefined ? { dayZero: entry.dayZero } : {}),
  };
  const layout =
    entry.headerRow === undefined
      ? proposal.layout
      : { ...proposal.layout, headerRow: entry.headerRow, firstDataRow: (entry.headerRow ?? 0) + 1 };
  const doubts = [...proposal.doubts.filter((doubt) => !isAnswered(doubt, entry)), ...missing];
  return { ...proposal, layout, mapping, doubts, sure: !doubts.some(({ blocks }) => blocks) };
}
