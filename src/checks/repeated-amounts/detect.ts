import type { Columns, Detection } from '#domain/check.ts';
import type { Day } from '#domain/day.ts';
import type { Hit, NonEmpty } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { poissonTail } from '#graph/poisson-tail.ts';

export interface Params {
  /** Different payers, and different payees, that an amount needs: applied by the query. */
  readonly pairs: number;
  readonly chance: number;
}

interface Amount {
  readonly cents: number;
  readonly pairs: number;
  readonly payers: number;
  readonly payees: number;
  readonly chance: number;
  since: Day;
  until: Day;
  readonly rows: RowId[];
}

const ROWS_IN_A_SLICE = 65_536;
/** Width of a class of amounts, as a part of the amount: the query’s logarithms are cut twenty to one. */
const CLASS_WIDTH = 0.05;
/** Of a hundred cents, those that are neither round nor the end of a price. */
const ODD_CENTS = 0.95;
/** Where nobody pays about as much, half a pair is taken as expected in the class. */
const LEAST_PAIRS_NEAR = 0.5;

/** Odd amounts that pass between more unrelated pairs than amounts of about that size make likely, all amounts having been tried. */
export function* detect(
  { rows }: { readonly rows: Columns },
  { chance: mostChance }: Readonly<Pick<Params, 'chance'>>,
): Generator<number, Detection, void> {
  const cents = rows.numbers('amount_ref');
  const [pairs, payers, payees] = [rows.numbers('pairs'), rows.numbers('payers'), rows.numbers('payees')];
  const [near, amounts, row] = [rows.numbers('pairs_near'), rows.numbers('amounts'), rows.numbers('row_id')];
  const days = rows.texts('booked_on');
  const byAmount = new Map<number, Amount>();
  for (let at = 0; at < rows.length; at += 1) {
    if (at % ROWS_IN_A_SLICE === 0) yield at / rows.length;
    const amount = cents[at] ?? 0;
    const day = days[at] as Day;
    const met = pairs[at] ?? 0;
    const expected = Math.max(near[at] ?? 0, LEAST_PAIRS_NEAR) / (amount * CLASS_WIDTH * ODD_CENTS);
    const known = byAmount.get(amount) ?? {
      cents: amount,
      pairs: met,
      payers: payers[at] ?? 0,
      payees: payees[at] ?? 0,
      chance: Math.min(1, poissonTail(expected, met) * (amounts[at] ?? 1)),
      since: day,
      until: day,
      rows: [],
    };
    byAmount.set(amount, known);
    known.rows.push(row[at] as RowId);
    if (day < known.since) known.since = day;
    if (day > known.until) known.until = day;
  }
  const hits = [...byAmount.values()].filter(({ chance }) => chance <= mostChance).map(hitOf);
  return { hits, cut: [] };
}

const hitOf = ({ cents, pairs, payers, payees, chance, since, until, rows }: Amount): Hit => ({
  subject: 'case',
  since,
  until,
  evidence: rows as unknown as NonEmpty<RowId>,
  measures: { sum: cents, pairs, payers, payees, total: cents * rows.length, chance },
});
