import { random } from '../demo/random.ts';
import type { WorkedCase } from '#checks/worked-case.ts';
import { journal, months } from './journal.ts';

const SUPPLIERS = 4;
const APPRENTICES = 3;

/**
 * An importer whose statements print the balance: suppliers abroad are paid on invoice and send credit notes, and the apprentices
 * hired at the new year opened an account for their wages.
 */
export function trader(): WorkedCase {
  const { between, chance } = random('trader');
  const books = journal();
  books.add('account', { account_id: 'TRADE', kind: 'business', opened_on: '2012-03-01' });
  books.add('party', { party_id: 'IMPORTER', type: 'company', name_raw: 'Comptoir des Deux Rives' });
  books.add('holding', { party_id: 'IMPORTER', target_kind: 'account', target_id: 'TRADE', role: 'holder' });
  books.add('watchlist', { list_name: 'countries to look at', identifier_kind: 'country', identifier_value: 'PT' });
  let balance = 4_000_000;
  const trade = (
    on: string,
    direction: 'credit' | 'debit',
    cents: number,
    other: string,
    more: Readonly<Record<string, string>>,
  ): void => {
    balance += direction === 'credit' ? cents : -cents;
    const printed = `${Math.floor(balance / 100)}.${String(balance % 100).padStart(2, '0')}`;
    const method = 'transfer';
    books.book({ on, account: 'TRADE', direction, cents, method, other, more: { ...more, balance_after: printed } });
  };
  for (let place = 1; place <= APPRENTICES; place++) {
    const [account, party] = [`YOUNG${place}`, `APPRENTICE${place}`];
    books.add('account', { account_id: account, kind: 'personal', opened_on: '2022-12-12' });
    books.add('holding', { party_id: party, target_kind: 'account', target_id: account, role: 'holder' });
  }
  for (const month of months) {
    for (let customer = 1; customer <= 6; customer++)
      if (chance(75))
        trade(`${month}-0${customer}`, 'credit', between(400_000, 1_400_000), `XBUYER${customer}`, {
          category: 'trade_income',
          country_from: 'FR',
          country_to: 'FR',
        });
    for (let supplier = 1; supplier <= SUPPLIERS; supplier++)
      trade(`${month}-1${supplier}`, 'debit', between(300_000, 900_000), `XSUPPLIER${supplier}`, {
        category: 'goods_purchase',
        country_from: 'FR',
        country_to: supplier % 2 === 0 ? 'PT' : 'DE',
      });
    if (chance(40))
      trade(`${month}-20`, 'credit', between(8_000, 90_000), 'XSUPPLIER1', {
        category: 'trade_income',
        country_from: 'DE',
        country_to: 'FR',
      });
    for (let place = 1; place <= APPRENTICES; place++) {
      const wage = { on: `${month}-28`, cents: between(90_000, 110_000), method: 'transfer' };
      trade(wage.on, 'debit', wage.cents, `YOUNG${place}`, { category: 'salary' });
      books.book({
        on: `${month}-28`,
        account: `YOUNG${place}`,
        direction: 'credit',
        cents: wage.cents,
        method: 'transfer',
        other: 'TRADE',
        more: { category: 'salary', mirror_of: 'above' },
      });
    }
  }
  for (const month of months)
    for (let place = 1; place <= APPRENTICES; place++)
      for (const [on, other, cents, category] of [
        ['05', `XLANDLORD${place}`, 45_000, 'rent'],
        ['11', 'XCANTEEN', 12_000, 'food'],
        ['14', 'XPHONE', 1_500, 'telecom'],
        ['17', 'XBUS', 3_000, 'transport'],
      ] as const)
        books.book({
          on: `${month}-${on}`,
          account: `YOUNG${place}`,
          direction: 'debit',
          cents,
          method: 'transfer',
          other,
          more: { category },
        });
  return books.asCase('trader');
}
