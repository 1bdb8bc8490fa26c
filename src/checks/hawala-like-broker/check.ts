import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'hawala-like-broker',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'account',
  rests: 'balance',
  stage: 'layering',
  family: 'activity',
  typology: 'settling-for-others',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'FATF, The Role of Hawala and Other Similar Service Providers in Money Laundering and Terrorist Financing, 2013',
    'Code monétaire et financier, art. L314-1 et L521-1 (services de paiement sans agrément)',
  ],
  requires: { txn: ['booked_on', 'from_account_id', 'to_account_id', 'amount_ref', 'category'] },
  params: {
    strangers: { unit: 'count', default: 20, min: 5, max: 100, source: 'proposal' },
    window: { unit: 'days', default: 90, min: 30, max: 365, source: 'proposal' },
    kept: { unit: 'ratio', default: 0.05, min: 0.01, max: 0.2, source: 'proposal' },
    costs: { unit: 'ratio', default: 0.01, min: 0, max: 0.1, source: 'proposal' },
  },
  measures: {
    payers: 'count',
    payees: 'count',
    received: 'money',
    paid: 'money',
    net_share: 'ratio',
    cost_share: 'ratio',
    days: 'days',
  },
  amount: 'received',
  severity: ({ payers, payees }) => Math.min(1, Math.min(payers, payees) / 50),
  picture: 'fan',
  text,
  population,
  given: 'flow-graph',
  rows,
  detect,
});
