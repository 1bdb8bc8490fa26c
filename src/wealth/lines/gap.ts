import type { Columns, Detection } from '#domain/check.ts';
import type { Day } from '#domain/day.ts';
import type { Hit } from '#domain/finding.ts';
import { cents } from '#domain/money.ts';
import type { RowId } from '#domain/row-id.ts';
import { compute } from '../computation.ts';
import type { Method } from '../method.ts';
import { reachOf } from '../threshold.ts';
import { type Fact, factsByUnit } from './facts.ts';
import { answersTo, linesOf, yearsOf } from './year-lines.ts';

/** Gap and cash in units of the currency, share a part of known income, known in days of the year. */
export interface GapParams {
  readonly gap: number;
  readonly share: number;
  readonly cash: number;
  readonly known: number;
}

/**
 * The years of persons and households in which a method leaves unexplained, in the most favourable reading, at least the gap and at least
 * the share of known income. Rows that a claim would explain are no evidence of it. A unit for which some year is not known, or depends on the reading, is in `short`: never clear.
 *
 * @yields the fraction done
 */
export function* gapsBy(method: Method, rows: Columns, params: GapParams): Generator<number, Detection, void> {
  const { gap, share, cash, known } = params;
  const hits: Hit[] = [];
  const short: string[] = [];
  const { units, answers } = factsByUnit(rows);
  const reading = { cashAtHome: Math.round(cash * 100), knownDays: known };
  const threshold = { gap: cents(Math.round(gap * 100)), percent: Math.round(share * 100) };
  let done = 0;
  for (const [unit, facts] of units) {
    let isOpen = false;
    const found = yearsOf(facts).flatMap((year): readonly Hit[] => {
      const { quantities, claims } = linesOf(facts, year, reading);
      const table = compute(method, quantities, answersTo(claims, answers));
      const reach = reachOf(table, threshold);
      if (reach === 'unknown' || reach === 'straddles') isOpen = true;
      const { low, central, high } = table.total;
      const claimed = new Set(claims.flatMap(({ rows: of }) => of));
      const lists = table.parts.flatMap(({ lines }) => lines.map(({ quantity }) => quantity.rows));
      const [first, ...rest] = rowsOf(lists).filter((row) => !claimed.has(row));
      if (reach !== 'above' || low === null || first === undefined) return [];
      return [
        {
          subject: String(unit),
          since: `${year}-01-01` as Day,
          until: `${year}-12-31` as Day,
          evidence: [first, ...rest],
          measures: {
            year: String(year),
            members: membersOf(facts),
            low,
            central,
            high,
            income: table.parts.find(({ id }) => id === 'known-income')?.sum.low ?? null,
          },
        },
      ];
    });
    hits.push(...found);
    if (isOpen) short.push(String(unit));
    if (++done % 16 === 0) yield done / units.size;
  }
  return { hits, cut: [], short };
}

const rowsOf = (lists: readonly (readonly RowId[])[]): readonly RowId[] =>
  [...new Set(lists.flat())].sort((one, other) => one - other);

const membersOf = (facts: readonly Fact[]): string =>
  facts.flatMap(({ fact, name }) => (fact === 'member' && name !== null ? [name] : [])).join(', ');
