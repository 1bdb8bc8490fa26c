import { cents } from '#domain/money.ts';
import type { RowId } from '#domain/row-id.ts';
import { exactly, interval, unstated } from '../interval.ts';
import { type Book, openEnded, portion, remainder } from './book.ts';
import { assetsOfUnit, purchasesFrom } from './assets.ts';
import type { Fact } from './facts.ts';

const reimbursed: readonly string[] = ['health', 'insurance_payout', 'insurance_surrender', 'tax'];
const received: readonly string[] = ['gift', 'inheritance', 'gambling'];

/**
 * Balances at both ends of the year, and what came in and went out between, of every account of the unit. Where no balance is written but
 * no month is missing, the balance moves by what the rows say, from nothing; where months are missing and no balance bridges them, no
 * balance can be given.
 */
export function accountLines(book: Book): void {
  const [person] = book.ever('member');
  if (book.ever('account').length === 0) unseen(book, person?.name ?? '', person?.rows ?? []);
  for (const account of book.ever('account')) {
    const from = book.quantities.length;
    if (!isOpen(account, book.year)) continue;
    balanceLines(book, account);
    for (const flow of book.facts)
      if (flow.year === book.year && flow.id === account.id) flowLines(book, account, flow);
    if ((account.tally ?? 1) > (account.other ?? 1)) splitJoint(book, account, from);
  }
}

function isOpen(account: Fact, year: number): boolean {
  const opened = Number(account.on?.slice(0, 4) ?? 0);
  const closed = Number(account.detail?.slice(0, 4) ?? 9999);
  return opened <= year && year <= closed;
}

const factOf = (book: Book, fact: string, account: Fact, year: number): Fact | undefined =>
  book.facts.find((one) => one.fact === fact && one.id === account.id && one.year === year);

function balanceLines(book: Book, account: Fact): void {
  const about = account.name ?? String(account.id);
  const months = factOf(book, 'months', account, book.year);
  const missing = (months?.detail ?? '').split(',').filter(Boolean).map(Number);
  const isWhole = months !== undefined && missing.length === 0;
  const known = (year: number): Fact | undefined => {
    const fact = factOf(book, 'balance', account, year);
    if (fact === undefined || fact.amount === null || fact.tally !== 0) return undefined;
    return book.reading.onStatedLine && fact.detail !== null ? { ...fact, rows: [Number(fact.detail) as RowId] } : fact;
  };
  const isNew = Number(account.on?.slice(0, 4)) === book.year;
  const before = known(book.year - 1);
  const after = known(book.year);
  const net = netOf(book, account);
  const rows = [...(before?.rows ?? []), ...(after?.rows ?? [])];
  const opening = before?.amount ?? (isNew ? 0 : after?.amount != null && isWhole ? after.amount - net : null);
  const closing = after?.amount ?? (opening !== null && isWhole ? opening + net : null);
  if (opening !== null && closing !== null) {
    book.add('account-opening', about, opening, before?.rows ?? rows);
    const raised = book.reading.onStatedLine
      ? []
      : flowsOf(book, account).filter(({ fact }) => fact.startsWith('credit'));
    book.add('account-closing', about, closing, [...(after?.rows ?? rows), ...raised.flatMap((flow) => flow.rows)]);
  } else if (isWhole) {
    const unknown = [{ code: 'balance-missing', about }] as const;
    book.add('account-opening', about, interval(0, 0, 0, unknown), []);
    book.add('account-closing', about, interval(net, net, net, unknown), rowsOf(book, account));
    book.remark('balance-relative', about);
  } else {
    book.add('account-opening', about, exactly(0), []);
    book.add('account-closing', about, interval(null, null, null, [{ code: 'balance-missing', about }]), account.rows);
  }
  if (months === undefined || missing.length >= (months.tally ?? 0)) {
    unseen(book, about, account.rows);
  } else if (missing.length > 0) {
    const names = missing.sort((one, other) => one - other).map(monthText);
    const what = `${about}: ${names.join(', ')}`;
    book.remark('months-missing', what);
    book.add('spent-from-account', what, openEnded('months-missing', what), []);
    book.add('credit', what, openEnded('months-missing', what), []);
  }
  if (account.word === 'business') book.remark('business-account', about, account.rows);
}

/** Nothing of the year is known: neither what came in nor what went out. */
function unseen(book: Book, about: string, rows: readonly RowId[]): void {
  book.remark('account-unseen', about, rows);
  book.add('spent-from-account', about, unstated('months-missing', about), rows);
  book.add('credit', about, unstated('months-missing', about), rows);
}

