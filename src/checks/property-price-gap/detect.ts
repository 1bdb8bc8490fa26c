import type { Columns, Detection } from '#domain/check.ts';
import type { Day } from '#domain/day.ts';
import type { Hit } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { numberAt } from '#graph/element.ts';
import { quantileOf } from '#statistics/quantile.ts';
import { medianOf } from '#statistics/robust.ts';

export interface Params {
  readonly below: number;
  readonly above: number;
  readonly sales: number;
}

const LOW = 0.05;
const HIGH = 0.95;

interface Property {
  readonly asset: number;
  readonly row: number;
  readonly on: Day | null;
  /** Cents. */
  readonly price: number;
  readonly surface: number;
  /** Prices of a square metre in units of the currency, in ascending order: of its commune, and of its section. */
  readonly commune: number[];
  readonly section: number[];
}

/** Properties priced far from like sales of their section, or of their commune; those with too few of them are undetermined. */
export function* detect(
  { rows }: { readonly rows: Columns },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const hits: Hit[] = [];
  const short: string[] = [];
  const properties = propertiesOf(rows);
  for (const [place, property] of properties.entries()) {
    const isNear = property.section.length >= params.sales;
    const prices = isNear ? property.section : property.commune;
    if (property.on === null || prices.length < params.sales) short.push(String(property.asset));
    else hits.push(...gapOf(property, property.on, prices, isNear, params));
    yield (place + 1) / properties.length;
  }
  return { hits, cut: [], short };
}

function propertiesOf(rows: Columns): readonly Property[] {
  const [asset, row, on] = [rows.numbers('asset_id'), rows.numbers('row_id'), rows.texts('acquired_on')];
  const [price, surface, unit, near] = [
    rows.numbers('price'),
    rows.numbers('surface_m2'),
    rows.numbers('unit_price'),
    rows.numbers('near'),
  ];
  const all: Property[] = [];
  for (let at = 0; at < rows.length; at++) {
    let property = all.at(-1);
    if (property?.asset !== asset[at]) {
      property = {
        asset: numberAt(asset, at),
        row: numberAt(row, at),
        on: (on[at] ?? null) as Day | null,
        price: numberAt(price, at),
        surface: numberAt(surface, at),
        commune: [],
        section: [],
      };
      all.push(property);
    }
    const one = numberAt(unit, at);
    if (Number.isNaN(one)) continue;
    property?.commune.push(one);
    if (near[at] === 1) property?.section.push(one);
  }
  return all;
}

function* gapOf(
  { asset, row, price, surface }: Property,
  on: Day,
  prices: readonly number[],
  isNear: boolean,
  { below, above }: Readonly<Params>,
): Generator<Hit, void, void> {
  const paid = price / 100 / surface;
  const usual = medianOf(prices);
  const [low, high] = [quantileOf(prices, LOW), quantileOf(prices, HIGH)];
  const isLow = paid <= (1 - below) * usual && paid < low;
  const isHigh = paid >= (1 + above) * usual && paid > high;
  if (!isLow && !isHigh) return;
  const cents = (unit: number): number => Math.round(unit * 100);
  yield {
    subject: String(asset),
    since: on,
    until: on,
    evidence: [row as RowId],
    measures: {
      way: isLow ? 'low' : 'high',
      unit_price: cents(paid),
      usual: cents(usual),
      low: cents(low),
      high: cents(high),
      away: Math.abs(paid / usual - 1),
      sales: prices.length,
      area: isNear ? 'section' : 'commune',
      price,
      gap: cents((isLow ? low - paid : paid - high) * surface),
    },
  };
}
