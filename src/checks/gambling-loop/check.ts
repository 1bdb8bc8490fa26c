import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'gambling-loop',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'account',
  rests: 'balance',
  stage: 'placement',
  family: 'new_payment',
  typology: 'gambling-turnover',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'FINTRAC, Operational alert: laundering of proceeds through online gambling sites (deposits withdrawn with little play)',
  ],
  requires: { txn: ['booked_on', 'account_id', 'direction', 'category', 'amount_ref'] },
  params: {
    low: { unit: 'ratio', default: 0.8, min: 0.5, max: 1, source: 'proposal; shape: FINTRAC' },
    high: { unit: 'ratio', default: 1.1, min: 1, max: 1.5, source: 'proposal' },
    window: { unit: 'days', default: 30, min: 7, max: 90, source: 'proposal' },
    floor: { unit: 'money', default: 1_000, min: 100, max: 10_000, source: 'proposal' },
  },
  measures: { stakes: 'count', staked: 'money', returns: 'count', returned: 'money', part: 'ratio' },
  amount: 'returned',
  severity: ({ part }) => Math.max(0, 1 - Math.abs(1 - (part ?? 0))),
  picture: 'bars',
  text,
  population,
  given: 'rows',
  rows,
  detect,
});
