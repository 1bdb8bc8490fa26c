import { rolesOf, type MappedTable, type Role } from '#ledger/headings.ts';
import type {
  CellKind,
  DateOrder,
  DecimalMark,
  Encoding,
  Mapping,
  Proposal,
  SampleRow,
  Sign,
  SniffedColumn,
} from '../proposal.ts';

/** One column of a remembered sheet: its heading as it was written, what its cells looked like, and the role it plays. */
export interface ProfileColumn {
  readonly heading: string;
  readonly kind: CellKind;
  readonly role: Role | null;
  readonly decimal?: DecimalMark;
  readonly order?: DateOrder;
}

/**
 * How one bank or register writes its files: what a person confirmed once, to be used again. It holds no cell of any file, and nothing
 * that belongs to one account.
 */
export interface Profile {
  /** The bank or the register, as the user calls it. */
  readonly name: string;
  readonly table: MappedTable;
  /** Every column of the sheet, in its order. */
  readonly columns: readonly ProfileColumn[];
  readonly sign: Sign | null;
  readonly round: boolean;
  readonly dayZero: string | null;
  /** What holds for every account of the bank. */
  readonly constants: { readonly institution?: string; readonly currency?: string };
  /** How the file it was learnt from was written; a hint, never a condition. */
  readonly hints: {
    readonly encoding?: Encoding;
    readonly delimiter?: string;
    /** Rows above the header; null when the file had no header. */
    readonly above: number | null;
  };
}

/** What the cells of a column must look like for the role they play; null when anything will do. */
export function kindNeeded(table: MappedTable, role: Role | null): CellKind | null {
  const kind = role === null ? undefined : rolesOf(table)[role]?.kind;
  return kind === 'day' || kind === 'money' ? kind : null;
}

/** Columns of a sheet as they were sniffed; of a sheet without a header, as many nameless ones. */
export function columnsSeen(proposal: Proposal): readonly SniffedColumn[] {
  const { layout, sample } = proposal;
  if (layout.columns.length > 0) return layout.columns;
  const width = Math.max(0, ...sample.map(({ cells }: SampleRow) => cells.length));
  return Array.from({ length: width }, (_, column) => ({
    column,
    heading: '',
    role: null,
    because: null,
    decimal: null,
    order: null,
  }));
}

/** What a person's mapping of a sheet teaches about the next file of the same bank or register. */
export function profileOf(proposal: Proposal, mapping: Mapping, name: string): Profile {
  const { layout } = proposal;
  const { institution, currency } = mapping.constants;
  return {
    name,
    table: mapping.table,
    columns: columnsSeen(proposal).map(({ column, heading, kind }): ProfileColumn => {
      const mapped = mapping.columns.find((one) => one.column === column);
      const role = mapped?.role ?? null;
      return {
        heading,
        kind: kindNeeded(mapping.table, role) ?? kind ?? 'text',
        role,
        ...(mapped?.decimal === undefined ? {} : { decimal: mapped.decimal }),
        ...(mapped?.order === undefined ? {} : { order: mapped.order }),
      };
    }),
    sign: mapping.sign,
    round: mapping.round,
    dayZero: mapping.dayZero,
    constants: {
      ...(institution === undefined ? {} : { institution }),
      ...(currency === undefined ? {} : { currency }),
    },
    hints: {
      ...(proposal.kind === 'text' ? { encoding: layout.encoding.value, delimiter: layout.delimiter.value } : {}),
      above: layout.headerRow === null ? null : layout.headerRow - 1,
    },
  };
}

/** The name a profile gets when the user gives none: the institution, else the first headings. */
export function usualName(proposal: Proposal, mapping: Mapping): string {
  const named = mapping.constants.institution ?? proposal.layout.preamble.institution?.value;
  return (
    named ??
    proposal.headings
      .filter((heading) => heading !== '')
      .slice(0, 3)
      .join(', ')
  );
}

/** Two profiles of one shape: the later one takes the place of the earlier. */
export const sameShape = (one: Profile, other: Profile): boolean =>
  one.table === other.table &&
  one.columns.length === other.columns.length &&
  one.columns.every(({ heading }, at) => heading === other.columns[at]?.heading);
