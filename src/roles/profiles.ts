import type { Columns } from '#domain/check.ts';
import { betweenness } from '#graph/betweenness.ts';
import { brokerage } from '#graph/brokerage.ts';
import { numberAt } from '#graph/element.ts';
import { type Cohesion, cohesionWithout, keyPlayers, type KeyPlayer } from '#graph/key-players.ts';
import { type PersonGraph, personGraph } from '#graph/person-graph.ts';
import { type Neighbours, neighboursFrom } from '#graph/ties.ts';
import { randomFrom } from '#statistics/random.ts';
import { standingsOf } from '#statistics/standing.ts';
import { type MeasureName, measureNames } from './measures.ts';
import { type RoleFacts, type Value, valuesOf } from './values.ts';
import { type Reading, type Readings, type RoleReading, roleReadings } from './signals.ts';

/** A person of the ledger: a party under its number, or an account without a known holder under the opposite of its own. */
export interface PersonProfile {
  readonly person: number;
  readonly name: string;
  /** A statement of an account of this person is in the file; the others are seen only through those. */
  readonly isSeen: boolean;
  readonly readings: Readings;
  readonly roles: readonly RoleReading[];
}

export interface RoleBook {
  /** Those with statements first, then by money dealt. */
  readonly profiles: readonly PersonProfile[];
  /** Persons of the network, whether listed or not. */
  readonly persons: number;
  readonly seen: number;
  readonly groups: number;
  /** Service accounts taken out beforehand. */
  readonly services: number;
  /** Persons with too many partners, taken out of the network. */
  readonly hubs: readonly string[];
  /** Persons beyond the most that are computed. */
  readonly leftOut: number;
  /** Sources of the betweenness when it is an estimate, else null. */
  readonly sampled: number | null;
  readonly months: number;
  readonly missingMonths: number;
  readonly whole: Cohesions;
  /** Whose absence breaks the network most, and whose takes most money out of it. */
  readonly keyPlayers: { readonly group: readonly NamedPlayer[]; readonly money: readonly NamedPlayer[] };
}

/** By money, and by every tie that the file shows. */
export interface Cohesions {
  readonly money: Cohesion;
  readonly all: Cohesion;
}

export interface NamedPlayer extends KeyPlayer {
  readonly person: number;
  readonly name: string;
}

/** The network, kept to be asked again. */
export interface RoleNetwork {
  readonly graph: PersonGraph;
  readonly all: Neighbours;
}

const PERMUTATIONS = 99;
const SOURCES = 256;
const MOST_PERSONS = 20_000;
const DEGREE_CAP = 500;
const WAY_CAP = 250_000;
const MOST_PLAYERS = 5;
const MOST_LISTED = 2_000;
/** Any number does; it is fixed so that anybody gets the same estimates. */
const SEED = 20_261_122;

/**
 * Measures of every person, with their place among comparable ones, and what they say of each role. Persons whose statements are
 * in the file are compared with one another, the others among themselves: these are seen only through those.
 *
 * @yields the fraction done
 * Cost: that of the kernels of `graph` on 20,000 persons at most.
 */
