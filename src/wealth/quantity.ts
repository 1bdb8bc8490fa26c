import type { RowId } from '#domain/row-id.ts';
import type { Interval } from './interval.ts';

/**
 * What an amount of a person's or household's year is, by the way it was paid. The label of its line. `account` means any account whose
 * statements are in the file; `cash` means banknotes.
 */
export const natures = [
  'account-opening',
  'account-closing',
  'cash-opening',
  'cash-closing',
  /** Held at both ends of the year, at cost: cancels whatever its value. */
  'asset-kept',
  'asset-bought-from-account',
  'asset-bought-in-cash',
  /** Paid to the seller by the lender, without passing an account. */
  'asset-bought-on-credit',
  /** At cost; what it brought is another receipt. */
  'asset-sold',
  'debt-opening',
  'debt-closing',
  'loan-to-account',
  'loan-in-cash',
  'loan-paid-to-seller',
  'repaid-from-account',
  'repaid-in-cash',
  /** Living costs, interest, and payments to others. */
  'spent-from-account',
  'spent-in-cash',
  'income-to-account',
  'income-in-cash',
  /** A gift, an inheritance, a win, a sale: known, or claimed and then under a hypothesis. */
  'receipt-to-account',
  'receipt-in-cash',
  /** A reimbursement by health insurance or employer, a refund. */
  'reimbursement-to-account',
  /** Every credit but cash and own transfers, whatever its origin. */
  'credit',
  'cash-deposit',
  /** From one account of the person or household to another. */
  'own-transfer',
  /** Withdrawn cash paid in again: part of `cash-deposit`. */
  'redeposit',
  'withdrawal',
] as const;

export type Nature = (typeof natures)[number];

/** A claim on trial, such as the loan from the uncle. */
export type HypothesisId = string;

export type Answer = 'accepted' | 'refused';

/** An amount counted once, whatever the number of methods that use it. */
export interface Quantity {
  readonly id: string;
  readonly nature: Nature;
  /** Which account, asset, payer or month, as the file says it. */
  readonly about: string;
  readonly rows: readonly RowId[];
  readonly amount: Interval;
  /** The amount exists only if the claim is accepted, or only if it is refused. */
  readonly when?: { readonly hypothesis: HypothesisId; readonly is: Answer };
  /** One payment seen from both its ends has one name here: what was spent by one member of a household and received by another. */
  readonly payment?: string;
}

/** What the reader holds of each claim; one that is not named is unknown. */
export type Switches = Readonly<Record<HypothesisId, Answer | 'unknown'>>;
