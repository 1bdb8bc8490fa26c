/** A rectangle on a screen or a page, pixels; `x`, `y` its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const meet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** The room that texts take on one picture: who comes first is written, and what would lie over it is left out rather than made unreadable. */
export class RoomForText {
  #taken: Box[] = [];

  /** A new picture begins. */
  clear(): void {
    this.#taken = [];
  }

  /** Takes a box when nothing lies there yet, and says whether it was free. */
  take(box: Box): boolean {
    if (this.#taken.some((taken) => meet(taken, box))) return false;
    this.#taken.push(box);
    return true;
  }
}

/**
 * Where an amount lies that is written along its line, in the middle of it.
 *
 * @param length  of the text, pixels
 * @param height  of the text, pixels
 * @returns null when the line is too short for the whole text: a sum is never cut
 */
export function boxAlong(
  from: { readonly x: number; readonly y: number; readonly size: number },
  to: { readonly x: number; readonly y: number; readonly size: number },
  length: number,
  height: number,
): Box | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const line = Math.hypot(dx, dy);
  if (line - from.size - to.size < length) return null;
  const [along, across] = [Math.abs(dx / line), Math.abs(dy / line)];
  const [width, tall] = [along * length + across * height, across * length + along * height];
  return { x: (from.x + to.x - width) / 2, y: (from.y + to.y - tall) / 2, width, height: tall };
}
