import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'property-flip',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'asset',
  rests: 'presence',
  stage: 'integration',
  family: 'property',
  typology: 'property-flip',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'TRACFIN, rapports d’activité et d’analyse (reventes rapides de biens immobiliers)',
    'Code monétaire et financier, art. D561-32-1, 16° (biens immobiliers à un prix manifestement décalé)',
  ],
  requires: { asset: ['kind', 'acquired_on', 'price', 'disposed_on', 'disposal_price'] },
  params: {
    window: { unit: 'days', default: 365, min: 90, max: 1095, source: 'shape: TRACFIN; number: proposal' },
    change: { unit: 'ratio', default: 0.25, min: 0.1, max: 1, source: 'proposal' },
  },
  measures: {
    bought: 'money',
    sold: 'money',
    change: 'ratio',
    days: 'days',
  },
  amount: 'sold',
  severity: ({ change }) => Math.min(1, Math.abs(change ?? 0)),
  picture: 'bars',
  text,
  population,
  sql,
});
