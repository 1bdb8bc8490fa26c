import { type Computation, compute } from '../computation.ts';
import { type Method, add, take } from '../method.ts';
import type { Quantity, Switches } from '../quantity.ts';

type Part = 'cash-used' | 'closing-cash' | 'opening-cash' | 'withdrawals' | 'known-cash' | 'other-credits';

/** Cash used and left, less cash there was or is known to have come in; then, beside it, what other credits leave unexplained. */
export const cashMethod: Method<'cash', Part> = {
  id: 'cash',
  parts: [
    add('cash-used'),
    add('closing-cash'),
    take('opening-cash'),
    take('withdrawals'),
    take('known-cash'),
    add('other-credits'),
  ],
  places: {
    'cash-deposit': [add('cash-used')],
    'asset-bought-in-cash': [add('cash-used')],
    'repaid-in-cash': [add('cash-used')],
    'spent-in-cash': [add('cash-used')],
    redeposit: [take('cash-used'), add('withdrawals')],
    'cash-closing': [add('closing-cash')],
    'cash-opening': [take('opening-cash')],
    withdrawal: [take('withdrawals')],
    'income-in-cash': [take('known-cash')],
    'receipt-in-cash': [take('known-cash')],
    'loan-in-cash': [take('known-cash')],
    credit: [add('other-credits')],
    'own-transfer': [add('other-credits'), take('other-credits')],
    'income-to-account': [take('other-credits')],
    'receipt-to-account': [take('other-credits')],
    'reimbursement-to-account': [take('other-credits')],
    'loan-to-account': [take('other-credits')],
  },
  subtotals: [
    {
      id: 'unexplained-cash',
      of: ['cash-used', 'closing-cash', 'opening-cash', 'withdrawals', 'known-cash'],
      sign: 1,
    },
  ],
};

/** Was more cash used than there was? The total reconciles to the other three methods; the cash alone is a subtotal. */
export const cashUsed = (quantities: readonly Quantity[], switches: Switches = {}): Computation =>
  compute(cashMethod, quantities, switches);
