import type { Columns, Detection, FlowGraph } from '#domain/check.ts';
import { dayFromNumber } from '#domain/day.ts';
import type { Hit, NonEmpty } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { flagAt, integerAt, numberAt } from '#graph/element.ts';
import { shareReaching } from '#graph/share-reaching.ts';

export interface Params {
  readonly hops: number;
  /** Share of what is paid or received from which on an indirect way is told; a direct one is told always. */
  readonly share: number;
}

interface Reach {
  readonly mixers: ReadonlyMap<number, RowId>;
  readonly towards: Float64Array;
  readonly from: Float64Array;
}

const DAY = 86_400;
const ACCOUNTS_IN_A_SLICE = 1024;

/** Accounts of the file that paid a listed mixer or were paid by one, directly or through others before any service. */
export function* detect(
  { graph, rows }: { readonly graph: FlowGraph; readonly rows: Columns },
  { hops, share }: Readonly<Params>,
): Generator<number, Detection, void> {
  const { mixers, held } = sidesOf(rows, graph.vertices);
  const ends = new Set(mixers.keys());
  if (ends.size === 0) return { hits: [], cut: [] };
  const towards = shareReaching(graph, ends, 'out', hops);
  yield 0.4;
  const from = shareReaching(graph, ends, 'in', hops);
  yield 0.8;
  const hits: Hit[] = [];
  for (const account of held) {
    if (account % ACCOUNTS_IN_A_SLICE === 0) yield 0.8 + (0.2 * account) / graph.vertices;
    if (ends.has(account) || flagAt(graph.isService, account) === 1) continue;
    const hit = hitOf(graph, account, { mixers, towards, from }, share);
    if (hit) hits.push(hit);
  }
  return { hits, cut: [] };
}

function hitOf(graph: FlowGraph, account: number, { mixers, towards, from }: Reach, least: number): Hit | null {
  const paid = onward(graph, account, 'out', towards);
  const got = onward(graph, account, 'in', from);
  const direct = [...paid, ...got].filter(({ other }) => mixers.has(other));
  const shares = { sent: numberAt(towards, account), received: numberAt(from, account) };
  const isTold = { sent: shares.sent >= least, received: shares.received >= least };
  const cited = [...(isTold.sent ? paid : []), ...(isTold.received ? got : []), ...direct];
  if (cited.length === 0) return null;
  const edges = [...new Set(cited.map(({ edge }) => edge))].sort((a, b) => a - b);
  const entries = direct.flatMap(({ other }) => mixers.get(other) ?? []);
  const evidence = new Set([...edges.map((edge) => numberAt(graph.row, edge) as RowId), ...entries]);
  const sumTo = (ways: readonly Way[]): number =>
    ways.reduce((cents, { edge, other }) => cents + (mixers.has(other) ? numberAt(graph.cents, edge) : 0), 0);
  return {
    subject: String(account),
    since: dayFromNumber(Math.floor(numberAt(graph.at, edges[0] ?? 0) / DAY)),
    until: dayFromNumber(Math.floor(numberAt(graph.at, edges.at(-1) ?? 0) / DAY)),
    evidence: [...evidence].sort((a, b) => a - b) as unknown as NonEmpty<RowId>,
    measures: {
      sent: sumTo(paid),
      received: sumTo(got),
      share_sent: shares.sent,
      share_received: shares.received,
      at_stake: Math.round(cited.reduce((cents, { edge, reach }) => cents + numberAt(graph.cents, edge) * reach, 0)),
    },
  };
}

interface Way {
  readonly edge: number;
  readonly other: number;
  /** Part of the other end's own money that reaches a mixer, or comes from one. */
  readonly reach: number;
}

/** Transfers of the account towards accounts from which a mixer is reached, or from accounts that one reaches. */
function onward(graph: FlowGraph, account: number, direction: 'in' | 'out', reach: Float64Array): readonly Way[] {
  const [start, list, far] =
    direction === 'out' ? [graph.outStart, graph.outEdges, graph.to] : [graph.inStart, graph.inEdges, graph.from];
  const ways: Way[] = [];
  for (let at = integerAt(start, account); at < integerAt(start, account + 1); at += 1) {
    const edge = integerAt(list, at);
    const other = integerAt(far, edge);
    if (numberAt(reach, other) > 0) ways.push({ edge, other, reach: numberAt(reach, other) });
  }
  return ways;
}

function sidesOf(
  rows: Columns,
  vertices: number,
): { readonly mixers: ReadonlyMap<number, RowId>; readonly held: readonly number[] } {
  const mixers = new Map<number, RowId>();
  const held: number[] = [];
  const [side, account, row] = [rows.texts('side'), rows.numbers('account_id'), rows.numbers('row_id')];
  for (let at = 0; at < rows.length; at += 1) {
    const one = account[at] ?? 0;
    if (one >= vertices) continue;
    if (side[at] === 'mixer') mixers.set(one, row[at] as RowId);
    else held.push(one);
  }
  return { mixers, held };
}
