import { describe, expect, it } from 'vitest';
import type { Day, Month } from '#domain/day.ts';
import { amount, bytes, count, day, longDay, money, monthRange, period, ratio, shortMoney } from './number.ts';

const THIN = '\u202f';
const HARD = '\u00a0';

describe('numbers as the reader writes them', () => {
  it('sets thin unbreakable spaces between thousands and a comma before cents in French', () => {
    expect(money(123_456_789, 'fr')).toBe(`1${THIN}234${THIN}567,89${HARD}€`);
    expect(amount(1_234_50, 'fr')).toBe(`1${THIN}234,50`);
    expect(count(4812, 'fr')).toBe(`4${THIN}812`);
  });
  it('groups four figures in Spanish too, so that amounts of one column line up', () => {
    expect(amount(1_234_50, 'es')).toBe('1.234,50');
    expect(amount(1_234_50, 'en')).toBe('1,234.50');
  });
  it('leaves out cents that are zero in a sentence, never in a column', () => {
    expect(money(10_000_00, 'fr')).toBe(`10${THIN}000${HARD}€`);
    expect(amount(10_000_00, 'fr')).toBe(`10${THIN}000,00`);
  });
  it('writes less than nothing with a minus sign, not a hyphen', () => {
    expect(money(-5_00, 'fr')).toBe(`−5${HARD}€`);
    expect(amount(-5_00, 'en')).toBe('−5.00');
  });
  it('keeps the unit of a shortened amount', () => {
    for (const language of ['fr', 'en', 'es'] as const) expect(shortMoney(1_234_567_00, language)).toMatch(/€/);
  });
  it('writes shares and sizes with their unit', () => {
    expect(ratio(0.853, 'fr')).toMatch(/^85,3[\u202f\u00a0]%$/);
    expect(bytes(1_260_000, 'fr')).toMatch(/^1,3.Mo$/);
    expect(bytes(12, 'en')).toBe('12 byte');
  });
  it('says the first of a month as French does', () => {
    expect(longDay('2024-04-01' as Day, 'fr')).toBe('1er avril 2024');
    expect(longDay('2024-04-11' as Day, 'fr')).toBe('11 avril 2024');
    expect(day('2024-04-01' as Day, 'fr')).toBe('01/04/2024');
  });
  it('says once what two days or months share', () => {
    expect(period({ from: '2024-03-03' as Day, to: '2024-03-11' as Day }, 'fr')).toBe('3–11 mars 2024');
    expect(period({ from: '2024-03-03' as Day, to: '2024-03-03' as Day }, 'fr')).toBe('3 mars 2024');
    expect(monthRange({ from: '2024-01' as Month, to: '2024-03' as Month }, 'fr')).toBe('janv.–mars 2024');
  });
});
