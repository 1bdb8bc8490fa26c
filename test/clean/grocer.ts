import { random } from '../demo/random.ts';
import type { WorkedCase } from '#checks/worked-case.ts';
import { days, journal, months, weekday } from './journal.ts';

/** A corner shop: card takings each working day, cash banked every Monday, suppliers paid on invoice; and the cash-and-carry next door. */
export function grocer(): WorkedCase {
  const { between } = random('grocer');
  const books = journal();
  books.add('account', { account_id: 'WHOLESALE', kind: 'business' });
  books.add('account', { account_id: 'SHOP', kind: 'business' });
  books.add('party', { party_id: 'WHOLESALER', type: 'company', name_raw: 'Comptoir du Port' });
  books.add('holding', { party_id: 'WHOLESALER', target_kind: 'account', target_id: 'WHOLESALE', role: 'holder' });
  books.add('account', { account_id: 'XCARDS', kind: 'external', is_service: 'true', service_reason: 'card acquirer' });
  books.add('party', { party_id: 'GROCER', type: 'company', name_raw: 'Épicerie du Pont', activity_code: '47.11B' });
  books.add('holding', { party_id: 'GROCER', target_kind: 'account', target_id: 'SHOP', role: 'holder' });
  books.add('holding', { party_id: 'KEEPER', target_kind: 'account', target_id: 'HOME', role: 'holder' });
  for (const year of [2023, 2024])
    books.add('income', {
      party_id: 'GROCER',
      side: 'capacity',
      kind: 'capacity_estimate',
      period_from: `${year}-01-01`,
      period_to: `${year}-12-31`,
      amount_central: '420000',
      amount_high: '480000',
      currency: 'EUR',
    });
  for (const day of days) {
    const isSunday = weekday(day) === 0;
    if (!isSunday)
      books.book({
        on: day,
        account: 'SHOP',
        direction: 'credit',
        cents: between(45_000, 120_000),
        method: 'card',
        other: 'XCARDS',
        more: { category: 'trade_income' },
      });
    if (weekday(day) === 1)
      books.book({
        on: day,
        account: 'SHOP',
        direction: 'credit',
        cents: between(190_000, 340_000),
        method: 'cash',
        more: { category: 'trade_income', branch_code: 'B12', place_city: 'Amiens' },
      });
    if (weekday(day) === 4)
      books.book({
        on: day,
        account: 'SHOP',
        direction: 'debit',
        cents: between(250_000, 480_000),
        method: 'transfer',
        other: `XSUPPLIER${between(1, 6)}`,
        more: { category: 'goods_purchase' },
      });
  }
  for (const month of months) {
    const drawings = { on: `${month}-02`, cents: 180_000, method: 'transfer', more: { category: 'salary' } };
    books.book({ ...drawings, account: 'SHOP', direction: 'debit', other: 'HOME' });
    books.book({
      on: `${month}-06`,
      account: 'HOME',
      direction: 'debit',
      cents: 72_000,
      method: 'transfer',
      other: 'XLANDLORD',
      more: { category: 'rent' },
    });
    books.book({
      on: `${month}-20`,
      account: 'SHOP',
      direction: 'debit',
      cents: between(110_000, 150_000),
      method: 'direct_debit',
      other: 'XTAX',
      more: { category: 'tax' },
    });
    for (let visit = 0; visit < 4; visit++)
      books.book({
        on: `${month}-${String(between(1, 28)).padStart(2, '0')}`,
        account: 'HOME',
        direction: 'debit',
        cents: between(1_500, 18_000),
        method: 'card',
        other: `XSTORE${between(1, 5)}`,
        more: { category: 'food' },
      });
  }
  const weekly = random('wholesaler');
  for (const day of days)
    if (weekday(day) === 1)
      books.book({
        on: day,
        account: 'WHOLESALE',
        direction: 'credit',
        cents: weekly.between(700_000, 1_300_000),
        method: 'cash',
      });
  return books.asCase('grocer');
}
