import type { Day } from './day.ts';

/** In the order in which a thing goes through them. */
export const assetStates = ['known', 'seized', 'at_agrasc', 'sold', 'returned', 'confiscated'] as const;

export type AssetState = (typeof assetStates)[number];

/** From a day on, where the day is known. */
export interface StateStep {
  readonly state: AssetState;
  readonly on: Day | null;
}

/** Cents of the case currency; null where nothing can be said. */
export interface DecidedValue {
  readonly low: number | null;
  readonly central: number | null;
  readonly high: number | null;
  readonly on: Day | null;
  readonly method: string;
}

/** What a user says of one asset, over what the register says. What is absent is as in the register. */
export interface AssetDecision {
  /** States that follow those of the register. */
  readonly states?: readonly StateStep[];
  readonly value?: DecidedValue;
  /** Empty: none is named. */
  readonly legalBasis?: string;
  /** Of the third party who claims a share; absent while it is open. */
  readonly goodFaith?: 'accepted' | 'refused';
}

/** The most that may be confiscated in value on a legal basis, as the user states it. Cents. */
export interface CapDecision {
  readonly low: number | null;
  readonly central: number | null;
  readonly high: number | null;
}
