import type { Language } from '#domain/language.ts';
import { words, type Words } from './words.ts';

export type Theme = 'light' | 'dark';

/** How numbers and days are written in the reader's language. Money is in cents; a month is the ledger's integer. */
export interface Format {
  money(cents: number): string;
  /** A bare amount, where the currency is said elsewhere. */
  amount(cents: number): string;
  shortMoney(cents: number): string;
  count(value: number): string;
  ratio(value: number): string;
  day(day: string): string;
  month(month: number): string;
  shortMonth(month: number): string;
}

export interface Colours {
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly ground: string;
  readonly sheet: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly moneyIn: string;
  readonly moneyOut: string;
  readonly proven: string;
  readonly seen: string;
  readonly broken: string;
  readonly missing: string;
  readonly found: string;
}

/** The values of `ui/tokens.css`: a drawing needs them as text, also where there is no style sheet. */
const colours: Readonly<Record<Theme, Colours>> = {
  light: {
    ink: '#17222b',
    inkSoft: '#44525d',
    line: '#dde0dd',
    ground: '#e8eae6',
    sheet: '#ffffff',
    accent: '#0f5468',
    accentSoft: '#8fb6c1',
    moneyIn: '#1b6894',
    moneyOut: '#a64b17',
    proven: '#2f6b59',
    seen: '#6c9a8b',
    broken: '#a64b17',
    missing: '#9aa3a6',
    found: '#8a5200',
  },
  dark: {
    ink: '#e6e8e4',
    inkSoft: '#b6c0c5',
    line: '#2b363d',
    ground: '#26313a',
    sheet: '#182026',
    accent: '#74bfd3',
    accentSoft: '#3c6b79',
    moneyIn: '#6cb5e0',
    moneyOut: '#e79461',
    proven: '#79b8a2',
    seen: '#5b8d7e',
    broken: '#e79461',
    missing: '#5d6a72',
    found: '#e8b45c',
  },
};

/** Everything a drawing takes from its reader: language, formats, words, colours. */
export interface Look extends Format {
  readonly language: Language;
  readonly theme: Theme;
  readonly colours: Colours;
  readonly words: Words;
  /** The word for a code of the ledger; any other text as it is. */
  code(code: string): string;
}

export function lookOf(language: Language, theme: Theme, format: Format): Look {
  const spoken = words[language];
  return {
    ...format,
    language,
    theme,
    colours: colours[theme],
    words: spoken,
    code: (code) => (Object.hasOwn(spoken, code) ? spoken[code as keyof Words] : code),
  };
}
