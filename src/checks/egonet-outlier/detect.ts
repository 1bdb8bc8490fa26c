import type { Columns, Detection, FlowGraph } from '#domain/check.ts';
import { dayFromNumber } from '#domain/day.ts';
import type { Hit } from '#domain/finding.ts';
import { type EgonetFeature, egonetFeatures, type Egonets, egonets, neighbourhoodOf } from '#graph/egonet.ts';
import { numberAt } from '#graph/element.ts';
import { evidenceOf, spanOf } from '#graph/evidence.ts';
import { wallsOf } from '#graph/walls.ts';
import { conformalChance } from '#statistics/conformal.ts';
import { falseDiscoveryRates } from '#statistics/false-discovery.ts';
import { isolationScores } from '#statistics/isolation-forest.ts';

export interface Params {
  readonly peers: number;
  readonly rank: number;
  readonly discovery: number;
  readonly excess: number;
  readonly reasons: number;
  readonly trees: number;
  readonly sample: number;
  readonly degree_cap: number;
}

const DAY = 86_400;
/** Any number does; it is fixed so that anybody gets the same scores. */
const SEED = 20_261_122;
const HIGH_SHARE = 0.95;

interface Group {
  readonly name: 'kind' | 'all';
  readonly accounts: readonly number[];
  /** The accounts of the group that it is asked about. */
  readonly asked: ReadonlySet<number>;
}

/**
 * Accounts whose neighbourhood stands apart among the accounts of the same kind, or among all where those are too few, with the
 * features that set it apart. The chance is a rank among the very accounts compared, so some account always comes first: it is
 * given only with enough features far above those of nearly all others.
 */
export function* detect(
  { graph, rows }: { readonly graph: FlowGraph; readonly rows: Columns },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const { peers: leastPeers, rank, trees, sample, degree_cap: degreeCap } = params;
  const found = egonets(graph, wallsOf(graph, graph.vertices + 1), degreeCap);
  yield 0.3;
  const hubs = new Set(found.hubs);
  const accounts = [...rows.numbers('account_id')];
  const short = accounts.filter((account) => numberAt(found.feature.members, account) === 0);
  const hits: Hit[] = [];
  for (const group of groupsOf(rows, found, leastPeers)) {
    if (group.accounts.length <= leastPeers) {
      for (const account of group.asked) short.push(account);
      continue;
    }
    const sorted = egonetFeatures.map((name) =>
      Float64Array.from(group.accounts, (account) => numberAt(found.feature[name], account)).sort(),
    );
    const ranks = egonetFeatures.map((name, place) =>
      Float64Array.from(group.accounts, (account) =>
        atOrAbove(numberAt(found.feature[name], account), sorted[place] ?? []),
      ),
    );
    yield 0.4;
    const scores = isolationScores(ranks, { trees, sample, seed: SEED });
    const ordered = Float64Array.from(scores).sort();
    yield 0.9;
    for (const [place, account] of group.accounts.entries()) {
      if (!group.asked.has(account) || hubs.has(account)) continue;
      const chance = chanceAmongOthers(numberAt(scores, place), ordered);
      if (chance > rank) continue;
      const reasons = reasonsOf(found, account, sorted, params);
      if (reasons.length >= params.reasons) hits.push(hitOf(graph, found, account, group, chance, reasons));
    }
  }
  return { hits, cut: accounts.filter((account) => hubs.has(account)).map(String), short: short.map(String) };
}

/** Accounts with counterparties, by kind; kinds with too few are held against all. */
function groupsOf(rows: Columns, { feature }: Egonets, leastPeers: number): readonly Group[] {
  const kinds = rows.texts('kind');
  const byKind = new Map<string, number[]>();
  const all: number[] = [];
  rows.numbers('account_id').forEach((account, place) => {
    if (numberAt(feature.members, account) === 0) return;
    const kind = kinds[place] ?? 'unknown';
    const alike = byKind.get(kind) ?? [];
    byKind.set(kind, alike);
    alike.push(account);
    all.push(account);
  });
  const groups: Group[] = [];
  let few: readonly number[] = [];
  for (const accounts of byKind.values())
    if (accounts.length > leastPeers && byKind.size > 1)
      groups.push({ name: 'kind', accounts, asked: new Set(accounts) });
    else few = few.concat(accounts);
  return few.length === 0 ? groups : [...groups, { name: 'all', accounts: all, asked: new Set(few) }];
}

/** Part of the values at or above one of them. */
const atOrAbove = (value: number, sorted: ArrayLike<number>): number => conformalChance(value, sorted);

/** The conformal chance among the others, from scores in order that hold the account's own: one less at or above, one less in all. */
const chanceAmongOthers = (score: number, ordered: ArrayLike<number>): number =>
  (conformalChance(score, ordered) * (ordered.length + 1) - 1) / ordered.length;

/** Features rare among the others at the rate asked for, and far above nearly all of them; the furthest first. */
function reasonsOf(
  { feature }: Egonets,
  account: number,
  sorted: readonly Float64Array[],
  { discovery, excess }: Readonly<Params>,
): readonly EgonetFeature[] {
  const values = egonetFeatures.map((name) => numberAt(feature[name], account));
  const rates = falseDiscoveryRates(values.map((value, place) => chanceAmongOthers(value, sorted[place] ?? [])));
  return egonetFeatures
    .map((name, place) => {
      const known = sorted[place] ?? new Float64Array(1);
      const high = numberAt(known, Math.max(0, Math.ceil(HIGH_SHARE * (known.length - 1)) - 1));
      const value = values[place] ?? 0;
      return {
        name,
        times: value / Math.max(1, high),
        isReason: numberAt(rates, place) <= discovery && value > 0 && value >= excess * high,
      };
    })
    .filter(({ isReason }) => isReason)
    .sort((a, b) => b.times - a.times)
    .map(({ name }) => name);
}

function hitOf(
  graph: FlowGraph,
  { feature }: Egonets,
  account: number,
  group: Group,
  chance: number,
  reasons: readonly EgonetFeature[],
): Hit {
  const edges = neighbourhoodOf(graph, account);
  const { first, last } = spanOf(graph, edges);
  const of = (name: EgonetFeature): number => numberAt(feature[name], account);
  return {
    subject: String(account),
    since: dayFromNumber(Math.floor(first / DAY)),
    until: dayFromNumber(Math.floor(last / DAY)),
    evidence: evidenceOf(graph, edges),
    measures: {
      peers: group.accounts.length - 1,
      group: group.name,
      chance,
      reasons: reasons.length,
      reason: reasons[0] ?? '',
      members: of('members'),
      links_between: of('links') - of('members'),
      received: of('received'),
      paid: of('paid'),
      returned: of('returned_in_two') + of('returned_in_three'),
    },
  };
}
