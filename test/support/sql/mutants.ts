import { isNode, nodesOf, type Node } from './tree.ts';

/** A query with one condition taken out or one bound moved. */
export interface Mutant {
  /** What was done, with the words of the query it was done to. */
  readonly name: string;
  readonly tree: () => Node;
}

const flipped: Readonly<Record<string, string>> = {
  COMPARE_GREATERTHAN: 'COMPARE_GREATERTHANOREQUALTO',
  COMPARE_GREATERTHANOREQUALTO: 'COMPARE_GREATERTHAN',
  COMPARE_LESSTHAN: 'COMPARE_LESSTHANOREQUALTO',
  COMPARE_LESSTHANOREQUALTO: 'COMPARE_LESSTHAN',
};

type Change = () => string;

/**
 * Every query that differs from this one by a single condition: a part of an AND or an OR dropped, a `where` or `having` dropped,
 * a comparison made strict or not, one end of a `between` opened, a window frame one longer.
 */
export function mutantsOf(tree: Node, sql: string): readonly Mutant[] {
  return [...nodesOf(tree)].flatMap((node, at) =>
    namesOf(node, sql).map((name, way): Mutant => ({
      name,
      tree() {
        const copy = structuredClone(tree);
        changesOf(nodeAt(copy, at), sql)[way]?.();
        return copy;
      },
    })),
  );
}

const namesOf = (node: Node, sql: string): readonly string[] =>
  changesOf(node, sql).map((_, way) => changesOf(structuredClone(node), sql)[way]?.() ?? '');

function nodeAt(tree: Node, at: number): Node {
  let place = 0;
  for (const node of nodesOf(tree)) if (place++ === at) return node;
  throw new RangeError(`node ${at}`);
}

/** Changes a node can undergo in place; each gives its name. */
function changesOf(node: Node, sql: string): readonly Change[] {
  const changes: Change[] = [];
  const type = String(node['type'] ?? '');
  if (type === 'CONJUNCTION_AND' || type === 'CONJUNCTION_OR') {
    const children = node['children'] as Node[];
    children.forEach((child, index) =>
      changes.push(() => (children.splice(index, 1), `without "${wordsOf(child, sql)}"`)),
    );
  }
  for (const clause of ['where_clause', 'having'] as const) {
    const condition = node[clause];
    if (type !== 'SELECT_NODE' || !isNode(condition) || String(condition['type']).startsWith('CONJUNCTION')) continue;
    changes.push(() => ((node[clause] = null), `without "${wordsOf(condition, sql)}"`));
  }
  const other = flipped[type];
  if (other) changes.push(() => ((node['type'] = other), `${other.toLowerCase()} in "${wordsOf(node, sql)}"`));
  if (type === 'COMPARE_BETWEEN')
    for (const [end, opened] of [
      ['lower', 'COMPARE_GREATERTHAN'],
      ['upper', 'COMPARE_LESSTHAN'],
    ] as const)
      changes.push(() => {
        const name = `${end} end opened in "${wordsOf(node, sql)}"`;
        openEnd(node, end, opened);
        return name;
      });
  for (const frame of ['start_expr', 'end_expr'] as const) {
    const bound = node[frame];
    if (!type.startsWith('WINDOW') || !isNode(bound)) continue;
    changes.push(() => ((node[frame] = onePlus(bound)), `window one longer at "${wordsOf(bound, sql)}"`));
  }
  return changes;
}

function openEnd(node: Node, end: 'lower' | 'upper', opened: string): void {
  const { input, lower, upper } = node;
  const compare = (type: string, right: unknown): Node => ({
    class: 'COMPARISON',
    type,
    alias: '',
    query_location: 0,
    left: structuredClone(input),
    right,
  });
  const children =
    end === 'lower'
      ? [compare(opened, lower), compare('COMPARE_LESSTHANOREQUALTO', upper)]
      : [compare('COMPARE_GREATERTHANOREQUALTO', lower), compare(opened, upper)];
  for (const key of Object.keys(node)) delete node[key];
  Object.assign(node, { class: 'CONJUNCTION', type: 'CONJUNCTION_AND', alias: '', query_location: 0, children });
}

const onePlus = (bound: Node): Node => ({
  class: 'FUNCTION',
  type: 'FUNCTION',
  alias: '',
  query_location: 0,
  function_name: '+',
  schema: '',
  catalog: '',
  distinct: false,
  is_operator: true,
  export_state: false,
  filter: null,
  order_bys: { type: 'ORDER_MODIFIER', orders: [] },
  children: [
    structuredClone(bound),
    {
      class: 'CONSTANT',
      type: 'VALUE_CONSTANT',
      alias: '',
      query_location: 0,
      value: { type: { id: 'INTEGER', type_info: null }, is_null: false, value: 1 },
    },
  ],
});

/** The line or lines of the query that a node was parsed from. */
function wordsOf(node: Node, sql: string): string {
  const places = [...nodesOf(node)].map((part) => Number(part['query_location'] ?? 0)).filter((place) => place > 0);
  if (places.length === 0) return String(node['type']);
  const bytes = new TextEncoder().encode(sql);
  const text = (from: number, to: number): string => new TextDecoder().decode(bytes.slice(from, to));
  const last = Math.max(...places);
  const tail = /^[^\n,]*/.exec(text(last, last + 60))?.[0] ?? '';
  return `${text(Math.min(...places), last)}${tail}`.replace(/\s+/g, ' ').slice(0, 110);
}
