import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAlong, RoomForText, type Box } from './room-for-text.ts';

const boxes = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 400 }),
    width: fc.integer({ min: 1, max: 150 }),
    height: fc.integer({ min: 1, max: 20 }),
  }),
);
const pixels = ({ x, y, width, height }: Box) =>
  Array.from(
    { length: width * height },
    (_, at) => `${String(x + (at % width))},${String(y + Math.floor(at / width))}`,
  );

describe('room for texts on a picture', () => {
  it('never writes one text over another', () => {
    fc.assert(
      fc.property(boxes, (asked) => {
        const room = new RoomForText();
        const written = asked.filter((box) => room.take(box)).flatMap(pixels);
        expect(new Set(written).size).toBe(written.length);
      }),
      { numRuns: 60 },
    );
  });
  it('writes what comes first, and begins anew with a new picture', () => {
    const room = new RoomForText();
    const box = { x: 0, y: 0, width: 10, height: 10 };
    expect([room.take(box), room.take(box)]).toEqual([true, false]);
    room.clear();
    expect(room.take(box)).toBe(true);
  });
  it('writes a sum in the middle of its line, and not at all where it would be cut', () => {
    const at = (x: number, y: number) => ({ x, y, size: 10 });
    expect(boxAlong(at(0, 50), at(100, 50), 60, 12)).toEqual({ x: 20, y: 44, width: 60, height: 12 });
    expect(boxAlong(at(50, 0), at(50, 100), 60, 12)).toEqual({ x: 44, y: 20, width: 12, height: 60 });
    expect(boxAlong(at(0, 50), at(100, 50), 81, 12)).toBeNull();
  });
});
