import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'prepaid-giftcard-loads',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'account',
  rests: 'presence',
  stage: 'placement',
  family: 'new_payment',
  typology: 'prepaid-loads',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'GAFI/FATF, Guidance for a Risk-Based Approach to Prepaid Cards, Mobile Payments and Internet-Based Payment Services, 2013',
  ],
  requires: { txn: ['booked_on', 'account_id', 'direction', 'amount_ref'] },
  requiresAny: [{ txn: ['method'] }, { txn: ['label'] }],
  params: {
    loads: { unit: 'count', default: 3, min: 2, max: 20, source: 'proposal' },
    window: { unit: 'days', default: 7, min: 1, max: 31, source: 'proposal' },
    limit: { unit: 'money', default: 1_000, min: 50, max: 2_500, source: 'proposal' },
    floor: { unit: 'money', default: 150, min: 0, max: 5_000, source: 'proposal' },
  },
  measures: { side: 'text', loads: 'count', total: 'money', largest: 'money', days: 'days' },
  amount: 'total',
  severity: ({ loads }) => Math.min(1, loads / 10),
  picture: 'strip',
  text,
  population,
  sql,
});
