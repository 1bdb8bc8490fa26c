import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import { text } from './text.ts';

const measured = 'measured on the planted splits of AMLworld HI-Small (Altman et al., NeurIPS 2023)';

export default defineCheck({
  id: 'scatter-gather',
  status: 'stable',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'pair',
  rests: 'presence',
  stage: 'layering',
  family: 'split_flow',
  typology: 'split-and-reunited',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Code pénal, art. 324-1 (concours à une opération de dissimulation)',
    'Starnini et al., Smurf-based anti-money laundering in time-evolving transaction networks, ECML-PKDD 2021',
  ],
  requires: { txn: ['booked_on', 'from_account_id', 'to_account_id', 'amount_ref'] },
  params: {
    window: { unit: 'hours', default: 96, min: 24, max: 720, source: measured },
    tolerance: { unit: 'ratio', default: 0.25, min: 0.05, max: 0.4, source: measured },
    least_middles: { unit: 'count', default: 3, min: 2, max: 20, source: measured },
    degree_cap: {
      unit: 'count',
      default: 500,
      min: 2,
      max: 2000,
      source: 'the cap in force when the search was measured on 5 million transfers',
    },
  },
  measures: {
    middles: 'count',
    days: 'days',
    sent: 'money',
    gathered: 'money',
    gathered_part: 'ratio',
    conservation: 'ratio',
    others: 'count',
  },
  amount: 'sent',
  severity: ({ conservation }) => conservation,
  picture: 'layers',
  text,
  population,
  given: 'flow-graph',
  detect,
});
