import type { Day } from '#domain/day.ts';
import type { Trilingual } from '#domain/language.ts';

/** An amount fixed by a text of law, with its dates of force: the value in force on the day of the operation applies. */
export interface LegalAmount {
  /** The key that checks and `ledger.legal_parameter` share. */
  readonly id: string;
  /** In whole euros. */
  readonly value: number;
  readonly from: Day;
  /** Last day of force; null while in force. */
  readonly to: Day | null;
  /** The article, as a jurist cites it. */
  readonly reference: string;
  /** `to confirm`: wording and dates have not yet been read by a lawyer, and the product says so. */
  readonly status: 'to confirm' | 'confirmed';
  readonly text: Trilingual<{ readonly name: string; readonly condition: string }>;
}
