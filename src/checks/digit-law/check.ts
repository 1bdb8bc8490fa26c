import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'digit-law',
  status: 'trial',
  since: '2026-11-22',
  kind: 'context',
  unit: 'account',
  rests: 'balance',
  stage: 'any',
  family: 'context',
  typology: 'first-digits',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Benford, The Law of Anomalous Numbers, 1938',
    'Nigrini, Benford’s Law, 2012 (mean absolute deviation; its fixed limits are not used)',
    'Benjamini and Hochberg, Controlling the False Discovery Rate, 1995',
  ],
  requires: { txn: ['booked_on', 'account_id', 'amount'] },
  params: {
    refuse: { unit: 'count', default: 300, min: 30, max: 5000, source: 'measured: below it the distance says nothing' },
    own_law: { unit: 'count', default: 1000, min: 100, max: 100_000, source: 'proposal' },
    far: { unit: 'ratio', default: 0.05, min: 0, max: 0.2, source: 'proposal' },
    rate: { unit: 'ratio', default: 0.1, min: 0.01, max: 0.2, source: 'Benjamini and Hochberg 1995' },
  },
  measures: {
    digit: 'count',
    share: 'ratio',
    expected: 'ratio',
    operations: 'count',
    distance: 'ratio',
    chance: 'ratio',
    false_discovery: 'ratio',
  },
  amount: null,
  severity: ({ false_discovery: rate }) => Math.min(1, Math.max(0, -Math.log10(Math.max(rate, 1e-6)) / 6)),
  picture: 'bars',
  text,
  population,
  given: 'rows',
  rows,
  detect,
});
