import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'business-cash-out',
  status: 'trial',
  since: '2026-11-22',
  kind: 'statistical',
  unit: 'account',
  rests: 'balance',
  stage: 'placement',
  family: 'cash_business',
  typology: 'cash-drawn-from-a-business',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: ['Code monétaire et financier, art. D561-32-1, 8° (retraits d’espèces sur un compte professionnel)'],
  requires: { txn: ['booked_on', 'account_id', 'direction', 'method', 'amount_ref'] },
  requiresAny: [{ account: ['kind'] }, { party: ['type'], holding: ['party_id', 'target_id', 'role'] }],
  params: {
    operations: { unit: 'count', default: 4, min: 2, max: 20, source: 'proposal' },
    share: { unit: 'ratio', default: 0.3, min: 0.1, max: 0.8, source: 'proposal' },
    floor: { unit: 'money', default: 1_000, min: 100, max: 10_000, source: 'proposal' },
    peers: { unit: 'count', default: 8, min: 2, max: 50, source: 'proposal' },
    rare: { unit: 'ratio', default: 0.05, min: 0.01, max: 0.25, source: 'proposal' },
  },
  measures: { months: 'count', operations: 'count', drawn: 'money', paid: 'money', part: 'ratio', peers: 'count' },
  amount: 'drawn',
  severity: ({ part, peers }, params) => Math.max(0, Math.min(1, part ?? 0)) * ((peers ?? 0) >= params.peers ? 1 : 0.5),
  picture: 'months',
  text,
  population,
  sql,
});
