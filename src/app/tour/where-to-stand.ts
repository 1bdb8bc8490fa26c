/** A rectangle of the window, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const across = (from: number, length: number, otherFrom: number, otherLength: number): number =>
  Math.max(0, Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom));

const shared = (one: Box, other: Box): number =>
  across(one.left, one.width, other.left, other.width) * across(one.top, one.height, other.top, other.height);

/**
 * Where a card stands so that it hides as little as can be of what it speaks of: the corner of the room with the least of it
 * underneath, the lower right one where several do as well.
 */
export function whereToStand(card: Pick<Box, 'width' | 'height'>, room: Box, seen: Box | null): Box {
  const lefts = [room.left + room.width - card.width, room.left];
  const tops = [room.top + room.height - card.height, room.top];
  const corners = tops.flatMap((top) =>
    lefts.map((left): Box => ({ left: Math.max(0, left), top: Math.max(0, top), ...card })),
  );
  const [first] = corners.toSorted((one, other) => (seen ? shared(one, seen) - shared(other, seen) : 0));
  return first ?? { left: 0, top: 0, ...card };
}
