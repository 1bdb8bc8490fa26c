import { defineCheck } from '#domain/check.ts';
import { meansOfAll } from '#wealth/lines/facts.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'source-application-gap',
  status: 'trial',
  since: '2026-11-22',
  kind: 'arithmetic',
  unit: 'party',
  ofHousehold: true,
  rests: 'balance',
  stage: 'integration',
  family: 'wealth_gap',
  typology: 'spending-beyond-sources',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: ['IRS Manual 9.5.9', 'Code pénal, art. 321-6 (ressources ne correspondant pas au train de vie)'],
  requires: {
    txn: ['booked_on', 'account_id', 'direction', 'amount_ref'],
    holding: ['party_id', 'target_kind', 'target_id', 'role'],
    income: ['party_id', 'period_from', 'period_to', 'amount_central'],
  },
  params: {
    gap: { unit: 'money', default: 10_000, min: 1_000, max: 100_000, source: 'proposal' },
    share: { unit: 'ratio', default: 0.2, min: 0.05, max: 1, source: 'proposal' },
    cash: { unit: 'money', default: 5_000, min: 0, max: 50_000, source: 'proposal' },
    known: { unit: 'days', default: 330, min: 30, max: 365, source: 'proposal' },
  },
  measures: { year: 'text', members: 'text', low: 'money', central: 'money', high: 'money', income: 'money' },
  amount: 'low',
  severity: ({ low, income }) => (income > 0 ? Math.max(0, Math.min(1, low / income)) : 1),
  picture: 'bars',
  text,
  population,
  given: 'rows',
  rows: meansOfAll,
  detect,
});
