import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'crypto-peel-chain',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'account',
  rests: 'presence',
  stage: 'layering',
  family: 'crypto',
  typology: 'peel-chain',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Meiklejohn et al., A Fistful of Bitcoins, IMC 2013 (peeling chains)',
    'FATF, Virtual Assets Red Flag Indicators, 2020',
  ],
  requires: { txn: ['booked_on', 'from_account_id', 'to_account_id', 'amount_ref', 'chain_tx'] },
  params: {
    peeled: { unit: 'ratio', default: 0.2, min: 0.05, max: 0.5, source: 'proposal' },
    hops: { unit: 'count', default: 5, min: 3, max: 50, source: 'proposal' },
    dwell: { unit: 'hours', default: 24, min: 1, max: 168, source: 'proposal' },
  },
  measures: { hops: 'count', started: 'money', peeled_off: 'money', left: 'money', hours: 'hours' },
  amount: 'started',
  severity: ({ hops }) => Math.min(1, hops / 15),
  picture: 'relay',
  text,
  population,
  given: 'rows',
  rows,
  detect,
});
