import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import { text } from './text.ts';

const measured = 'measured on the planted rings of AMLworld HI-Small (Altman et al., NeurIPS 2023)';
const searched = 'the cap in force when the search was measured on 5 million transfers';

export default defineCheck({
  id: 'temporal-cycle',
  status: 'stable',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'account',
  rests: 'presence',
  stage: 'layering',
  family: 'closed_flow',
  typology: 'money-returned-to-its-origin',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Code pénal, art. 324-1 (concours à une opération de dissimulation)',
    'Kumar and Calders, 2SCENT: an efficient algorithm for enumerating all simple temporal cycles, PVLDB 11 (2018)',
  ],
  requires: { txn: ['booked_on', 'from_account_id', 'to_account_id', 'amount_ref'] },
  params: {
    window: { unit: 'hours', default: 96, min: 24, max: 720, source: measured },
    tolerance: { unit: 'ratio', default: 0.2, min: 0.02, max: 0.35, source: measured },
    least_hops: { unit: 'count', default: 3, min: 3, max: 15, source: measured },
    most_hops: { unit: 'count', default: 12, min: 3, max: 15, source: measured },
    degree_cap: { unit: 'count', default: 500, min: 2, max: 2000, source: searched },
    scan_cap: { unit: 'count', default: 200, min: 2, max: 2000, source: searched },
    step_budget: { unit: 'count', default: 20_000, min: 2, max: 1_000_000, source: searched },
  },
  measures: {
    accounts: 'count',
    days: 'days',
    sent: 'money',
    returned: 'money',
    returned_part: 'ratio',
    conservation: 'ratio',
    others: 'count',
  },
  amount: 'sent',
  severity: ({ conservation }) => conservation,
  picture: 'ring',
  text,
  population,
  given: 'flow-graph',
  detect,
});
