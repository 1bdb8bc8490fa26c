import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'loan-back',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'party',
  rests: 'presence',
  stage: 'integration',
  family: 'loan_insurance',
  typology: 'loan-back',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Code monétaire et financier, art. D561-32-1, 12° (rapatriement de fonds sous forme de prêt)',
    'GAFI/FATF, Money Laundering and Terrorist Financing through the Real Estate Sector, 2007 (loan-back schemes)',
  ],
  requires: {
    txn: ['booked_on', 'from_account_id', 'to_account_id', 'amount_ref'],
    holding: ['party_id', 'target_kind', 'target_id', 'role'],
  },
  requiresAny: [{ loan: ['principal', 'started_on', 'lender_party_id', 'borrower_party_id'] }, { txn: ['category'] }],
  params: {
    window: { unit: 'days', default: 730, min: 90, max: 1825, source: 'proposal' },
    tolerance: { unit: 'ratio', default: 0.2, min: 0.05, max: 0.4, source: 'proposal' },
  },
  measures: { lender: 'text', principal: 'money', sent: 'money', part: 'ratio', payments: 'count', days: 'days' },
  amount: 'principal',
  severity: ({ part }) => Math.max(0, 1 - Math.abs((part ?? 1) - 1)),
  picture: 'strip',
  text,
  population,
  sql,
});
