import { inert } from '#charts/inert.ts';
import { grossOf, type NodeShape } from './link-view.ts';
import type { Geometry, NodeMark } from './link-geometry.ts';
import type { Place } from './places.ts';
import { type Box, RoomForText } from './room-for-text.ts';

const INK = '#17222b';
const GREY = '#5f6c76';
/** Names and sums that are tried; those that would cover one already written are left out. */
const MOST_NAMES = 400;
const MOST_SUMS = 200;
/** Pixels of a line that stay in sight at each end of its sum. */
const LEAST_SEEN = 7;

const n = (value: number): string => String(Math.round(value * 10) / 10);
const point = ({ x, y }: Place): string => `${n(x)},${n(y)}`;

const escaped = (text: string): string =>
  inert(text, 34).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Corners of a shape around a centre; none of a circle. */
export function cornersOf(shape: NodeShape, { x, y }: Place, radius: number): readonly Place[] {
  const far = shape === 'company' ? radius * 0.9 : radius * 1.2;
  const turns: Readonly<Record<NodeShape, readonly number[]>> = {
    person: [],
    company: [45, 135, 225, 315],
    account: [0, 90, 180, 270],
    group: [0, 60, 120, 180, 240, 300],
  };
  const out = shape === 'company' ? far * Math.SQRT2 * 0.9 : far;
  return turns[shape].map((turn) => ({
    x: x + out * Math.cos((turn * Math.PI) / 180),
    y: y + out * Math.sin((turn * Math.PI) / 180),
  }));
}

function shapeSvg({ node, x, y, radius }: NodeMark): string {
  const style = `fill="${node.isHeld ? GREY : '#ffffff'}" stroke="${INK}" stroke-width="1.4"`;
  const corners = cornersOf(node.shape, { x, y }, radius);
  return corners.length === 0
    ? `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" ${style}/>`
    : `<polygon points="${corners.map(point).join(' ')}" ${style}/>`;
}

/** Pixels that a text takes, about: nobody has measured its letters, and the font may be the widest of the usual ones. */
const inAnyLetters = (text: string, size: number): number =>
  [...text].reduce((width, letter) => width + (/[\p{Lu}\d…€]/u.test(letter) ? 0.74 : 0.58), 0) * size;

const centred = ({ x, y }: Place, width: number, size: number): Box => ({
  x: x - width / 2,
  y: y - size,
  width,
  height: size * 1.25,
});

/** Whether a sum in the middle of its line would leave too little of it to see where it goes. */
function hides({ width, height }: Box, start: Place, end: Place): boolean {
  const [across, up] = [Math.abs(end.x - start.x), Math.abs(end.y - start.y)];
  const line = Math.hypot(across, up);
  const hidden = Math.min(across > 0 ? (width * line) / across : Infinity, up > 0 ? (height * line) / up : Infinity);
  return line - hidden < 2 * LEAST_SEEN;
}

const halo = 'stroke="#ffffff" stroke-width="3" paint-order="stroke" stroke-linejoin="round"';

/**
 * The chart as SVG in ink on white: direction is an arrow, kinds of node are shapes, a statement that was received fills the shape. The
 * strongest names and sums are written, as many as can be read.
 *
 * @param page  the room it has. It is seen without the fonts of the app: names stay within it, below or above their node and, but for nodes that
 *   several links meet, off the others
 */
export function linksSvg(
  { nodes, links }: Geometry,
  sumOf: (link: Geometry['links'][number]['link']) => string,
  page: { readonly width: number },
): string {
  const lines = links
    .toReversed()
    .map(
      ({ start, end, width, heads }) =>
        `<line x1="${n(start.x)}" y1="${n(start.y)}" x2="${n(end.x)}" y2="${n(end.y)}" stroke="${GREY}" stroke-width="${n(width)}" stroke-opacity="0.75"/>` +
        heads.map((corners) => `<polygon points="${corners.map(point).join(' ')}" fill="${INK}"/>`).join(''),
    );
  /** Of texts, and of texts and nodes. */
  const [texts, all] = [new RoomForText(), new RoomForText()];
  const take = (box: Box): boolean => all.take(box) && texts.take(box);
  for (const { x, y, radius } of nodes)
    all.take({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
  const names = nodes.slice(0, MOST_NAMES).flatMap(({ node, x, y, radius }) => {
    const width = inAnyLetters(node.label.slice(0, 34), 12);
    const middle = Math.min(Math.max(x, width / 2), page.width - width / 2);
    const spots = [y + radius + 13, y - radius - 6].map((line) => ({ x: middle, y: line }));
    const at =
      spots.find((spot) => take(centred(spot, width, 12))) ??
      (node.links > 1 ? spots.find((spot) => texts.take(centred(spot, width, 12))) : undefined);
    return at
      ? [
          `<text x="${n(at.x)}" y="${n(at.y)}" text-anchor="middle" font-size="12" font-weight="600" fill="${INK}" ${halo}>${escaped(node.label)}</text>`,
        ]
      : [];
  });
  const sums = links.slice(0, MOST_SUMS).flatMap(({ link, start, end, middle }) => {
    const text = sumOf(link);
    const at = { x: middle.x, y: middle.y + 4 };
    const box = centred(at, inAnyLetters(text, 10.5), 10.5);
    return grossOf(link) > 0 && !hides(box, start, end) && take(box)
      ? [
          `<rect x="${n(box.x)}" y="${n(box.y)}" width="${n(box.width)}" height="${n(box.height)}" fill="#ffffff"/>` +
            `<text x="${n(at.x)}" y="${n(at.y)}" text-anchor="middle" font-size="10.5" fill="${INK}" ${halo}>${escaped(text)}</text>`,
        ]
      : [];
  });
  return `<g font-family="'Source Sans 3', sans-serif">${lines.join('')}${nodes.map(shapeSvg).join('')}${sums.join('')}${names.join('')}</g>`;
}
