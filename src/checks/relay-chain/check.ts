import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import { text } from './text.ts';

const shape = 'proposal; shape: the stacks of AMLworld (Altman et al., NeurIPS 2023)';

export default defineCheck({
  id: 'relay-chain',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'account',
  rests: 'presence',
  stage: 'layering',
  family: 'transit',
  typology: 'relay',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Code pénal, art. 324-1 (concours à une opération de dissimulation)',
    'Altman et al., Realistic Synthetic Financial Transactions for Anti-Money Laundering Models, NeurIPS 2023 (stack)',
  ],
  requires: { txn: ['booked_on', 'from_account_id', 'to_account_id', 'amount_ref'] },
  params: {
    accounts: { unit: 'count', default: 4, min: 3, max: 8, source: shape },
    tolerance: { unit: 'ratio', default: 0.1, min: 0.02, max: 0.25, source: shape },
    dwell: { unit: 'hours', default: 48, min: 1, max: 168, source: shape },
    floor: { unit: 'money', default: 1000, min: 100, max: 10_000, source: 'proposal' },
    sides: { unit: 'count', default: 3, min: 1, max: 10, source: 'proposal' },
    scan_cap: { unit: 'count', default: 200, min: 2, max: 2000, source: 'a limit of computing' },
  },
  measures: {
    accounts: 'count',
    sent: 'money',
    delivered: 'money',
    delivered_part: 'ratio',
    conservation: 'ratio',
    longest_stay: 'hours',
    others: 'count',
  },
  amount: 'sent',
  severity: ({ conservation }) => conservation,
  picture: 'relay',
  text,
  population,
  given: 'flow-graph',
  detect,
});
