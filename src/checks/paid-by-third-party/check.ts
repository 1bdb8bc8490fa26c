import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'paid-by-third-party',
  status: 'stable',
  since: '2026-11-22',
  kind: 'fact',
  unit: 'asset',
  rests: 'presence',
  stage: 'integration',
  family: 'asset_financing',
  typology: 'asset-paid-by-another',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Code pénal, art. 324-1 et 321-6',
    'TRACFIN, rapports d’activité et d’analyse (achats financés par un tiers)',
  ],
  requires: {
    txn: ['booked_on', 'from_account_id', 'amount_ref', 'asset_id', 'asset_cost'],
    holding: ['party_id', 'target_kind', 'target_id', 'role'],
  },
  params: {
    share: { unit: 'ratio', default: 0.2, min: 0.05, max: 1, source: 'shape: TRACFIN; number: proposal' },
    payments: { unit: 'count', default: 3, min: 1, max: 12, source: 'proposal' },
  },
  measures: { payers: 'text', total: 'money', price_paid: 'money', price: 'money', part: 'ratio', running: 'count' },
  amount: 'total',
  severity: ({ part }) => Math.max(0, Math.min(1, part ?? 0)),
  picture: 'bars',
  text,
  population,
  sql,
});
