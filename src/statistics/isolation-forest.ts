import { randomFrom, type Random } from './random.ts';

export interface ForestRule {
  readonly trees: number;
  /** Points each tree is grown on, or all of them where there are fewer; ≥ 2. */
  readonly sample: number;
  readonly seed: number;
}

/** One tree, node by node: `feature` is −1 at a leaf, where `cut` is the depth a point that ends there is given. */
interface Tree {
  readonly feature: number[];
  readonly cut: number[];
  readonly below: number[];
  readonly above: number[];
}

/**
 * How easily each point is parted from the others by cuts at random: near 1 it stands apart, near one half it is like the rest.
 *
 * @param columns  one array a feature, all of one length
 * @returns scores in (0, 1], in the order of the points; the same for one seed
 * @throws RangeError on columns of different lengths, or fewer than one tree or two points in a sample
 * Cost: time O(trees × (sample × log sample + points × log sample)), memory O(trees × sample).
 * Source: Liu, Ting, Zhou, Isolation Forest, ICDM 2008.
 */
export function isolationScores(columns: readonly ArrayLike<number>[], rule: ForestRule): Float64Array {
  const points = columns[0]?.length ?? 0;
  if (columns.some((column) => column.length !== points)) throw new RangeError('columns of different lengths');
  if (!(rule.trees >= 1 && rule.sample >= 2)) throw new RangeError(`${rule.trees} trees of ${rule.sample} points`);
  const random = randomFrom(rule.seed);
  const size = Math.min(points, rule.sample);
  const usual = usualDepth(size);
  const depths = new Float64Array(points);
  const values = byPoint(columns, points);
  const order = Uint32Array.from({ length: points }, (_, point) => point);
  for (let grown = 0; grown < rule.trees; grown += 1) {
    const tree = grow(values, drawn(order, size, random), Math.ceil(Math.log2(Math.max(2, size))), random);
    for (let point = 0; point < points; point += 1) depths[point] = (depths[point] ?? 0) + depthOf(tree, values, point);
  }
  return depths.map((depth) => (usual === 0 ? 0.5 : 2 ** (-depth / rule.trees / usual)));
}

/** The features of all points in one array, those of a point side by side. */
interface Values {
  readonly features: number;
  readonly cells: Float64Array;
}

function byPoint(columns: readonly ArrayLike<number>[], points: number): Values {
  const features = columns.length;
  const cells = new Float64Array(points * features);
  columns.forEach((column, feature) => {
    for (let point = 0; point < points; point += 1) cells[point * features + feature] = column[point] ?? 0;
  });
  return { features, cells };
}

/** Mean depth at which one of so many points is parted from the rest: that of a failed search in a binary tree. */
export function usualDepth(points: number): number {
  if (points < 2) return 0;
  let harmonic = 0;
  for (let at = 1; at < points; at += 1) harmonic += 1 / at;
  return 2 * harmonic - (2 * (points - 1)) / points;
}

/** So many points without repetition: the first of a shuffle that goes no further than needed. */
function drawn(order: Uint32Array, size: number, random: Random): number[] {
  for (let place = 0; place < size; place += 1) {
    const other = place + Math.floor(random() * (order.length - place));
    const point = order[place] ?? 0;
    order[place] = order[other] ?? 0;
    order[other] = point;
  }
  return [...order.subarray(0, size)];
}

function grow({ features, cells }: Values, sample: number[], height: number, random: Random): Tree {
  const tree: Tree = { feature: [], cut: [], below: [], above: [] };
  const plant = (points: number[], depth: number): number => {
    const node = tree.feature.length;
    tree.feature.push(-1);
    tree.cut.push(depth + usualDepth(points.length));
    tree.below.push(0);
    tree.above.push(0);
    if (depth >= height || points.length < 2) return node;
    const varied: { readonly feature: number; readonly least: number; readonly most: number }[] = [];
    for (let feature = 0; feature < features; feature += 1) {
      let [least, most] = [Infinity, -Infinity];
      for (const point of points) {
        const value = cells[point * features + feature] ?? 0;
        if (value < least) least = value;
        if (value > most) most = value;
      }
      if (least < most) varied.push({ feature, least, most });
    }
    const chosen = varied[Math.floor(random() * varied.length)];
    if (!chosen) return node;
    const cut = chosen.least + random() * (chosen.most - chosen.least);
    const isBelow = (point: number): boolean => (cells[point * features + chosen.feature] ?? 0) <= cut;
    tree.feature[node] = chosen.feature;
    tree.cut[node] = cut;
    tree.below[node] = plant(points.filter(isBelow), depth + 1);
    tree.above[node] = plant(
      points.filter((point) => !isBelow(point)),
      depth + 1,
    );
    return node;
  };
  plant(sample, 0);
  return tree;
}

function depthOf(tree: Tree, { features, cells }: Values, point: number): number {
  let node = 0;
  for (;;) {
    const feature = tree.feature[node] ?? -1;
    const cut = tree.cut[node] ?? 0;
    if (feature < 0) return cut;
    node = ((cells[point * features + feature] ?? 0) <= cut ? tree.below[node] : tree.above[node]) ?? 0;
  }
}
