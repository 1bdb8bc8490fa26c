import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'invoice-price-outlier',
  status: 'trial',
  since: '2026-11-22',
  kind: 'statistical',
  unit: 'case',
  rests: 'balance',
  stage: 'layering',
  family: 'trade',
  typology: 'trade-price',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'FATF and Egmont Group, Trade-Based Money Laundering: Risk Indicators, 2021',
    'Tukey, Exploratory Data Analysis, 1977 (three interquartile ranges)',
  ],
  requires: { invoice: ['issued_on', 'net_amount', 'quantity', 'goods_code'] },
  params: {
    references: { unit: 'count', default: 30, min: 8, max: 500, source: 'proposal' },
    ranges: { unit: 'number', default: 3, min: 1.5, max: 10, source: 'Tukey 1977' },
    floor: { unit: 'number', default: 0.1, min: 0.01, max: 1, source: 'proposal; natural logarithm' },
  },
  measures: {
    sign: 'text',
    goods: 'text',
    unit_price: 'money',
    usual_price: 'money',
    references: 'count',
    gap: 'money',
  },
  amount: 'gap',
  severity: ({ unit_price: price, usual_price: usual }) =>
    Math.min(1, Math.abs(Math.log(Math.max(1, price) / Math.max(1, usual))) / 3),
  picture: 'strip',
  text,
  population,
  given: 'rows',
  rows,
  detect,
});
