import { getContext, setContext } from 'svelte';
import type { Language, Trilingual } from '#domain/language.ts';
import type { Problem } from '#domain/problem.ts';
import * as number from '#i18n/number.ts';
import { codeText, problemText, translator, type MessageKey } from '#i18n/translate.ts';
import type { MessageValues } from '#i18n/icu.ts';
import { typeset } from '#i18n/typeset.ts';
import type { Day, Month, Period } from '#domain/day.ts';

/** Words and numbers in the reader's language; everything follows when the language changes. */
export class Words {
  readonly #language: () => Language;
  readonly #say = $derived.by(() => translator(this.#language()));

  constructor(language: () => Language) {
    this.#language = language;
  }

  get language(): Language {
    return this.#language();
  }

  say = (key: MessageKey, values?: MessageValues): string => this.#say(key, values);
  /** Text that content brings in every language. */
  of = (text: Trilingual<string>): string => typeset(text[this.language], this.language);
  plain = (text: string): string => typeset(text, this.language);
  /** The meaning of a word of the ledger; any other text as it is. */
  code = (text: string): string => codeText(text, this.language);
  problem = (problem: Problem): string => problemText(problem, this.language);
  money = (cents: number): string => number.money(cents, this.language);
  amount = (cents: number): string => number.amount(cents, this.language);
  shortMoney = (cents: number): string => number.shortMoney(cents, this.language);
  count = (value: number): string => number.count(value, this.language);
  decimal = (value: number): string => number.decimal(value, this.language);
  ratio = (value: number): string => number.ratio(value, this.language);
  bytes = (value: number): string => number.bytes(value, this.language);
  day = (of: Day): string => number.day(of, this.language);
  month = (of: Month): string => number.month(of, this.language);
  shortMonth = (of: Month): string => number.shortMonth(of, this.language);
  period = (of: Period): string => number.period(of, this.language);
  months = (of: Period<Month>): string => number.monthRange(of, this.language);
  list = (items: readonly string[]): string => number.list(items, this.language);
}

const key = Symbol('words');

export const provideWords = (language: () => Language): Words => setContext(key, new Words(language));
export const useWords = (): Words => getContext<Words>(key);
