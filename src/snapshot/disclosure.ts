/** To whom a snapshot is given. */
export const levels = ['full', 'magistrate', 'defence', 'training'] as const;
export type Level = (typeof levels)[number];

/** What a carried text may say. */
export const fieldClasses = [
  'name',
  'account',
  'contact',
  'freeText',
  'cells',
  'fileName',
  'caseName',
  'sourceDigest',
  'said',
  'recipe',
  'amount',
  'day',
] as const;
export type FieldClass = (typeof fieldClasses)[number];

/** What a snapshot tells to have been taken out of it, by class and count. */
export const removable = [
  'name',
  'account',
  'contact',
  'cells',
  'said',
  'recipe',
] as const satisfies readonly FieldClass[];
export type Removable = (typeof removable)[number];

/** `scrub`: what is known of other classes is taken out of it, and long numbers masked. */
export type Action = 'keep' | 'mask' | 'pseudonym' | 'scrub' | 'drop';

/**
 * What becomes of each class at each level. Of `defence`, the names and accounts of the person defended are kept. Amounts and days are
 * kept everywhere, so that every total stays the sum of its rows. Source: PRODUCT, SHA-7, a proposal.
 */
export const actions: Readonly<Record<Level, Readonly<Record<FieldClass, Action>>>> = {
  full: {
    name: 'keep',
    account: 'keep',
    contact: 'keep',
    freeText: 'keep',
    cells: 'keep',
    fileName: 'keep',
    caseName: 'keep',
    sourceDigest: 'keep',
    said: 'keep',
    recipe: 'keep',
    amount: 'keep',
    day: 'keep',
  },
  magistrate: {
    name: 'keep',
    account: 'mask',
    contact: 'mask',
    freeText: 'scrub',
    cells: 'scrub',
    fileName: 'scrub',
    caseName: 'keep',
    sourceDigest: 'keep',
    said: 'keep',
    recipe: 'drop',
    amount: 'keep',
    day: 'keep',
  },
  defence: {
    name: 'pseudonym',
    account: 'mask',
    contact: 'mask',
    freeText: 'scrub',
    cells: 'scrub',
    fileName: 'pseudonym',
    caseName: 'scrub',
    sourceDigest: 'keep',
    said: 'drop',
    recipe: 'drop',
    amount: 'keep',
    day: 'keep',
  },
  training: {
    name: 'pseudonym',
    account: 'mask',
    contact: 'mask',
    freeText: 'scrub',
    cells: 'drop',
    fileName: 'pseudonym',
    caseName: 'drop',
    sourceDigest: 'pseudonym',
    said: 'drop',
    recipe: 'drop',
    amount: 'keep',
    day: 'keep',
  },
};

/** A value of the ledger that a level may take out. */
export interface KnownValue {
  readonly of: 'person' | 'company' | 'account' | 'contact';
  readonly text: string;
  /** Whose it is, as the ledger numbers parties; null where nobody is known. */
  readonly party: number | null;
}

export interface Disclosure {
  readonly level: Level;
  /** Of `defence`: the party defended, as the ledger numbers it. */
  readonly person: number | null;
  /** Key of the case, 32 bytes in hexadecimal: one alias a person in all snapshots of a case, and none outside. */
  readonly key: string;
}
