import type { Database } from '#engine/database.ts';

/** A node of the native parser's tree; `class` or `type` say what it is. */
export type Node = { [key: string]: unknown };

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The tree of a query, as native DuckDB parses it. @throws Error with the parser's message */
export async function treeOf(native: Database, sql: string): Promise<Node> {
  const [row = {}] = await native.rows(`select json_serialize_sql('${sql.replaceAll("'", "''")}') as tree`);
  const text = String(row['tree']).replace(/"query_location":\d{16,}/g, '"query_location":0');
  const tree = JSON.parse(text) as Node;
  if (tree['error'] === true) throw new Error(String(tree['error_message']));
  return tree;
}

/** The query of a tree. */
export async function sqlOf(native: Database, tree: Node): Promise<string> {
  const [row = {}] = await native.rows(
    `select json_deserialize_sql('${JSON.stringify(tree).replaceAll("'", "''")}') as sql`,
  );
  return String(row['sql']);
}

/** Every node, from the root down, in a fixed order. */
export function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  else if (isNode(value)) {
    yield value;
    for (const part of Object.values(value)) yield* nodesOf(part);
  }
}
