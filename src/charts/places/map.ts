import type { EChartsCoreOption } from 'echarts/core';
import type { FigureRow } from '#domain/figure.ts';
import { ground } from '../ground.ts';
import { inert } from '../inert.ts';
import type { Look } from '../look.ts';
import type { Mark } from '../mark.ts';
import { projection, type Outlined, type Point } from './projection.ts';
import { text } from './text.ts';

/** Series a place may have, each with a form of its own. */
export const mapSeries = ['deposits', 'withdrawals', 'assets', 'addresses'] as const;
export type MapSeries = (typeof mapSeries)[number];

export interface MapSum {
  readonly rows: number;
  /** Cents. */
  readonly money: number;
}

export type MapSums = Readonly<Partial<Record<MapSeries, MapSum>>>;

export interface MapPlace {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly point: Point;
  readonly sums: MapSums;
}

export interface PlacesMap {
  readonly outlines: readonly Outlined[];
  readonly places: readonly MapPlace[];
  readonly departments: ReadonlyMap<string, MapSums>;
  /** The series that shades departments. */
  readonly shade: MapSeries;
}

/** Largest and smallest radius of a place, in pixels. */
const [LARGEST, SMALLEST] = [26, 4];
/** Names written on the map, and how far apart they must be, in degrees. */
const [NAMES, APART] = [10, 0.55];
const SHADES = 5;

const weightOf = ({ sums }: MapPlace): number => mapSeries.reduce((sum, one) => sum + (sums[one]?.money ?? 0), 0);

/** The area of a form is in proportion to its amount. */
const radius = (money: number, most: number): number =>
  money <= 0 || most <= 0 ? SMALLEST : Math.max(SMALLEST, Math.sqrt(money / most) * LARGEST);

const sayOf = (sums: MapSums, look: Look, { names }: MapWords): string =>
  mapSeries
    .flatMap((one) => {
      const sum = sums[one];
      if (!sum) return [];
      const amount = one === 'addresses' ? '' : ` ${look.money(sum.money)},`;
      return [`${names[one]}:${amount} ${look.count(sum.rows)} ${look.words.rows}`];
    })
    .join('\n');

interface MapWords {
  readonly names: Readonly<Record<MapSeries, string>>;
}

interface Api {
  getWidth(): number;
  getHeight(): number;
}

/** The forms: a disc, a ring, a square, a lozenge, so that series are told apart without colour. */
function form(series: MapSeries, [x, y]: readonly [number, number], size: number, look: Look) {
  const { colours } = look;
  switch (series) {
    case 'deposits':
      return {
        type: 'circle',
        shape: { cx: x, cy: y, r: size },
        style: { fill: colours.moneyIn, opacity: 0.62, stroke: colours.sheet, lineWidth: 1 },
      };
    case 'withdrawals':
      return {
        type: 'circle',
        shape: { cx: x, cy: y, r: size },
        style: { fill: 'transparent', stroke: colours.moneyOut, lineWidth: 2.5 },
      };
    case 'assets':
      return {
        type: 'rect',
        shape: { x: x - size * 0.9, y: y - size * 0.9, width: size * 1.8, height: size * 1.8 },
        style: { fill: 'transparent', stroke: colours.found, lineWidth: 2, lineDash: [5, 3] },
      };
    case 'addresses':
      return {
        type: 'polygon',
        shape: {
          points: [
            [x, y - 5],
            [x + 5, y],
            [x, y + 5],
            [x - 5, y],
          ],
        },
        style: { fill: colours.ink, stroke: colours.sheet, lineWidth: 1 },
      };
  }
}

