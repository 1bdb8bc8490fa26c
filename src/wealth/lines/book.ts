import { cents } from '#domain/money.ts';
import type { RowId } from '#domain/row-id.ts';
import { type Interval, exactly, interval } from '../interval.ts';
import type { Answer, Nature, Quantity } from '../quantity.ts';
import type { Claim, Remark, RemarkCode } from './claim.ts';
import type { Fact } from './facts.ts';

/** How a year is read: what names rows for good, and the most cash that may have been kept at home without a trace. */
export interface Reading {
  /** Names a row so that the name holds when the files are read again. */
  readonly mark: (row: RowId) => string;
  /** In cents: opening and closing cash that nobody stated lie between nothing and this. */
  readonly cashAtHome: number;
  /** Days of a year whose income must be known for the income of the year to be. */
  readonly knownDays: number;
  /**
   * A balance opens on the line that states it, which is no row of the ledger where it stands above or under the table. Otherwise on the
   * last row it holds for and on the credits that raised it.
   */
  readonly onStatedLine: boolean;
}

export const usualReading: Reading = { mark: String, cashAtHome: 500_000, knownDays: 330, onStatedLine: false };

/** The lines of a year while they are being written. */
export class Book {
  readonly quantities: Quantity[] = [];
  readonly claims: Claim[] = [];
  readonly remarks: Remark[] = [];
  /** The category of the rows of a line, where it has one. */
  readonly categories = new Map<string, string>();
  readonly #ids = new Map<string, number>();

  constructor(
    readonly facts: readonly Fact[],
    readonly year: number,
    readonly reading: Reading,
  ) {}

  add(
    nature: Nature,
    about: string,
    amount: Interval | number,
    rows: readonly RowId[],
    more: { readonly when?: Quantity['when']; readonly category?: string | null } = {},
  ): void {
    if (amount === 0) return;
    const wanted = [
      nature,
      about,
      more.category ?? '',
      more.when ? `${more.when.hypothesis} ${more.when.is}` : '',
    ].join('|');
    const seen = this.#ids.get(wanted) ?? 0;
    this.#ids.set(wanted, seen + 1);
    const id = seen === 0 ? wanted : `${wanted}|${seen + 1}`;
    this.quantities.push({
      id,
      nature,
      about,
      rows,
      amount: typeof amount === 'number' ? exactly(amount) : amount,
      ...(more.when ? { when: more.when } : {}),
    });
    if (more.category) this.categories.set(id, more.category);
  }

  claim(claim: Claim): { readonly hypothesis: string; readonly is: Answer } {
    if (!this.claims.some(({ id }) => id === claim.id)) this.claims.push(claim);
    return { hypothesis: claim.id, is: 'accepted' };
  }

  remark(code: RemarkCode, about: string, rows: readonly RowId[] = []): void {
    if (!this.remarks.some((one) => one.code === code && one.about === about)) this.remarks.push({ code, about, rows });
  }

  /** Facts of one name, of the year or of no year. */
  of(fact: string): readonly Fact[] {
    return this.facts.filter((one) => one.fact === fact && (one.year === this.year || one.year === null));
  }

  /** Facts of one name, of whatever year. */
  ever(fact: string): readonly Fact[] {
    return this.facts.filter((one) => one.fact === fact);
  }

  /** Names what rows say, for good. */
  named(kind: string, rows: readonly RowId[], otherwise: string): string {
    const [first] = rows;
    return `${kind}|${first === undefined ? otherwise : this.reading.mark(first)}`;
  }

  sum(nature: Nature): number {
    return this.quantities.reduce(
      (sum, one) => sum + (one.nature === nature && !one.when ? (one.amount.central ?? 0) : 0),
      0,
    );
  }
}

/** Nothing is established; nothing or more is possible. */
export const openEnded = (code: 'months-missing' | 'value-missing', about: string): Interval =>
  interval(0, 0, null, [{ code, about }]);

/** A part of every end of an amount. */
export function portion(amount: Interval, share: number): Interval {
  const of = (one: number | null): number | null => (one === null ? null : Math.round(one * share));
  return interval(of(amount.low), of(amount.central), of(amount.high), amount.unknown);
}

/** What remains of an amount beside a part of it. */
export function remainder(amount: Interval, part: Interval): Interval {
  const less = (one: number | null, other: number | null): number | null =>
    one === null || other === null ? null : cents(one - other);
  return interval(
    less(amount.low, part.low),
    less(amount.central, part.central),
    less(amount.high, part.high),
    amount.unknown,
  );
}
