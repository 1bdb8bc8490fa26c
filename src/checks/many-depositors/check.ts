import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'many-depositors',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'account',
  rests: 'presence',
  stage: 'placement',
  family: 'structuring',
  typology: 'third-party-cash',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'AUSTRAC, Financial crime guides (cash paid in by many third parties)',
    'Code monétaire et financier, art. L561-15-1 et R561-31-2',
  ],
  requires: { txn: ['booked_on', 'account_id', 'direction', 'method', 'amount_ref'] },
  requiresAny: [{ txn: ['actor_name'] }, { txn: ['actor_party_id'] }],
  params: {
    depositors: { unit: 'count', default: 5, min: 3, max: 20, source: 'proposal' },
    window: { unit: 'days', default: 30, min: 7, max: 90, source: 'proposal' },
  },
  measures: { depositors: 'count', deposits: 'count', total: 'money', days: 'days', largest: 'money' },
  amount: 'total',
  severity: ({ depositors }) => Math.min(1, depositors / 20),
  picture: 'fan',
  text,
  population,
  sql,
});
