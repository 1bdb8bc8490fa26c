import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'amount-outlier-own',
  status: 'trial',
  since: '2026-11-22',
  kind: 'statistical',
  unit: 'account',
  rests: 'balance',
  stage: 'any',
  family: 'amount_stat',
  typology: 'amount-out-of-habit',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993 (modified z-score, 3.5)',
    'Berka, PKDD’99: 63 accounts in 1,229 with a floor of 0.35, 354 without',
  ],
  requires: { txn: ['booked_on', 'account_id', 'direction', 'method', 'amount_ref'] },
  params: {
    scales: { unit: 'number', default: 3.5, min: 2.5, max: 6, source: 'Iglewicz and Hoaglin 1993' },
    floor: { unit: 'number', default: 0.35, min: 0.1, max: 0.7, source: 'measured on Berka; natural logarithm' },
    operations: { unit: 'count', default: 10, min: 8, max: 50, source: 'measured on Berka' },
    material: { unit: 'money', default: 1000, min: 0, max: 100_000, source: 'proposal' },
  },
  measures: {
    direction: 'text',
    method: 'text',
    outliers: 'count',
    operations: 'count',
    largest: 'money',
    usual: 'money',
    total: 'money',
  },
  amount: 'total',
  severity: ({ largest, usual }) => Math.min(1, Math.log10(largest / Math.max(1, usual)) / 3),
  picture: 'strip',
  text,
  population,
  sql,
});
