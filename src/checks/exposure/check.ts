import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'exposure',
  status: 'trial',
  since: '2026-11-22',
  kind: 'context',
  unit: 'account',
  rests: 'presence',
  stage: 'any',
  family: 'context',
  typology: 'closeness-to-listed-accounts',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Page, Brin, Motwani, Winograd, The PageRank Citation Ranking, Stanford 1999',
    'Haveliwala, Topic-Sensitive PageRank, WWW 2002',
  ],
  requires: {
    txn: ['booked_on', 'from_account_id', 'to_account_id', 'amount_ref'],
    watchlist: ['list_name'],
  },
  requiresAny: [{ watchlist: ['name'] }, { watchlist: ['identifier_value'] }],
  params: {
    follow: { unit: 'ratio', default: 0.85, min: 0.5, max: 0.95, source: 'Page et al. 1999' },
    steps: { unit: 'count', default: 6, min: 2, max: 10, source: 'proposal' },
    closeness: { unit: 'ratio', default: 0.01, min: 0.001, max: 0.5, source: 'proposal' },
  },
  measures: { closeness: 'ratio', steps: 'count', part: 'ratio', paid: 'money', arrived: 'money', without: 'ratio' },
  amount: 'arrived',
  severity: ({ closeness }) => Math.min(1, closeness),
  picture: 'relay',
  text,
  population,
  given: 'flow-graph',
  rows,
  detect,
});
