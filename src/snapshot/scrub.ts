import { hmac } from '#seal/hmac.ts';
import { fromHexadecimal } from '#seal/written-bytes.ts';
import { actions, type Disclosure, type KnownValue } from './disclosure.ts';

/** Letters without case nor accents, each in its own place; anything else is a space. */
export const folded = (text: string): string =>
  text.replace(/[^]/gu, (sign) => {
    const base = sign.normalize('NFD')[0] ?? ' ';
    return (/[\p{L}\p{N}]/u.test(base) ? (base.toUpperCase()[0] ?? ' ') : ' ').padEnd(sign.length);
  });

const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** Legal forms and titles: by themselves they name nobody. */
const common = new Set(
  'M MR MME MLLE MONSIEUR MADAME SARL SAS SASU SA SCI EURL SNC ET DE DU LA LE LES DES COMPTE'.split(' '),
);

/** One alias for one value under one key. */
export function aliasOf(
  { of, text }: KnownValue,
  key: string,
  word: { readonly person: string; readonly company: string },
): string {
  const digest =
    fromHexadecimal(hmac(fromHexadecimal(key) ?? new Uint8Array(), folded(text).trim())) ?? new Uint8Array();
  const letters = Array.from(digest.subarray(0, 6), (byte) => LETTERS[byte % LETTERS.length] ?? '').join('');
  return `${of === 'person' ? word.person : word.company} ${letters}`;
}

/** All but the first and the last four signs of an account or a number. */
export function masked(text: string): string {
  const plain = text.replace(/[\s|]+/g, '');
  return plain.length < 12 ? '••••' : `${plain.slice(0, 4)} •••• ${plain.slice(-4)}`;
}

interface Form {
  readonly words: readonly string[];
  readonly value: KnownValue;
  readonly instead: string;
}

/** Takes known values out of texts, and counts what it took. */
export class Scrubber {
  readonly removed = new Map<KnownValue, number>();
  readonly #forms = new Map<string, Form[]>();
  readonly #takesNumbers: boolean;
  numbers = 0;

  constructor(
    known: readonly KnownValue[],
    { level, person, key }: Disclosure,
    word: { readonly person: string; readonly company: string },
  ) {
    const { name, account, contact } = actions[level];
    this.#takesNumbers = account === 'mask';
    const aliases = new Map<number, string>();
    for (const value of known) {
      if (level === 'defence' && person !== null && value.party === person) continue;
      const isName = value.of === 'person' || value.of === 'company';
      const action = isName ? name : value.of === 'account' ? account : contact;
      if (action === 'keep') continue;
      const own = value.party === null ? undefined : aliases.get(value.party);
      const instead = isName ? (own ?? aliasOf(value, key, word)) : value.of === 'account' ? masked(value.text) : '•••';
      if (isName && value.party !== null) aliases.set(value.party, instead);
      this.#learn(value, instead);
    }
    for (const forms of this.#forms.values()) forms.sort((one, other) => other.words.length - one.words.length);
  }

  #learn(value: KnownValue, instead: string): void {
    const words = folded(value.text).split(' ').filter(Boolean);
    const add = (some: readonly string[]) => {
      const [first] = some;
      if (first === undefined || some.join('').length < 3) return;
      this.#forms.set(first, [...(this.#forms.get(first) ?? []), { words: some, value, instead }]);
    };
    add(words);
    if (value.of === 'company') add(words.filter((one) => !common.has(one)));
    // a label often names a person by one word, or the other way round
    if (value.of === 'person')
      for (const word of words) if (word.length > 3 && !common.has(word) && !/\d/.test(word)) add([word]);
  }

  /** The text without what is known. */
  text(given: string): string {
    if (given === '') return given;
    const flat = folded(given);
    const words = [...flat.matchAll(/[^ ]+/g)].map((match) => ({ word: match[0], at: match.index }));
    let out = '';
    let from = 0;
    for (let at = 0; at < words.length; at += 1) {
      const form = this.#forms
        .get(words[at]?.word ?? '')
        ?.find(({ words: wanted }) => wanted.every((word, step) => words[at + step]?.word === word));
      const start = words[at];
      const last = form && words[at + form.words.length - 1];
      if (!form || !last || !start) continue;
      this.removed.set(form.value, (this.removed.get(form.value) ?? 0) + 1);
      out += given.slice(from, start.at) + form.instead;
      from = last.at + last.word.length;
      at += form.words.length - 1;
    }
    return this.#withoutNumbers(out + given.slice(from));
  }

  /** IBANs, and other numbers of nine digits and more that no amount and no day has. */
  #withoutNumbers(text: string): string {
    if (!this.#takesNumbers) return text;
    return text.replace(
      /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{2,4}){3,8}\b|(?<![\d,.])\d(?:[ .-]?\d){8,}(?![\d,.])/g,
      (number) => {
        this.numbers += 1;
        return masked(number);
      },
    );
  }
}
