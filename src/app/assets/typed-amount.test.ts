import { describe, expect, it } from 'vitest';
import { amountToType, centsTyped } from './typed-amount.ts';

describe('an amount that a person types', () => {
  it('is read with spaces, points or commas, as it is written in French, English or Spanish', () => {
    for (const text of ['12500,5', '12 500,50', '12\u202f500,50 €', '12.500,50', '12,500.50'])
      expect(centsTyped(text)).toBe(12_500_50);
    expect(centsTyped('0')).toBe(0);
  });

  it('is none where it says nothing, is negative, or has three decimals', () => {
    for (const text of ['', 'n.c.', '-5', '1,2,3', '12,5000', '1e9', '99999999999999999'])
      expect(centsTyped(text)).toBeNull();
  });

  it('is shown again as it can be typed', () => {
    for (const cents of [0, 5, 100, 12_500_50]) expect(centsTyped(amountToType(cents))).toBe(cents);
    expect(amountToType(null)).toBe('');
  });
});
