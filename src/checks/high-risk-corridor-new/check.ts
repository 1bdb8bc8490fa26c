import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'high-risk-corridor-new',
  status: 'trial',
  since: '2026-11-22',
  kind: 'statistical',
  unit: 'account',
  rests: 'balance',
  stage: 'layering',
  family: 'activity',
  typology: 'new-corridor',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Code monétaire et financier, art. D561-32-1, 10° (transferts internationaux sans justification)',
    'GAFI, juridictions sous surveillance (la liste est celle que l’utilisateur fournit, à sa date)',
  ],
  requires: {
    txn: ['booked_on', 'account_id', 'direction', 'amount_ref'],
    watchlist: ['identifier_kind', 'identifier_value'],
  },
  requiresAny: [{ txn: ['country_to'] }, { txn: ['country_from'] }],
  params: {
    lift: { unit: 'ratio', default: 5, min: 2, max: 20, source: 'proposal' },
    floor: { unit: 'money', default: 10_000, min: 1_000, max: 100_000, source: 'proposal' },
    months: { unit: 'months', default: 3, min: 1, max: 24, source: 'proposal' },
  },
  measures: {
    country: 'text',
    sign: 'text',
    payments: 'count',
    total: 'money',
    months: 'count',
    part: 'ratio',
    part_of_file: 'ratio',
    lift: 'ratio',
  },
  amount: 'total',
  severity: ({ part }) => Math.min(1, part ?? 0),
  picture: 'strip',
  text,
  population,
  sql,
});
