import { compute } from './computation.ts';
import type { Interval } from './interval.ts';
import { bankDepositsMethod } from './bank-deposits/compute.ts';
import { cashMethod } from './cash/compute.ts';
import { type Method, type MethodId, add, take } from './method.ts';
import { netWorthMethod } from './net-worth/compute.ts';
import type { Quantity, Switches } from './quantity.ts';
import { sourceApplicationMethod } from './source-application/compute.ts';

/** Why two methods differ: what the file's own sums leave over. */
export type Residue = 'accounts' | 'debts' | 'purchases-on-credit';

/** Balances moved by more than the rows say: an account, a month or an own transfer is missing. */
const accounts: Method<Residue> = {
  id: 'accounts',
  parts: [add('balances'), add('paid-out'), take('paid-in')],
  places: {
    'account-closing': [add('balances')],
    'account-opening': [take('balances')],
    'asset-bought-from-account': [add('paid-out')],
    'repaid-from-account': [add('paid-out')],
    'spent-from-account': [add('paid-out')],
    withdrawal: [add('paid-out')],
    'own-transfer': [add('paid-out'), take('paid-in')],
    credit: [take('paid-in')],
    'cash-deposit': [take('paid-in')],
  },
  subtotals: [],
};

/** What is owed moved by more than was lent and repaid. */
const debts: Method<Residue> = {
  id: 'debts',
  parts: [add('debts'), take('loans'), add('repayments')],
  places: {
    'debt-closing': [add('debts')],
    'debt-opening': [take('debts')],
    'loan-to-account': [take('loans')],
    'loan-in-cash': [take('loans')],
    'loan-paid-to-seller': [take('loans')],
    'repaid-from-account': [add('repayments')],
    'repaid-in-cash': [add('repayments')],
  },
  subtotals: [],
};

/** Bought on credit for another amount than a lender paid to a seller. */
const purchasesOnCredit: Method<Residue> = {
  id: 'purchases-on-credit',
  parts: [add('purchases'), take('loans')],
  places: { 'asset-bought-on-credit': [add('purchases')], 'loan-paid-to-seller': [take('loans')] },
  subtotals: [],
};

export interface Reconciliation {
  readonly totals: Readonly<Record<MethodId, Interval>>;
  /** Source and application less net worth is `debts`; less bank deposits it is `accounts` + `purchases-on-credit`. Zero where all agree. */
  readonly residues: Readonly<Record<Residue, Interval>>;
}

/** The four methods on the same quantities, and what would explain a difference between them: printed, never hidden. */
export function reconcile(quantities: readonly Quantity[], switches: Switches = {}): Reconciliation {
  const totalOf = (method: Method): Interval => compute(method, quantities, switches).total;
  return {
    totals: {
      'net-worth': totalOf(netWorthMethod),
      'source-application': totalOf(sourceApplicationMethod),
      'bank-deposits': totalOf(bankDepositsMethod),
      cash: totalOf(cashMethod),
    },
    residues: {
      accounts: totalOf(accounts),
      debts: totalOf(debts),
      'purchases-on-credit': totalOf(purchasesOnCredit),
    },
  };
}
