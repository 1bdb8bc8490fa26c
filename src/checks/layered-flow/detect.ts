import type { Detection, FlowGraph } from '#domain/check.ts';
import { dayFromNumber } from '#domain/day.ts';
import type { Hit } from '#domain/finding.ts';
import { numberAt } from '#graph/element.ts';
import { evidenceOf, spanOf } from '#graph/evidence.ts';
import { type LayeredBlock, layeredFlow } from '#graph/layered-flow.ts';
import { temporalMaxFlow } from '#graph/temporal-max-flow.ts';
import { wallsOf } from '#graph/walls.ts';

export interface Params {
  readonly middles: number;
  readonly floor: number;
  readonly total: number;
  readonly stay: number;
  readonly share: number;
  readonly leak: number;
  readonly blocks: number;
  readonly transfers: number;
}

const HOUR = 3_600;
const DAY = 86_400;

/**
 * Blocks of sources, middle accounts and sinks, the densest first, each held against the order of time: kept if enough of what
 * entered can have left again within the stay. A block of too many transfers is not held against it, and the file is undetermined.
 */
export function* detect(
  { graph }: { readonly graph: FlowGraph },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const { middles: leastMiddles, transfers: mostTransfers, total: leastTotal, share: leastShare } = params;
  const rule = { leak: params.leak, leastCents: params.floor * 100 };
  const flow = layeredFlow(graph, rule, wallsOf(graph, graph.vertices + 1));
  const hits: Hit[] = [];
  let isCut = false;
  for (let read = 1; read <= params.blocks; read++) {
    const block = flow.next();
    if (!block) break;
    yield read / params.blocks;
    const { entering, leaving, middles } = block;
    if (middles.length < leastMiddles) continue;
    if (entering.length + leaving.length > mostTransfers) {
      isCut = true;
      continue;
    }
    const entered = sumOf(graph, entering);
    const left = sumOf(graph, leaving);
    const passed = temporalMaxFlow(graph, [entering, leaving], params.stay * HOUR);
    if (passed < leastTotal * 100 || passed < leastShare * Math.min(entered, left)) continue;
    hits.push(hitOf(graph, block, { entered, left, passed }));
  }
  return { hits, cut: isCut ? ['case'] : [] };
}

const sumOf = (graph: FlowGraph, edges: readonly number[]): number =>
  edges.reduce((cents, edge) => cents + numberAt(graph.cents, edge), 0);

interface Sums {
  readonly entered: number;
  readonly left: number;
  readonly passed: number;
}

function hitOf(graph: FlowGraph, block: LayeredBlock, { entered, left, passed }: Sums): Hit {
  const edges = [...block.entering, ...block.leaving];
  const { first, last } = spanOf(graph, edges);
  return {
    subject: 'case',
    since: dayFromNumber(Math.floor(first / DAY)),
    until: dayFromNumber(Math.floor(last / DAY)),
    evidence: evidenceOf(graph, edges),
    measures: {
      sources: block.sources.length,
      middles: block.middles.length,
      sinks: block.sinks.length,
      entered,
      left,
      passed,
      passed_part: passed / Math.min(entered, left),
      days: Math.floor(last / DAY) - Math.floor(first / DAY) + 1,
    },
  };
}
