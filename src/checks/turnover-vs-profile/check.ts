import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'turnover-vs-profile',
  status: 'trial',
  since: '2026-11-22',
  kind: 'arithmetic',
  unit: 'party',
  rests: 'balance',
  stage: 'layering',
  family: 'activity',
  typology: 'credits-beyond-means',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Code monétaire et financier, art. D561-32-1, 15° (dépôts sans rapport avec l’activité ou le patrimoine)',
  ],
  requires: {
    txn: ['booked_on', 'account_id', 'direction', 'amount_ref'],
    income: ['party_id', 'period_from', 'period_to', 'amount_central'],
    holding: ['party_id', 'target_kind', 'target_id', 'role'],
  },
  params: {
    times: { unit: 'ratio', default: 2, min: 1.2, max: 10, source: 'proposal' },
    gap: { unit: 'money', default: 20_000, min: 1_000, max: 100_000, source: 'proposal' },
    known: { unit: 'days', default: 300, min: 30, max: 366, source: 'proposal' },
  },
  measures: { year: 'text', credits: 'count', credited: 'money', income: 'money', gap_sum: 'money', ratio: 'ratio' },
  amount: 'gap_sum',
  severity: ({ gap_sum, income }) => (income > 0 ? Math.min(1, Math.max(0, gap_sum / income)) : 1),
  picture: 'months',
  text,
  population,
  sql,
});
