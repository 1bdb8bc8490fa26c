import { random } from '../demo/random.ts';
import type { WorkedCase } from '#checks/worked-case.ts';
import { journal, months } from './journal.ts';

/**
 * A couple with a workshop and a property company: a mortgage and a grandmother's loan paid back by the month, a life contract drawn
 * on once, a family car, a flat sold after nine years, and an advance to the workshop out of declared income.
 */
export function family(): WorkedCase {
  const { between } = random('family');
  const books = journal();
  const services = [
    ['XBANK', 'bank'],
    ['XLIFE', 'insurer'],
    ['XENERGY', 'utility'],
    ['XSOCIAL', 'social charges'],
    ['XTAX', 'tax office'],
    ['XFUEL', 'filling station'],
  ] as const;
  for (const [name, reason] of services)
    books.add('account', { account_id: name, kind: 'external', is_service: 'true', service_reason: reason });
  books.add('account', { account_id: 'WORKSHOP', kind: 'business' });
  books.add('account', { account_id: 'LETTING', kind: 'business' });

  const person = { type: 'person', household_id: 'H1', address_norm: '4 QUAI DES TANNEURS', phone: '0322000000' };
  books.add('party', { party_id: 'FATHER', name_raw: 'Yann Kerdoncuff', ...person });
  books.add('party', { party_id: 'MOTHER', name_raw: 'Irène Kerdoncuff', ...person });
  books.add('party', { party_id: 'GRANDMOTHER', name_raw: 'Odile Masson', type: 'person' });
  const company = { type: 'company', address_norm: '11 RUE DU PORT' };
  books.add('party', { party_id: 'JOINERY', name_raw: 'Menuiserie Kerdoncuff', created_on: '2015-03-02', ...company });
  books.add('party', { party_id: 'FLATS', name_raw: 'SCI du Quai', created_on: '2010-06-14', ...company });

  const holdings = [
    ['FATHER', 'account', 'HOME', 'holder'],
    ['MOTHER', 'account', 'HOME', 'co_holder'],
    ['JOINERY', 'account', 'WORKSHOP', 'holder'],
    ['FLATS', 'account', 'LETTING', 'holder'],
    ['GRANDMOTHER', 'account', 'XGRANDMOTHER', 'holder'],
    ['GRANDMOTHER', 'party', 'MOTHER', 'relative'],
    ['FATHER', 'party', 'JOINERY', 'director'],
    ['FATHER', 'party', 'JOINERY', 'shareholder'],
    ['FATHER', 'party', 'FLATS', 'director'],
    ['MOTHER', 'party', 'FLATS', 'shareholder'],
    ['FATHER', 'asset', 'CAR', 'owner'],
    ['FATHER', 'asset', 'OLDCAR', 'owner'],
    ['MOTHER', 'asset', 'WATCH', 'owner'],
    ['FLATS', 'asset', 'FLAT', 'owner'],
  ] as const;
  for (const [party, kind, target, role] of holdings)
    books.add('holding', { party_id: party, target_kind: kind, target_id: target, role, from_on: '' });
  books.add('holding', {
    party_id: 'MOTHER',
    target_kind: 'asset',
    target_id: 'CAR',
    role: 'user',
    from_on: '2022-02-01',
  });

  for (const year of [2022, 2023, 2024])
    for (const [party, amount] of [
      ['FATHER', '34000'],
      ['MOTHER', '29000'],
    ] as const)
      books.add('income', {
        party_id: party,
        side: 'receipt',
        kind: 'salary',
        period_from: `${year}-01-01`,
        period_to: `${year}-12-31`,
        amount_central: amount,
        currency: 'EUR',
        status: 'established',
      });

  const assets = [
    ['CAR', 'vehicle', 'AB-101-CD', '2022-02-01', '21000', '', ''],
    ['OLDCAR', 'vehicle', 'AB-202-CD', '2016-05-04', '17500', '2022-02-11', '4200'],
    ['WATCH', 'watch', 'W-3310', '2021-12-20', '1900', '', ''],
    ['FLAT', 'real_estate', 'BREST AC 0210 lot 4', '2014-09-12', '118000', '2023-10-06', '152000'],
  ] as const;
  for (const [asset, kind, identifier, acquired, price, disposed, disposal] of assets)
    books.add('asset', {
      asset_id: asset,
      kind,
      identifier,
      acquired_on: acquired,
      price,
      disposed_on: disposed,
      disposal_price: disposal,
      currency: 'EUR',
      paid_method: 'transfer',
    });
  books.add('asset', {
    asset_id: 'HOUSE',
    kind: 'real_estate',
    description: 'Maison de ville',
    acquired_on: '2022-09-05',
    price: '243000',
    surface_m2: '104',
    commune_code: '29019',
    cadastral_section: 'AC',
    currency: 'EUR',
    paid_method: 'transfer',
  });
  const loans = [
    ['MORTGAGE', 'BANK', 'FATHER', 'bank', '190000', '2022-09-05', '240'],
    ['FAMILY', 'GRANDMOTHER', 'MOTHER', 'private', '20000', '2023-06-08', '60'],
  ] as const;
  for (const [loan, lender, borrower, kind, principal, started, term] of loans)
    books.add('loan', {
      loan_id: loan,
      lender_party_id: lender,
      borrower_party_id: borrower,
      kind,
      principal,
      currency: 'EUR',
      started_on: started,
      term_months: term,
      collateral_kind: kind === 'bank' ? 'hypothèque' : '',
      collateral_amount: kind === 'bank' ? principal : '',
    });

  const pay = (
    account: string,
    on: string,
    cents: number,
    other: string,
    category: string,
    more: Readonly<Record<string, string>> = {},
  ): void => {
    const method = other.startsWith('XFUEL') ? 'card' : 'transfer';
    books.book({ on, account, direction: 'debit', cents, method, other, more: { category, ...more } });
  };
  const receive = (account: string, on: string, cents: number, other: string, category: string): void =>
    books.book({ on, account, direction: 'credit', cents, method: 'transfer', other, more: { category } });

  for (const month of months) {
    for (let order = 1; order <= 4; order++)
      receive(
        'WORKSHOP',
        `${month}-0${order + 2}`,
        between(310_000, 520_000),
        `XORDER${between(1, 9)}`,
        'trade_income',
      );
    pay('WORKSHOP', `${month}-09`, between(280_000, 410_000), `XTIMBER${between(1, 3)}`, 'goods_purchase');
    pay('WORKSHOP', `${month}-12`, 91_000, 'XENERGY', 'energy');
    pay('WORKSHOP', `${month}-15`, 262_000, 'XSOCIAL', 'social_charges');
    pay('WORKSHOP', `${month}-28`, 210_000, 'XJOINER', 'salary');
    pay('WORKSHOP', `${month}-27`, 240_000, 'HOME', 'salary');
    for (let tenant = 1; tenant <= 3; tenant++)
      receive('LETTING', `${month}-0${tenant}`, 64_000, `XTENANT${tenant}`, 'rent');
    pay('LETTING', `${month}-16`, 38_000, 'XCARETAKER', 'works');
    pay('LETTING', `${month}-18`, between(70_000, 110_000), 'XTAX', 'tax');
    receive('HOME', `${month}-26`, 225_000, 'XHOSPITAL', 'salary');
    pay('HOME', `${month}-05`, 91_200, 'XBANK', 'loan_repayment', { loan_id: 'MORTGAGE' });
    if (month > '2023-06') pay('HOME', `${month}-08`, 33_400, 'XGRANDMOTHER', 'loan_repayment', { loan_id: 'FAMILY' });
    pay('HOME', `${month}-10`, 40_000, 'XLIFE', 'insurance_premium');
    pay('HOME', `${month}-11`, 6_200, 'XLIFE', 'insurance_premium', { asset_id: 'CAR', asset_cost: 'insurance' });
    pay('HOME', `${month}-20`, between(7_000, 14_000), 'XFUEL', 'fuel', { asset_id: 'CAR', asset_cost: 'fuel' });
    for (let visit = 0; visit < 4; visit++)
      pay(
        'HOME',
        `${month}-${String(between(1, 28)).padStart(2, '0')}`,
        between(4_000, 21_000),
        `XGROCER${between(1, 4)}`,
        'food',
      );
  }
  receive('HOME', '2023-06-08', 2_000_000, 'XGRANDMOTHER', 'loan_drawdown');
  receive('LETTING', '2023-10-06', 15_200_000, 'XNOTARY', 'property');
  pay('HOME', '2024-02-06', 800_000, 'WORKSHOP', 'own_transfer');
  books.book({
    on: '2024-02-06',
    account: 'WORKSHOP',
    direction: 'credit',
    cents: 800_000,
    method: 'transfer',
    other: 'HOME',
    more: { category: 'unknown', label: 'APPORT COMPTE COURANT ASSOCIE' },
  });
  receive('HOME', '2024-09-13', 300_000, 'XLIFE', 'insurance_surrender');
  for (let sale = 1; sale <= 40; sale++) {
    const metres = between(60, 140);
    books.add('comparable', {
      sale_id: `S${sale}`,
      nature: 'Vente',
      sold_on: `2022-${String(1 + (sale % 12)).padStart(2, '0')}-14`,
      price: String(metres * between(1_700, 3_100)),
      commune_code: '29019',
      cadastral_section: sale % 2 === 0 ? 'AC' : 'BD',
      kind: 'house',
      surface_m2: String(metres),
    });
  }
  return books.asCase('family');
}
