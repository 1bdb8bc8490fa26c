import type { Day } from './day.ts';
import type { RowId } from './row-id.ts';

/** A ledger row a finding stands on, with the names a reader needs. Amounts are in cents. */
export interface EvidenceRow {
  readonly row_id: RowId;
  /** Ledger table the row is in. */
  readonly table: 'txn' | 'asset' | 'income' | 'invoice' | 'loan';
  /** Booked, acquired, earned from, issued or started on. */
  readonly booked_on: Day | null;
  /** Seconds since 1970; midnight when the source gives no time of day, as `precise` says. */
  readonly at: number | null;
  readonly precise: boolean;
  /** Account that paid and account that received; null for cash, for an unknown end, and outside `txn`. */
  readonly from: number | null;
  readonly to: number | null;
  readonly from_name: string | null;
  readonly to_name: string | null;
  /** In the currency of the case; null where no rate is known. */
  readonly amount: number | null;
  /** What the source says, where that is in another currency. */
  readonly original?: { readonly amount: number; readonly currency: string };
  /** Means of payment of a `txn`; kind of any other row. */
  readonly method: string | null;
  /** The account whose statement it is. */
  readonly account: number | null;
  readonly direction: 'credit' | 'debit' | null;
  /** Kind of the asset a `txn` pays for, or `insurance` or `loan` where its nature says so; absent where it says nothing. */
  readonly about?: string;
  readonly label: string | null;
  readonly place: string | null;
}
