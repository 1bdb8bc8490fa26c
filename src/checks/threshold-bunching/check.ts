import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'threshold-bunching',
  status: 'trial',
  since: '2026-11-22',
  kind: 'statistical',
  unit: 'account',
  rests: 'balance',
  stage: 'placement',
  family: 'structuring',
  typology: 'amounts-piled-under-a-threshold',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Kleven, Bunching, Annual Review of Economics 8, 2016 (excès sous un seuil, courbe contrefactuelle)',
    'Code monétaire et financier, art. L561-15-1 et R561-31-2',
  ],
  requires: { txn: ['booked_on', 'account_id', 'direction', 'method', 'amount_ref'] },
  params: {
    ceiling: {
      unit: 'money',
      default: 10_000,
      min: 500,
      max: 50_000,
      source: 'Code monétaire et financier, art. R561-31-2',
      law: 'fr_cosi_cash',
    },
    bin: { unit: 'ratio', default: 0.02, min: 0.01, max: 0.05, source: 'proposal' },
    degree: { unit: 'count', default: 5, min: 3, max: 7, source: 'Kleven, 2016; proposal' },
    draws: { unit: 'count', default: 999, min: 199, max: 1_999, source: 'proposal' },
    around: { unit: 'count', default: 20, min: 10, max: 100, source: 'proposal' },
    rate: { unit: 'ratio', default: 0.1, min: 0.01, max: 0.2, source: 'proposal; Benjamini et Hochberg, 1995' },
  },
  measures: {
    under: 'count',
    expected: 'count',
    excess: 'count',
    above: 'count',
    total: 'money',
    ceiling: 'money',
    chance: 'ratio',
    rate: 'ratio',
    accounts: 'count',
  },
  amount: 'total',
  severity: ({ rate }) => Math.min(1, Math.max(0, -Math.log10(Math.max(rate, 1e-9)) / 6)),
  picture: 'strip',
  text,
  population,
  given: 'rows',
  rows,
  detect,
});