export function* profilesOf(facts: RoleFacts): Generator<number, { book: RoleBook; network: RoleNetwork }, void> {
  const person = [...facts.persons.numbers('person')];
  const names = facts.persons.texts('name');
  const nameOf = new Map(person.map((id, place) => [id, names[place] ?? String(id)]));
  const graph = personGraph(
    {
      payer: facts.payments.numbers('payer'),
      payee: facts.payments.numbers('payee'),
      cents: facts.payments.numbers('paid'),
    },
    { one: facts.links.numbers('one'), other: facts.links.numbers('other') },
    { nodes: MOST_PERSONS, degreeCap: DEGREE_CAP },
    person,
  );
  const all = allTies(graph, facts.links);
  yield 0.1;
  const random = randomFrom(SEED);
  const rule = { permutations: PERMUTATIONS, wayCap: WAY_CAP };
  const broker = yield* part(brokerage(graph.ties, graph.group, rule, random), 0.1, 0.4);
  const between = yield* part(betweenness(all, SOURCES, random), 0.4, 0.8);
  const values = valuesOf(graph, all, facts, broker.between, new Set(broker.cut), between.share);
  yield 0.85;
  const isSeen = seenOf(graph, facts);
  const readings = readingsOf(values, isSeen);
  const profiles = graph.person.map((id, node): PersonProfile => {
    const read = readings[node] as Readings;
    return {
      person: id,
      name: nameOf.get(id) ?? String(id),
      isSeen: isSeen[node] ?? false,
      readings: read,
      roles: roleReadings(read),
    };
  });
  yield 0.9;
  const sight = (name: string): number => numberAt(facts.sight.numbers(name), 0);
  const named = (players: readonly KeyPlayer[]): readonly NamedPlayer[] =>
    players.map((player) => {
      const id = graph.person[player.node] ?? 0;
      return { ...player, person: id, name: nameOf.get(id) ?? String(id) };
    });
  const book: RoleBook = {
    profiles: profiles.sort(inOrder).slice(0, MOST_LISTED),
    persons: graph.person.length,
    seen: isSeen.filter(Boolean).length,
    groups: graph.groups,
    services: sight('services'),
    hubs: graph.ties.hubs.map((node) => nameOf.get(graph.person[node] ?? 0) ?? ''),
    leftOut: graph.leftOut.length,
    sampled: between.isExact ? null : SOURCES,
    months: sight('months'),
    missingMonths: sight('missing_months'),
    whole: { money: cohesionWithout(graph.neighbours, []), all: cohesionWithout(all, []) },
    keyPlayers: {
      group: named(keyPlayers(graph.neighbours, MOST_PLAYERS, 'group')),
      money: named(keyPlayers(graph.neighbours, MOST_PLAYERS, 'money')),
    },
  };
  return { book, network: { graph, all } };
}

/** What holds together without these persons; those the network does not know change nothing. */
export function withoutPersons({ graph, all }: RoleNetwork, persons: readonly number[]): Cohesions {
  const nodes = persons.flatMap((person) => graph.nodeOf.get(person) ?? []);
  return { money: cohesionWithout(graph.neighbours, nodes), all: cohesionWithout(all, nodes) };
}

function inOrder(one: PersonProfile, other: PersonProfile): number {
  const money = ({ readings: { money: read } }: PersonProfile): number => ('value' in read ? read.value : 0);
  return Number(other.isSeen) - Number(one.isSeen) || money(other) - money(one) || one.person - other.person;
}

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

/** Money and every other tie together; ties other than money carry none. */
function allTies({ person, nodeOf, ties }: PersonGraph, links: Columns): Neighbours {
  const one = links.numbers('one');
  const other = links.numbers('other');
  const linked = [...one.keys()].filter(
    (place) => nodeOf.has(numberAt(one, place)) && nodeOf.has(numberAt(other, place)),
  );
  const ends = (column: Float64Array): number[] => linked.map((place) => nodeOf.get(numberAt(column, place)) ?? 0);
  return neighboursFrom(person.length, {
    from: Uint32Array.from([...ties.from, ...ends(one)]),
    to: Uint32Array.from([...ties.to, ...ends(other)]),
    cents: Float64Array.from([...ties.cents, ...linked.map(() => 0)]),
  });
}

function seenOf({ nodeOf, person }: PersonGraph, { persons }: RoleFacts): boolean[] {
  const seen = person.map(() => false);
  const flags = persons.numbers('is_seen');
  persons.numbers('person').forEach((id, place) => {
    const node = nodeOf.get(id);
    if (node !== undefined) seen[node] = numberAt(flags, place) === 1;
  });
  return seen;
}

/** Each value with its place among persons of the same kind: those with statements, or the others. */
function readingsOf(
  values: Readonly<Record<MeasureName, readonly Value[]>>,
  isSeen: readonly boolean[],
): readonly Readings[] {
  const readings: Partial<Record<MeasureName, Reading>>[] = isSeen.map(() => ({}));
  for (const name of measureNames)
    for (const kind of [true, false]) {
      const nodes = [...isSeen.keys()].filter((node) => isSeen[node] === kind);
      const mine = nodes.map((node) => values[name][node] ?? 'no-money');
      const standings = standingsOf(mine.map((value) => (typeof value === 'number' ? value : NaN)));
      nodes.forEach((node, place) => {
        const value = mine[place] ?? 'no-money';
        const reading = readings[node];
        if (reading)
          reading[name] = typeof value === 'number' ? { value, standing: standings[place] ?? null } : { why: value };
      });
    }
  return readings as readonly Readings[];
}
