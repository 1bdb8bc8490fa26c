import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import { rows } from './rows.ts';
import { text } from './text.ts';

export default defineCheck({
  id: 'tainted-financing',
  status: 'trial',
  since: '2026-11-22',
  kind: 'arithmetic',
  unit: 'asset',
  rests: 'balance',
  stage: 'integration',
  family: 'asset_financing',
  typology: 'asset-paid-from-reviewed-flows',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Code pénal, art. 324-1 et 131-21 (objet ou produit de l’infraction ; fonds mêlés)',
    'Devaynes v Noble (Clayton’s Case), 1816 ; James Roscoe (Bolton) Ltd v Winder, 1915 (lowest intermediate balance)',
    'Anderson, Shumailov, Ahmed, Rietmann, Bitcoin Redux, WEIS 2018 (FIFO, haircut, poison)',
  ],
  requires: { txn: ['booked_on', 'from_account_id', 'to_account_id', 'amount_ref', 'asset_id', 'asset_cost'] },
  requiresAny: [{ txn: ['method'] }, { watchlist: ['name'] }, { watchlist: ['identifier_value'] }],
  params: {
    share: { unit: 'ratio', default: 0.2, min: 0.01, max: 1, source: 'proposal' },
    purse: { unit: 'money', default: 2_000, min: 0, max: 50_000, source: 'proposal' },
  },
  measures: {
    paid: 'money',
    low: 'money',
    high: 'money',
    part: 'ratio',
    fifo: 'money',
    lifo: 'money',
    lowest_balance: 'money',
    pro_rata: 'money',
    poison: 'money',
    seeds: 'count',
  },
  amount: 'low',
  severity: ({ low, high, paid }) => (paid > 0 ? Math.max(0, Math.min(1, (low + high) / (2 * paid))) : 0),
  picture: 'relay',
  text,
  population,
  given: 'rows',
  rows,
  detect,
});
