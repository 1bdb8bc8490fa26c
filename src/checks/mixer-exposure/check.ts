import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'mixer-exposure',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'account',
  rests: 'balance',
  stage: 'layering',
  family: 'crypto',
  typology: 'mixer',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Loi n° 2025-532 du 13 juin 2025 (mélangeurs et cryptoactifs à anonymat renforcé)',
    'Möser, Böhme and Breuker, Towards Risk Scoring of Bitcoin Transactions, 2014 (pro rata)',
  ],
  requires: {
    txn: ['booked_on', 'from_account_id', 'to_account_id', 'amount_ref'],
    watchlist: ['kind', 'identifier_value'],
  },
  params: {
    hops: { unit: 'count', default: 3, min: 1, max: 6, source: 'proposal' },
    share: { unit: 'ratio', default: 0.05, min: 0.001, max: 1, source: 'proposal' },
  },
  measures: {
    sent: 'money',
    received: 'money',
    share_sent: 'ratio',
    share_received: 'ratio',
    at_stake: 'money',
  },
  amount: 'at_stake',
  severity: ({ sent, received, share_sent, share_received }) =>
    Math.min(1, (sent + received > 0 ? 0.5 : 0) + Math.max(share_sent, share_received) / 2),
  picture: 'relay',
  text,
  population,
  given: 'flow-graph',
  rows,
  detect,
});
