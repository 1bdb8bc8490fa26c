import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'role-broker',
  status: 'trial',
  since: '2026-11-22',
  kind: 'context',
  unit: 'party',
  rests: 'presence',
  stage: 'any',
  family: 'context',
  typology: 'link-between-groups',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Gould, Fernandez, Structures of Mediation, Sociological Methodology 19, 1989',
    'Burt, Structural Holes, Harvard University Press 1992',
    'Brandes, A faster algorithm for betweenness centrality, 2001',
    'Malm, Bichler, Using friends for money, Trends in Organized Crime 16, 2013',
  ],
  requires: {
    txn: ['booked_on', 'from_account_id', 'to_account_id', 'amount_ref'],
    holding: ['party_id', 'target_kind', 'target_id', 'role'],
  },
  params: {
    ways: { unit: 'count', default: 4, min: 1, max: 100, source: 'proposal' },
    chance: { unit: 'ratio', default: 0.05, min: 0.01, max: 0.5, source: 'proposal' },
    sources: { unit: 'count', default: 256, min: 64, max: 2048, source: 'proposal' },
    nodes: { unit: 'count', default: 20_000, min: 100, max: 100_000, source: 'proposal' },
    degree_cap: { unit: 'count', default: 500, min: 2, max: 5000, source: 'a limit of computing' },
  },
  measures: {
    ways: 'count',
    groups: 'count',
    gatekeeper: 'count',
    representative: 'count',
    liaison: 'count',
    chance: 'ratio',
    constraint: 'ratio',
    between: 'ratio',
    persons: 'count',
    through: 'money',
  },
  amount: null,
  severity: ({ between }) => between,
  picture: 'fan',
  text,
  population,
  given: 'flow-graph',
  rows,
  detect,
});
