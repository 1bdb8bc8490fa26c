import { type Computation, compute } from '../computation.ts';
import { type Method, add, take } from '../method.ts';
import type { Quantity, Switches } from '../quantity.ts';

type Part = 'balances' | 'cash-increase' | 'purchases' | 'repayments' | 'living' | 'known-income' | 'loans';

/** Everything money was put to in the year, less every known source. */
export const sourceApplicationMethod: Method<'source-application', Part> = {
  id: 'source-application',
  parts: [
    add('balances'),
    add('cash-increase'),
    add('purchases'),
    add('repayments'),
    add('living'),
    take('known-income'),
    take('loans'),
  ],
  places: {
    'account-closing': [add('balances')],
    'account-opening': [take('balances')],
    'cash-closing': [add('cash-increase')],
    'cash-opening': [take('cash-increase')],
    'asset-bought-from-account': [add('purchases')],
    'asset-bought-in-cash': [add('purchases')],
    'asset-bought-on-credit': [add('purchases')],
    'repaid-from-account': [add('repayments')],
    'repaid-in-cash': [add('repayments')],
    'spent-from-account': [add('living')],
    'spent-in-cash': [add('living')],
    'income-to-account': [take('known-income')],
    'income-in-cash': [take('known-income')],
    'receipt-to-account': [take('known-income')],
    'receipt-in-cash': [take('known-income')],
    'reimbursement-to-account': [take('known-income')],
    'loan-to-account': [take('loans')],
    'loan-in-cash': [take('loans')],
    'loan-paid-to-seller': [take('loans')],
  },
  subtotals: [
    { id: 'applications', of: ['balances', 'cash-increase', 'purchases', 'repayments', 'living'], sign: 1 },
    { id: 'sources', of: ['known-income', 'loans'], sign: -1 },
  ],
};

/** Was more spent than all known sources bring? */
export const sourceApplication = (quantities: readonly Quantity[], switches: Switches = {}): Computation =>
  compute(sourceApplicationMethod, quantities, switches);
