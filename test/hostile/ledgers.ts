import { type Cells, type Journal, journal, months } from '../clean/journal.ts';
import type { WorkedCase } from '#checks/worked-case.ts';

interface Habits {
  /** false: the statement never says who paid or was paid. */
  readonly names: boolean;
  readonly more?: Cells;
}

/** Two years of one account: wage, rent, purchases, a little cash. */
function household(books: Journal, account: string, { names, more = {} }: Habits): void {
  for (const month of months)
    for (const [day, direction, cents, method, other, category] of [
      ['02', 'credit', 210_000, 'transfer', 'XEMPLOYER', 'salary'],
      ['05', 'debit', 72_000, 'transfer', 'XLANDLORD', 'rent'],
      ['08', 'debit', 6_300, 'card', 'XSHOP', 'food'],
      ['15', 'debit', 4_000, 'cash', 'XTILL', 'cash'],
    ] as const)
      books.book({
        on: `${month}-${day}`,
        account,
        direction,
        cents,
        method,
        ...(names ? { other } : {}),
        more: { category, ...more },
      });
}

const written = (name: string, write: (books: Journal) => void): WorkedCase => {
  const books = journal();
  write(books);
  return books.asCase(name);
};

const ringDay = (at: number): string => `${months[Math.floor(at / 28) % 24]}-${String((at % 28) + 1).padStart(2, '0')}`;

/** Ledgers nobody would wish for, each with the one thing that is wrong with it. */
export const hostile: Readonly<Record<string, () => WorkedCase>> = {
  'one account only': () => written('one', (books) => household(books, 'HOME', { names: true })),
  'no counterparties': () =>
    written('silent', (books) => {
      household(books, 'HOME', { names: false });
      household(books, 'SECOND', { names: false });
    }),
  'one currency without a rate': () =>
    written('unrated', (books) =>
      household(books, 'HOME', { names: true, more: { currency: 'TND', amount: '900', amount_ref: '' } }),
    ),
  'future dates': () =>
    written('future', (books) => {
      household(books, 'HOME', { names: true });
      for (let at = 1; at <= 9; at++)
        books.book({
          on: `2097-03-0${at}`,
          account: 'HOME',
          direction: 'credit',
          cents: 970_000,
          method: 'cash',
          other: 'XTILL',
        });
    }),
  'negative and zero amounts': () =>
    written('signs', (books) => {
      household(books, 'HOME', { names: true });
      for (const [at, amount] of ['0', '-50', '-9900', '0', '-0.01'].entries())
        books.book({
          on: `2023-05-1${at}`,
          account: 'HOME',
          direction: at % 2 === 0 ? 'credit' : 'debit',
          cents: 0,
          method: at < 2 ? 'cash' : 'transfer',
          other: 'XOTHER',
          more: { amount_ref: amount },
        });
    }),
  'ten thousand identical rows': () =>
    written('identical', (books) => {
      for (let at = 0; at < 10_000; at++)
        books.book({
          on: '2023-05-10',
          account: 'HOME',
          direction: 'debit',
          cents: 4_999,
          method: 'transfer',
          other: 'SECOND',
        });
    }),
  'a cycle of ten thousand accounts': () =>
    written('ring', (books) => {
      for (let at = 0; at < 10_000; at++)
        books.book({
          on: ringDay(Math.floor(at / 400)),
          account: `A${at}`,
          direction: 'debit',
          cents: 500_000,
          method: 'transfer',
          other: `A${(at + 1) % 10_000}`,
        });
    }),
  'days without hours': () =>
    written('days', (books) => {
      for (let at = 0; at < 120; at++)
        books.book({
          on: ringDay(at * 4),
          account: `A${at % 6}`,
          direction: 'debit',
          cents: 200_000 + at * 317,
          method: 'transfer',
          other: `A${(at + 1) % 6}`,
        });
    }),
};
