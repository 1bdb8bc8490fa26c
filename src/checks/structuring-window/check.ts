import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'structuring-window',
  status: 'stable',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'account',
  rests: 'presence',
  stage: 'placement',
  family: 'structuring',
  typology: 'structured-deposits',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Code monétaire et financier, art. L561-15-1 et R561-31-2',
    'AUSTRAC, Indicators of structuring (repeated cash deposits just under the reporting amount)',
  ],
  requires: { txn: ['booked_on', 'account_id', 'direction', 'method', 'amount_ref'] },
  params: {
    ceiling: {
      unit: 'money',
      default: 10_000,
      min: 500,
      max: 50_000,
      source: 'Code monétaire et financier, art. R561-31-2',
      law: 'fr_cosi_cash',
    },
    window: { unit: 'days', default: 10, min: 2, max: 31, source: 'proposal' },
    deposits: { unit: 'count', default: 3, min: 2, max: 10, source: 'proposal' },
    nearness: { unit: 'ratio', default: 0.8, min: 0.3, max: 0.95, source: 'proposal' },
  },
  measures: { deposits: 'count', total: 'money', largest: 'money', ceiling: 'money', days: 'days' },
  amount: 'total',
  severity: ({ deposits, total, ceiling }) => Math.min(1, total / (deposits * ceiling)) * Math.min(1, deposits / 5),
  picture: 'strip',
  text,
  population,
  sql,
});
