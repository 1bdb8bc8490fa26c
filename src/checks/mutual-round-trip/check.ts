import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'mutual-round-trip',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'pair',
  rests: 'presence',
  stage: 'layering',
  family: 'closed_flow',
  typology: 'money-returned-to-its-origin',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Code pénal, art. 324-1 (concours à une opération de dissimulation)',
    'FATF, Professional Money Laundering, 2018 (fictitious payments returned to the payer)',
  ],
  requires: { txn: ['booked_on', 'from_account_id', 'to_account_id', 'amount_ref'] },
  params: {
    window: { unit: 'days', default: 30, min: 1, max: 365, source: 'proposal' },
    tolerance: { unit: 'ratio', default: 0.1, min: 0.01, max: 0.25, source: 'proposal' },
    floor: { unit: 'money', default: 10_000, min: 100, max: 100_000, source: 'proposal' },
    waiting_cap: {
      unit: 'count',
      default: 500,
      min: 2,
      max: 5000,
      source: 'proposal; bounds the search between two accounts',
    },
  },
  measures: { trips: 'count', sent: 'money', returned: 'money', returned_part: 'ratio', longest: 'days' },
  amount: 'sent',
  severity: ({ trips, returned_part }) => Math.max(0, 1 - Math.abs(1 - returned_part)) * Math.min(1, (1 + trips) / 4),
  picture: 'ring',
  text,
  population,
  given: 'flow-graph',
  rows,
  detect,
});
