import iterate from 'graphology-layout-forceatlas2/iterate.js';
import defaults from 'graphology-layout-forceatlas2/defaults.js';
import type { Laid, LayoutAsked } from './requests.ts';

/** Numbers of one node and of one edge in the matrices of the layout. */
const NODE = 10;
const EDGE = 3;
/** Where in a node's numbers these stand. */
const [X, Y, MASS, CONVERGENCE, SIZE, FIXED] = [0, 1, 6, 7, 8, 9];
/** Nodes from which far ones are taken together. */
const MANY = 400;

/**
 * Places nodes so that those that are linked stand near each other: ForceAtlas2, without chance, slice by slice. Fixed nodes stay where
 * they are; the others begin where they were given.
 *
 * @throws RangeError when columns differ in length
 */
export function* laidOut({ x, y, fixed, from, to, weight }: LayoutAsked): Generator<number, Laid, void> {
  const nodes = x.length;
  if (y.length !== nodes || fixed.length !== nodes || to.length !== from.length || weight.length !== from.length)
    throw new RangeError('columns of different lengths');
  const matrix = new Float32Array(nodes * NODE);
  const degree = new Float64Array(nodes);
  for (const end of [from, to]) for (const node of end) degree[node] = (degree[node] ?? 0) + 1;
  for (let node = 0; node < nodes; node++) {
    const at = node * NODE;
    matrix[at + X] = x[node] ?? 0;
    matrix[at + Y] = y[node] ?? 0;
    matrix[at + MASS] = 1 + (degree[node] ?? 0);
    matrix[at + CONVERGENCE] = 1;
    matrix[at + SIZE] = 4;
    matrix[at + FIXED] = fixed[node] ?? 0;
  }
  const edges = new Float32Array(from.length * EDGE);
  from.forEach((one, edge) => {
    edges[edge * EDGE] = one * NODE;
    edges[edge * EDGE + 1] = (to[edge] ?? 0) * NODE;
    edges[edge * EDGE + 2] = weight[edge] ?? 1;
  });
  const rounds = Math.round(Math.min(400, Math.max(80, 200_000 / Math.max(1, nodes))));
  const settings = {
    ...defaults,
    gravity: 0.3,
    scalingRatio: 12,
    // what is not linked to the rest stays near it
    strongGravityMode: true,
    slowDown: 1 + Math.log(Math.max(1, nodes)),
    barnesHutOptimize: nodes > MANY,
    barnesHutTheta: 0.7,
  };
  for (let round = 0; round < rounds && nodes > 1; round++) {
    iterate({ ...settings, adjustSizes: round > rounds * 0.8 && nodes <= MANY }, matrix, edges);
    yield round / rounds;
  }
  return {
    x: Float64Array.from({ length: nodes }, (_, node) => matrix[node * NODE + X] ?? 0),
    y: Float64Array.from({ length: nodes }, (_, node) => matrix[node * NODE + Y] ?? 0),
  };
}
