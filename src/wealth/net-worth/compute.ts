import { type Computation, compute } from '../computation.ts';
import { type Method, add, take } from '../method.ts';
import type { Quantity, Switches } from '../quantity.ts';

type Part = 'closing-assets' | 'closing-debts' | 'opening-assets' | 'opening-debts' | 'living' | 'known-income';

/** (assets − debts at the end) − (assets − debts at the start) + living − known income. Assets at cost, never at value. */
export const netWorthMethod: Method<'net-worth', Part> = {
  id: 'net-worth',
  parts: [
    add('closing-assets'),
    take('closing-debts'),
    take('opening-assets'),
    add('opening-debts'),
    add('living'),
    take('known-income'),
  ],
  places: {
    'account-closing': [add('closing-assets')],
    'cash-closing': [add('closing-assets')],
    'asset-kept': [add('closing-assets'), take('opening-assets')],
    'asset-bought-from-account': [add('closing-assets')],
    'asset-bought-in-cash': [add('closing-assets')],
    'asset-bought-on-credit': [add('closing-assets')],
    // Of a sale only the gain is income: the price is a known receipt, less what the asset had cost.
    'asset-sold': [take('opening-assets'), add('known-income')],
    'debt-closing': [take('closing-debts')],
    'account-opening': [take('opening-assets')],
    'cash-opening': [take('opening-assets')],
    'debt-opening': [add('opening-debts')],
    'spent-from-account': [add('living')],
    'spent-in-cash': [add('living')],
    'income-to-account': [take('known-income')],
    'income-in-cash': [take('known-income')],
    'receipt-to-account': [take('known-income')],
    'receipt-in-cash': [take('known-income')],
    'reimbursement-to-account': [take('known-income')],
  },
  subtotals: [
    { id: 'closing-net-worth', of: ['closing-assets', 'closing-debts'], sign: 1 },
    { id: 'opening-net-worth', of: ['opening-assets', 'opening-debts'], sign: -1 },
    { id: 'increase', of: ['closing-assets', 'closing-debts', 'opening-assets', 'opening-debts'], sign: 1 },
  ],
};

/** Did net worth grow by more than known income allows? */
export const netWorth = (quantities: readonly Quantity[], switches: Switches = {}): Computation =>
  compute(netWorthMethod, quantities, switches);
