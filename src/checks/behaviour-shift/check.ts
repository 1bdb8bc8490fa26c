import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'behaviour-shift',
  status: 'trial',
  since: '2026-11-22',
  kind: 'context',
  unit: 'account',
  rests: 'balance',
  stage: 'layering',
  family: 'context',
  typology: 'change-of-habits',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Killick, Fearnhead et Eckley, Optimal Detection of Changepoints with a Linear Computational Cost, JASA 107, 2012',
    'Schwarz, Estimating the Dimension of a Model, Annals of Statistics 6, 1978 (pénalité BIC)',
  ],
  requires: { txn: ['booked_on', 'account_id', 'direction', 'amount_ref'] },
  params: {
    segment: { unit: 'months', default: 3, min: 2, max: 12, source: 'proposal' },
    times: { unit: 'count', default: 3, min: 2, max: 20, source: 'proposal; measured on the Berka accounts' },
    floor: { unit: 'money', default: 5_000, min: 1_000, max: 50_000, source: 'proposal' },
  },
  measures: {
    series: 'text',
    month: 'text',
    months_before: 'count',
    months_after: 'count',
    sum_before: 'money',
    sum_after: 'money',
    number_before: 'count',
    number_after: 'count',
    part_before: 'ratio',
    part_after: 'ratio',
    jump: 'times',
    also: 'text',
  },
  amount: null,
  severity: ({ jump }) => Math.min(1, jump / 3),
  picture: 'months',
  text,
  population,
  given: 'rows',
  rows,
  detect,
});
