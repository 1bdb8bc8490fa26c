import { type Computation, compute } from '../computation.ts';
import { type Method, add, take } from '../method.ts';
import type { Quantity, Switches } from '../quantity.ts';

type Part =
  | 'deposits'
  | 'own-transfers'
  | 'redeposits'
  | 'loans'
  | 'other-non-income'
  | 'cash-spending'
  | 'cash-increase'
  | 'withdrawals'
  | 'known-income';

/**
 * Deposits, less what is no income, plus what was spent in cash that no withdrawal paid for, less known income. Withdrawals that were paid
 * in again are taken from the deposits, and therefore no longer pay for cash spending.
 */
export const bankDepositsMethod: Method<'bank-deposits', Part> = {
  id: 'bank-deposits',
  parts: [
    add('deposits'),
    take('own-transfers'),
    take('redeposits'),
    take('loans'),
    take('other-non-income'),
    add('cash-spending'),
    add('cash-increase'),
    take('withdrawals'),
    take('known-income'),
  ],
  places: {
    credit: [add('deposits')],
    'cash-deposit': [add('deposits')],
    'own-transfer': [add('deposits'), take('own-transfers')],
    redeposit: [take('redeposits'), add('withdrawals')],
    'loan-to-account': [take('loans')],
    'loan-in-cash': [take('loans')],
    'reimbursement-to-account': [take('other-non-income')],
    'asset-bought-in-cash': [add('cash-spending')],
    'repaid-in-cash': [add('cash-spending')],
    'spent-in-cash': [add('cash-spending')],
    'cash-closing': [add('cash-increase')],
    'cash-opening': [take('cash-increase')],
    withdrawal: [take('withdrawals')],
    'income-to-account': [take('known-income')],
    'income-in-cash': [take('known-income')],
    'receipt-to-account': [take('known-income')],
    'receipt-in-cash': [take('known-income')],
  },
  subtotals: [
    { id: 'net-deposits', of: ['deposits', 'own-transfers', 'redeposits', 'loans', 'other-non-income'], sign: 1 },
    { id: 'unbanked', of: ['cash-spending', 'cash-increase', 'withdrawals'], sign: 1 },
    {
      id: 'receipts',
      of: [
        'deposits',
        'own-transfers',
        'redeposits',
        'loans',
        'other-non-income',
        'cash-spending',
        'cash-increase',
        'withdrawals',
      ],
      sign: 1,
    },
  ],
};

/** Do deposits and cash spending exceed known income? */
export const bankDeposits = (quantities: readonly Quantity[], switches: Switches = {}): Computation =>
  compute(bankDepositsMethod, quantities, switches);
