import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'back-to-back-loan',
  status: 'trial',
  since: '2026-11-22',
  kind: 'pattern',
  unit: 'party',
  rests: 'presence',
  stage: 'integration',
  family: 'loan_insurance',
  typology: 'loan-secured-by-own-cash',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'FATF, Money Laundering and Terrorist Financing through the Real Estate Sector, 2007 (back-to-back loans)',
    'FFIEC, BSA/AML Examination Manual, Lending Activities (loans secured by cash collateral)',
  ],
  requires: { loan: ['borrower_party_id', 'principal', 'collateral_kind', 'collateral_amount'] },
  params: {
    low: { unit: 'ratio', default: 0.9, min: 0.7, max: 1, source: 'shape: FATF 2007, FFIEC' },
    high: { unit: 'ratio', default: 1.1, min: 1, max: 1.3, source: 'shape: FATF 2007, FFIEC' },
  },
  measures: { principal: 'money', collateral: 'money', part: 'ratio', kind: 'text', ending: 'text', ran: 'ratio' },
  amount: 'principal',
  severity: ({ part, ran }) =>
    Math.max(0, 1 - Math.abs(part - 1) * 3) * (Number.isFinite(ran) && ran <= 1 / 3 ? 1 : 0.6),
  picture: 'bars',
  text,
  population,
  sql,
});
