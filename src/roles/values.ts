import type { Columns } from '#domain/check.ts';
import { constraints } from '#graph/constraint.ts';
import { integerAt, numberAt } from '#graph/element.ts';
import type { PersonGraph } from '#graph/person-graph.ts';
import { type Neighbours, tiedTo } from '#graph/ties.ts';
import { trophicLevels } from '#graph/trophic-level.ts';
import type { MeasureName, Unknown } from './measures.ts';

const MONTH = 30.4;
const LEAST_OF_A_TRADE = 3;

/** The answers of the queries of this room, by name. */
export interface RoleFacts {
  readonly persons: Columns;
  readonly payments: Columns;
  readonly links: Columns;
  readonly facts: Columns;
  readonly newcomers: Columns;
  readonly sight: Columns;
}

/** A measure, or why it is not known. */
export type Value = number | Unknown;

/** The value of each measure of each person, or why it is not known. */
export function valuesOf(
  graph: PersonGraph,
  all: Neighbours,
  facts: RoleFacts,
  betweenGroups: Float64Array,
  cut: ReadonlySet<number>,
  share: Float64Array,
): Readonly<Record<MeasureName, readonly Value[]>> {
  const { person, ties, neighbours, group, groups } = graph;
  const nodes = [...person.keys()];
  const fact = factsByNode(graph, facts.facts);
  const sight = (name: string): number => numberAt(facts.sight.numbers(name), 0);
  const level = trophicLevels(ties);
  const constraint = constraints(neighbours);
  const hasTies = (node: number): boolean => tiedTo(neighbours, node).length > 0;
  const received = new Float64Array(person.length);
  const paid = new Float64Array(person.length);
  ties.from.forEach((payer, tie) => {
    const payee = integerAt(ties.to, tie);
    paid[payer] = numberAt(paid, payer) + numberAt(ties.cents, tie);
    received[payee] = numberAt(received, payee) + numberAt(ties.cents, tie);
  });
  const served = nodes.map(
    (node) => new Set([...tiedTo(neighbours, node)].map((end) => integerAt(group, end)).filter((one) => one > 0)).size,
  );
  const newcomers = countsByNode(graph, facts.newcomers, 'newcomers');
  const lift = liftOf(graph, facts.persons, served);
  const shared = sharedSinks(graph);
  const withMoney = (value: (node: number) => number): Value[] =>
    nodes.map((node) => (hasTies(node) ? value(node) : 'no-money'));
  const withStatement = (value: (node: number) => Value): Value[] =>
    nodes.map((node) => (Number.isNaN(fact('rows', node)) ? 'no-statement' : value(node)));
  const withGroups = (value: (node: number) => Value): Value[] =>
    nodes.map((node) => (groups < 2 ? 'no-groups' : hasTies(node) ? value(node) : 'no-money'));
  const withAssets = (value: (node: number) => Value): Value[] =>
    nodes.map((node) => (sight('assets') === 0 ? 'no-assets' : value(node)));
  const owned = (node: number): number => known(fact('owned', node), 0);
  return {
    received: withMoney((node) => numberAt(received, node)),
    paid: withMoney((node) => numberAt(paid, node)),
    money: withMoney((node) => numberAt(received, node) + numberAt(paid, node)),
    through: withMoney((node) => Math.min(numberAt(received, node), numberAt(paid, node))),
    partners: withMoney((node) => tiedTo(neighbours, node).length),
    level: nodes.map((node) =>
      hasTies(node) ? (Number.isNaN(numberAt(level, node)) ? 'one-cycle' : numberAt(level, node)) : 'no-money',
    ),
    betweenness: nodes.map((node) => (tiedTo(all, node).length > 0 ? numberAt(share, node) : 'no-money')),
    constraint: withMoney((node) => numberAt(constraint, node)),
    between_groups: withGroups((node) => (cut.has(node) ? 'too-many-ways' : numberAt(betweenGroups, node))),
    groups_served: withGroups((node) => served[node] ?? 0),
    sector_lift: withGroups((node) => lift[node] ?? 'no-activity'),
    links: nodes.map((node) => (facts.links.length === 0 ? 'no-links' : linksOf(graph, all, node))),
    cash_deposits: withStatement((node) => (sight('methods') === 0 ? 'no-method' : fact('cash_deposits', node))),
    out_per_in: withStatement((node) => ratio(fact('debits', node), fact('credits', node))),
    turnover_month: withStatement((node) =>
      Math.round((fact('inflow', node) + fact('outflow', node)) / Math.max(1, fact('active_days', node) / MONTH)),
    ),
    residual: withStatement((node) =>
      ratio(Math.abs(fact('inflow', node) - fact('outflow', node)), fact('inflow', node)),
    ),
    life_days: withStatement((node) => known(fact('life_days', node), 'no-opening')),
    shared_sink: withMoney((node) => shared[node] ?? 0),
    first_contact: nodes.map((node) =>
      sight('openings') < 2 ? 'no-opening' : hasTies(node) ? (newcomers[node] ?? 0) : 'no-money',
    ),
    assets_owned: withAssets(owned),
    own_costs: withAssets((node) =>
      fact('costs', node) > 0 ? fact('own', node) / fact('costs', node) : 'no-asset-costs',
    ),
    income_to_assets: withAssets((node) =>
      sight('incomes') === 0 || Number.isNaN(fact('income', node))
        ? 'no-income'
        : owned(node) > 0
          ? fact('income', node) / owned(node)
          : 'no-assets',
    ),
    paid_by_others: withAssets((node) =>
      fact('costs', node) > 0 ? fact('costs', node) - fact('own', node) : 'no-asset-costs',
    ),
    tracing: nodes.map(() => 'no-tracing' as const),
  };
}

