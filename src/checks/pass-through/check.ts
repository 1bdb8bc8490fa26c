import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'pass-through',
  status: 'stable',
  since: '2026-11-22',
  kind: 'context',
  unit: 'account',
  rests: 'balance',
  stage: 'layering',
  family: 'context',
  typology: 'transit-account',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: ['Code monétaire et financier, art. D561-32-1, 7°', 'FaSTM∀N, arXiv 2309.13662 (arêtes du second ordre)'],
  requires: { txn: ['booked_on', 'from_account_id', 'to_account_id', 'amount_ref'] },
  params: {
    window: { unit: 'hours', default: 72, min: 24, max: 720, source: 'proposal' },
    tolerance: { unit: 'ratio', default: 0.15, min: 0.01, max: 0.5, source: 'proposal' },
    events: { unit: 'count', default: 3, min: 1, max: 20, source: 'proposal; measured on Berka: 7 of 1,229 accounts' },
    share: { unit: 'ratio', default: 0.8, min: 0.5, max: 1, source: 'proposal' },
    floor: { unit: 'money', default: 1_000, min: 100, max: 10_000, source: 'proposal' },
    payers: { unit: 'count', default: 2, min: 1, max: 20, source: 'proposal' },
    settling: { unit: 'days', default: 30, min: 0, max: 180, source: 'proposal' },
  },
  measures: {
    receipts: 'count',
    payers: 'count',
    payees: 'count',
    received: 'money',
    passed: 'money',
    surely: 'money',
    part: 'ratio',
  },
  amount: 'received',
  severity: ({ part }) => Math.max(0, Math.min(1, part)),
  picture: 'relay',
  text,
  population,
  given: 'flow-graph',
  detect,
});
