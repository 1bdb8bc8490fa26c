import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'multi-branch-deposits',
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
    'AUSTRAC, Indicators of structuring (cash deposits at several branches on one day)',
    'FinCEN, Advisory FIN-2014-A005 (cash deposited at several branches)',
  ],
  requires: { txn: ['booked_on', 'account_id', 'direction', 'method', 'amount_ref'] },
  requiresAny: [{ txn: ['place_city'] }, { txn: ['branch_code'] }],
  params: {
    ceiling: {
      unit: 'money',
      default: 10_000,
      min: 500,
      max: 50_000,
      source: 'Code monétaire et financier, art. R561-31-2',
      law: 'fr_cosi_cash',
    },
    deposits: { unit: 'count', default: 3, min: 2, max: 10, source: 'shape: AUSTRAC, FinCEN; number: proposal' },
    cities: { unit: 'count', default: 2, min: 2, max: 5, source: 'shape: AUSTRAC, FinCEN; number: proposal' },
    branches: { unit: 'count', default: 3, min: 2, max: 8, source: 'proposal' },
  },
  measures: { deposits: 'count', total: 'money', largest: 'money', places: 'count', named: 'text', ceiling: 'money' },
  amount: 'total',
  severity: ({ deposits, total, ceiling }) => Math.min(1, total / ceiling) * Math.min(1, deposits / 5),
  picture: 'strip',
  text,
  population,
  sql,
});
