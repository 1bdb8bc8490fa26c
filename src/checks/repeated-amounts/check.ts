import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'repeated-amounts',
  status: 'trial',
  since: '2026-11-22',
  kind: 'statistical',
  unit: 'case',
  rests: 'presence',
  stage: 'any',
  family: 'amount_stat',
  typology: 'repeated-odd-amount',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Tazama, rule 006 (similar outgoing amounts), periodicity removed',
    'Chance by Poisson’s law at the local density',
  ],
  requires: { txn: ['booked_on', 'from_account_id', 'to_account_id', 'amount_ref'] },
  params: {
    pairs: { unit: 'count', default: 5, min: 3, max: 50, source: 'proposal' },
    floor: { unit: 'money', default: 100, min: 10, max: 10_000, source: 'proposal' },
    chance: { unit: 'ratio', default: 0.001, min: 0.000001, max: 0.05, source: 'proposal' },
  },
  measures: { sum: 'money', pairs: 'count', payers: 'count', payees: 'count', total: 'money', chance: 'ratio' },
  amount: 'total',
  severity: ({ chance }) => Math.min(1, -Math.log10(Math.max(chance, 1e-6)) / 6),
  picture: 'fan',
  text,
  population,
  given: 'rows',
  rows,
  detect,
});
