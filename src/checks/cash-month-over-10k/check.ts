import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'cash-month-over-10k',
  status: 'stable',
  since: '2026-11-22',
  kind: 'fact',
  unit: 'account',
  rests: 'presence',
  stage: 'placement',
  family: 'cash_limits',
  typology: 'cash-over-reporting-amount',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Code monétaire et financier, art. L561-15-1 et R561-31-2',
    'Décret n° 2015-324 du 23 mars 2015 (communication systématique d’informations, en vigueur le 1er janvier 2016)',
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
  },
  measures: { operations: 'count', total: 'money', paid_in: 'money', drawn: 'money', ceiling: 'money' },
  amount: 'total',
  severity: () => 0.2,
  picture: 'months',
  text,
  population,
  sql,
});
