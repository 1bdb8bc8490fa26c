/**
 * How an entry that books several transactions becomes rows.
 *
 * One row per transaction when every transaction states its amount in the currency of the entry and these amounts, each with its
 * direction, add up to the entry to the last digit. Otherwise one row for the entry, and its transactions are listed beside it as no
 * data of their own: money is neither lost nor counted twice.
 */
export interface BatchPart {
  readonly amount: string;
  readonly currency: string;
  /** `CRDT` or `DBIT`. */
  readonly direction: string;
}

/** Whether the parts are the whole. Amounts are decimal texts of any length. */
export function addsUp(whole: BatchPart, parts: readonly BatchPart[]): boolean {
  const target = scaled(whole);
  if (target === null) return false;
  let sum = 0n;
  for (const part of parts) {
    const value = part.currency === whole.currency ? scaled(part) : null;
    if (value === null) return false;
    sum += value;
  }
  return sum === target;
}

/** ISO 20022 amounts have at most 18 digits, 5 of them decimals; more are not added up. */
const decimals = 10;

function scaled({ amount, direction }: BatchPart): bigint | null {
  const digits = /^(\d{1,20})(?:\.(\d{0,10}))?$/.exec(amount);
  if (digits === null || (direction !== 'CRDT' && direction !== 'DBIT')) return null;
  const value = BigInt((digits[1] ?? '') + (digits[2] ?? '').padEnd(decimals, '0'));
  return direction === 'DBIT' ? -value : value;
}