/** The map as a drawing: departments in shades of one series, and at each place a form for each series. Keys are `department` or `commune` and `series`. */
export function placesMap({ outlines, places, departments, shade }: PlacesMap, look: Look): EChartsCoreOption {
  const words = text[look.language];
  const { colours } = look;
  const project = projection(outlines);
  const most = Math.max(0, ...places.flatMap(({ sums }) => mapSeries.map((one) => sums[one]?.money ?? 0)));
  const mostShaded = Math.max(
    0,
    ...[...departments.values()].map((sums) => sums[shade]?.money || sums[shade]?.rows || 0),
  );
  const shadeOf = (code: string): number => {
    const sum = departments.get(code)?.[shade];
    const amount = sum ? sum.money || sum.rows : 0;
    return amount <= 0 || mostShaded <= 0 ? 0 : Math.max(1, Math.ceil(Math.sqrt(amount / mostShaded) * SHADES));
  };
  const drawn = places
    .flatMap((place) =>
      mapSeries.flatMap((series) => {
        const sum = place.sums[series];
        return sum ? [{ place, series, sum, size: series === 'addresses' ? 5 : radius(sum.money, most) }] : [];
      }),
    )
    .sort((one, other) => other.size - one.size);
  const named: MapPlace[] = [];
  for (const place of [...places].sort((one, other) => weightOf(other) - weightOf(one))) {
    const isFree = named.every(
      ({ point }) => Math.hypot(point.longitude - place.point.longitude, point.latitude - place.point.latitude) > APART,
    );
    if (isFree && named.length < NAMES) named.push(place);
  }
  const markOf = (key: FigureRow, says: string): Mark => ({ key, measure: null, says });
  return {
    ...ground(look),
    series: [
      {
        type: 'custom',
        coordinateSystem: 'none',
        z: 1,
        data: outlines.map(({ code, name }) => {
          const sums = departments.get(code);
          const says = sums ? `${inert(name)} (${code})\n${sayOf(sums, look, words)}` : `${inert(name)} (${code})`;
          return { value: 0, says, ...(sums ? { mark: markOf({ department: code, series: shade }, says) } : {}) };
        }),
        renderItem: (params: { readonly dataIndex: number }, api: Api) => {
          const outline = outlines[params.dataIndex];
          if (!outline) return undefined;
          const level = shadeOf(outline.code);
          const at = project(api.getWidth(), api.getHeight());
          return {
            type: 'group',
            children: outline.rings.map((ring) => ({
              type: 'polygon',
              shape: { points: ring.map(([longitude, latitude]) => at({ longitude, latitude })) },
              style: {
                fill: level === 0 ? colours.ground : colours.accentSoft,
                opacity: level === 0 ? 1 : 0.25 + (level / SHADES) * 0.75,
                stroke: colours.sheet,
                lineWidth: 0.8,
              },
              emphasis: { style: { stroke: colours.ink, lineWidth: 1.5 } },
            })),
          };
        },
      },
      {
        type: 'custom',
        coordinateSystem: 'none',
        z: 3,
        data: drawn.map(({ place, series }) => ({
          value: 0,
          mark: markOf(
            { commune: place.code, series },
            `${inert(place.name)} (${place.department})\n${sayOf(place.sums, look, words)}`,
          ),
        })),
        renderItem: (params: { readonly dataIndex: number }, api: Api) => {
          const one = drawn[params.dataIndex];
          if (!one) return undefined;
          const at = project(api.getWidth(), api.getHeight());
          return {
            ...form(one.series, at(one.place.point), one.size, look),
            emphasis: { style: { stroke: colours.ink, lineWidth: 2.5 } },
          };
        },
      },
      {
        type: 'custom',
        coordinateSystem: 'none',
        silent: true,
        z: 4,
        data: named.map(() => 0),
        renderItem: (params: { readonly dataIndex: number }, api: Api) => {
          const place = named[params.dataIndex];
          if (!place) return undefined;
          const [x, y] = project(api.getWidth(), api.getHeight())(place.point);
          const size = Math.max(...mapSeries.map((one) => (place.sums[one] ? radius(place.sums[one].money, most) : 0)));
          const isRight = x > api.getWidth() * 0.75;
          return {
            type: 'text',
            style: {
              text: inert(place.name, 28),
              x: isRight ? x - size - 5 : x + size + 5,
              y,
              align: isRight ? 'right' : 'left',
              verticalAlign: 'middle',
              fontSize: 12,
              fontFamily: "'Source Sans 3', 'Source Sans 3 Variable', ui-sans-serif, system-ui, sans-serif",
              fill: colours.ink,
              stroke: colours.sheet,
              lineWidth: 3,
            },
          };
        },
      },
    ],
  };
}

/** The map in one sentence. */
export function describeMap({ places, departments }: PlacesMap, look: Look): string {
  const [first] = [...places].sort((one, other) => weightOf(other) - weightOf(one));
  const words = text[look.language];
  if (!first) return look.words.nothing;
  return words.said({
    places: look.count(places.length),
    departments: look.count(departments.size),
    first: inert(first.name),
    money: look.money(weightOf(first)),
  });
}
