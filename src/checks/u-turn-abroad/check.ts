import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'u-turn-abroad',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'account',
  rests: 'presence',
  stage: 'layering',
  family: 'closed_flow',
  typology: 'money-returned-to-its-origin',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'FFIEC, BSA/AML Examination Manual, appendix F (funds transfers that leave a country and return to it)',
    'Code pénal, art. 324-1 (concours à une opération de dissimulation)',
  ],
  requires: { txn: ['booked_on', 'account_id', 'direction', 'amount_ref', 'country_from', 'country_to'] },
  params: {
    window: { unit: 'days', default: 60, min: 7, max: 365, source: 'proposal; shape: FFIEC' },
    tolerance: { unit: 'ratio', default: 0.15, min: 0.02, max: 0.3, source: 'proposal' },
    floor: { unit: 'money', default: 10_000, min: 100, max: 100_000, source: 'proposal' },
    waiting_cap: {
      unit: 'count',
      default: 500,
      min: 2,
      max: 5000,
      source: 'proposal; bounds the search of one holder',
    },
  },
  measures: {
    country: 'text',
    trips: 'count',
    sent: 'money',
    returned: 'money',
    returned_part: 'ratio',
    longest: 'days',
  },
  amount: 'sent',
  severity: ({ trips, returned_part }) => Math.max(0, 1 - Math.abs(1 - returned_part)) * Math.min(1, (1 + trips) / 4),
  picture: 'relay',
  text,
  population,
  given: 'rows',
  rows,
  detect,
});
