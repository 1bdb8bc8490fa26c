import type { Columns, Detection, FlowGraph } from '#domain/check.ts';
import { dayFromNumber } from '#domain/day.ts';
import type { Hit } from '#domain/finding.ts';
import { flagAt, integerAt, numberAt } from '#graph/element.ts';
import { evidenceOf, spanOf } from '#graph/evidence.ts';
import { bestPaths, personalisedRank, sharesOf, type SharePath } from '#graph/personalised-rank.ts';
import { wallsOf } from '#graph/walls.ts';

export interface Params {
  readonly follow: number;
  readonly steps: number;
  readonly closeness: number;
}

const DAY = 86_400;
const MOST_ROUNDS = 60;

/**
 * Accounts that money of the listed ones reaches, by a walk that follows payments in proportion to their amounts; divided by the square
 * root of the number of payers, so that an account everybody pays does not come first. Each is shown by the path that carries most.
 */
export function* detect(
  { graph, rows }: { readonly graph: FlowGraph; readonly rows: Columns },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const { follow, steps, closeness: least } = params;
  const rule = { follow, mostRounds: MOST_ROUNDS };
  const shares = sharesOf(graph, wallsOf(graph, graph.vertices + 1));
  const isSeed = rows.numbers('is_seed');
  const listed = (as: number): readonly number[] =>
    [...rows.numbers('account_id')].filter(
      (account, place) => numberAt(isSeed, place) === as && flagAt(graph.isService, account) === 0,
    );
  const seeds = listed(1);
  const lookedAt = listed(0);
  yield 0.2;
  const rank = personalisedRank(shares, seeds, rule);
  yield 0.4;
  const pathTo = bestPaths(shares, seeds, steps);
  yield 0.5;
  const without = new Map<number, Float64Array>();
  const hits: Hit[] = [];
  for (const [place, account] of lookedAt.entries()) {
    const crowd = Math.sqrt(Math.max(1, payersOf(graph, account)));
    const closeness = numberAt(rank, account) / crowd;
    if (closeness < least || seeds.includes(account)) continue;
    const path = pathTo(account);
    const [seed] = path?.accounts ?? [];
    if (!path || seed === undefined) continue;
    const others =
      without.get(seed) ??
      personalisedRank(
        shares,
        seeds.filter((one) => one !== seed),
        rule,
      );
    without.set(seed, others);
    hits.push(hitOf(graph, account, path, { closeness, without: numberAt(others, account) / crowd }));
    yield 0.5 + (0.5 * place) / lookedAt.length;
  }
  return { hits, cut: [] };
}

function payersOf({ from, inStart, inEdges, isService }: FlowGraph, account: number): number {
  const payers = new Set<number>();
  for (const edge of inEdges.subarray(integerAt(inStart, account), integerAt(inStart, account + 1))) {
    const payer = integerAt(from, edge);
    if (flagAt(isService, payer) === 0) payers.add(payer);
  }
  return payers.size;
}

/** What one account paid another. */
function paymentsBetween({ to, outStart, outEdges }: FlowGraph, payer: number, payee: number): readonly number[] {
  return [...outEdges.subarray(integerAt(outStart, payer), integerAt(outStart, payer + 1))].filter(
    (edge) => integerAt(to, edge) === payee,
  );
}

function hitOf(
  graph: FlowGraph,
  account: number,
  { accounts, part }: SharePath,
  { closeness, without }: { readonly closeness: number; readonly without: number },
): Hit {
  const legs = accounts.slice(1).map((payee, place) => paymentsBetween(graph, accounts[place] ?? payee, payee));
  const sum = (edges: readonly number[] = []): number =>
    edges.reduce((cents, edge) => cents + numberAt(graph.cents, edge), 0);
  const edges = legs.flat();
  const { first, last } = spanOf(graph, edges);
  return {
    subject: String(account),
    since: dayFromNumber(Math.floor(first / DAY)),
    until: dayFromNumber(Math.floor(last / DAY)),
    evidence: evidenceOf(graph, edges),
    measures: { closeness, steps: legs.length, part, paid: sum(legs[0]), arrived: sum(legs.at(-1)), without },
  };
}
