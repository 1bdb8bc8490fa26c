import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'nominee-director',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'party',
  rests: 'presence',
  stage: 'layering',
  family: 'company',
  typology: 'nominee-director',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: ['Code monétaire et financier, art. D561-32-1, 3° (personne agissant pour le compte d’un tiers)'],
  requires: {
    holding: ['party_id', 'target_kind', 'target_id', 'role'],
    party: ['type'],
  },
  params: {
    mandates: { unit: 'count', default: 3, min: 2, max: 10, source: 'proposal' },
  },
  measures: { mandates: 'count', homes: 'count', phones: 'count', proxies: 'count', others: 'text' },
  amount: null,
  severity: ({ mandates, homes, phones, proxies }) =>
    Math.min(1, 0.1 * mandates + 0.2 * [homes, phones, proxies].filter((seen) => seen > 0).length),
  picture: 'fan',
  text,
  population,
  sql,
});