const known = <Other>(value: number, other: Other): number | Other => (Number.isNaN(value) ? other : value);
const ratio = (part: number, whole: number): Value => (whole > 0 ? part / whole : 'no-movement');

/** One number of `facts.sql` for a person; NaN where it is not known. */
function factsByNode({ person }: PersonGraph, facts: Columns): (name: string, node: number) => number {
  const place = new Map([...facts.numbers('person')].map((id, at) => [id, at]));
  return (name, node) => {
    const at = place.get(person[node] ?? NaN);
    return at === undefined ? NaN : numberAt(facts.numbers(name), at);
  };
}

function countsByNode({ person, nodeOf }: PersonGraph, columns: Columns, name: string): number[] {
  const counts = person.map(() => 0);
  const values = columns.numbers(name);
  columns.numbers('person').forEach((id, at) => {
    const node = nodeOf.get(id);
    if (node !== undefined) counts[node] = numberAt(values, at);
  });
  return counts;
}

/** Partners by a tie other than money. */
function linksOf({ group }: PersonGraph, all: Neighbours, node: number): number {
  return integerAt(group, node) === 0
    ? 0
    : [...tiedTo(all, node)].filter((end) => integerAt(group, end) === integerAt(group, node)).length;
}

/** Groups served, divided by the mean of all persons of the same activity; null where too few share one. */
function liftOf({ person, nodeOf }: PersonGraph, persons: Columns, served: readonly number[]): (number | null)[] {
  const byActivity = new Map<string, number[]>();
  const activities = persons.texts('activity');
  persons.numbers('person').forEach((id, at) => {
    const activity = activities[at];
    const node = nodeOf.get(id);
    if (!activity || node === undefined) return;
    const known = byActivity.get(activity);
    if (known) known.push(node);
    else byActivity.set(activity, [node]);
  });
  const lift: (number | null)[] = person.map(() => null);
  for (const members of byActivity.values()) {
    if (members.length < LEAST_OF_A_TRADE) continue;
    const mean = members.reduce((sum, node) => sum + (served[node] ?? 0), 0) / members.length;
    for (const node of members) lift[node] = mean > 0 ? (served[node] ?? 0) / mean : 0;
  }
  return lift;
}

/** How many others pay most to the same person. */
function sharedSinks({ ties, person }: PersonGraph): number[] {
  const sink = person.map((_, node) => {
    let best = -1;
    for (let tie = integerAt(ties.outStart, node); tie < integerAt(ties.outStart, node + 1); tie++)
      if (best < 0 || numberAt(ties.cents, tie) > numberAt(ties.cents, best)) best = tie;
    return best < 0 ? -1 : integerAt(ties.to, best);
  });
  const drains = new Map<number, number>();
  for (const end of sink) if (end >= 0) drains.set(end, (drains.get(end) ?? 0) + 1);
  return sink.map((end) => (end < 0 ? 0 : (drains.get(end) ?? 1) - 1));
}
