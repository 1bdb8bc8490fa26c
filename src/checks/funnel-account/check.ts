import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'funnel-account',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'account',
  rests: 'presence',
  stage: 'placement',
  family: 'structuring',
  typology: 'collecting-account',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'FinCEN, Advisory FIN-2014-A005 (funnel accounts: cash paid in at several places, taken out at another)',
    'Code monétaire et financier, art. L561-15-1 et R561-31-2',
  ],
  requires: { txn: ['booked_on', 'account_id', 'direction', 'method', 'amount_ref'] },
  requiresAny: [{ txn: ['place_city'] }, { txn: ['branch_code'] }],
  params: {
    ceiling: {
      unit: 'money',
      default: 10_000,
      min: 500,
      max: 50_000,
      source: 'Code monétaire et financier, art. R561-31-2',
      law: 'fr_cosi_cash',
    },
    share: { unit: 'ratio', default: 0.8, min: 0.5, max: 1, source: 'proposal; shape: FinCEN FIN-2014-A005' },
    delay: { unit: 'days', default: 3, min: 1, max: 10, source: 'proposal; shape: FinCEN FIN-2014-A005' },
    places: { unit: 'count', default: 2, min: 2, max: 10, source: 'proposal; shape: FinCEN FIN-2014-A005' },
    floor: { unit: 'money', default: 1_000, min: 100, max: 10_000, source: 'proposal' },
  },
  measures: {
    deposits: 'count',
    places: 'count',
    named: 'text',
    total: 'money',
    withdrawals: 'count',
    taken: 'money',
    part: 'ratio',
    elsewhere: 'text',
    ceiling: 'money',
  },
  amount: 'taken',
  severity: ({ places, part }) => Math.min(1, part) * Math.min(1, places / 3),
  picture: 'strip',
  text,
  population,
  given: 'rows',
  rows,
  detect,
});
