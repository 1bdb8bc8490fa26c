import { describe, expect, it } from 'vitest';
import { accountScoreOf, isHit, scoreOf, type Pattern } from './score.ts';

const rows = (...lines: number[]): ReadonlySet<number> => new Set(lines);
const pattern = (id: string, typology: string, ...lines: number[]): Pattern => ({
  id,
  typology,
  rows: rows(...lines),
  accounts: 3,
});

describe('the score of a method', () => {
  it('counts a pattern as hit when half of it is held, in an alert that is not much larger', () => {
    const planted = pattern('a', 'cycle', 1, 2, 3, 4);
    expect(isHit(rows(1, 2), planted)).toBe(true);
    expect(isHit(rows(1), planted)).toBe(false);
    expect(isHit(rows(1, 2, 11, 12), planted)).toBe(true);
    expect(isHit(rows(1, 2, 11, 12, 13), planted)).toBe(false);
  });

  it('gives precision for new patterns only, and recall by budget and by typology', () => {
    const planted = [pattern('a', 'cycle', 1, 2, 3), pattern('b', 'cycle', 4, 5, 6), pattern('c', 'fan', 7, 8, 9)];
    const { precisionAt, recallAt, typologies, medianRows, alerts } = scoreOf(
      [rows(1, 2, 3), rows(1, 2), rows(99), rows(7)],
      planted,
    );
    expect([precisionAt[10], recallAt[10], recallAt[50]]).toEqual([0.1, 1 / 3, 1 / 3]);
    expect(typologies).toEqual([
      { typology: 'cycle', hit: 1, touched: 1, of: 2 },
      { typology: 'fan', hit: 0, touched: 1, of: 1 },
    ]);
    expect([alerts, medianRows]).toEqual([4, 2]);
  });

  it('is nothing where nothing is planted, or nothing is put forward', () => {
    expect(scoreOf([], [pattern('a', 'cycle', 1)])).toMatchObject({
      alerts: 0,
      precisionAt: { 10: 0 },
      recallAt: { 50: 0 },
    });
    expect(scoreOf([rows(1)], [])).toMatchObject({ precisionAt: { 10: 0 }, recallAt: { 10: 0 }, typologies: [] });
  });

  it('counts accounts where a set labels nothing else', () => {
    const ends: Readonly<Record<number, readonly string[]>> = { 1: ['A', 'B'], 2: ['B', 'C'], 3: ['D', 'E'] };
    const score = accountScoreOf([rows(1, 2), rows(3)], (row) => ends[row] ?? [], new Set(['A', 'B', 'Z']));
    expect(score[10]).toEqual({ precision: 2 / 5, recall: 2 / 3 });
    expect(accountScoreOf([], () => [], new Set())[10]).toEqual({ precision: 0, recall: 0 });
  });
});
