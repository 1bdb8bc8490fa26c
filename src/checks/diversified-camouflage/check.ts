import { defineCheck } from '#domain/check.ts';
import { moneyClasses } from '#domain/money-class.ts';
import assetVsIncome from '../asset-vs-income/check.ts';
import capitalInjection from '../capital-injection/check.ts';
import insuranceEarlyExit from '../insurance-early-exit/check.ts';
import loanBack from '../loan-back/check.ts';
import paidByThirdParty from '../paid-by-third-party/check.ts';
import taintedFinancing from '../tainted-financing/check.ts';
import takingsImplausible from '../takings-implausible/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

const byClass = Object.fromEntries(moneyClasses.map((name) => [name, 'money'])) as Readonly<
  Record<(typeof moneyClasses)[number], 'money'>
>;

export default defineCheck({
  id: 'diversified-camouflage',
  status: 'stable',
  since: '2026-11-22',
  kind: 'arithmetic',
  unit: 'party',
  rests: 'balance',
  stage: 'integration',
  family: 'spread',
  typology: 'diversified-investments',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Code pénal, art. 324-1, 324-1-1 et 321-6',
    'Europol, EU SOCTA 2021 (réinvestissement des profits dans une multitude de placements)',
  ],
  requires: { holding: ['party_id', 'target_kind', 'target_id', 'role'] },
  params: {
    classes: { unit: 'count', default: 3, min: 2, max: 6, source: 'proposal' },
    total: { unit: 'money', default: 50_000, min: 10_000, max: 500_000, source: 'proposal' },
  },
  measures: { unexplained: 'money', spread: 'count', parts: 'count', quiet: 'count', persons: 'count', ...byClass },
  amount: 'unexplained',
  severity: ({ spread, quiet, parts }) => Math.max(0, Math.min(1, spread / 8 + (parts > 0 ? quiet / parts / 2 : 0))),
  picture: 'wheel',
  text,
  population,
  given: 'rows',
  rows,
  detect,
  standsOn: [
    { check: assetVsIncome, params: { years: 1, share: 0.3 } },
    { check: paidByThirdParty, params: { share: 0.05, payments: 1 } },
    { check: taintedFinancing, params: { share: 0.01, purse: 0 } },
    { check: capitalInjection, params: { floor: 1_000, share: 0.2 } },
    { check: takingsImplausible, params: { ratio: 1.1 } },
    { check: insuranceEarlyExit, params: { floor: 1_000 } },
    { check: loanBack, params: {} },
  ],
});
