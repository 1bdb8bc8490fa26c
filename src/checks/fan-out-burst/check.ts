import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'fan-out-burst',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'account',
  rests: 'presence',
  stage: 'layering',
  family: 'split_flow',
  typology: 'distributing-account',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Code monétaire et financier, art. D561-32-1, 5°',
    'Altman et al., Realistic Synthetic Financial Transactions for Anti-Money Laundering Models, NeurIPS 2023 (fan-out)',
  ],
  requires: { txn: ['booked_on', 'from_account_id', 'to_account_id', 'amount_ref'] },
  params: {
    payees: { unit: 'count', default: 5, min: 3, max: 50, source: 'proposal' },
    first_seen: { unit: 'ratio', default: 0.6, min: 0.3, max: 1, source: 'proposal' },
    window: { unit: 'hours', default: 96, min: 24, max: 720, source: 'proposal; shape: AMLworld' },
    chance: { unit: 'ratio', default: 0.001, min: 0.000001, max: 0.01, source: 'proposal' },
    settling: { unit: 'days', default: 30, min: 0, max: 180, source: 'proposal' },
    history: { unit: 'days', default: 60, min: 31, max: 365, source: 'proposal' },
  },
  measures: { payees: 'count', first_seen: 'count', total: 'money', days: 'days', past: 'count', chance: 'ratio' },
  amount: 'total',
  severity: ({ payees, first_seen, chance }) => (first_seen / payees) * (1 - chance),
  picture: 'fan',
  text,
  population,
  given: 'flow-graph',
  detect,
});
