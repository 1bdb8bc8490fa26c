import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import { text } from './text.ts';

const measured = 'measured on the planted hubs of AMLworld HI-Small (Altman et al., NeurIPS 2023)';

export default defineCheck({
  id: 'gather-scatter',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'account',
  rests: 'presence',
  stage: 'layering',
  family: 'split_flow',
  typology: 'collecting-account',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Code pénal, art. 324-1 (concours à une opération de dissimulation)',
    'Altman et al., Realistic Synthetic Financial Transactions for Anti-Money Laundering Models, NeurIPS 2023 (gather-scatter)',
  ],
  requires: { txn: ['booked_on', 'from_account_id', 'to_account_id', 'amount_ref'] },
  params: {
    payers: { unit: 'count', default: 4, min: 3, max: 20, source: measured },
    payees: { unit: 'count', default: 4, min: 3, max: 20, source: measured },
    window: { unit: 'hours', default: 204, min: 24, max: 720, source: measured },
    overlap: { unit: 'ratio', default: 0.2, min: 0, max: 0.5, source: 'proposal' },
    chance: { unit: 'ratio', default: 0.001, min: 0.000001, max: 0.01, source: 'proposal' },
    history: { unit: 'days', default: 60, min: 31, max: 365, source: 'proposal' },
  },
  measures: {
    payers: 'count',
    payees: 'count',
    received: 'money',
    paid: 'money',
    overlap: 'ratio',
    days: 'days',
    chance: 'ratio',
  },
  amount: 'received',
  severity: ({ overlap, chance }) => (1 - overlap) * (1 - chance),
  picture: 'fan',
  text,
  population,
  given: 'flow-graph',
  detect,
});
