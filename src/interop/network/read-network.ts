import linksSql from './links.sql?raw';
import type { Network, NetworkLink, NetworkNode, NodeKind } from './network.ts';
import nodesSql from './nodes.sql?raw';

/** A query of the ledger; money comes in cents. */
export type AskRows = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

const textOr = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));
const numberOr = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));

const percentOf = (part: number | null): number | null => (part === null ? null : Math.round(part * 10_000) / 100);

/** Everybody and everything of a case, with ties and sums of money between them. Transfers seen in two statements count once. */
export async function readNetwork(ask: AskRows, name: string, currency: string): Promise<Network> {
  const nodes = (await ask(nodesSql)).map(({ id, kind, label, ...rest }): NetworkNode => {
    const says = Object.entries(rest).flatMap(([key, value]) => {
      const text = textOr(value);
      return text === null || text === '' ? [] : [[key, text] as const];
    });
    return {
      id: String(id),
      kind: kind as NodeKind,
      label: textOr(label) ?? String(id),
      says: Object.fromEntries(says),
    };
  });
  const links = (await ask(linksSql)).map((row, at): NetworkLink => ({
    id: `link-${at + 1}`,
    from: String(row['from_id']),
    to: String(row['to_id']),
    kind: String(row['kind']),
    cents: numberOr(row['amount']),
    rows: Number(row['rows']),
    first: textOr(row['first']),
    last: textOr(row['last']),
    share: percentOf(numberOr(row['share'])),
  }));
  const known = new Set(nodes.map(({ id }) => id));
  for (const { id, from, to } of links)
    if (!known.has(from) || !known.has(to)) throw new RangeError(`${id} ties what the registers do not hold`);
  return { name, currency, nodes, links };
}
