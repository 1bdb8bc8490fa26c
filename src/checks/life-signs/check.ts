import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'life-signs',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'party',
  rests: 'absence',
  stage: 'integration',
  family: 'activity',
  typology: 'life-paid-otherwise',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Code pénal, art. 321-6 (train de vie)',
    'IRS, Internal Revenue Manual 9.5.9 (cash spent outside the accounts)',
  ],
  requires: {
    txn: ['booked_on', 'account_id', 'direction', 'category', 'amount_ref'],
    holding: ['party_id', 'target_kind', 'target_id', 'role'],
  },
  params: {
    classes: { unit: 'count', default: 1, min: 0, max: 4, source: 'proposal' },
    months: { unit: 'months', default: 3, min: 2, max: 24, source: 'proposal' },
    unclassified: { unit: 'count', default: 2, min: 0, max: 20, source: 'proposal' },
  },
  measures: { months: 'count', most: 'count', spent: 'money', received: 'money' },
  amount: null,
  severity: ({ months }) => Math.min(1, (months ?? 0) / 12),
  picture: 'months',
  text,
  population,
  given: 'rows',
  rows,
  detect,
});
