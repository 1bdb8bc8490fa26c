import { describe, expect, it } from 'vitest';
import { centsFromText, centsToText } from './money.ts';
import { day, dayFromNumber, dayNumber, monthFromNumber, monthNumber, monthOf } from './day.ts';
import { rowId, whereIs } from './row-id.ts';

describe('the vocabulary', () => {
  it('leads from a row id back to source and line', () => {
    expect(whereIs(rowId(2_097_151, 4_294_967_295))).toEqual({ source: 2_097_151, line: 4_294_967_295 });
    expect(Number.isSafeInteger(rowId(2_097_151, 4_294_967_295))).toBe(true);
    expect(() => rowId(0, 1)).toThrow(RangeError);
    expect(() => rowId(1, 0)).toThrow(RangeError);
  });
  it('reads and writes cents without a fraction', () => {
    expect(centsFromText('-12.3')).toBe(-1230);
    expect(centsToText(centsFromText('-0.05'))).toBe('-0.05');
    expect(() => centsFromText('1.234')).toThrow(RangeError);
  });
  it('knows which days exist', () => {
    expect(() => day('2023-02-29')).toThrow(RangeError);
    expect(dayFromNumber(dayNumber(day('2024-02-29')))).toBe('2024-02-29');
    expect(monthFromNumber(monthNumber(monthOf(day('2024-12-31'))) + 1)).toBe('2025-01');
  });
});
