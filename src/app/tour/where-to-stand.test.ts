import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { whereToStand, type Box } from './where-to-stand.ts';

const room: Box = { left: 16, top: 48, width: 1400, height: 836 };
const card = { width: 380, height: 260 };

describe('where the card of the tour stands', () => {
  it('stands in the lower right corner when nothing is looked at', () => {
    expect(whereToStand(card, room, null)).toEqual({ left: 1036, top: 624, ...card });
  });

  it('leaves the corner to what is looked at', () => {
    const seen = { left: 900, top: 500, width: 500, height: 380 };
    expect(whereToStand(card, room, seen)).toEqual({ left: 16, top: 624, ...card });
    expect(whereToStand(card, room, { left: 0, top: 500, width: 1440, height: 400 }).top).toBe(48);
  });

  it('never leaves a room that is larger than the card', () => {
    const side = fc.integer({ min: 0, max: 1500 });
    fc.assert(
      fc.property(side, side, side, side, (left, top, width, height) => {
        const at = whereToStand(card, room, { left, top, width, height });
        expect(at.left).toBeGreaterThanOrEqual(room.left);
        expect(at.top).toBeGreaterThanOrEqual(room.top);
        expect(at.left + at.width).toBeLessThanOrEqual(room.left + room.width);
        expect(at.top + at.height).toBeLessThanOrEqual(room.top + room.height);
      }),
    );
  });
});
