import { components } from './components.ts';
import { integerAt, numberAt } from './element.ts';
import { type Neighbours, neighboursOf, type Ties, tiesOf } from './ties.ts';

/** Payments between persons, who bear any whole numbers; a pair may come several times. */
export interface PersonPayments {
  readonly payer: Float64Array;
  readonly payee: Float64Array;
  readonly cents: Float64Array;
}

/** Ties other than money: family, company, signature, shared identifier. */
export interface PersonLinks {
  readonly one: Float64Array;
  readonly other: Float64Array;
}

export interface PersonRule {
  /** Most persons; beyond, those with most money are kept. */
  readonly nodes: number;
  /** Most different partners of a person who is no hub. */
  readonly degreeCap: number;
}

export interface PersonGraph {
  /** The person by node, in ascending order. */
  readonly person: readonly number[];
  readonly nodeOf: ReadonlyMap<number, number>;
  readonly ties: Ties;
  readonly neighbours: Neighbours;
  /** Persons joined by a chain of links share a number; 0 for a person without a link. */
  readonly group: Uint32Array;
  /** How many groups there are. */
  readonly groups: number;
  /** Persons left out because there are too many. */
  readonly leftOut: readonly number[];
}

/**
 * Persons with what they paid one another and the groups that other ties make of them.
 *
 * @param also  persons who are to be there without a payment or a link
 * @throws RangeError if columns differ in length, or the rule is out of bounds
 * Cost: time O(P log P) of P payments and links, memory O(P).
 */
export function personGraph(
  { payer, payee, cents }: PersonPayments,
  { one, other }: PersonLinks,
  { nodes: mostNodes, degreeCap }: PersonRule,
  also: Iterable<number> = [],
): PersonGraph {
  if (!(mostNodes >= 1)) throw new RangeError(`${mostNodes} nodes`);
  if (payer.length !== payee.length || payer.length !== cents.length || one.length !== other.length)
    throw new RangeError('columns of different lengths');
  const money = new Map<number, number>();
  const know = (person: number, sum: number): void => void money.set(person, (money.get(person) ?? 0) + sum);
  for (const person of also) know(person, 0);
  for (const person of one) know(person, 0);
  for (const person of other) know(person, 0);
  payer.forEach((person, place) => {
    if (person !== numberAt(payee, place)) {
      know(person, numberAt(cents, place));
      know(numberAt(payee, place), numberAt(cents, place));
    }
  });
  const ranked = [...money].sort(([a, sumOfA], [b, sumOfB]) => sumOfB - sumOfA || a - b).map(([person]) => person);
  const person = ranked.slice(0, mostNodes).sort((a, b) => a - b);
  const nodeOf = new Map(person.map((id, node) => [id, node]));
  const payments = within(nodeOf, payer, payee);
  const ties = tiesOf(
    person.length,
    { ...payments, cents: Float64Array.from(payments.places, (place) => numberAt(cents, place)) },
    degreeCap,
  );
  const links = within(nodeOf, one, other);
  const { group, groups } = groupsOf(person.length, links.from, links.to);
  return { person, nodeOf, ties, neighbours: neighboursOf(ties), group, groups, leftOut: ranked.slice(mostNodes) };
}

/** Pairs both of whose ends are nodes. */
function within(
  nodeOf: ReadonlyMap<number, number>,
  one: Float64Array,
  other: Float64Array,
): { readonly places: readonly number[]; readonly from: Uint32Array; readonly to: Uint32Array } {
  const places: number[] = [];
  one.forEach((person, place) => {
    if (nodeOf.has(person) && nodeOf.has(numberAt(other, place))) places.push(place);
  });
  return {
    places,
    from: Uint32Array.from(places, (place) => nodeOf.get(numberAt(one, place)) ?? 0),
    to: Uint32Array.from(places, (place) => nodeOf.get(numberAt(other, place)) ?? 0),
  };
}

function groupsOf(nodes: number, from: Uint32Array, to: Uint32Array): { group: Uint32Array; groups: number } {
  const joined = components(nodes, from, to);
  const size = new Uint32Array(nodes);
  for (const first of joined) size[first] = integerAt(size, first) + 1;
  const number = new Map<number, number>();
  const group = joined.map((first) => {
    if (integerAt(size, first) < 2) return 0;
    const known = number.get(first) ?? number.size + 1;
    number.set(first, known);
    return known;
  });
  return { group, groups: number.size };
}
