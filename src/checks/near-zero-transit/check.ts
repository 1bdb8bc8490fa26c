import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'near-zero-transit',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'account',
  rests: 'balance',
  stage: 'layering',
  family: 'transit',
  typology: 'transit-account',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: ['Code monétaire et financier, art. D561-32-1, 7°'],
  requires: { txn: ['booked_on', 'account_id', 'direction', 'amount', 'amount_ref', 'balance_after'] },
  params: {
    share: { unit: 'ratio', default: 0.05, min: 0.01, max: 0.2, source: 'proposal' },
    days: { unit: 'count', default: 20, min: 10, max: 100, source: 'proposal' },
    floor: { unit: 'money', default: 1_000, min: 100, max: 100_000, source: 'proposal' },
  },
  measures: { active: 'count', left_sum: 'money', turnover: 'money', left_part: 'ratio', total: 'money' },
  amount: 'total',
  severity: ({ left_part, active }) => Math.max(0, 1 - 5 * left_part) * Math.min(1, active / 60),
  picture: 'strip',
  text,
  population,
  sql,
});
