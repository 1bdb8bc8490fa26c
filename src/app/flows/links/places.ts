import type { Laid, LayoutAsked } from '#workers/requests.ts';
import type { ChartLink, ChartNode } from './link-view.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export type Places = ReadonlyMap<number, Place>;

/** A place as it is kept. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The angle at which points of a spiral never line up. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const APART = 14;

const onSpiral = (at: number): Place => {
  const far = APART * Math.sqrt(at + 0.5);
  return { x: far * Math.cos(at * GOLDEN), y: far * Math.sin(at * GOLDEN) };
};

/**
 * What is asked of the layout: nodes that have a place stay there, new ones begin beside a neighbour that has one, or on a spiral in
 * their order. Nothing is left to chance: the same links are laid out in the same way.
 *
 * @param stays  which of the nodes that have a place keep it
 */
export function layoutAsked(
  nodes: readonly number[],
  links: readonly ChartLink[],
  places: Places,
  stays: (node: number) => boolean,
): LayoutAsked {
  const at = new Map(nodes.map((node, place) => [node, place]));
  const kept = nodes.map((node) => (stays(node) ? (places.get(node) ?? null) : null));
  const hasKept = kept.some((place) => place !== null);
  const begins = nodes.map((node, order): Place => {
    const own = kept[order];
    if (own) return own;
    const near = hasKept
      ? links.flatMap(({ from, to }) => {
          const other = from === node ? to : to === node ? from : null;
          const place = other === null ? null : kept[at.get(other) ?? -1];
          return place ? [place] : [];
        })[0]
      : undefined;
    const step = onSpiral(order + 1);
    return near ? { x: near.x + step.x / 3, y: near.y + step.y / 3 } : step;
  });
  const known = links.filter(({ from, to }) => at.has(from) && at.has(to));
  return {
    x: Float64Array.from(begins, ({ x }) => x),
    y: Float64Array.from(begins, ({ y }) => y),
    fixed: Uint8Array.from(kept, (place) => Number(place !== null)),
    from: Uint32Array.from(known, ({ from }) => at.get(from) ?? 0),
    to: Uint32Array.from(known, ({ to }) => at.get(to) ?? 0),
    weight: Float64Array.from(known, ({ there, back }) => 0.6 + Math.log10(1 + (there + back) / 1_000_000) / 4),
  };
}

export const placesFrom = (nodes: readonly number[], { x, y }: Laid): Places =>
  new Map(nodes.map((node, at) => [node, { x: x[at] ?? 0, y: y[at] ?? 0 }]));

/** Where nodes taken together stand: amid those of them that have a place. */
export function amid(members: readonly number[], places: Places): Place | null {
  const known = members.flatMap((member) => places.get(member) ?? []);
  if (known.length === 0) return null;
  return {
    x: known.reduce((sum, { x }) => sum + x, 0) / known.length,
    y: known.reduce((sum, { y }) => sum + y, 0) / known.length,
  };
}

/** Known places, and those of nodes taken together that have none yet. */
export function withGroups(nodes: readonly ChartNode[], places: Places): Places {
  const all = new Map(places);
  for (const { node, members } of nodes) {
    const inside = all.has(node) || members.length < 2 ? null : amid(members, all);
    if (inside) all.set(node, inside);
  }
  return all;
}
