import { interval } from '../interval.ts';
import type { Book } from './book.ts';
import type { Fact } from './facts.ts';

/** Kept as cash or on an account, hence counted there and not as things bought. */
const money: readonly (string | null)[] = ['cash', 'account_balance'];

export const assetsOfUnit = (book: Book): readonly Fact[] =>
  book.ever('asset').filter(({ word }) => !money.includes(word));

/** The unit’s part of an asset: by the shares written, weighed against their sum where it passes the whole; by heads where one is not written. */
export function shareOf(book: Book, asset: Fact): number {
  const shares = book.facts.find(({ fact, id }) => fact === 'asset-share' && id === asset.id);
  const heads = (asset.other ?? 1) / Math.max(1, asset.tally ?? 1);
  if (!shares || (shares.tally ?? 0) > 0 || shares.low === null || !shares.high) return heads;
  if (shares.high > 100) book.remark('shares-over', asset.name ?? '', asset.rows);
  return Math.min(1, shares.low / Math.max(100, shares.high));
}

export const costOf = (book: Book, asset: Fact): number | null =>
  asset.amount === null ? null : Math.round(asset.amount * shareOf(book, asset));

/** A payment from an account for an asset: its cost up to the price, what passes it (fees, another owner’s part) spent. */
export function purchasesFrom(book: Book, asset: Fact, flow: Fact, account: string): void {
  const cost = costOf(book, asset);
  const amount = flow.amount ?? 0;
  const paid = paymentsFor(book, asset).filter(
    (one) => (one.year ?? 0) < book.year || one === flow || isBefore(book, one, flow),
  );
  const earlier = paid.reduce((sum, one) => sum + (one === flow ? 0 : (one.amount ?? 0)), 0);
  const part = cost === null ? amount : Math.max(0, Math.min(amount, cost - earlier));
  const about = asset.name ?? account;
  book.add('asset-bought-from-account', about, part, [...flow.rows, ...asset.rows]);
  book.add('spent-from-account', about, amount - part, flow.rows, { category: flow.word });
}

const paymentsFor = (book: Book, asset: Fact): readonly Fact[] =>
  book.facts.filter(({ fact, detail, other }) => fact === 'debit-other' && detail === 'asset' && other === asset.id);

const isBefore = (book: Book, one: Fact, other: Fact): boolean =>
  one.year === other.year && book.facts.indexOf(one) < book.facts.indexOf(other);

/** What was bought, sold and kept in the year, at cost. */
export function assetLines(book: Book): void {
  for (const asset of assetsOfUnit(book)) {
    const about = asset.name ?? String(asset.id);
    const bought = asset.on === null ? null : Number(asset.on.slice(0, 4));
    if (bought === null) {
      if (paymentsFor(book, asset).length === 0) book.remark('asset-undated', about, asset.rows);
      continue;
    }
    if (isBeforeBirth(book, asset)) {
      book.remark('before-birth', about, asset.rows);
      continue;
    }
    const sold = book.ever('asset-sold').find(({ id }) => id === asset.id);
    const soldIn = sold?.year ?? 9999;
    const cost = costOf(book, asset);
    if (bought === book.year) boughtLines(book, asset, cost, about);
    else if (bought < book.year && soldIn > book.year) {
      if (cost === null) book.remark('asset-unpriced', about, asset.rows);
      else book.add('asset-kept', about, cost, asset.rows);
    }
    if (sold && soldIn === book.year) {
      book.add('asset-sold', about, cost ?? 0, asset.rows);
      if (sold.amount !== null)
        book.add('receipt-to-account', about, Math.round(sold.amount * shareOf(book, asset)), sold.rows);
    }
  }
}

function boughtLines(book: Book, asset: Fact, cost: number | null, about: string): void {
  const paid = paymentsFor(book, asset).reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  if (cost === null) {
    book.remark('asset-unpriced', about, asset.rows);
    if (paid === 0)
      book.add(
        'asset-bought-on-credit',
        about,
        interval(0, null, null, [{ code: 'price-missing', about }]),
        asset.rows,
      );
    return;
  }
  let left = Math.max(0, cost - paid);
  for (const others of book.ever('asset-paid-by-others').filter(({ id }) => id === asset.id)) {
    const part = Math.min(left, others.amount ?? 0);
    if (others.year === book.year) book.add('asset-bought-on-credit', about, part, others.rows, { category: 'others' });
    left -= part;
  }
  for (const loan of book.of('loan').filter(({ other }) => other === asset.id)) {
    const part = Math.min(left, loan.amount ?? 0);
    book.add('asset-bought-on-credit', about, part, [...asset.rows, ...loan.rows], { category: 'loan' });
    left -= part;
  }
  if (left === 0) return;
  if (asset.detail === 'cash') book.add('asset-bought-in-cash', about, left, asset.rows);
  else {
    book.remark('payment-unseen', about, asset.rows);
    book.add('asset-bought-on-credit', about, interval(0, left, left), asset.rows, { category: 'unseen' });
  }
}

/** Of an asset of one owner, bought before that owner was born. */
function isBeforeBirth(book: Book, asset: Fact): boolean {
  const births = book.ever('member').map(({ on }) => on);
  return births.length > 0 && births.every((on) => on !== null && asset.on !== null && asset.on < on);
}
