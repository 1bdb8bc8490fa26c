import { random } from '../demo/random.ts';
import type { WorkedCase } from '#checks/worked-case.ts';
import { journal, months } from './journal.ts';

const MEMBERS = 60;
const WINTER_DONORS = 120;

/** An association: members give monthly, a winter appeal brings many unknown donors in two weeks, collections are banked in cash. */
export function charity(): WorkedCase {
  const { between } = random('charity');
  const books = journal();
  const dayOf = (low: number, high: number): string => String(between(low, high)).padStart(2, '0');
  books.add('account', { account_id: 'FUND', kind: 'business' });
  books.add('party', { party_id: 'ASSOCIATION', type: 'association', name_raw: 'Les Amis du Quai' });
  books.add('holding', { party_id: 'ASSOCIATION', target_kind: 'account', target_id: 'FUND', role: 'holder' });
  for (const month of months) {
    for (let member = 1; member <= MEMBERS; member++)
      books.book({
        on: `${month}-${String((member % 28) + 1).padStart(2, '0')}`,
        account: 'FUND',
        direction: 'credit',
        cents: [1_000, 2_000, 5_000][member % 3] ?? 1_000,
        method: 'direct_debit',
        other: `XMEMBER${member}`,
        more: { category: 'gift' },
      });
    if (month.endsWith('-12'))
      for (let donor = 1; donor <= WINTER_DONORS; donor++)
        books.book({
          on: `${month}-${dayOf(5, 19)}`,
          account: 'FUND',
          direction: 'credit',
          cents: between(10, 150) * 100,
          method: 'transfer',
          other: `XDONOR${month.slice(0, 4)}N${donor}`,
          more: { category: 'gift' },
        });
    books.book({
      on: `${month}-27`,
      account: 'FUND',
      direction: 'credit',
      cents: between(20_000, 90_000),
      method: 'cash',
      more: { category: 'gift', branch_code: 'B3', place_city: 'Brest' },
    });
    for (let aid = 1; aid <= 6; aid++)
      books.book({
        on: `${month}-${dayOf(1, 28)}`,
        account: 'FUND',
        direction: 'debit',
        cents: between(15_000, 60_000),
        method: 'transfer',
        other: `XPARTNER${aid}`,
        more: { category: 'gift' },
      });
    books.book({
      on: `${month}-03`,
      account: 'FUND',
      direction: 'debit',
      cents: 65_000,
      method: 'transfer',
      other: 'XOFFICE',
      more: { category: 'rent' },
    });
  }
  return books.asCase('charity');
}
