import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'cash-vs-peers',
  status: 'trial',
  since: '2026-11-22',
  kind: 'statistical',
  unit: 'account',
  rests: 'balance',
  stage: 'placement',
  family: 'cash_business',
  typology: 'takings-beyond-the-trade',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'FFIEC, BSA/AML Examination Manual, Appendix F (cash deposits beyond those of similar businesses)',
    'Iglewicz et Hoaglin, How to Detect and Handle Outliers, ASQC, 1993 (écart robuste)',
  ],
  requires: {
    txn: ['booked_on', 'account_id', 'direction', 'method', 'amount_ref'],
    party: ['activity_code'],
    holding: ['party_id', 'target_kind', 'target_id', 'role'],
  },
  params: {
    far: { unit: 'ratio', default: 3.5, min: 2.5, max: 6, source: 'proposal; Iglewicz et Hoaglin, 1993' },
    peers: { unit: 'count', default: 8, min: 3, max: 50, source: 'proposal; shape: FFIEC' },
    months: { unit: 'count', default: 6, min: 2, max: 24, source: 'proposal; shape: FFIEC' },
  },
  measures: {
    months: 'count',
    cash: 'money',
    usual: 'money',
    times: 'times',
    part: 'ratio',
    usual_part: 'ratio',
    peers: 'count',
    digits: 'count',
    trend: 'text',
  },
  amount: 'cash',
  severity: ({ times }) => Math.max(0, Math.min(1, Math.log10(Math.max(1, times ?? 1)) / 2)),
  picture: 'months',
  text,
  population,
  given: 'rows',
  rows,
  detect,
});
