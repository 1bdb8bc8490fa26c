/** How a measure is written: money in cents, ratios and places from 0 to 1. */
export type MeasureUnit = 'money' | 'count' | 'ratio' | 'days';

/** Why a measure is not known of a person: what the file would have to hold. */
export type Unknown =
  | 'no-statement'
  | 'no-method'
  | 'no-money'
  | 'one-cycle'
  | 'no-opening'
  | 'no-movement'
  | 'no-groups'
  | 'no-links'
  | 'no-assets'
  | 'no-asset-costs'
  | 'no-income'
  | 'no-activity'
  | 'too-many-ways'
  | 'too-few'
  | 'no-tracing';

/** Which rows of the ledger a measure stands on; `rows.sql` answers for each. */
export type RowFamily =
  | 'in'
  | 'out'
  | 'dealings'
  | 'cash'
  | 'movements'
  | 'opening'
  | 'sink'
  | 'grouped'
  | 'links'
  | 'newcomers'
  | 'assets'
  | 'costs'
  | 'others'
  | 'means'
  | 'none';

export interface Measure {
  readonly unit: MeasureUnit;
  readonly rows: RowFamily;
}

export const measures = {
  received: { unit: 'money', rows: 'in' },
  paid: { unit: 'money', rows: 'out' },
  money: { unit: 'money', rows: 'dealings' },
  through: { unit: 'money', rows: 'dealings' },
  partners: { unit: 'count', rows: 'dealings' },
  level: { unit: 'ratio', rows: 'dealings' },
  betweenness: { unit: 'ratio', rows: 'dealings' },
  constraint: { unit: 'ratio', rows: 'dealings' },
  between_groups: { unit: 'count', rows: 'grouped' },
  groups_served: { unit: 'count', rows: 'grouped' },
  sector_lift: { unit: 'ratio', rows: 'grouped' },
  links: { unit: 'count', rows: 'links' },
  cash_deposits: { unit: 'count', rows: 'cash' },
  out_per_in: { unit: 'ratio', rows: 'movements' },
  turnover_month: { unit: 'money', rows: 'movements' },
  residual: { unit: 'ratio', rows: 'movements' },
  life_days: { unit: 'days', rows: 'opening' },
  shared_sink: { unit: 'count', rows: 'sink' },
  first_contact: { unit: 'count', rows: 'newcomers' },
  assets_owned: { unit: 'money', rows: 'assets' },
  own_costs: { unit: 'ratio', rows: 'costs' },
  income_to_assets: { unit: 'ratio', rows: 'means' },
  paid_by_others: { unit: 'money', rows: 'others' },
  tracing: { unit: 'money', rows: 'none' },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof measures;

export const measureNames = Object.keys(measures) as readonly MeasureName[];
