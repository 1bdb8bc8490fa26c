import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'round-amounts',
  status: 'trial',
  since: '2026-11-22',
  kind: 'context',
  unit: 'account',
  rests: 'balance',
  stage: 'any',
  family: 'context',
  typology: 'round-amounts',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Benjamini and Hochberg, Controlling the False Discovery Rate, 1995',
    'Berka, PKDD’99: 53.5 % of cash withdrawals and about 1 % of transfers are multiples of 100',
  ],
  requires: { txn: ['booked_on', 'account_id', 'direction', 'method', 'amount'] },
  params: {
    step: { unit: 'money', default: 100, min: 10, max: 1000, source: 'measured on Berka' },
    operations: { unit: 'count', default: 20, min: 5, max: 200, source: 'proposal' },
    peers: { unit: 'count', default: 100, min: 20, max: 10_000, source: 'proposal' },
    lead: { unit: 'ratio', default: 0.3, min: 0.05, max: 0.9, source: 'proposal' },
    rate: { unit: 'ratio', default: 0.1, min: 0.01, max: 0.2, source: 'Benjamini and Hochberg 1995' },
  },
  measures: {
    direction: 'text',
    method: 'text',
    round: 'count',
    operations: 'count',
    share: 'ratio',
    among_peers: 'ratio',
    false_discovery: 'ratio',
  },
  amount: null,
  severity: ({ share, among_peers: peers }) => Math.max(0, Math.min(1, share - peers)),
  picture: 'bars',
  text,
  population,
  given: 'rows',
  rows,
  detect,
});
