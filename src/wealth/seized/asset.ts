import type { AssetState } from '#domain/asset-decision.ts';
import type { Day } from '#domain/day.ts';
import type { RowId } from '#domain/row-id.ts';
import type { assetKinds } from '#ledger/schema.ts';
import type { Interval } from '../interval.ts';
import type { HypothesisId } from '../quantity.ts';

/** A share in whole millionths: 250 000 is a quarter. Null where the source names an owner and no share. */
export type Share = number | null;

export const WHOLE = 1_000_000;

export interface Owner {
  readonly party: number;
  readonly share: Share;
}

/** Money that left one asset of the list, mostly a balance, to pay for another. */
export interface PaidFrom {
  readonly asset: number;
  readonly on: Day | null;
  readonly amount: Interval;
  readonly rows: readonly RowId[];
}

/** Somebody who says a share is his own, in good faith. Open until the reader accepts or refuses the hypothesis. */
export interface ThirdParty {
  readonly party: number;
  /** Whole millionths of what is left after debts. */
  readonly share: number;
  readonly goodFaith: HypothesisId;
  readonly rows: readonly RowId[];
}

/** One line of the list of assets, with what may have to be taken from its value before it is added to others. */
export interface ListedAsset {
  readonly asset: number;
  readonly rows: readonly RowId[];
  readonly category: (typeof assetKinds)[number];
  /** Identity of the thing: a VIN, a cadastral parcel, an account. Two lines with one identity are one thing. */
  readonly object: string | null;
  readonly state: AssetState;
  readonly legalBasis: string | null;
  /** Zero or more. */
  readonly value: Interval;
  readonly valuedOn: Day | null;
  /** On paper. */
  readonly owners: readonly Owner[];
  /** Persons who dispose of it in fact. */
  readonly users: readonly number[];
  readonly paidFrom: readonly PaidFrom[];
  /** The asset of the list that holds what this one was sold for. */
  readonly replacedBy: number | null;
  /** Secured on the asset and paid before anybody else. Zero or more. */
  readonly debts: Interval;
  readonly thirdParties: readonly ThirdParty[];
}

/** What a reader of totals must be told: never mended in silence. */
export type Telling =
  | { readonly code: 'same-object'; readonly asset: number; readonly counted: number }
  | { readonly code: 'replaced'; readonly asset: number; readonly counted: number }
  | { readonly code: 'returned'; readonly asset: number }
  | { readonly code: 'paid-from-counted'; readonly asset: number; readonly paid: number }
  /** The day of the payment or of the value is not known, or they are one day: the money may be in both. */
  | { readonly code: 'paid-from-undated'; readonly asset: number; readonly paid: number }
  | { readonly code: 'source-not-listed'; readonly asset: number; readonly source: number }
  | { readonly code: 'value-missing'; readonly asset: number }
  | { readonly code: 'debts-missing'; readonly asset: number }
  | { readonly code: 'third-parties-over-whole'; readonly asset: number }
  | { readonly code: 'no-holder'; readonly asset: number }
  | { readonly code: 'several-users'; readonly asset: number }
  | { readonly code: 'share-missing'; readonly of: OwnedId }
  | { readonly code: 'shares-over-whole'; readonly of: OwnedId; readonly sum: number }
  | { readonly code: 'shares-under-whole'; readonly of: OwnedId; readonly sum: number }
  | { readonly code: 'ownership-loop'; readonly parties: readonly number[] }
  | { readonly code: 'ownership-too-wide'; readonly party: number };

/** What shares are of: an asset of the list, or a company. */
export type OwnedId = { readonly asset: number } | { readonly party: number };
