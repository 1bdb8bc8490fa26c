import { random } from '../demo/random.ts';
import type { WorkedCase } from '#checks/worked-case.ts';
import { journal, months } from './journal.ts';

/** A firm of twelve: customers pay invoices, salaries leave on one day, and households spend them at the same shops. */
export function payroll(): WorkedCase {
  const { between, chance, pick } = random('payroll');
  const books = journal();
  const staff = Array.from({ length: 12 }, (_, at) => ({
    account: `A${at + 1}`,
    party: `P${at + 1}`,
    salary: between(170_000, 340_000),
    rent: between(55_000, 110_000),
  }));
  const customers = Array.from({ length: 9 }, (_, at) => `XCUSTOMER${at + 1}`);
  books.add('account', { account_id: 'FIRM', kind: 'business' });
  for (const [name, reason] of [
    ['XSHOP', 'supermarket'],
    ['XENERGY', 'utility'],
    ['XSOCIAL', 'social charges'],
  ] as const)
    books.add('account', { account_id: name, kind: 'external', is_service: 'true', service_reason: reason });
  books.add('party', { party_id: 'FIRM', type: 'company', name_raw: 'Ateliers Varennes' });
  books.add('holding', { party_id: 'FIRM', target_kind: 'account', target_id: 'FIRM', role: 'holder' });
  for (const { account, party, salary } of staff) {
    books.add('holding', { party_id: party, target_kind: 'account', target_id: account, role: 'holder' });
    for (const year of [2023, 2024])
      books.add('income', {
        party_id: party,
        side: 'receipt',
        kind: 'salary',
        period_from: `${year}-01-01`,
        period_to: `${year}-12-31`,
        amount_central: `${Math.round((salary * 12) / 100)}`,
        currency: 'EUR',
        status: 'established',
      });
  }
  for (const month of months) {
    for (const customer of customers)
      if (chance(80))
        books.book({
          on: `${month}-${String(between(3, 25)).padStart(2, '0')}`,
          account: 'FIRM',
          direction: 'credit',
          cents: between(300_000, 900_000),
          method: 'transfer',
          other: customer,
          more: { category: 'trade_income' },
        });
    books.book({
      on: `${month}-15`,
      account: 'FIRM',
      direction: 'debit',
      cents: between(900_000, 1_100_000),
      method: 'direct_debit',
      other: 'XSOCIAL',
      more: { category: 'social_charges' },
    });
    staff.forEach(({ account, salary, rent }, at) => {
      const pay = { on: `${month}-28`, cents: salary, method: 'transfer', more: { category: 'salary' } };
      books.book({ ...pay, account: 'FIRM', direction: 'debit', other: account });
      books.book({
        ...pay,
        account,
        direction: 'credit',
        other: 'FIRM',
        more: { category: 'salary', mirror_of: 'previous' },
      });
      books.book({
        on: `${month}-05`,
        account,
        direction: 'debit',
        cents: rent,
        method: 'transfer',
        other: `XLANDLORD${(at % 5) + 1}`,
        more: { category: 'rent' },
      });
      books.book({
        on: `${month}-10`,
        account,
        direction: 'debit',
        cents: between(6_000, 14_000),
        method: 'direct_debit',
        other: 'XENERGY',
        more: { category: 'energy' },
      });
      for (let visit = 0; visit < 5; visit++)
        books.book({
          on: `${month}-${String(between(1, 28)).padStart(2, '0')}`,
          account,
          direction: 'debit',
          cents: between(2_000, 15_000),
          method: 'card',
          other: 'XSHOP',
          more: { category: 'food' },
        });
      if (chance(60))
        books.book({
          on: `${month}-${String(between(1, 28)).padStart(2, '0')}`,
          account,
          direction: 'debit',
          cents: pick([5_000, 10_000, 20_000]),
          method: 'cash',
        });
    });
  }
  return books.asCase('payroll');
}
