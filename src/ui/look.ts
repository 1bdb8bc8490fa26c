import { monthFromNumber, type Day } from '#domain/day.ts';
import type { Language } from '#domain/language.ts';
import { type Look, type Theme, lookOf } from '#charts/look.ts';
import { amount, count, day, money, month, ratio, shortMoney, shortMonth } from '#i18n/number.ts';

/** How charts and tables look to one reader. */
export const lookFor = (language: Language, theme: Theme): Look =>
  lookOf(language, theme, {
    money: (cents) => money(cents, language),
    amount: (cents) => amount(cents, language),
    shortMoney: (cents) => shortMoney(cents, language),
    count: (value) => count(value, language),
    ratio: (value) => ratio(value, language),
    day: (of) => day(of as Day, language),
    month: (of) => month(monthFromNumber(of), language),
    shortMonth: (of) => shortMonth(monthFromNumber(of), language),
  });
