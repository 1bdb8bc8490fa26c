import { dayNumber, type Day } from '#domain/day.ts';
import type { Language } from '#domain/language.ts';
import type { Row } from '#engine/database.ts';
import type { Words } from '#ui/words.svelte.ts';

export interface RateWords {
  /** `1 EUR = 1,0811 USD` */
  readonly rate: string;
  /** Whose rate it is and of which day. */
  readonly origin: string;
  /** Set when an older day's rate stands in. */
  readonly older: string | null;
  readonly isInferred: boolean;
}

/** A rate with its own decimals, `1.08110000` as `1,0811`. */
export function rateText(value: string, language: Language): string {
  const bare = value.includes('.') ? value.replace(/0+$/, '').replace(/\.$/, '') : value;
  return language === 'en' ? bare : bare.replace('.', ',');
}

/** Says which rate converted an amount: its value, whose it is, of which day, and whether it was inferred. */
export function rateWords(rate: Row, bookedOn: Day | null, words: Words): RateWords {
  const id = String(rate['rate_id']);
  const on = String(rate['on_date']) as Day;
  const [kind] = id.split(' ');
  const day = words.day(on);
  const origin =
    kind === 'ecb'
      ? words.say('evidence.rateEcb', { day })
      : kind === 'fixed'
        ? words.say('evidence.rateFixed')
        : kind === 'row'
          ? words.say('evidence.rateRow')
          : kind === 'seen'
            ? words.say('evidence.rateSeen')
            : words.say('evidence.rateUser', { file: String(rate['rate_source'] ?? '').replace(/^.*? : /, ''), day });
  const late = bookedOn === null ? 0 : dayNumber(bookedOn) - dayNumber(on);
  return {
    rate: `1 ${String(rate['base_currency'])} = ${rateText(String(rate['value']), words.language)} ${String(rate['quote_currency'])}`,
    origin,
    older:
      late > 0 && kind !== 'fixed' && kind !== 'row' && kind !== 'seen'
        ? words.say('evidence.rateOlder', { n: late })
        : null,
    isInferred: rate['inferred'] === true,
  };
}
