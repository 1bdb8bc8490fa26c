import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'shell-company-signs',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'party',
  rests: 'balance',
  stage: 'layering',
  family: 'company',
  typology: 'shell-company',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: ['Code monétaire et financier, art. D561-32-1, 1°, 2°, 4°, 5° et 9° (sociétés écrans, domiciliations)'],
  requires: {
    txn: ['booked_on', 'from_account_id', 'to_account_id', 'amount_ref', 'category'],
    party: ['type'],
  },
  params: {
    signs: { unit: 'count', default: 4, min: 3, max: 6, source: 'proposal' },
    large: { unit: 'money', default: 10_000, min: 1_000, max: 1_000_000, source: 'proposal' },
    young: { unit: 'days', default: 730, min: 90, max: 1_825, source: 'shape: CMF D561-32-1; number: proposal' },
    firms: { unit: 'count', default: 10, min: 2, max: 50, source: 'proposal' },
    mandates: { unit: 'count', default: 3, min: 2, max: 10, source: 'proposal' },
    lopsided: { unit: 'ratio', default: 0.1, min: 0.01, max: 0.5, source: 'proposal' },
  },
  measures: {
    signs: 'count',
    tested: 'count',
    age: 'days',
    staff: 'count',
    premises: 'count',
    firms: 'count',
    mandates: 'count',
    received: 'money',
    spent: 'money',
  },
  amount: 'received',
  severity: ({ signs }) => Math.min(1, signs / 6),
  picture: 'bars',
  text,
  population,
  given: 'rows',
  rows,
  detect,
});
