import { rowId } from '#domain/row-id.ts';
import { type Interval, interval } from '#wealth/interval.ts';
import type { Nature, Quantity } from '#wealth/quantity.ts';

/** Euros, as in the worked example. */
export const euros = (low: number, central = low, high = central): Interval =>
  interval(low * 100, central * 100, high * 100);

let line = 0;

export const quantity = (nature: Nature, about: string, amount: Interval, when?: Quantity['when']): Quantity => ({
  id: `${nature} ${about}${when ? ` if ${when.is}` : ''}`,
  nature,
  about,
  rows: [rowId(1, ++line)],
  amount,
  ...(when ? { when } : {}),
});

/** One fictional person, one year: a car partly paid in cash, a watch, cash seized at the end, a gift that is claimed. */
export const workedYear: readonly Quantity[] = [
  quantity('account-opening', 'A', euros(2_000)),
  quantity('account-opening', 'B', euros(4_000)),
  quantity('account-closing', 'A', euros(5_200)),
  quantity('account-closing', 'B', euros(9_000)),
  quantity('credit', 'salary', euros(19_600)),
  quantity('credit', 'benefits', euros(2_400)),
  quantity('cash-deposit', 'A', euros(14_000)),
  quantity('credit', 'third parties', euros(6_500)),
  quantity('credit', 'car loan', euros(10_000)),
  quantity('own-transfer', 'A to B', euros(5_000)),
  quantity('asset-bought-from-account', 'car', euros(24_000)),
  quantity('asset-bought-in-cash', 'car', euros(14_000)),
  quantity('asset-bought-in-cash', 'watch', euros(10_000, 12_000, 14_000)),
  quantity('spent-from-account', 'rent', euros(7_200)),
  quantity('spent-from-account', 'card', euros(9_800)),
  quantity('spent-from-account', 'interest', euros(300)),
  quantity('spent-in-cash', 'living', euros(1_000, 3_000, 5_000)),
  quantity('repaid-from-account', 'car loan', euros(2_000)),
  quantity('loan-to-account', 'car loan', euros(10_000)),
  quantity('debt-closing', 'car loan', euros(8_000)),
  quantity('withdrawal', 'A', euros(1_000)),
  quantity('cash-opening', 'hoard', euros(0, 3_000, 10_000)),
  quantity('cash-closing', 'seized', euros(21_500)),
  quantity('income-to-account', 'salary', euros(19_600)),
  quantity('income-to-account', 'benefits', euros(2_400)),
  quantity('receipt-to-account', 'gift', euros(2_000), { hypothesis: 'gift', is: 'accepted' }),
];
