import type { Cents } from '#domain/money.ts';
import type { RowId } from '#domain/row-id.ts';
import type { Answer, HypothesisId } from '../quantity.ts';

/** What is claimed, or may be: a gift or an inheritance, a loan, savings drawn, an income, a co-holder’s money, cash kept at home. */
export type ClaimKind = 'gift' | 'loan' | 'savings' | 'income' | 'joint' | 'cash-at-home';

/** A claim on trial in the year of a person: accepted, refused or unknown, it moves the lines that carry its id. */
export interface Claim {
  readonly id: HypothesisId;
  readonly kind: ClaimKind;
  /** Payer, lender, account, as the file says it. */
  readonly about: string;
  readonly amount: Cents | null;
  readonly rows: readonly RowId[];
  /** What the file itself answers. */
  readonly preset?: Answer;
}

/** What the reader must know of how the lines came about; never an amount. */
export type RemarkCode =
  | 'account-unseen'
  | 'asset-undated'
  | 'asset-unpriced'
  | 'balance-relative'
  | 'before-birth'
  | 'business-account'
  | 'debt-estimated'
  | 'income-currency'
  | 'income-part'
  | 'months-missing'
  | 'payment-unseen'
  | 'shares-over'
  | 'value-missing';

export interface Remark {
  readonly code: RemarkCode;
  readonly about: string;
  readonly rows: readonly RowId[];
}
