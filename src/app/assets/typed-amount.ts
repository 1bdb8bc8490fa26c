/** Cents from an amount as a person types it: `12 500`, `12 500,50`, `12.500,50 €`. Null for no amount, or one that can be read in two ways. */
export function centsTyped(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f€]/gu, '');
  const parts = /^(\d+|\d{1,3}(?:[.,]\d{3})+)(?:[.,](\d{1,2}))?$/u.exec(bare);
  if (!parts) return null;
  const [, whole = '', fraction = ''] = parts;
  const cents = Number(whole.replace(/[.,]/gu, '')) * 100 + Number(fraction.padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? cents : null;
}

/** The same amount, to be typed over: `12500,50`. */
export const amountToType = (cents: number | null): string =>
  cents === null
    ? ''
    : `${Math.floor(cents / 100)}${cents % 100 === 0 ? '' : `,${String(cents % 100).padStart(2, '0')}`}`;
