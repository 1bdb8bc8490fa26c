import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'luxury-turnover',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'party',
  rests: 'presence',
  stage: 'integration',
  family: 'property',
  typology: 'luxury-turnover',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Europol, Decoding the EU’s most threatening criminal networks, 2024 (biens de grande valeur)',
    'Code monétaire et financier, art. L112-6 et D112-3 (paiements en espèces)',
  ],
  requires: {
    asset: ['kind', 'acquired_on', 'price', 'disposed_on'],
    holding: ['party_id', 'target_kind', 'target_id', 'role'],
  },
  params: {
    sales: { unit: 'count', default: 3, min: 2, max: 10, source: 'proposal' },
    window: { unit: 'days', default: 365, min: 90, max: 1095, source: 'proposal' },
    held: { unit: 'days', default: 180, min: 30, max: 365, source: 'proposal' },
    cash: { unit: 'money', default: 1_000, min: 100, max: 20_000, source: 'amount of CMF D112-3, without its dates' },
  },
  measures: { sales: 'count', objects: 'text', bought: 'money', sold: 'money', losses: 'count', in_cash: 'count' },
  amount: 'bought',
  severity: ({ sales }) => Math.min(1, sales / 6),
  picture: 'strip',
  text,
  population,
  sql,
});
