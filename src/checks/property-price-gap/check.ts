import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'property-price-gap',
  status: 'trial',
  since: '2026-11-22',
  kind: 'arithmetic',
  unit: 'asset',
  rests: 'presence',
  stage: 'integration',
  family: 'property',
  typology: 'property-price',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Code monétaire et financier, art. D561-32-1, 16° (biens immobiliers à un prix manifestement décalé)',
    'Direction générale des finances publiques, Demandes de valeurs foncières (DVF)',
  ],
  requires: {
    asset: ['kind', 'price', 'surface_m2', 'commune_code', 'acquired_on'],
    comparable: ['sold_on', 'price', 'commune_code', 'kind', 'surface_m2'],
  },
  params: {
    below: { unit: 'ratio', default: 0.35, min: 0.1, max: 0.8, source: 'proposal' },
    above: { unit: 'ratio', default: 0.5, min: 0.1, max: 2, source: 'proposal' },
    sales: { unit: 'count', default: 20, min: 10, max: 200, source: 'proposal' },
    window: { unit: 'months', default: 12, min: 3, max: 36, source: 'proposal' },
  },
  measures: {
    way: 'text',
    unit_price: 'money',
    usual: 'money',
    low: 'money',
    high: 'money',
    away: 'ratio',
    sales: 'count',
    area: 'text',
    price: 'money',
    gap: 'money',
  },
  amount: 'gap',
  severity: ({ gap, price }) => (price > 0 ? Math.min(1, gap / price) : 0),
  picture: 'strip',
  text,
  population,
  given: 'rows',
  rows,
  detect,
});
