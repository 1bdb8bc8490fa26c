import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowId } from '#domain/row-id.ts';
import { follow } from './follow.ts';
import { RULES } from './lots.ts';
import { type Movement, movementsOf, OUTSIDE } from './movements.ts';
import { reachedPart } from './reached.ts';

const ACCOUNTS = 6;

const file = fc
  .array(
    fc.record({
      from: fc.integer({ min: OUTSIDE, max: ACCOUNTS - 1 }),
      to: fc.integer({ min: OUTSIDE, max: ACCOUNTS - 1 }),
      cents: fc.integer({ min: 0, max: 50 }),
      later: fc.integer({ min: 0, max: 1 }),
      pick: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 50 })),
    }),
    { maxLength: 40 },
  )
  .map((moved) => {
    let instant = 0;
    const movements = moved.map(({ from, to, cents, later }, place): Movement => {
      instant += later;
      return { row: (place + 1) as RowId, from, to, instant, order: place, cents };
    });
    const accounts = Array.from({ length: ACCOUNTS }, (_, account) => ({
      opening: account * 20 - 30,
      isService: account === ACCOUNTS - 1,
      unprovenFrom: null,
    }));
    const picked = Float64Array.from(moved, ({ from, to, cents, pick }) =>
      from >= 0 && from === to ? 0 : Math.min(pick, cents),
    );
    return { movements: movementsOf(movements, accounts), picked };
  });

describe('the part of a file that picked money can have come to', () => {
  it('is followed to the cent as the whole is, under every rule', () => {
    fc.assert(
      fc.property(file, ({ movements, picked }) => {
        const part = reachedPart(movements, picked);
        for (const rule of RULES) {
          const options = { mostSteps: 1000, named: 'nothing' } as const;
          const whole = follow(movements, picked, rule, options);
          const found = follow(part.movements, part.picked, rule, options);
          expect([...part.places].map((place) => whole.carried[place])).toEqual([...found.carried]);
          const kept = new Set(part.places);
          whole.carried.forEach((cents, movement) => cents === 0 || expect(kept.has(movement)).toBe(true));
          expect([...found.held]).toEqual([...whole.held]);
          expect(found.whereabouts).toEqual(whole.whereabouts);
          expect(found.steps).toEqual(whole.steps);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out an account the money never reaches, and what happened before it came', () => {
    const account = { opening: 100, isService: false, unprovenFrom: null };
    const moved = (row: number, from: number, to: number): Movement => ({
      row: row as RowId,
      from,
      to,
      instant: row,
      order: 0,
      cents: 10,
    });
    const movements = movementsOf(
      [
        moved(1, 1, 2),
        moved(2, OUTSIDE, 0),
        moved(3, 2, 1),
        moved(4, 0, 1),
        moved(5, 1, OUTSIDE),
        moved(6, 2, OUTSIDE),
      ],
      [account, account, account],
    );
    const { places, movements: part } = reachedPart(movements, Float64Array.from([0, 10, 0, 0, 0, 0]));
    expect([...places]).toEqual([1, 3, 4]);
    expect([...part.opening]).toEqual([100, 100, 0]);
  });
});
