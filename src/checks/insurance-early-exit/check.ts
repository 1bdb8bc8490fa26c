import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'insurance-early-exit',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'party',
  rests: 'presence',
  stage: 'integration',
  family: 'loan_insurance',
  typology: 'insurance-early-exit',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'GAFI/FATF, Guidance for a Risk-Based Approach: Life Insurance Sector, 2018 (early surrender at a loss)',
    'FFIEC, BSA/AML Examination Manual, appendix F (insurance)',
  ],
  requires: { txn: ['booked_on', 'from_account_id', 'to_account_id', 'amount_ref', 'category'] },
  params: {
    floor: { unit: 'money', default: 5_000, min: 1_000, max: 50_000, source: 'shape: FFIEC, FATF; number: proposal' },
    window: { unit: 'days', default: 730, min: 180, max: 1825, source: 'shape: FFIEC, FATF; number: proposal' },
    penalty: { unit: 'ratio', default: 0.02, min: 0, max: 0.2, source: 'shape: FFIEC, FATF; number: proposal' },
    kept: { unit: 'ratio', default: 0.5, min: 0.1, max: 0.8, source: 'proposal' },
  },
  measures: { insurer: 'text', paid: 'money', premiums: 'count', surrendered: 'money', loss: 'ratio', days: 'days' },
  amount: 'surrendered',
  severity: ({ loss }) => Math.max(0, Math.min(1, 0.4 + (loss ?? 0))),
  picture: 'strip',
  text,
  population,
  sql,
});
