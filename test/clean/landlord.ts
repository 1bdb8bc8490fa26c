import { random } from '../demo/random.ts';
import type { WorkedCase } from '#checks/worked-case.ts';
import { journal, months } from './journal.ts';

/** Owner of eight flats: rents come in, the mortgage and works go out, and a car is bought out of declared income. */
export function landlord(): WorkedCase {
  const { between, chance } = random('landlord');
  const books = journal();
  books.add('account', { account_id: 'RENTS', kind: 'personal' });
  books.add('account', { account_id: 'XBANK', kind: 'external', is_service: 'true', service_reason: 'bank' });
  books.add('account', { account_id: 'XWORKS1', kind: 'external', account_number: 'W-1' });
  books.add('watchlist', { list_name: 'builders under inquiry', kind: 'account', identifier_value: 'W-1' });
  books.add('party', { party_id: 'OWNER', type: 'person', name_raw: 'Marthe Quellec' });
  books.add('holding', { party_id: 'OWNER', target_kind: 'account', target_id: 'RENTS', role: 'holder' });
  books.add('holding', { party_id: 'OWNER', target_kind: 'asset', target_id: 'CAR', role: 'owner' });
  for (const year of [2022, 2023, 2024]) {
    const period = { period_from: `${year}-01-01`, period_to: `${year}-12-31`, currency: 'EUR', status: 'established' };
    books.add('income', { party_id: 'OWNER', side: 'receipt', kind: 'rent', amount_central: '57600', ...period });
    books.add('income', { party_id: 'OWNER', side: 'receipt', kind: 'pension', amount_central: '21600', ...period });
  }
  books.add('asset', {
    asset_id: 'CAR',
    kind: 'vehicle',
    description: 'break familial',
    acquired_on: '2024-04-18',
    price: '17500',
    currency: 'EUR',
    paid_method: 'transfer',
  });
  books.book({
    on: '2024-04-18',
    account: 'RENTS',
    direction: 'debit',
    cents: 1_750_000,
    method: 'transfer',
    other: 'XGARAGE',
    more: { category: 'vehicle', asset_id: 'CAR', asset_cost: 'price' },
  });
  for (const month of months) {
    for (let tenant = 1; tenant <= 8; tenant++)
      books.book({
        on: `${month}-${String(between(1, 8)).padStart(2, '0')}`,
        account: 'RENTS',
        direction: 'credit',
        cents: 60_000,
        method: 'transfer',
        other: `XTENANT${tenant}`,
        more: { category: 'rent' },
      });
    books.book({
      on: `${month}-01`,
      account: 'RENTS',
      direction: 'credit',
      cents: 180_000,
      method: 'transfer',
      other: 'XPENSION',
      more: { category: 'pension' },
    });
    books.book({
      on: `${month}-12`,
      account: 'RENTS',
      direction: 'debit',
      cents: 231_500,
      method: 'direct_debit',
      other: 'XBANK',
      more: { category: 'loan_repayment' },
    });
    if (chance(40))
      books.book({
        on: `${month}-${String(between(13, 28)).padStart(2, '0')}`,
        account: 'RENTS',
        direction: 'debit',
        cents: between(30_000, 240_000),
        method: 'transfer',
        other: `XWORKS${between(1, 4)}`,
        more: { category: 'works' },
      });
    for (let week = 0; week < 4; week++)
      books.book({
        on: `${month}-${String(week * 7 + between(1, 6)).padStart(2, '0')}`,
        account: 'RENTS',
        direction: 'debit',
        cents: between(3_000, 14_000),
        method: 'card',
        other: `XSTORE${between(1, 6)}`,
        more: { category: 'food' },
      });
    if (month.endsWith('-10'))
      books.book({
        on: `${month}-15`,
        account: 'RENTS',
        direction: 'debit',
        cents: 640_000,
        method: 'direct_debit',
        other: 'XTAX',
        more: { category: 'tax' },
      });
  }
  return books.asCase('landlord');
}
