/** Why a row that should be data is not in the ledger: a closed list, said in three languages in `i18n/messages/quarantine.ts`. */
export const quarantineReasons = [
  'date-missing',
  'date-unreadable',
  'date-impossible',
  'amount-missing',
  'amount-unreadable',
  'amount-ambiguous',
  'amount-too-precise',
  'amount-too-large',
  'amount-zero',
  'amount-negative',
  'direction-unknown',
  'currency-unknown',
  'account-missing',
  'counterpart-missing',
  'name-missing',
  'value-unreadable',
  'column-count',
  'delimiter-changed',
  'quote-unclosed',
  'cell-too-long',
  'state-not-booked',
  'record-damaged',
] as const;
export type QuarantineReason = (typeof quarantineReasons)[number];

/** Why a row is no data: it is listed with its text, and counted apart. */
export const asideReasons = [
  'blank',
  'preamble',
  'header',
  'repeated-header',
  'section-title',
  'subtotal',
  'balance-line',
  'footnote',
  'securities',
  'not-data',
  'by-hand',
] as const;
export type AsideReason = (typeof asideReasons)[number];

/** Separates the cells of a refused row in `quarantine.cells`: the unit separator of ASCII, which no document prints. */
export const CELL_SEPARATOR = '\u001f';

/** Longest text of one cell that the ledger takes, which is also Excel's limit; longer cells are refused and can be recalled. */
export const LONGEST_CELL = 32_767;
/** Of each cell of a refused row, this many characters are kept; the rest is in the file. */
export const KEPT_OF_A_CELL = 2_000;

export interface RefusedRow {
  readonly row: number;
  readonly status: 'quarantined' | 'set_aside';
  readonly reason: QuarantineReason | AsideReason;
  readonly column: string | null;
  readonly cells: readonly string[];
}

/** Cells of a refused row as stored in `quarantine.cells`. */
export const cellsOf = (stored: string | null): readonly string[] =>
  stored === null ? [] : stored.split(CELL_SEPARATOR);
