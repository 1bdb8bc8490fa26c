import type { Columns, Detection } from '#domain/check.ts';
import type { Day } from '#domain/day.ts';
import type { Hit, NonEmpty } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { medianOf } from '#statistics/robust.ts';

export interface Params {
  /** Other invoices of the same goods, unit, currency and route needed to know a price. */
  readonly references: number;
  readonly ranges: number;
  /** Least interquartile range, in natural logarithms: goods at one price would make every other infinite. */
  readonly floor: number;
}

interface Invoice {
  readonly row: RowId;
  readonly number: string;
  readonly seller: number;
  readonly day: Day;
  /** Cents, without tax. */
  readonly net: number;
  readonly quantity: number;
  readonly weight: number;
  readonly code: string;
}

const GROUPS_IN_A_SLICE = 64;

/** Invoices whose unit price, or weight by unit, is far from that of the same goods; and those written twice. */
export function* detect(
  { rows }: { readonly rows: Columns },
  { references, ranges, floor }: Readonly<Params>,
): Generator<number, Detection, void> {
  const groups = [...invoicesByGoods(rows).values()];
  const hits: Hit[] = [];
  for (const [place, invoices] of groups.entries()) {
    if (place % GROUPS_IN_A_SLICE === 0) yield place / groups.length;
    hits.push(...writtenTwice(invoices));
    if (invoices.length <= references) continue;
    const price = (one: Invoice): number => one.net / one.quantity;
    const usual = medianOf(invoices.map(price));
    for (const one of outside(invoices, price, ranges, floor))
      hits.push(hitOf([one], price(one) > usual ? 'dear' : 'cheap', price(one), usual, invoices.length - 1));
    const weighed = invoices.filter(({ weight }) => weight > 0);
    if (weighed.length <= references) continue;
    for (const one of outside(weighed, ({ weight, quantity }) => weight / quantity, ranges, floor))
      hits.push(hitOf([one], 'weight', price(one), usual, weighed.length - 1));
  }
  return { hits, cut: [] };
}

/** Those beyond so many interquartile ranges outside the quartiles of the others and themselves, as logarithms. */
function outside(
  invoices: readonly Invoice[],
  measure: (one: Invoice) => number,
  ranges: number,
  floor: number,
): readonly Invoice[] {
  const sizes = invoices.map((one) => Math.log(measure(one)));
  const sorted = Float64Array.from(sizes).sort();
  const half = sorted.length >>> 1;
  const low = medianOf(sorted.subarray(0, half));
  const high = medianOf(sorted.subarray(sorted.length - half));
  const reach = ranges * Math.max(high - low, floor);
  return invoices.filter((_, at) => (sizes[at] ?? 0) > high + reach || (sizes[at] ?? 0) < low - reach);
}

function* writtenTwice(invoices: readonly Invoice[]): Generator<Hit, void, void> {
  const alike = new Map<string, Invoice[]>();
  for (const one of invoices) {
    if (one.number === '') continue;
    const key = [one.number, one.seller, one.day, one.net, one.quantity].join('|');
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  for (const same of alike.values()) {
    const [first] = same;
    if (first && same.length > 1) {
      const price = first.net / first.quantity;
      yield hitOf(same, 'twice', price, price, same.length - 1, first.net * (same.length - 1));
    }
  }
}

function hitOf(
  invoices: readonly Invoice[],
  sign: string,
  price: number,
  usual: number,
  references: number,
  gap = invoices.reduce((sum, { net, quantity }) => sum + Math.abs(net - usual * quantity), 0),
): Hit {
  const [one] = invoices;
  if (!one) throw new RangeError('a finding without an invoice');
  return {
    subject: 'case',
    since: one.day,
    until: one.day,
    evidence: invoices.map(({ row }) => row) as unknown as NonEmpty<RowId>,
    measures: {
      sign,
      goods: one.code,
      unit_price: Math.round(price),
      usual_price: Math.round(usual),
      references,
      gap: Math.round(gap),
    },
  };
}

function invoicesByGoods(rows: Columns): ReadonlyMap<string, readonly Invoice[]> {
  const [goods, code, number, day] = [
    rows.texts('goods'),
    rows.texts('goods_code'),
    rows.texts('number'),
    rows.texts('issued_on'),
  ];
  const [row, seller, net] = [rows.numbers('row_id'), rows.numbers('seller'), rows.numbers('net_amount')];
  const [quantity, weight] = [rows.numbers('quantity'), rows.numbers('weight_kg')];
  const byGoods = new Map<string, Invoice[]>();
  for (let at = 0; at < rows.length; at += 1) {
    const known = byGoods.get(goods[at] ?? '') ?? [];
    byGoods.set(goods[at] ?? '', known);
    known.push({
      row: row[at] as RowId,
      number: number[at] ?? '',
      seller: seller[at] ?? 0,
      day: day[at] as Day,
      net: net[at] ?? 0,
      quantity: quantity[at] ?? 1,
      weight: weight[at] ?? NaN,
      code: code[at] ?? '',
    });
  }
  return byGoods;
}
