import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'takings-implausible',
  status: 'trial',
  since: '2026-11-22',
  kind: 'arithmetic',
  unit: 'party',
  // a month not received can only add to the takings; what they are held against is not read from statements
  rests: 'presence',
  stage: 'placement',
  family: 'cash_business',
  typology: 'takings-beyond-capacity',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: ['IRS, Internal Revenue Manual 9.5.9 (unit and volume, percentage mark-up)'],
  requires: {
    txn: ['booked_on', 'account_id', 'direction', 'amount_ref'],
    holding: ['party_id', 'target_kind', 'target_id', 'role'],
    income: ['party_id', 'side', 'period_from', 'period_to', 'amount_central'],
  },
  requiresAny: [{ txn: ['category'] }, { txn: ['method'] }],
  params: {
    ratio: { unit: 'ratio', default: 1.5, min: 1.1, max: 3, source: 'proposal; method: IRS Manual 9.5.9' },
    markup: { unit: 'ratio', default: 3, min: 0.1, max: 10, source: 'proposal; method: IRS Manual 9.5.9' },
  },
  measures: { source: 'text', basis: 'text', takings: 'money', capacity: 'money', excess: 'money', times: 'times' },
  amount: 'excess',
  severity: ({ times }) => Math.max(0, Math.min(1, (times ?? 1) - 1)),
  picture: 'bars',
  text,
  population,
  sql,
});
