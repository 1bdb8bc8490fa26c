import type { Look } from './look.ts';
import type { Mark } from './mark.ts';

/** A square of a grid: its column and line, how much it stands for, and what it opens. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly mark: Mark;
}

interface Api {
  value(dimension: number): number;
  coord(point: readonly number[]): readonly [number, number];
  size(extent: readonly number[]): readonly [number, number];
}

const OPACITIES = [0.14, 0.32, 0.54, 0.76, 1] as const;

/** The largest number of one, two or five and zeros that is not above the value. */
function rounded(value: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return size * (value / size >= 5 ? 5 : value / size >= 2 ? 2 : 1);
}

/** Where shades begin, from nothing: as many cells in each as round bounds allow, so that one large cell does not pale the rest. */
export function boundsOf(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  const bounds = [0.3, 0.55, 0.75, 0.92].map((share) => rounded(at(share)));
  return [0, ...new Set(bounds.filter((bound) => bound > (sorted[0] ?? 0)))];
}

/** A colour of the look, thinned over the sheet. */
function thinned(colour: string, opacity: number): string {
  const part = (from: number): number => Number.parseInt(colour.slice(from, from + 2), 16);
  return `rgba(${part(1)},${part(3)},${part(5)},${opacity})`;
}

/**
 * Cells in at most five shades, a series each, so that the legend says from which amount a shade begins. Darker is more: it also holds
 * in black and white. A cell that is not given is empty, not pale.
 */
export function heatSeries(cells: readonly Cell[], look: Look, written: (value: number) => string, gap = 1) {
  const bounds = boundsOf(cells.map(({ value }) => value));
  const opacities = bounds.length === 1 ? [0.54] : OPACITIES.slice(OPACITIES.length - bounds.length);
  const shadeOf = (value: number): number => bounds.findLastIndex((bound) => value >= bound);
  return bounds.map((bound, shade) => ({
    type: 'custom',
    name: bound > 0 ? `≥ ${written(bound)}` : bounds[1] === undefined ? look.words.drawn : `< ${written(bounds[1])}`,
    itemStyle: { color: thinned(look.colours.accent, opacities[shade] ?? 1) },
    encode: { x: 0, y: 1 },
    data: cells.filter(({ value }) => shadeOf(value) === shade).map(({ x, y, mark }) => ({ value: [x, y], mark })),
    renderItem: (_: unknown, api: Api) => {
      const [width, height] = api.size([1, 1]);
      const [x, y] = api.coord([api.value(0), api.value(1)]);
      return {
        type: 'rect',
        shape: {
          x: x - width / 2 + gap / 2,
          y: y - height / 2 + gap / 2,
          width: Math.max(1, width - gap),
          height: Math.max(1, height - gap),
        },
        style: { fill: thinned(look.colours.accent, opacities[shade] ?? 1) },
        emphasis: { style: { stroke: look.colours.ink, lineWidth: 1.5 } },
      };
    },
  }));
}
