import { describe, expect, it } from 'vitest';
import { iso } from './calendar.ts';
import { decoys } from './decoys.ts';
import { demoCase } from './demo-case.ts';
import { shown } from './edges.ts';

const made = await demoCase();
const movements = shown(made);

describe('the innocent look-alikes', () => {
  it('each says which check stays silent on it, and why', () => {
    const checks = new Set(made.planted.map(({ check }) => check));
    for (const { silent, why } of decoys) {
      expect(silent.length).toBeGreaterThan(0);
      for (const check of silent) expect(checks).toContain(check);
      expect(why).not.toBe('');
    }
  });

  it('the takings of the snack bar come near the monthly amount without passing it', () => {
    const months = new Map<string, number>();
    for (const { account, means, day, cents } of movements)
      if (account === 'snack' && means === 'cash')
        months.set(iso(day).slice(0, 7), (months.get(iso(day).slice(0, 7)) ?? 0) + cents);
    expect(months.size).toBe(24);
    expect(Math.max(...months.values())).toBeGreaterThan(700_000);
    expect(Math.max(...months.values())).toBeLessThanOrEqual(1_000_000);
  });

  it('fourteen members pay the treasurer of their club within a month', () => {
    const paid = movements.filter(({ account, note }) => account === 'lucie' && note.startsWith('COTISATION TENNIS'));
    expect(new Set(paid.map(({ party }) => party.name)).size).toBe(14);
    const days = paid.map(({ day }) => day);
    expect(Math.max(...days) - Math.min(...days)).toBeLessThanOrEqual(31);
  });

  it('the family car is paid by an owner, and the money of the estate stays where it was paid', () => {
    const car = movements.filter(({ note }) => note.includes('FB-731-KM'));
    expect(car.map(({ account, cents }) => [account, cents])).toEqual([['camille', -2_190_000]]);
    expect(
      movements.some(
        ({ account, cents, note }) => account === 'camille' && cents === 4_800_000 && note.startsWith('SUCCESSION'),
      ),
    ).toBe(true);
  });
});
