import { describe, expect, it } from 'vitest';
import type { Day } from '#domain/day.ts';
import type { CarriedRow, Parts } from '#snapshot/format.ts';
import type { ShownFinding } from './contents.ts';
import { isAsking, isFindingAsked, isRowAsked, noFilter, stateOf } from './shown-filter.ts';

const day = (text: string) => text as Day;
const shown = {
  rank: 1,
  finding: {
    id: 'a',
    stands: true,
    subject: { name: 'Société Étoile', accounts: [3, 5] },
    period: { from: '2024-02-01', to: '2024-03-15' },
  },
} as unknown as ShownFinding;
const asked = (some: Partial<typeof noFilter>) =>
  isFindingAsked(shown, { ...noFilter, ...some }, 'Dépôts fractionnés', {});
const row = (booked: string | null, account: number | null) =>
  ({ counted: { day: booked, account }, fields: null }) as unknown as CarriedRow;

describe('the filter of a snapshot', () => {
  it('asks for findings by name without accents, by account, and by any day they share with the period', () => {
    expect([asked({}), asked({ search: 'etoile' }), asked({ search: 'FRACTIONNES' })]).toEqual([true, true, true]);
    expect([asked({ search: 'lune' }), asked({ account: 5 }), asked({ account: 4 })]).toEqual([false, true, false]);
    expect([asked({ from: day('2024-03-15') }), asked({ from: day('2024-03-16') })]).toEqual([true, false]);
    expect([asked({ to: day('2024-02-01') }), asked({ to: day('2024-01-31') })]).toEqual([true, false]);
    expect([isAsking(noFilter), isAsking({ ...noFilter, account: 0 })]).toEqual([false, true]);
  });

  it('knows a finding by its verdict, and before one by its place', () => {
    const said = { verdicts: { a: { verdict: 'set_aside', reason: 'loyer' } }, notes: {} } as unknown as Parts['said'];
    expect(stateOf(shown, { said })).toBe('set_aside');
    expect(stateOf(shown, {})).toBe('unreviewed');
    expect(stateOf({ ...shown, rank: null }, {})).toBe('context');
  });

  it('keeps rows of the account and the period; a row without a day is left out only when a day is asked', () => {
    const filter = { ...noFilter, account: 3, from: day('2024-01-01'), to: day('2024-01-31') };
    expect(isRowAsked(row('2024-01-31', 3), filter)).toBe(true);
    expect(isRowAsked(row('2024-02-01', 3), filter)).toBe(false);
    expect(isRowAsked(row('2024-01-05', 4), filter)).toBe(false);
    expect(isRowAsked(row(null, 3), filter)).toBe(false);
    expect(isRowAsked(row(null, 3), { ...noFilter, account: 3 })).toBe(true);
  });
});
