import { random } from '../demo/random.ts';
import type { WorkedCase } from '#checks/worked-case.ts';
import { journal, months } from './journal.ts';

/** An importer of coffee and tea: suppliers and shops invoiced at steady prices, some bitcoin savings, a list loaded that names none of them. */
export function importer(): WorkedCase {
  const { between, pick } = random('importer');
  const books = journal();
  books.add('account', { account_id: 'IMPORT', kind: 'business' });
  books.add('account', { account_id: 'WALLET', kind: 'crypto_wallet' });
  books.add('account', {
    account_id: 'XEXCHANGE',
    kind: 'external',
    name: 'Comptoir des jetons',
    is_service: 'true',
    service_reason: 'exchange',
  });
  books.add('account', { account_id: 'XTAX', kind: 'external', is_service: 'true', service_reason: 'tax office' });
  const parties = [
    ['TRADER', 'Torréfaction Lescure', '2012-04-02', '2 RUE DU PORT'],
    ['ROASTER', 'Kaffee Nord', '2009-01-12', '14 QUAI SUD'],
    ['TEAHOUSE', 'Maison des Thés', '2011-09-30', '8 PLACE HAUTE'],
    ...Array.from({ length: 8 }, (_, at) => [
      `CAFE${at + 1}`,
      `Café numéro ${at + 1}`,
      '2016-05-20',
      `${at + 3} GRAND RUE`,
    ]),
  ] as const;
  for (const [party, name, created, address] of parties)
    books.add('party', {
      party_id: String(party),
      type: 'company',
      name_raw: String(name),
      created_on: String(created),
      address_norm: String(address),
    });
  books.add('holding', { party_id: 'TRADER', target_kind: 'account', target_id: 'IMPORT', role: 'holder' });
  books.add('holding', { party_id: 'TRADER', target_kind: 'account', target_id: 'WALLET', role: 'holder' });
  for (const name of ['Ange Querrien', 'Compagnie du Levant', 'Oleg Marchenko'])
    books.add('watchlist', { list_name: 'liste de démonstration', list_date: '2023-01-01', kind: 'person', name });
  books.add('watchlist', {
    list_name: 'liste de démonstration',
    list_date: '2023-01-01',
    kind: 'mixer',
    name: 'Mélangeur',
    identifier_value: 'bc1qmixer',
  });

  let number = 0;
  const invoice = (
    on: string,
    seller: string,
    buyer: string,
    [goods, unit, kilos, price]: readonly [string, string, number, number],
  ): number => {
    number += 1;
    const cents = kilos * price;
    const written = (amount: number): string => (Math.round(amount) / 100).toFixed(2);
    books.add('invoice', {
      number: `F${number}`,
      seller_party_id: seller,
      buyer_party_id: buyer,
      issued_on: on,
      net_amount: written(cents),
      vat_amount: written(cents * 0.055),
      total_amount: written(cents * 1.055),
      currency: 'EUR',
      quantity: String(kilos),
      unit,
      weight_kg: String(kilos),
      goods_code: goods,
      origin_country: seller === 'TRADER' ? 'FR' : 'DE',
      destination_country: 'FR',
      paid_method: 'transfer',
    });
    return Math.round(cents * 1.055);
  };
  const day = (month: string, from: number, to: number): string =>
    `${month}-${String(between(from, to)).padStart(2, '0')}`;
  for (const month of months) {
    for (const [seller, goods, price] of [
      ['ROASTER', '0901', 620],
      ['TEAHOUSE', '0902', 1450],
    ] as const) {
      const on = day(month, 1, 6);
      const cents = invoice(on, seller, 'TRADER', [goods, 'kg', between(300, 500), price + between(-40, 40)]);
      books.book({
        on: day(month, 20, 28),
        account: 'IMPORT',
        direction: 'debit',
        cents,
        method: 'transfer',
        other: `X${seller}`,
        more: { category: 'goods_purchase' },
      });
    }
    for (let shop = 1; shop <= 8; shop += 1) {
      const [goods, price] = pick([
        ['0901', 980],
        ['0902', 2150],
      ] as const);
      const cents = invoice(day(month, 7, 12), 'TRADER', `CAFE${shop}`, [
        goods,
        'kg',
        between(40, 90),
        price + between(-50, 50),
      ]);
      books.book({
        on: day(month, 13, 19),
        account: 'IMPORT',
        direction: 'credit',
        cents,
        method: 'transfer',
        other: `XCAFE${shop}`,
        more: { category: 'trade_income' },
      });
    }
    books.book({
      on: `${month}-19`,
      account: 'IMPORT',
      direction: 'debit',
      cents: between(90_000, 120_000),
      method: 'direct_debit',
      other: 'XTAX',
      more: { category: 'tax' },
    });
    books.book({
      on: `${month}-27`,
      account: 'WALLET',
      direction: 'credit',
      cents: between(9_000, 11_000),
      method: 'crypto',
      other: 'XEXCHANGE',
      more: { chain_tx: `tx-${month}` },
    });
  }
  return books.asCase('importer');
}
