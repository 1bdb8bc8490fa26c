import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import { text } from './text.ts';

const paper = 'Li et al., FlowScope, AAAI 2020';

export default defineCheck({
  id: 'layered-flow',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'case',
  rests: 'presence',
  stage: 'layering',
  family: 'split_flow',
  typology: 'layered-flow',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Code pénal, art. 324-1 (concours à une opération de dissimulation)',
    'Li et al., FlowScope: Spotting Money Laundering Based on Graphs, AAAI 2020',
    'Starnini et al., Smurf-based anti-money laundering in time-evolving transaction networks, ECML-PKDD 2021 (order of time)',
  ],
  requires: { txn: ['booked_on', 'from_account_id', 'to_account_id', 'amount_ref'] },
  params: {
    middles: { unit: 'count', default: 3, min: 2, max: 20, source: 'proposal' },
    floor: { unit: 'money', default: 1000, min: 100, max: 100_000, source: 'proposal' },
    total: { unit: 'money', default: 10_000, min: 1000, max: 10_000_000, source: 'proposal' },
    stay: { unit: 'hours', default: 96, min: 24, max: 720, source: 'proposal; shape: AMLworld' },
    share: { unit: 'ratio', default: 0.5, min: 0.3, max: 1, source: 'proposal' },
    leak: { unit: 'count', default: 4, min: 1, max: 8, source: paper },
    blocks: { unit: 'count', default: 10, min: 1, max: 50, source: 'proposal' },
    transfers: { unit: 'count', default: 200, min: 4, max: 600, source: 'a limit of computing' },
  },
  measures: {
    sources: 'count',
    middles: 'count',
    sinks: 'count',
    entered: 'money',
    left: 'money',
    passed: 'money',
    passed_part: 'ratio',
    days: 'days',
  },
  amount: 'passed',
  severity: ({ passed_part }) => passed_part,
  picture: 'layers',
  text,
  population,
  given: 'flow-graph',
  detect,
});
