import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'watchlist-match',
  status: 'trial',
  since: '2026-11-22',
  kind: 'fact',
  unit: 'case',
  rests: 'presence',
  stage: 'any',
  family: 'identity',
  typology: 'listed-party',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'OpenSanctions, logic-v2 (aligned name tokens, qualifiers against a match)',
    'Code monétaire et financier, art. L562-1 et suivants (gel des avoirs)',
  ],
  requires: { txn: ['booked_on'] },
  requiresAny: [{ watchlist: ['name'] }, { watchlist: ['identifier_value'] }],
  params: {
    strong: { unit: 'ratio', default: 0.85, min: 0.6, max: 1, source: 'OpenSanctions logic-v2 practice' },
    weak: { unit: 'ratio', default: 0.7, min: 0.6, max: 1, source: 'OpenSanctions logic-v2 practice' },
  },
  measures: { band: 'text', named: 'text', entry: 'text', list: 'text', score: 'ratio', against: 'text' },
  amount: null,
  severity: ({ score }) => Math.max(0, Math.min(1, score === 1 ? 1 : (score - 0.6) * 2)),
  picture: 'bars',
  text,
  population,
  given: 'rows',
  rows,
  detect,
});
