import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'cuckoo-deposits',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'account',
  rests: 'balance',
  stage: 'placement',
  family: 'structuring',
  typology: 'cuckoo-smurfing',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'AUSTRAC, Preventing the criminal exploitation of remittance: cuckoo smurfing, Financial crime guide, 2021',
    'Code monétaire et financier, art. L561-15-1 et R561-31-2',
  ],
  requires: { txn: ['booked_on', 'account_id', 'direction', 'method', 'amount_ref'] },
  requiresAny: [{ txn: ['actor_name'] }, { txn: ['actor_party_id'] }],
  params: {
    fewest: { unit: 'count', default: 2, min: 2, max: 6, source: 'proposal; shape: AUSTRAC' },
    most: { unit: 'count', default: 6, min: 2, max: 8, source: 'proposal; shape: AUSTRAC' },
    window: { unit: 'days', default: 7, min: 3, max: 14, source: 'proposal; shape: AUSTRAC' },
    tolerance: { unit: 'ratio', default: 0.05, min: 0.01, max: 0.1, source: 'proposal' },
    habit: { unit: 'count', default: 3, min: 2, max: 12, source: 'proposal' },
    coincidence: { unit: 'ratio', default: 0.1, min: 0.01, max: 1, source: 'proposal' },
  },
  measures: {
    deposits: 'count',
    depositors: 'count',
    total: 'money',
    usual: 'money',
    earlier: 'count',
    days: 'days',
    chance: 'ratio',
  },
  amount: 'total',
  severity: ({ chance }) => Math.max(0, 1 - Math.min(1, chance)),
  picture: 'strip',
  text,
  population,
  given: 'rows',
  rows,
  detect,
});
