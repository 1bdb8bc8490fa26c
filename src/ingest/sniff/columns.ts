import { type Role, rolesOf } from '#ledger/headings.ts';
import type { Assignment } from '../map/assign.ts';
import type { CellKind, DateOrder, DecimalMark, Doubt, Guess, SniffedColumn } from '../proposal.ts';
import { sniffAmounts, type SniffedAmounts } from './amounts.ts';
import { sniffDates, type SeenCell, type SniffedDates } from './dates.ts';

export interface SniffedValues {
  readonly columns: readonly SniffedColumn[];
  readonly doubts: readonly Doubt[];
  /** Part of the amounts of each role that are negative. */
  readonly negatives: ReadonlyMap<Role, number>;
  /** Some amounts have more than two decimals. */
  readonly precise: boolean;
}

/** Part of its cells that must look alike for a column to be called one of days, or of amounts. */
const MOST = 0.6;

const kindOf = (filled: readonly SeenCell[], dates: SniffedDates, amounts: SniffedAmounts): CellKind => {
  if (filled.length === 0) return 'empty';
  if (dates.share >= MOST && dates.order?.value !== 'step') return 'day';
  return amounts.share >= MOST ? 'money' : 'text';
};

interface Open {
  readonly kind: 'day' | 'money';
  readonly heading: string;
  readonly column: number;
  readonly seen: string;
}

/**
 * How the cells of every column are written, whether it has a role or not, with the cells that show it. What one column leaves open is
 * settled by another column of the same file, and is a doubt where none settles it.
 */
export function sniffColumns(
  headings: readonly string[],
  assignment: Assignment,
  cells: (column: number) => readonly SeenCell[],
): SniffedValues {
  const doubts: Doubt[] = [];
  const negatives = new Map<Role, number>();
  let precise = 0;
  const settledOrders: Guess<DateOrder>[] = [];
  const settledMarks: Guess<DecimalMark>[] = [];
  const open: Open[] = [];
  const infos = rolesOf(assignment.table);
  const columns = headings.map((heading, column): SniffedColumn => {
    const assigned = assignment.assigned.find((one) => one.column === column);
    const role = assigned?.role ?? null;
    const filled = cells(column).filter((cell) => cell.text.trim() !== '');
    const dates = sniffDates(filled);
    const amounts = sniffAmounts(filled);
    const kind = kindOf(filled, dates, amounts);
    const base = { column, heading, role, because: assigned?.because ?? null, kind };
    const wanted = role === null ? null : infos[role]?.kind;
    if (wanted === 'day') {
      if (dates.order !== null && dates.order.value !== 'step' && !dates.ambiguous) settledOrders.push(dates.order);
      if (dates.ambiguous) open.push({ kind: 'day', heading, column, seen: filled[0]?.text ?? '' });
      return { ...base, decimal: null, order: dates.ambiguous ? null : dates.order };
    }
    if (wanted === 'money' && role !== null) {
      negatives.set(role, amounts.filled === 0 ? 0 : amounts.negative / (amounts.negative + amounts.positive || 1));
      if (role === 'amount') precise += amounts.precise;
      if (amounts.decimal !== null && !amounts.ambiguous && role !== 'balance_after')
        settledMarks.push(amounts.decimal);
      if (amounts.ambiguous)
        open.push({
          kind: 'money',
          heading,
          column,
          seen: filled.find((cell) => /[.,]/.test(cell.text))?.text ?? '',
        });
      return { ...base, decimal: amounts.ambiguous ? null : amounts.decimal, order: null };
    }
    if (role !== null) return { ...base, decimal: null, order: null };
    // a column of dates that nothing else needs can still settle the order of the others
    if (kind === 'day' && dates.share > 0.8 && !dates.ambiguous && /^[dm]/.test(dates.order?.value ?? ''))
      settledOrders.push(dates.order as Guess<DateOrder>);
    return {
      ...base,
      decimal: kind === 'money' && !amounts.ambiguous ? amounts.decimal : null,
      order: kind === 'day' && !dates.ambiguous ? dates.order : null,
    };
  });
  const parts = settledOrders.filter(({ value }) => value !== 'ymd');
  const order = parts.every(({ value }) => value === parts[0]?.value) ? parts[0] : undefined;
  const mark = settledMarks.every(({ value }) => value === settledMarks[0]?.value) ? settledMarks[0] : undefined;
  const resolved = columns.map((column) => {
    const one = open.find((each) => each.column === column.column);
    if (one === undefined) return column;
    if (one.kind === 'day' && order !== undefined) return { ...column, order };
    if (one.kind === 'money' && mark !== undefined) return { ...column, decimal: mark };
    doubts.push({
      code: one.kind === 'day' ? 'date-order' : 'decimal-mark',
      blocks: true,
      column: one.heading,
      seen: one.seen,
    });
    return column;
  });
  return { columns: resolved, doubts, negatives, precise: precise > 0 };
}
