import type { Detection, FlowGraph } from '#domain/check.ts';
import { dayFromNumber } from '#domain/day.ts';
import type { Hit } from '#domain/finding.ts';
import { integerAt, numberAt } from '#graph/element.ts';
import { conservation, evidenceOf, spanOf } from '#graph/evidence.ts';
import { findScatterGathers, type ScatterGather, type ScatterGatherRule, sinksOf } from '#graph/scatter-gather.ts';
import { type Instance, strongest } from '#graph/strongest.ts';
import { wallsOf } from '#graph/walls.ts';

export interface Params {
  readonly window: number;
  readonly tolerance: number;
  readonly least_middles: number;
  readonly degree_cap: number;
}

const DAY = 86_400;
const SOURCES_IN_A_SLICE = 1024;

/**
 * Splits by source and sink. Splits of one source that share half of their transfers tell of the same money, which can have been
 * gathered once only: the one whose amounts are best kept is the finding, and the number of the others is a measure.
 */
export function* detect(
  { graph }: { readonly graph: FlowGraph },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const rule: ScatterGatherRule = {
    windowSeconds: params.window * 3600,
    gapSeconds: params.window * 3600,
    leastMiddles: params.least_middles,
    tolerance: params.tolerance,
  };
  const walls = wallsOf(graph, params.degree_cap);
  const hits: Hit[] = [];
  const cut: string[] = [];
  for (let first = 0; first < graph.vertices; first += SOURCES_IN_A_SLICE) {
    const last = Math.min(graph.vertices, first + SOURCES_IN_A_SLICE);
    const found = findScatterGathers(graph, { first, last }, rule, walls);
    const bySource = new Map<number, Split[]>();
    for (const instance of found.instances)
      bySource.set(instance.source, [...(bySource.get(instance.source) ?? []), splitOf(graph, instance)]);
    for (const splits of bySource.values())
      for (const { instance, others } of strongest(splits)) hits.push(hitOf(graph, instance, others));
    for (const source of found.cut)
      for (const sink of sinksOf(graph, source, rule.leastMiddles, walls)) cut.push(`${source}>${sink}`);
    yield last / graph.vertices;
  }
  return { hits, cut };
}

interface Split extends Instance {
  readonly shape: ScatterGather;
}

function splitOf(graph: FlowGraph, shape: ScatterGather): Split {
  const ratios = shape.scattered.map(
    (edge, place) => numberAt(graph.cents, shape.gathered[place] ?? 0) / numberAt(graph.cents, edge),
  );
  return { shape, edges: [...shape.scattered, ...shape.gathered], strength: conservation(ratios) };
}

function hitOf(graph: FlowGraph, { shape, edges, strength }: Split, others: number): Hit {
  const { first, last } = spanOf(graph, edges);
  const sum = (of: readonly number[]): number => of.reduce((cents, edge) => cents + numberAt(graph.cents, edge), 0);
  const sent = sum(shape.scattered);
  const gathered = sum(shape.gathered);
  return {
    subject: `${shape.source}>${shape.sink}`,
    since: dayFromNumber(Math.floor(first / DAY)),
    until: dayFromNumber(Math.floor(last / DAY)),
    evidence: evidenceOf(graph, edges),
    measures: {
      middles: new Set(shape.scattered.map((edge) => integerAt(graph.to, edge))).size,
      days: Math.max(1, Math.ceil((last - first) / DAY)),
      sent,
      gathered,
      gathered_part: gathered / sent,
      conservation: strength,
      others,
    },
  };
}
