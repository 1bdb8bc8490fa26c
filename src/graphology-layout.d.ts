declare module 'graphology-layout-forceatlas2/iterate.js' {
  /** One round over the matrices of nodes and edges, in place. */
  export default function iterate(
    settings: Readonly<Record<string, number | boolean>>,
    nodes: Float32Array,
    edges: Float32Array,
  ): unknown;
}
declare module 'graphology-layout-forceatlas2/defaults.js' {
  const defaults: Readonly<Record<string, number | boolean>>;
  export default defaults;
}
