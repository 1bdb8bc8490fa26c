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

/** What words take on a page whose letters nobody has measured. */
function boxOf({ x, y }: Place, letters: number, size: number): Box {
  const width = letters * size * 0.52;
  return { x: x - width / 2, y: y - size, width, height: size * 1.25 };
}

const halo = 'stroke="#ffffff" stroke-width="3" paint-order="stroke" stroke-linejoin="round"';

/**
 * The chart as SVG in ink on white: direction is an arrow, kinds of node are shapes, a statement that was received fills the shape. The
 * strongest names and sums are written, as many as can be read.
 */
export function linksSvg(
  { nodes, links }: Geometry,
  sumOf: (link: Geometry['links'][number]['link']) => string,
): string {
  const lines = links
    .toReversed()
    .map(
      ({ start, end, width, heads }) =>
        `<line x1="${n(start.x)}" y1="${n(start.y)}" x2="${n(end.x)}" y2="${n(end.y)}" stroke="${GREY}" stroke-width="${n(width)}" stroke-opacity="0.75"/>` +
        heads.map((corners) => `<polygon points="${corners.map(point).join(' ')}" fill="${INK}"/>`).join(''),
    );
  const room = new RoomForText();
  const names = nodes.slice(0, MOST_NAMES).flatMap(({ node, x, y, radius }) => {
    const at = { x, y: y + radius + 13 };
    return room.take(boxOf(at, Math.min(34, node.label.length), 12))
      ? [
          `<text x="${n(at.x)}" y="${n(at.y)}" text-anchor="middle" font-size="12" font-weight="600" fill="${INK}" ${halo}>${escaped(node.label)}</text>`,
        ]
      : [];
  });
  const sums = links.slice(0, MOST_SUMS).flatMap(({ link, middle }) => {
    const text = sumOf(link);
    const at = { x: middle.x, y: middle.y + 4 };
    return grossOf(link) > 0 && room.take(boxOf(at, text.length, 10.5))
      ? [
          `<text x="${n(at.x)}" y="${n(at.y)}" text-anchor="middle" font-size="10.5" fill="${INK}" ${halo}>${escaped(text)}</text>`,
        ]
      : [];
  });
  return `<g font-family="'Source Sans 3', sans-serif">${lines.join('')}${nodes.map(shapeSvg).join('')}${sums.join('')}${names.join('')}</g>`;
}
