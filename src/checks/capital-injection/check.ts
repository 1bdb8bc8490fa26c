import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'capital-injection',
  status: 'trial',
  since: '2026-11-22',
  kind: 'arithmetic',
  unit: 'party',
  rests: 'balance',
  stage: 'integration',
  family: 'asset_financing',
  typology: 'capital-beyond-means',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Code pénal, art. 321-6 (ressources ne correspondant pas au train de vie)',
    'Code monétaire et financier, art. D561-32-1 (opérations des sociétés)',
  ],
  requires: {
    txn: ['booked_on', 'from_account_id', 'to_account_id', 'amount_ref'],
    holding: ['party_id', 'target_kind', 'target_id', 'role'],
  },
  params: {
    floor: { unit: 'money', default: 10_000, min: 1_000, max: 100_000, source: 'proposal' },
    share: { unit: 'ratio', default: 0.5, min: 0.2, max: 2, source: 'proposal' },
    known: { unit: 'days', default: 330, min: 30, max: 365, source: 'proposal' },
  },
  measures: {
    year: 'text',
    injected: 'money',
    payments: 'count',
    elsewhere: 'money',
    income: 'money',
    times: 'times',
  },
  amount: 'injected',
  severity: ({ injected, elsewhere, times }, { share }) =>
    Math.max(
      Math.min(1, Math.max(0, (times ?? 0) - share)),
      injected > 0 ? Math.min(1, Math.max(0, elsewhere / injected)) * 0.6 : 0,
    ),
  picture: 'bars',
  text,
  population,
  sql,
});
