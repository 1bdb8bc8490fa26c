import type { Columns, Detection } from '#domain/check.ts';
import type { Day } from '#domain/day.ts';
import type { Hit, NonEmpty } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';

export interface Params {
  readonly sales: number;
  readonly window: number;
  readonly young: number;
  readonly margin: number;
}

interface Sale {
  readonly row: RowId;
  readonly seller: number;
  readonly buyer: number;
  readonly name: string;
  readonly on: Day;
  readonly day: number;
  readonly cents: number;
  /** Months since the seller was founded; NaN where that is not known. */
  readonly age: number;
  readonly paysTax: boolean;
}

const MOST_SALES = 8;
/** Steps of the search from one invoice: beyond it the file is said to have been searched in part. */
const MOST_STEPS = 20_000;
const INVOICES_IN_A_SLICE = 256;

/** Rings of sales that come back to the first seller, at about one price, past a young company without a tax payment in the file. */
export function* detect(
  { rows }: { readonly rows: Columns },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const { sales, window, young, margin } = params;
  const all = salesOf(rows);
  const bySeller = new Map<number, Sale[]>();
  for (const sale of all) {
    const known = bySeller.get(sale.seller) ?? [];
    bySeller.set(sale.seller, known);
    known.push(sale);
  }
  const isMissing = ({ age, paysTax }: Sale): boolean => age >= 0 && age <= young && !paysTax;
  const hits: Hit[] = [];
  const used = new Set<RowId>();
  let isCut = false;
  for (let at = 0; at < all.length; at += 1) {
    if (at % INVOICES_IN_A_SLICE === 0) yield at / all.length;
    const first = all[at];
    if (!first || used.has(first.row)) continue;
    const { ring, cut } = ringFrom(first, bySeller, { sales, window, margin });
    isCut ||= cut;
    const missing = ring?.find(isMissing);
    if (!ring || !missing) continue;
    for (const { row } of ring) used.add(row);
    hits.push(hitOf(ring, missing));
  }
  return { hits, cut: isCut ? ['case'] : [] };
}

/** The first ring found from one sale: each company sells on what it bought, on that day or later, within the margin. */
function ringFrom(
  first: Sale,
  bySeller: ReadonlyMap<number, readonly Sale[]>,
  { sales, window, margin }: Omit<Params, 'young'>,
): { readonly ring: readonly Sale[] | null; readonly cut: boolean } {
  let steps = 0;
  const path: Sale[] = [first];
  const companies = new Set([first.seller, first.buyer]);
  const walk = (): boolean => {
    const last = path.at(-1) ?? first;
    for (const next of bySeller.get(last.buyer) ?? []) {
      if (next.day < last.day) continue;
      if (next.day - first.day > window || (steps += 1) > MOST_STEPS) break;
      if (Math.abs(next.cents - last.cents) > margin * last.cents) continue;
      const isClosed = next.buyer === first.seller;
      if (isClosed ? path.length + 1 < sales : companies.has(next.buyer) || path.length + 1 >= MOST_SALES) continue;
      path.push(next);
      companies.add(next.buyer);
      if (isClosed || walk()) return true;
      companies.delete(next.buyer);
      path.pop();
    }
    return false;
  };
  const isFound = walk();
  return { ring: isFound ? path : null, cut: !isFound && steps > MOST_STEPS };
}

function hitOf(ring: readonly Sale[], missing: Sale): Hit {
  const [first, last] = [ring[0] ?? missing, ring.at(-1) ?? missing];
  return {
    subject: 'case',
    since: first.on,
    until: last.on,
    evidence: ring.map(({ row }) => row).sort((a, b) => a - b) as unknown as NonEmpty<RowId>,
    measures: {
      sales: ring.length,
      companies: ring.map(({ name }) => name).join(' → '),
      young_company: missing.name,
      largest: Math.max(...ring.map(({ cents }) => cents)),
      total: ring.reduce((sum, { cents }) => sum + cents, 0),
      days: last.day - first.day + 1,
    },
  };
}

function salesOf(rows: Columns): readonly Sale[] {
  const [row, seller, buyer] = [rows.numbers('row_id'), rows.numbers('seller'), rows.numbers('buyer')];
  const [day, cents, age, tax] = [
    rows.numbers('day'),
    rows.numbers('net_amount'),
    rows.numbers('age'),
    rows.numbers('pays_tax'),
  ];
  const [on, name] = [rows.texts('issued_on'), rows.texts('seller_name')];
  return Array.from({ length: rows.length }, (_, at) => ({
    row: row[at] as RowId,
    seller: seller[at] ?? 0,
    buyer: buyer[at] ?? 0,
    name: name[at] ?? '',
    on: on[at] as Day,
    day: day[at] ?? 0,
    cents: cents[at] ?? 0,
    age: age[at] ?? NaN,
    paysTax: tax[at] === 1,
  }));
}
