import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'early-repayment',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'party',
  rests: 'presence',
  stage: 'integration',
  family: 'loan_insurance',
  typology: 'early-repayment',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: ['FFIEC, BSA/AML Examination Manual, appendix F (loans repaid early from an unknown source)'],
  requires: {
    txn: ['booked_on', 'from_account_id', 'amount_ref', 'method', 'loan_id'],
    loan: ['principal', 'started_on', 'term_months', 'borrower_party_id'],
  },
  params: {
    share: { unit: 'ratio', default: 0.5, min: 0.3, max: 1, source: 'shape: FFIEC; number: proposal' },
    part: { unit: 'ratio', default: 0.25, min: 0.1, max: 0.5, source: 'shape: FFIEC; number: proposal' },
    lead: { unit: 'days', default: 7, min: 1, max: 60, source: 'proposal' },
  },
  measures: {
    principal: 'money',
    repaid: 'money',
    part_repaid: 'ratio',
    payments: 'count',
    by_others: 'money',
    in_cash: 'money',
    term: 'count',
  },
  amount: 'repaid',
  severity: ({ part_repaid }) => Math.max(0, Math.min(1, part_repaid ?? 0)),
  picture: 'strip',
  text,
  population,
  sql,
});
