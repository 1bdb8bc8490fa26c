import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'user-not-owner',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'asset',
  rests: 'presence',
  stage: 'integration',
  family: 'asset_financing',
  typology: 'asset-used-by-another',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: ['Code pénal, art. 131-21 (biens dont le condamné a la libre disposition) et 321-6'],
  requires: {
    txn: ['booked_on', 'amount_ref', 'asset_id', 'asset_cost'],
    holding: ['party_id', 'target_kind', 'target_id', 'role'],
    income: ['party_id', 'period_from', 'period_to', 'amount_central'],
  },
  params: {
    share: { unit: 'ratio', default: 0.5, min: 0.2, max: 1, source: 'proposal' },
    days: { unit: 'days', default: 90, min: 30, max: 365, source: 'proposal' },
    known: { unit: 'days', default: 330, min: 30, max: 365, source: 'proposal' },
  },
  measures: { users: 'text', year: 'text', costs: 'money', income: 'money', times: 'times', used: 'days' },
  amount: 'costs',
  severity: ({ costs, income }) => (income > 0 ? Math.min(1, Math.max(0, costs / income)) : 1),
  picture: 'bars',
  text,
  population,
  sql,
});
