import type { Weigh } from './link-choice.ts';
import { type ChartLink, type ChartNode, keyOf, type LinkView, weightOf } from './link-view.ts';
import type { Place, Places } from './places.ts';

export interface NodeMark extends Place {
  readonly node: ChartNode;
  readonly radius: number;
}

export interface LinkMark {
  readonly link: ChartLink;
  readonly key: string;
  readonly start: Place;
  readonly end: Place;
  readonly middle: Place;
  readonly width: number;
  /** Corners of the heads: at the end of what was paid more, and at the other when money came back and both ways are shown. */
  readonly heads: readonly (readonly [Place, Place, Place])[];
}

export interface Geometry {
  readonly nodes: readonly NodeMark[];
  readonly links: readonly LinkMark[];
}

/** Marks grow smaller as links grow many, so that they do not cover each other. */
export const crowding = (links: number): number => Math.min(1, Math.max(0.35, Math.sqrt(120 / Math.max(1, links))));

/** How large a node and how thick a link is drawn, by the root of its money: areas are compared, not lengths. */
export const radiusOf = (cents: number, most: number): number => 5 + 9 * Math.sqrt(most > 0 ? cents / most : 0);
export const widthOf = (cents: number, most: number): number =>
  1 + 6 * Math.sqrt(most > 0 ? Math.max(0, cents) / most : 0);

/** Whether a link has an arrow at both ends: money went both ways, and the sum of both is shown, or they are equal. */
export const isBothWays = (link: ChartLink, weigh: Weigh): boolean =>
  link.back > 0 && (weigh === 'gross' || link.there === link.back);

export const mostOf = (view: LinkView, weigh: Weigh): { readonly node: number; readonly link: number } => ({
  node: view.nodes.reduce((most, { received, paid }) => Math.max(most, received + paid), 0),
  link: view.links.reduce((most, link) => Math.max(most, weightOf(link, weigh)), 0),
});

function head(tip: Place, from: Place, size: number): readonly [Place, Place, Place] {
  const far = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [ux, uy] = [(tip.x - from.x) / far, (tip.y - from.y) / far];
  const back = { x: tip.x - ux * size, y: tip.y - uy * size };
  const half = size * 0.42;
  return [tip, { x: back.x - uy * half, y: back.y + ux * half }, { x: back.x + uy * half, y: back.y - ux * half }];
}

/** The chart in pixels of a page of some width and height. */
export function geometryOf(
  view: LinkView,
  places: Places,
  weigh: Weigh,
  { width, height, margin }: { readonly width: number; readonly height: number; readonly margin: number },
): Geometry {
  const placed = view.nodes.flatMap((node) => {
    const place = places.get(node.node);
    return place ? [{ node, place }] : [];
  });
  const xs = placed.map(({ place }) => place.x);
  const ys = placed.map(({ place }) => place.y);
  const [left, right, top, bottom] = [least(xs), most(xs), least(ys), most(ys)];
  const scale = Math.min(
    (width - 2 * margin) / Math.max(1, right - left),
    (height - 2 * margin) / Math.max(1, bottom - top),
  );
  const at = ({ x, y }: Place): Place => ({
    x: width / 2 + (x - (left + right) / 2) * scale,
    // the y of the layout goes up, as on the screen of the drawing
    y: height / 2 - (y - (top + bottom) / 2) * scale,
  });
  const largest = mostOf(view, weigh);
  const crowd = crowding(view.links.length);
  const nodes = placed.map(({ node, place }): NodeMark => ({
    node,
    ...at(place),
    radius: radiusOf(node.received + node.paid, largest.node) * crowd,
  }));
  const known = new Map(nodes.map((mark) => [mark.node.node, mark]));
  return {
    nodes,
    links: view.links.flatMap((link): readonly LinkMark[] => {
      const [from, to] = [known.get(link.from), known.get(link.to)];
      if (!from || !to) return [];
      const thick = widthOf(weightOf(link, weigh), largest.link) * crowd;
      const size = 6 * crowd + thick * 1.6;
      const far = Math.hypot(to.x - from.x, to.y - from.y) || 1;
      const [ux, uy] = [(to.x - from.x) / far, (to.y - from.y) / far];
      const tip = { x: to.x - ux * (to.radius + 2), y: to.y - uy * (to.radius + 2) };
      const tail = { x: from.x + ux * (from.radius + 2), y: from.y + uy * (from.radius + 2) };
      const both = isBothWays(link, weigh);
      return [
        {
          link,
          key: keyOf(link),
          width: thick,
          start: both ? { x: tail.x + ux * size * 0.8, y: tail.y + uy * size * 0.8 } : tail,
          end: { x: tip.x - ux * size * 0.8, y: tip.y - uy * size * 0.8 },
          middle: { x: (tip.x + tail.x) / 2, y: (tip.y + tail.y) / 2 },
          heads: [head(tip, tail, size), ...(both ? [head(tail, tip, size)] : [])],
        },
      ];
    }),
  };
}

const least = (values: readonly number[]): number => values.reduce((one, other) => Math.min(one, other), Infinity);
const most = (values: readonly number[]): number => values.reduce((one, other) => Math.max(one, other), -Infinity);
