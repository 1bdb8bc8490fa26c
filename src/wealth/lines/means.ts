import { interval, unstated } from '../interval.ts';
import type { Nature } from '../quantity.ts';
import type { Book } from './book.ts';
import type { Fact } from './facts.ts';

const receipts: readonly string[] = ['gift', 'inheritance', 'gambling', 'asset_sale', 'insurance_payout'];

/** Known income of the year, and other receipts; an income that is not known for the whole year has no ceiling. */
export function incomeLines(book: Book): void {
  const births = new Map(book.ever('member').map(({ id, on }) => [id, on]));
  const all = book.of('income-receipt').filter((income) => {
    const birth = births.get(income.id);
    const isBeforeBirth = birth != null && book.year < Number(birth.slice(0, 4));
    if (isBeforeBirth) book.remark('before-birth', income.name ?? '', income.rows);
    const isForeign = income.detail !== 'EUR';
    if (isForeign) book.remark('income-currency', `${income.name ?? ''} (${income.detail ?? ''})`, income.rows);
    return !isBeforeBirth && !isForeign;
  });
  const hasTurnover = all.some(({ word }) => word === 'declared_turnover');
  const hasSale = book.of('asset-sold').some(({ amount }) => amount !== null);
  for (const income of all) {
    const kind = income.word ?? 'other';
    if (kind === 'self_employment' && hasTurnover) continue;
    if (kind === 'asset_sale' && hasSale) continue;
    const nature: Nature = receipts.includes(kind) ? 'receipt-to-account' : 'income-to-account';
    const amount = ordered(income);
    const about = income.name ?? '';
    const status = income.on ?? 'established';
    if (status === 'established') book.add(nature, about, amount, income.rows, { category: kind });
    else {
      const when = book.claim({
        id: book.named('income', income.rows, about),
        kind: 'income',
        about,
        amount: amount.central,
        rows: income.rows,
        ...(status === 'accepted' || status === 'refused' ? { preset: status } : {}),
      });
      book.add(nature, about, amount, income.rows, { when, category: kind });
    }
  }
  const isForeign = book.of('income-receipt').some(({ detail }) => detail !== 'EUR');
  const isBusiness = book.remarks.some(({ code }) => code === 'business-account') && !hasTurnover;
  const days = Math.max(0, ...[...births.keys()].map((member) => daysOf(all, member)));
  if (days < book.reading.knownDays || isForeign || isBusiness) {
    const has = book.quantities.some(({ nature }) => nature === 'income-to-account');
    if (has) book.remark('income-part', String(book.year));
    book.add('income-to-account', String(book.year), unstated('income-missing', String(book.year)), []);
  }
}

/** Days of the year for which an income of one person is known. */
const daysOf = (incomes: readonly Fact[], member: number | null): number =>
  incomes
    .filter(
      ({ id, on, word }) =>
        id === member && (on === 'established' || on === 'accepted') && !receipts.includes(word ?? ''),
    )
    .reduce((sum, { tally }) => Math.max(sum, 0) + (tally ?? 0), 0);

/** Bounds as written, put in order where they are not. */
function ordered({ low, amount, high }: Fact) {
  const central = amount ?? 0;
  return interval(Math.min(low ?? central, central), central, Math.max(high ?? central, central));
}

/**
 * Withdrawn cash was spent or kept, either way an application; only where it may have been paid in again, or have paid for something
 * already counted, does the most favourable reading leave less. Living costs stated in the file count beyond what the accounts show.
 */
export function cashLines(book: Book): void {
  const withdrawn = book.sum('withdrawal');
  const used = book.sum('cash-deposit') + book.sum('asset-bought-in-cash');
  const rows = book.quantities.filter(({ nature }) => nature === 'withdrawal').flatMap((one) => one.rows);
  if (withdrawn > 0) book.add('spent-in-cash', '', interval(Math.max(0, withdrawn - used), withdrawn, withdrawn), rows);
  const seen = book.sum('spent-from-account') + withdrawn;
  for (const cost of book.of('income-expense').filter(({ word }) => word === 'living_cost')) {
    const beyond = (amount: number | null): number => Math.max(0, (amount ?? 0) - seen);
    const { low, central, high } = ordered(cost);
    book.add('spent-in-cash', cost.name ?? '', interval(beyond(low), beyond(central), beyond(high)), cost.rows, {
      category: 'living_cost',
    });
  }
  atHome(book);
}

/** Cash at both ends of the year: what was seized around its end; else between nothing and what may be kept at home without a trace. */
function atHome(book: Book): void {
  const most = book.reading.cashAtHome;
  const [first] = book.ever('member');
  const year = String(book.year);
  if (most > 0) {
    const when = book.claim({
      id: `cash-at-home|${first?.detail ?? ''}|${year}`,
      kind: 'cash-at-home',
      about: year,
      amount: interval(most, most, most).central,
      rows: [],
    });
    book.add('cash-opening', year, interval(most, most, most, [{ code: 'cash-missing', about: year }]), [], { when });
  } else book.add('cash-opening', year, interval(0, 0, 0), []);
  const seized = book
    .ever('asset')
    .filter((asset) => asset.word === 'cash' && isAroundEnd(seizedOn(book, asset), book.year));
  for (const cash of seized) {
    const value = book.facts.find(({ fact, id }) => fact === 'asset-share' && id === cash.id)?.amount ?? cash.high;
    book.add(
      'cash-closing',
      cash.name ?? year,
      value === null
        ? interval(0, null, null, [{ code: 'value-missing', about: cash.name ?? '' }])
        : interval(0, value, Math.max(value, cash.high ?? value)),
      cash.rows,
    );
  }
  if (seized.length === 0)
    book.add('cash-closing', year, interval(0, 0, most, [{ code: 'cash-missing', about: year }]), []);
}

const seizedOn = (book: Book, asset: Fact): string | null =>
  book.facts.find(({ fact, id }) => fact === 'asset-share' && id === asset.id)?.on ?? null;

const isAroundEnd = (day: string | null, year: number): boolean =>
  day !== null && day >= `${year}-12-01` && day <= `${year + 1}-01-31`;
