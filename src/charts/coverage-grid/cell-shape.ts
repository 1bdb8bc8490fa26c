import type { Look } from '../look.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const line = (points: readonly (readonly [number, number])[], stroke: string, lineWidth = 1) => ({
  type: 'polyline',
  shape: { points },
  style: { stroke, lineWidth, fill: 'none' },
});

/** Slanted lines cut at the box. */
function slants({ x, y, width, height }: Box, stroke: string) {
  const lines = [];
  for (let start = 4; start < width + height; start += 5) {
    const from: [number, number] = [x + Math.min(start, width), y + Math.max(0, start - width)];
    const to: [number, number] = [x + Math.max(0, start - height), y + Math.min(start, height)];
    lines.push(line([from, to], stroke));
  }
  return lines;
}

/** Each state has a shape beside its colour: solid, outlined, half, zig-zag edge, hatched. */
export function cellShape(state: string, box: Box, look: Look) {
  const { colours } = look;
  const { x, y, width, height } = box;
  const rectangle = (shape: Box, style: object) => ({ type: 'rect', shape, style });
  const zigzag = Array.from({ length: Math.max(2, Math.floor(width / 3) + 1) }, (_, step): [number, number] => [
    Math.min(x + width, x + step * 3),
    y + height - (step % 2 === 0 ? 0 : 4),
  ]);
  switch (state) {
    case 'proven':
      return [rectangle(box, { fill: colours.proven })];
    case 'seen':
      return [
        rectangle(
          { x: x + 0.75, y: y + 0.75, width: width - 1.5, height: height - 1.5 },
          { fill: colours.sheet, stroke: colours.seen, lineWidth: 1.5 },
        ),
      ];
    case 'partial':
      return [
        rectangle(box, { fill: colours.ground }),
        rectangle({ x, y: y + height / 2, width, height: height / 2 }, { fill: colours.seen }),
      ];
    case 'broken':
      return [rectangle({ ...box, height: height - 4 }, { fill: colours.broken }), line(zigzag, colours.broken, 1.5)];
    default:
      return [rectangle(box, { fill: colours.ground }), ...slants(box, colours.missing)];
  }
}
