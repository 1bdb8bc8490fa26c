import type { Parcel } from './parcel.ts';

/** The rules of attribution, METHODS 13. All but poison conserve: what they attribute adds up to what was picked. */
export const RULES = ['fifo', 'lifo', 'lowest-balance', 'pro-rata', 'poison'] as const;
export type Rule = (typeof RULES)[number];
export const CONSERVING_RULES = ['fifo', 'lifo', 'lowest-balance', 'pro-rata'] as const satisfies readonly Rule[];

/** Origin or arrival of money that is not kept apart: clean money, or more small parts than are kept. */
export const UNNAMED = -1;

/** Origin of money the account did not have: it was paid on overdraft, or the statement does not show where it came from. */
export const BORROWED = -(2 ** 40);

/** Some cents of one account that have one story. */
export interface Lot {
  /** The movement that brought this money into the file, `openingOf(account)`, `BORROWED` or `UNNAMED`. */
  readonly origin: number;
  /** The movement that brought it into this account, or `UNNAMED`. */
  readonly arrival: number;
  readonly isFollowed: boolean;
  readonly cents: number;
}

/** The origin that stands for what an account held before its first movement. */
export const openingOf = (account: number): number => -2 - account;

/** The account whose opening balance an origin stands for; null when it is none. */
export const accountOpened = (origin: number): number | null =>
  origin <= -2 && origin !== BORROWED ? -2 - origin : null;

/**
 * What all accounts hold, and which of it a payment takes. The lots of one receipt come, and those of one payment go, from the
 * longest held to the newest.
 */
export interface Holdings {
  receive(account: number, origin: number, arrival: number, isFollowed: boolean, cents: number): void;
  /**
   * @param cents            whole, at most what is held
   * @param isFollowedFirst  for the lowest balance: this payment takes followed money first
   * @param into             what is taken is added to it
   */
  pay(account: number, cents: number, isFollowedFirst: boolean, into: Parcel): void;
  /** Followed cents it holds now. */
  followed(account: number): number;
}

const isOneStory = (a: Lot, b: Lot): boolean =>
  a.origin === b.origin && a.arrival === b.arrival && a.isFollowed === b.isFollowed;

/** Adds a lot after the others, as one with the last when they have the same story. */
export function append(lots: Lot[], lot: Lot): void {
  if (lot.cents === 0) return;
  const last = lots.at(-1);
  if (last && isOneStory(last, lot)) lots[lots.length - 1] = { ...last, cents: last.cents + lot.cents };
  else lots.push(lot);
}

export const centsIn = (lots: readonly Lot[]): number => lots.reduce((sum, { cents }) => sum + cents, 0);
