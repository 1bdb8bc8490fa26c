import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'mule-cluster',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'account',
  rests: 'presence',
  stage: 'layering',
  family: 'transit',
  typology: 'lent-accounts',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Europol, European Money Mule Action (EMMA): young accounts of unrelated holders, emptied at once',
    'Code monétaire et financier, art. D561-32-1, 7°',
  ],
  requires: {
    txn: ['booked_on', 'from_account_id', 'to_account_id', 'amount_ref'],
    account: ['opened_on'],
    holding: ['party_id', 'target_kind', 'target_id', 'role'],
  },
  params: {
    accounts: { unit: 'count', default: 3, min: 2, max: 20, source: 'proposal' },
    age: { unit: 'days', default: 90, min: 30, max: 365, source: 'proposal' },
    share: { unit: 'ratio', default: 0.8, min: 0.5, max: 1, source: 'proposal' },
    delay: { unit: 'hours', default: 48, min: 12, max: 168, source: 'proposal' },
    overlap: { unit: 'ratio', default: 0.5, min: 0.2, max: 1, source: 'proposal' },
    floor: { unit: 'money', default: 1_000, min: 100, max: 10_000, source: 'proposal' },
  },
  measures: {
    accounts: 'count',
    holders: 'count',
    sinks: 'count',
    received: 'money',
    sent: 'money',
    part: 'ratio',
    oldest: 'days',
  },
  amount: 'sent',
  severity: ({ part, holders }) => Math.min(1, part) * Math.min(1, holders / 5),
  picture: 'fan',
  text,
  population,
  given: 'rows',
  rows,
  detect,
});