const monthText = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

const flowsOf = (book: Book, account: Fact): readonly Fact[] =>
  book.facts.filter(({ fact, id, year }) => id === account.id && year === book.year && /^(credit|debit)-/.test(fact));

const netOf = (book: Book, account: Fact): number =>
  flowsOf(book, account).reduce(
    (sum, { fact, amount }) => sum + (fact.startsWith('credit') ? 1 : -1) * (amount ?? 0),
    0,
  );

const rowsOf = (book: Book, account: Fact) => flowsOf(book, account).flatMap(({ rows }) => rows);

function flowLines(book: Book, account: Fact, flow: Fact): void {
  const about = account.name ?? String(account.id);
  const amount = cents(flow.amount ?? 0);
  const category = flow.word;
  const more = { category };
  if (/^(credit|debit)-/.test(flow.fact) && (flow.tally ?? 0) > 0) {
    book.remark('value-missing', about, flow.rows);
    book.add(
      flow.fact.startsWith('credit') ? 'credit' : 'spent-from-account',
      about,
      openEnded('value-missing', about),
      flow.rows,
    );
  }
  switch (flow.fact) {
    case 'credit-own':
      return book.add('own-transfer', about, amount, flow.rows, more);
    case 'credit-cash':
      return book.add('cash-deposit', about, amount, flow.rows);
    case 'debit-cash':
      return book.add('withdrawal', about, amount, flow.rows);
    case 'credit-other':
      book.add('credit', flow.name ?? about, amount, flow.rows, more);
      return creditSource(book, account, flow);
    case 'debit-other': {
      if (flow.detail === 'loan' && book.ever('loan').some(({ id }) => id === flow.other)) return;
      const asset = flow.detail === 'asset' ? assetsOfUnit(book).find(({ id }) => id === flow.other) : undefined;
      if (asset) return purchasesFrom(book, asset, flow, about);
      return book.add('spent-from-account', about, amount, flow.rows, more);
    }
  }
}

/** Where a credit is no income, or is said to be none. */
function creditSource(book: Book, account: Fact, flow: Fact): void {
  const about = flow.name ?? account.name ?? '';
  const amount = cents(flow.amount ?? 0);
  if (flow.on === null) {
    if (flow.word !== null && reimbursed.includes(flow.word))
      book.add('reimbursement-to-account', about, amount, flow.rows, { category: flow.word });
    return;
  }
  if (flow.on === 'gift') {
    const isDeclared = book.of('income-receipt').some(({ word }) => word !== null && received.includes(word));
    if (isDeclared) return;
    const when = book.claim({ id: book.named('gift', flow.rows, about), kind: 'gift', about, amount, rows: flow.rows });
    return book.add('receipt-to-account', about, amount, flow.rows, { when });
  }
  if (flow.on === 'savings') {
    const when = book.claim({
      id: book.named('savings', flow.rows, about),
      kind: 'savings',
      about,
      amount,
      rows: flow.rows,
    });
    return book.add('receipt-to-account', about, amount, flow.rows, { when });
  }
  const isRegistered = book.of('loan').some((loan) => loan.amount === amount);
  if (isRegistered) return;
  const when = book.claim({ id: book.named('loan', flow.rows, about), kind: 'loan', about, amount, rows: flow.rows });
  book.add('loan-to-account', about, amount, flow.rows, { when });
  book.add('debt-closing', about, amount, flow.rows, { when });
}

/** Of an account held with somebody outside the unit, a head’s share counts; the rest only if its money is held to be the unit’s own. */
function splitJoint(book: Book, account: Fact, from: number): void {
  const about = account.name ?? String(account.id);
  const share = (account.other ?? 1) / (account.tally ?? 1);
  const hypothesis = book.claim({
    id: book.named('joint', account.rows, about),
    kind: 'joint',
    about,
    amount: null,
    rows: account.rows,
  });
  const whole = book.quantities.splice(from);
  for (const quantity of whole) {
    const part = portion(quantity.amount, share);
    book.quantities.push({ ...quantity, amount: part });
    if (!quantity.when)
      book.quantities.push({
        ...quantity,
        id: `${quantity.id}|${hypothesis.hypothesis}`,
        amount: remainder(quantity.amount, part),
        when: hypothesis,
      });
  }
}
