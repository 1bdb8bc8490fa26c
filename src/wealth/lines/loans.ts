import { cents } from '#domain/money.ts';
import { type Day, dayNumber } from '#domain/day.ts';
import type { Book } from './book.ts';
import type { Fact } from './facts.ts';

/**
 * What was owed at both ends of the year, drawn and repaid. Between two days on which it is known, a debt is taken to fall evenly; of an
 * instalment, what the debt did not fall by is interest, hence spent. A loan of a private person is a claim.
 */
export function loanLines(book: Book): void {
  for (const loan of book.ever('loan')) {
    const about = loan.name ?? String(loan.id);
    const started = loan.on === null ? null : Number(loan.on.slice(0, 4));
    const repaid = book.facts.filter(
      (one) => one.fact === 'debit-other' && one.year === book.year && one.detail === 'loan' && one.other === loan.id,
    );
    if (loan.amount === null || (started !== null && started > book.year)) {
      for (const row of repaid)
        book.add('spent-from-account', about, row.amount ?? 0, row.rows, { category: 'loan_repayment' });
      continue;
    }
    const isBank = loan.word === null || loan.word === 'bank';
    const when = isBank
      ? undefined
      : book.claim({
          id: book.named('loan', loan.rows, about),
          kind: 'loan',
          about,
          amount: cents(loan.amount),
          rows: loan.rows,
        });
    const more = when ? { when } : {};
    const opening = started === book.year ? 0 : debtAt(loan, `${book.year - 1}-12-31` as Day);
    const closing = debtAt(loan, `${book.year}-12-31` as Day);
    if (loan.detail?.startsWith(`${book.year}-12-31`) !== true && opening + closing > 0)
      book.remark('debt-estimated', about, loan.rows);
    book.add('debt-opening', about, opening, loan.rows, more);
    book.add('debt-closing', about, closing, loan.rows, more);
    if (started === book.year) drawn(book, loan, about, more);
    let principal = Math.max(0, opening + (started === book.year ? loan.amount : 0) - closing);
    for (const row of repaid) {
      const part = Math.min(principal, row.amount ?? 0);
      principal -= part;
      book.add('repaid-from-account', about, part, row.rows, more);
      book.add('spent-from-account', about, (row.amount ?? 0) - part, row.rows, { category: 'interest', ...more });
    }
  }
}

function drawn(book: Book, loan: Fact, about: string, more: { readonly when?: ReturnType<Book['claim']> }): void {
  const amount = cents(loan.amount ?? 0);
  const credited = book.facts.filter(
    (one) =>
      one.fact === 'credit-other' &&
      one.year === book.year &&
      ((one.detail === 'loan' && one.other === loan.id) || (one.on === 'loan' && one.amount === amount)),
  );
  const rows = [...loan.rows, ...credited.flatMap((one) => one.rows)];
  if (credited.length > 0 || loan.other === null)
    book.add(credited.length > 0 || !more.when ? 'loan-to-account' : 'loan-in-cash', about, amount, rows, more);
  else book.add('loan-paid-to-seller', about, amount, rows, more);
}

/** What is owed at the end of a day: exact on the days the file says it, on a straight line between them. */
export function debtAt({ on, amount, low, tally, detail }: Fact, day: Day): number {
  const principal = amount ?? 0;
  const [outstandingOn = '-', endedOn = '-'] = (detail ?? '').split(' ');
  if (endedOn !== '-' && day >= endedOn) return 0;
  const points: (readonly [number, number])[] = [];
  if (on !== null) points.push([dayNumber(on as Day), principal]);
  if (low !== null && outstandingOn !== '-') points.push([dayNumber(outstandingOn as Day), low]);
  if (on !== null && tally !== null) points.push([dayNumber(on as Day) + Math.round(tally * 30.4375), 0]);
  points.sort((one, other) => one[0] - other[0]);
  const at = dayNumber(day);
  const before = points.filter(([one]) => one <= at).at(-1);
  const after = points.find(([one]) => one > at);
  if (!before) return on === null ? (after?.[1] ?? principal) : 0;
  if (!after) return before[1];
  const share = (at - before[0]) / (after[0] - before[0]);
  return Math.max(0, Math.round(before[1] + (after[1] - before[1]) * share));
}
