import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'vat-carousel',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'case',
  rests: 'balance',
  stage: 'layering',
  family: 'trade',
  typology: 'circular-invoices',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Mathews, Mathews et al., Link prediction techniques to handle tax evasion, CODS-COMAD 2021 (circular trading)',
    'Directive 2006/112/CE, art. 138 (livraisons intracommunautaires)',
  ],
  requires: {
    invoice: ['issued_on', 'seller_party_id', 'buyer_party_id', 'net_amount'],
    party: ['created_on'],
  },
  params: {
    sales: { unit: 'count', default: 3, min: 2, max: 8, source: 'proposal' },
    window: { unit: 'days', default: 60, min: 14, max: 180, source: 'proposal' },
    young: { unit: 'months', default: 18, min: 6, max: 36, source: 'proposal' },
    margin: { unit: 'ratio', default: 0.02, min: 0, max: 0.1, source: 'proposal' },
  },
  measures: {
    sales: 'count',
    companies: 'text',
    young_company: 'text',
    largest: 'money',
    total: 'money',
    days: 'days',
  },
  amount: 'largest',
  severity: ({ sales }) => Math.min(1, sales / 6),
  picture: 'ring',
  text,
  population,
  given: 'rows',
  rows,
  detect,
});
