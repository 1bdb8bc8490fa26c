import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'asset-vs-income',
  status: 'stable',
  since: '2026-11-22',
  kind: 'arithmetic',
  unit: 'asset',
  rests: 'balance',
  stage: 'integration',
  family: 'asset_financing',
  typology: 'asset-beyond-means',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: ['Code pénal, art. 321-6 (ressources ne correspondant pas au train de vie)'],
  requires: {
    asset: ['acquired_on', 'price'],
    holding: ['party_id', 'target_kind', 'target_id', 'role'],
    income: ['party_id', 'period_from', 'period_to', 'amount_central'],
  },
  params: {
    years: { unit: 'ratio', default: 3, min: 1, max: 10, source: 'proposal' },
    share: { unit: 'ratio', default: 0.6, min: 0.3, max: 1, source: 'proposal' },
    known: { unit: 'days', default: 330, min: 30, max: 365, source: 'proposal' },
    around: { unit: 'days', default: 90, min: 0, max: 365, source: 'proposal' },
  },
  measures: {
    basis: 'text',
    year: 'text',
    price: 'money',
    lent: 'money',
    income: 'money',
    at_stake: 'money',
    bound: 'money',
    times: 'times',
  },
  amount: 'at_stake',
  severity: ({ at_stake, bound, income }) => (income > 0 ? Math.max(0, Math.min(1, (at_stake - bound) / income)) : 1),
  picture: 'bars',
  text,
  population,
  sql,
});
