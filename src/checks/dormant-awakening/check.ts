import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'dormant-awakening',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'account',
  rests: 'absence',
  stage: 'layering',
  family: 'activity',
  typology: 'awakened-account',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Code monétaire et financier, art. L312-19 (compte inactif : hors intérêts et frais de la banque)',
    'Code monétaire et financier, art. D561-32-1, 5°',
  ],
  requires: { txn: ['booked_on', 'account_id', 'direction', 'amount_ref'] },
  params: {
    silence: { unit: 'days', default: 180, min: 60, max: 730, source: 'proposal; the law’s own year is longer' },
    window: { unit: 'days', default: 7, min: 1, max: 31, source: 'proposal' },
    floor: { unit: 'money', default: 5_000, min: 500, max: 50_000, source: 'proposal' },
    times: { unit: 'count', default: 10, min: 2, max: 50, source: 'proposal' },
  },
  measures: { credits: 'count', total: 'money', silent: 'days', usual: 'money' },
  amount: 'total',
  severity: ({ silent, total, usual }) => Math.min(1, silent / 365) * (total > 0 ? 1 - usual / total : 0),
  picture: 'strip',
  text,
  population,
  sql,
});
