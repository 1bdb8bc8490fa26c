import { faultOfRule, OWN, type OwnRule, type RuleBook } from '#ingest/classify/rule-book.ts';

/** A rule that is being written. */
export interface Draft {
  of: OwnRule['of'];
  gives: string;
  words: string;
  as: OwnRule['as'];
  direction: '' | 'credit' | 'debit';
}

export const newDraft = (): Draft => ({ of: 'category', gives: 'rent', words: '', as: 'words', direction: '' });

/** An id from the first words, which no other rule has. */
export function idFor(words: string, taken: readonly string[]): string {
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  const base = plain === '' ? 'regle' : plain;
  let id = base;
  for (let n = 2; taken.includes(id); n += 1) id = `${base}-${n}`;
  return id;
}

/** The draft as a rule, or null while it is none. */
export function ruleOf(draft: Draft, book: RuleBook, id?: string): OwnRule | null {
  const { of, gives, words, as, direction } = draft;
  const rule: OwnRule = {
    id:
      id ??
      idFor(
        words,
        book.own.map((one) => one.id),
      ),
    of,
    gives,
    words: words.trim(),
    as,
    ...(direction === '' ? {} : { direction }),
  };
  return faultOfRule(rule) === null ? rule : null;
}

/** The book with a rule one place up or down. */
export function moved(book: RuleBook, id: string, by: 1 | -1): RuleBook {
  const own = [...book.own];
  const at = own.findIndex((one) => one.id === id);
  const [rule] = own.splice(at, 1);
  if (rule === undefined) return book;
  own.splice(Math.max(0, Math.min(own.length, at + by)), 0, rule);
  return { ...book, own };
}

export const without = (book: RuleBook, id: string): RuleBook => ({
  ...book,
  own: book.own.filter((one) => one.id !== id),
});

/** The book with a rule put in the place of the one of its id, or last. */
export const withRule = (book: RuleBook, rule: OwnRule): RuleBook => ({
  ...book,
  own: book.own.some(({ id }) => id === rule.id)
    ? book.own.map((one) => (one.id === rule.id ? rule : one))
    : [...book.own, rule],
});

/** The book with a built-in rule, `category:rent`, switched off or on. */
export const switched = (book: RuleBook, key: string, isOn: boolean): RuleBook => ({
  ...book,
  off: isOn ? book.off.filter((one) => one !== key) : [...book.off.filter((one) => one !== key), key],
});

/** The id under which rows say that a user's rule decided. */
export const ownId = (rule: OwnRule): string => `${OWN}${rule.id}`;
