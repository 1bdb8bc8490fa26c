import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'cash-cap-breach',
  status: 'stable',
  since: '2026-11-22',
  kind: 'fact',
  unit: 'party',
  rests: 'presence',
  stage: 'integration',
  family: 'cash_limits',
  typology: 'cash-over-legal-cap',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Code monétaire et financier, art. L112-6 et D112-3',
    'Règlement (UE) 2024/1624 du 31 mai 2024, art. 80 (applicable le 10 juillet 2027)',
  ],
  requires: {},
  requiresAny: [
    { asset: ['acquired_on', 'price', 'paid_method'] },
    { invoice: ['issued_on', 'paid_method'] },
    { txn: ['booked_on', 'method', 'amount_ref', 'asset_id', 'asset_cost'] },
    { txn: ['booked_on', 'method', 'amount_ref', 'invoice_id'] },
  ],
  params: {
    cap_resident: {
      unit: 'money',
      default: 1_000,
      min: 100,
      max: 20_000,
      source: 'Code monétaire et financier, art. D112-3, 1°',
      law: 'fr_cash_cap_resident',
    },
    cap_abroad: {
      unit: 'money',
      default: 15_000,
      min: 100,
      max: 50_000,
      source: 'Code monétaire et financier, art. D112-3, 2°',
      law: 'fr_cash_cap_nonresident',
    },
    cap_europe: {
      unit: 'money',
      default: 10_000,
      min: 100,
      max: 50_000,
      source: 'Règlement (UE) 2024/1624, art. 80',
      law: 'eu_cash_cap',
    },
    linked: { unit: 'days', default: 30, min: 1, max: 365, source: 'proposal' },
  },
  measures: { kind: 'text', named: 'text', payments: 'count', standing: 'text', paid: 'money', cap: 'money' },
  amount: 'paid',
  severity: () => 0.6,
  picture: 'bars',
  text,
  population,
  sql,
});
