import { integerAt } from './element.ts';
import { type Neighbours, neighboursOf, tiedTo, type Ties } from './ties.ts';

/**
 * What a node v does on a way a → v → b whose ends are not tied: coordinator (all of one group), gatekeeper (a outside, v and b of one
 * group), representative (b outside, a and v of one group), consultant (a and b of one group, v outside), liaison (three groups).
 */
export const brokerRoles = ['coordinator', 'gatekeeper', 'representative', 'consultant', 'liaison'] as const;

export type BrokerRole = (typeof brokerRoles)[number];

/** In which roles the ends belong to two groups. */
export const rolesBetweenGroups: readonly BrokerRole[] = ['gatekeeper', 'representative', 'liaison'];

export interface BrokerageRule {
  /** How often groups are dealt anew among the nodes: 99 let a chance be as small as one in a hundred. */
  readonly permutations: number;
  /** Most ways through one node that are tried; a node with more is cut. */
  readonly wayCap: number;
}

export interface Brokerage {
  /** Ways by role, one element a node. */
  readonly ways: Readonly<Record<BrokerRole, Float64Array>>;
  /** Ways whose ends are of two groups. */
  readonly between: Float64Array;
  /** (1 + deals with at least as many ways between groups) / (1 + deals); 1 without such a way, NaN for a node that is cut. */
  readonly chance: Float64Array;
  readonly cut: readonly number[];
}

/**
 * Gould–Fernandez brokerage among groups that the file itself shows. Both ends of a way must be of a known group; a node of no known
 * group is a group by itself in the middle. The chance says how often as many ways between groups would come up if the same groups
 * were dealt to the nodes at random.
 *
 * @param group   by node: 0 where no group is known
 * @param random  numbers in [0, 1)
 * @yields        the fraction done
 * @throws RangeError if there is not one group a node, or the rule is out of bounds
 * Cost: time O(Σ degree² + permutations × ways of nodes that stand between groups); memory 8 bytes a way of one node.
 * Source: Gould and Fernandez, Structures of mediation, Sociological Methodology 19 (1989).
 */
export function* brokerage(
  ties: Ties,
  group: Uint32Array,
  { permutations, wayCap }: BrokerageRule,
  random: () => number,
): Generator<number, Brokerage, void> {
  const { nodes } = ties;
  if (group.length !== nodes) throw new RangeError(`${group.length} groups of ${nodes} nodes`);
  if (!(permutations >= 0 && wayCap >= 1)) throw new RangeError(`${permutations} permutations, ${wayCap} ways`);
  const neighbours = neighboursOf(ties);
  const ways = Object.fromEntries(brokerRoles.map((role) => [role, new Float64Array(nodes)])) as Record<
    BrokerRole,
    Float64Array
  >;
  const between = new Float64Array(nodes);
  const chance = new Float64Array(nodes).fill(1);
  const standing: { readonly node: number; readonly pairs: Uint32Array }[] = [];
  const cut: number[] = [];
  const known = (node: number): boolean => integerAt(group, node) > 0;
  for (let node = 0; node < nodes; node++) {
    const payers = payersOf(ties, node);
    const payees = ties.to.subarray(integerAt(ties.outStart, node), integerAt(ties.outStart, node + 1));
    const pairs = openPairs(neighbours, payers.filter(known), payees.filter(known));
    if (pairs.length === 0) continue;
    for (let at = 0; at < pairs.length; at += 2) {
      const role = roleIn(
        integerAt(group, integerAt(pairs, at)),
        integerAt(group, node),
        integerAt(group, integerAt(pairs, at + 1)),
      );
      if (role) ways[role][node] = (ways[role][node] ?? 0) + 1;
    }
    between[node] = rolesBetweenGroups.reduce((sum, role) => sum + (ways[role][node] ?? 0), 0);
    if (between[node] === 0) continue;
    if (payers.length * payees.length > wayCap) {
      cut.push(node);
      chance[node] = NaN;
    } else standing.push({ node, pairs: openPairs(neighbours, payers, payees) });
    yield (0.5 * node) / nodes;
  }
  const reached = new Uint32Array(standing.length);
  const dealt = group.slice();
  for (let deal = 0; deal < permutations && standing.length > 0; deal++) {
    shuffle(dealt, random);
    standing.forEach(({ node, pairs }, place) => {
      if (countBetween(pairs, dealt) >= (between[node] ?? 0)) reached[place] = integerAt(reached, place) + 1;
    });
    yield 0.5 + (0.5 * (deal + 1)) / permutations;
  }
  standing.forEach(({ node }, place) => (chance[node] = (1 + integerAt(reached, place)) / (1 + permutations)));
  return { ways, between, chance, cut };
}

function payersOf({ from, inStart, inTies }: Ties, node: number): Uint32Array {
  return inTies.subarray(integerAt(inStart, node), integerAt(inStart, node + 1)).map((tie) => integerAt(from, tie));
}

/** Payer and payee in turn, for each two of them that are not tied and not the same. */
function openPairs(neighbours: Neighbours, payers: Uint32Array, payees: Uint32Array): Uint32Array {
  const pairs: number[] = [];
  for (const payer of payers) {
    if (payees.length === 0) break;
    const tied = new Set(tiedTo(neighbours, payer));
    for (const payee of payees) if (payee !== payer && !tied.has(payee)) pairs.push(payer, payee);
  }
  return Uint32Array.from(pairs);
}

/** The role of the middle one, 0 being no known group; null where an end has none. */
export function roleIn(payer: number, middle: number, payee: number): BrokerRole | null {
  if (payer === 0 || payee === 0) return null;
  if (payer === payee) return middle === payer ? 'coordinator' : 'consultant';
  if (middle === payee) return 'gatekeeper';
  return middle === payer ? 'representative' : 'liaison';
}

function countBetween(pairs: Uint32Array, group: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < pairs.length; at += 2) {
    const payer = integerAt(group, integerAt(pairs, at));
    const payee = integerAt(group, integerAt(pairs, at + 1));
    if (payer > 0 && payee > 0 && payer !== payee) count++;
  }
  return count;
}

function shuffle(labels: Uint32Array, random: () => number): void {
  for (let last = labels.length - 1; last > 0; last--) {
    const drawn = Math.floor(random() * (last + 1));
    const held = integerAt(labels, last);
    labels[last] = integerAt(labels, drawn);
    labels[drawn] = held;
  }
}
