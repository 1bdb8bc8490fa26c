import type { Columns, Detection, FlowGraph } from '#domain/check.ts';
import { dayFromNumber } from '#domain/day.ts';
import type { Hit } from '#domain/finding.ts';
import { betweenness } from '#graph/betweenness.ts';
import { brokerage } from '#graph/brokerage.ts';
import { constraints } from '#graph/constraint.ts';
import { integerAt, numberAt } from '#graph/element.ts';
import { evidenceOf, spanOf } from '#graph/evidence.ts';
import { type Way, waysApart } from '#graph/groups-apart.ts';
import { type PersonGraph, personGraph } from '#graph/person-graph.ts';
import { randomFrom } from '#statistics/random.ts';
import { standingsOf } from '#statistics/standing.ts';

export interface Params {
  readonly ways: number;
  readonly chance: number;
  readonly sources: number;
  readonly nodes: number;
  readonly degree_cap: number;
}

const DAY = 86_400;
const PERMUTATIONS = 99;
const WAY_CAP = 250_000;
/** Any number does; it is fixed so that anybody gets the same chances. */
const SEED = 20_261_122;

/**
 * Persons through whom two groups other than their own meet that deal with one another nowhere else, more often than the same groups dealt at random would
 * make it. A group is what the registers tie together: family, company, signature, shared identifier.
 */
export function* detect(
  { graph, rows }: { readonly graph: FlowGraph; readonly rows: Columns },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const { ways: leastWays, chance: mostChance, sources, nodes, degree_cap: degreeCap } = params;
  const { personOf, links } = read(rows);
  const payments = paymentsIn(graph, personOf);
  const persons = personGraph(payments, links, { nodes, degreeCap });
  const holders = [...new Set(personOf.values())].filter((person) => person > 0);
  yield 0.1;
  const hubs = persons.ties.hubs.map((node) => persons.person[node] ?? 0);
  const unseen = [...new Set([...hubs, ...persons.leftOut])].filter((person) => person > 0);
  if (persons.groups < 2) return { hits: [], cut: unseen.map(String), short: holders.map(String) };
  const random = randomFrom(SEED);
  const rule = { permutations: PERMUTATIONS, wayCap: WAY_CAP };
  const broker = yield* part(brokerage(persons.ties, persons.group, rule, random), 0.1, 0.5);
  const between = yield* part(betweenness(persons.neighbours, sources, random), 0.5, 0.9);
  const places = standingsOf(between.share);
  const constraint = constraints(persons.neighbours);
  const waysOf = waysApart(persons.ties, persons.neighbours, persons.group);
  const hits: Hit[] = [];
  for (const [node, person] of persons.person.entries()) {
    if (person < 0 || !(numberAt(broker.chance, node) <= mostChance)) continue;
    const ways = waysOf(node).filter((way) => !isOwn(persons, node, way));
    if (ways.length < leastWays) continue;
    const ends = { payers: new Set(ways.map(({ payer }) => payer)), payees: new Set(ways.map(({ payee }) => payee)) };
    const { edges, received, paid } = edgesThrough(graph, personOf, persons, node, ends);
    const { first, last } = spanOf(graph, edges);
    hits.push({
      subject: String(person),
      since: dayFromNumber(Math.floor(first / DAY)),
      until: dayFromNumber(Math.floor(last / DAY)),
      evidence: evidenceOf(graph, edges),
      measures: {
        ways: ways.length,
        groups: new Set([...ends.payers, ...ends.payees].map((end) => integerAt(persons.group, end))).size,
        gatekeeper: numberAt(broker.ways.gatekeeper, node),
        representative: numberAt(broker.ways.representative, node),
        liaison: numberAt(broker.ways.liaison, node),
        chance: numberAt(broker.chance, node),
        constraint: numberAt(constraint, node),
        between: places[node]?.percentile ?? 0,
        persons: persons.person.length,
        through: Math.min(received, paid),
      },
    });
  }
  const cut = [...broker.cut.map((node) => persons.person[node] ?? 0), ...unseen].filter((person) => person > 0);
  return { hits, cut: [...new Set(cut)].map(String) };
}

/** A way from or to the person's own group: a wage from one's company that is spent elsewhere is no link between strangers. */
const isOwn = ({ group }: PersonGraph, node: number, { payer, payee }: Way): boolean =>
  [payer, payee].some((end) => integerAt(group, end) === integerAt(group, node));

/** A piece of work told as a part of the whole. */
function* part<Answer>(
  work: Generator<number, Answer, void>,
  from: number,
  to: number,
): Generator<number, Answer, void> {
  for (;;) {
    const slice = work.next();
    if (slice.done) return slice.value;
    yield from + (to - from) * slice.value;
  }
}

/** Who each account stands for, services left out, and the ties other than money. */
function read(rows: Columns) {
  const account = rows.numbers('account_id');
  const person = rows.numbers('person');
  const other = rows.numbers('other');
  const places = [...account.keys()];
  const linked = places.filter((place) => numberAt(account, place) === 0);
  return {
    personOf: new Map(
      places
        .filter((place) => numberAt(account, place) > 0)
        .map((place) => [numberAt(account, place), numberAt(person, place)]),
    ),
    links: {
      one: Float64Array.from(linked, (place) => numberAt(person, place)),
      other: Float64Array.from(linked, (place) => numberAt(other, place)),
    },
  };
}

function paymentsIn(graph: FlowGraph, personOf: ReadonlyMap<number, number>) {
  const edges = [...Array(graph.edges).keys()].filter(
    (edge) => personOf.has(integerAt(graph.from, edge)) && personOf.has(integerAt(graph.to, edge)),
  );
  return {
    payer: Float64Array.from(edges, (edge) => personOf.get(integerAt(graph.from, edge)) ?? 0),
    payee: Float64Array.from(edges, (edge) => personOf.get(integerAt(graph.to, edge)) ?? 0),
    cents: Float64Array.from(edges, (edge) => numberAt(graph.cents, edge)),
  };
}

/** The transfers of the ways: from their payers to the person, and from the person to their payees. */
function edgesThrough(
  graph: FlowGraph,
  personOf: ReadonlyMap<number, number>,
  { nodeOf, person }: PersonGraph,
  node: number,
  { payers, payees }: { readonly payers: ReadonlySet<number>; readonly payees: ReadonlySet<number> },
): { readonly edges: readonly number[]; readonly received: number; readonly paid: number } {
  const nodeAt = (account: number): number => nodeOf.get(personOf.get(account) ?? NaN) ?? -1;
  const accounts = [...personOf].filter(([, one]) => one === person[node]).map(([account]) => account);
  const along = (start: Uint32Array, list: Uint32Array, far: Uint32Array, ends: ReadonlySet<number>): number[] =>
    accounts.flatMap((account) =>
      account < graph.vertices
        ? [...list.subarray(integerAt(start, account), integerAt(start, account + 1))].filter((edge) =>
            ends.has(nodeAt(integerAt(far, edge))),
          )
        : [],
    );
  const into = along(graph.inStart, graph.inEdges, graph.from, payers);
  const out = along(graph.outStart, graph.outEdges, graph.to, payees);
  const sum = (edges: readonly number[]): number =>
    edges.reduce((cents, edge) => cents + numberAt(graph.cents, edge), 0);
  return { edges: [...into, ...out], received: sum(into), paid: sum(out) };
}
