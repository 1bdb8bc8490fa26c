import type { FlowGraph } from '#domain/check.ts';
import { flagAt, integerAt, numberAt } from './element.ts';
import { SERVICE, type Walls } from './walls.ts';

/** Numbers on an account and those it deals with; the second eight count only those that deal with one another too. */
export const egonetFeatures = [
  'payers',
  'payees',
  'received',
  'paid',
  'receipts',
  'payments',
  'members',
  'links',
  'knit_payers',
  'knit_payees',
  'knit_received',
  'knit_paid',
  'knit_receipts',
  'knit_payments',
  'knit_members',
  'knit_links',
  'returned_in_two',
  'returned_in_three',
] as const;

export type EgonetFeature = (typeof egonetFeatures)[number];

export interface Egonets {
  /** One element an account: numbers, or cents. Services have zeros. */
  readonly feature: Readonly<Record<EgonetFeature, Float64Array>>;
  /** Accounts with more counterparties than the cap, services left out: triangles through them are not looked for. */
  readonly hubs: readonly number[];
}

/** Pairs of accounts that deal with one another, each listed under both. */
interface Ties {
  readonly start: Uint32Array;
  readonly other: Uint32Array;
  /** What the account paid the other, in cents; element `twin` of the same array is what it received. */
  readonly paid: Float64Array;
  readonly payments: Uint32Array;
  readonly twin: Uint32Array;
}

/**
 * Features of each account's neighbourhood: those it deals with, the transfers, the links among those, and the money that comes
 * back to it through one and through two others, whatever the order of time.
 *
 * @param degreeCap  most counterparties of an account whose triangles are looked for; ≥ 1
 * @throws RangeError on a cap below one
 * Cost: time O(E + pairs × degree cap), O(pairs^1.5) when that is less; memory O(pairs).
 * Source: Dumitrescu, Bălţoi, Budulan, Anomaly detection in graphs of bank transactions for anti money laundering applications, IEEE Access
 * 10 (2022); triangles by order of degree, Latapy 2008.
 */
export function egonets(graph: FlowGraph, walls: Walls, degreeCap: number): Egonets {
  if (!(degreeCap >= 1)) throw new RangeError(`degree cap ${degreeCap}`);
  const { vertices } = graph;
  const ties = tiesOf(graph, walls);
  const { start, other, paid, payments, twin } = ties;
  const isKnit = new Uint8Array(other.length);
  const triangles = new Float64Array(vertices);
  const returnedInThree = new Float64Array(vertices);
  eachTriangle(ties, vertices, degreeCap, (ab, bc, ac) => {
    const corners = [integerAt(other, integerAt(twin, ab)), integerAt(other, ab), integerAt(other, bc)];
    const round =
      Math.min(paidOn(ab), paidOn(bc), receivedOn(ac)) + Math.min(receivedOn(ab), receivedOn(bc), paidOn(ac));
    for (const corner of corners) {
      triangles[corner] = numberAt(triangles, corner) + 1;
      returnedInThree[corner] = numberAt(returnedInThree, corner) + round;
    }
    for (const tie of [ab, bc, ac]) {
      isKnit[tie] = 1;
      isKnit[integerAt(twin, tie)] = 1;
    }
  });

  const feature = Object.fromEntries(egonetFeatures.map((name) => [name, new Float64Array(vertices)])) as Record<
    EgonetFeature,
    Float64Array
  >;
  const hubs: number[] = [];
  for (let account = 0; account < vertices; account++) {
    const first = integerAt(start, account);
    const last = integerAt(start, account + 1);
    if (last - first > degreeCap) hubs.push(account);
    const add = (name: EgonetFeature, value: number): void => {
      feature[name][account] = numberAt(feature[name], account) + value;
    };
    for (let tie = first; tie < last; tie++) {
      const received = integerAt(payments, integerAt(twin, tie));
      const made = integerAt(payments, tie);
      const sums = [Number(received > 0), Number(made > 0), receivedOn(tie), paidOn(tie), received, made, 1, 1];
      sums.forEach((value, place) => add(egonetFeatures[place] ?? 'members', value));
      if (flagAt(isKnit, tie)) sums.forEach((value, place) => add(egonetFeatures[place + 8] ?? 'members', value));
      add('returned_in_two', Math.min(paidOn(tie), receivedOn(tie)));
    }
    add('links', numberAt(triangles, account));
    add('knit_links', numberAt(triangles, account));
    add('returned_in_three', numberAt(returnedInThree, account));
  }
  return { feature, hubs };

  function paidOn(tie: number): number {
    return numberAt(paid, tie);
  }
  function receivedOn(tie: number): number {
    return numberAt(paid, integerAt(twin, tie));
  }
}

function tiesOf(graph: FlowGraph, walls: Walls): Ties {
  const { vertices, from, to, cents, outStart, outEdges, inStart, inEdges } = graph;
  const start = new Uint32Array(vertices + 1);
  const others: number[] = [];
  const placeOf = new Uint32Array(vertices);
  const seenFor = new Uint32Array(vertices);
  const isOpen = (account: number): boolean => (flagAt(walls, account) & SERVICE) === 0;
  const edgesOf = (account: number): readonly [Uint32Array, Uint32Array] => [
    outEdges.subarray(integerAt(outStart, account), integerAt(outStart, account + 1)),
    inEdges.subarray(integerAt(inStart, account), integerAt(inStart, account + 1)),
  ];
  for (let account = 0; account < vertices; account++) {
    start[account] = others.length;
    if (!isOpen(account)) continue;
    const [payments, receipts] = edgesOf(account);
    for (const [edges, ends] of [[payments, to] as const, [receipts, from] as const])
      for (const edge of edges) {
        const end = integerAt(ends, edge);
        if (end === account || !isOpen(end) || seenFor[end] === account + 1) continue;
        seenFor[end] = account + 1;
        others.push(end);
      }
  }
  start[vertices] = others.length;
  const other = Uint32Array.from(others);
  const paid = new Float64Array(other.length);
  const payments = new Uint32Array(other.length);
  const twin = new Uint32Array(other.length);
  const met = new Map<number, number>();
  for (let account = 0; account < vertices; account++) {
    const last = integerAt(start, account + 1);
    for (let tie = integerAt(start, account); tie < last; tie++) {
      const end = integerAt(other, tie);
      placeOf[end] = tie;
      const back = met.get(end * vertices + account);
      if (back === undefined) met.set(account * vertices + end, tie);
      else {
        twin[tie] = back;
        twin[back] = tie;
        met.delete(end * vertices + account);
      }
    }
    if (!isOpen(account)) continue;
    for (const edge of edgesOf(account)[0]) {
      const end = integerAt(to, edge);
      if (end === account || !isOpen(end)) continue;
      const tie = integerAt(placeOf, end);
      paid[tie] = numberAt(paid, tie) + Math.max(0, numberAt(cents, edge));
      payments[tie] = integerAt(payments, tie) + 1;
    }
  }
  return { start, other, paid, payments, twin };
}

/** Calls for each three accounts tied to one another, once, none of them a hub: ties a–b, b–c and a–c, each as seen from the first. */
function eachTriangle(
  { start, other }: Ties,
  vertices: number,
  degreeCap: number,
  call: (ab: number, bc: number, ac: number) => void,
): void {
  const degree = (account: number): number => integerAt(start, account + 1) - integerAt(start, account);
  const isAbove = (one: number, than: number): boolean =>
    degree(one) > degree(than) || (degree(one) === degree(than) && one > than);
  const markedBy = new Uint32Array(vertices);
  const upward = (account: number): readonly number[] => {
    const ties: number[] = [];
    for (let tie = integerAt(start, account); tie < integerAt(start, account + 1); tie++) {
      const end = integerAt(other, tie);
      if (degree(end) <= degreeCap && isAbove(end, account)) ties.push(tie);
    }
    return ties;
  };
  const above = Array.from({ length: vertices }, (_, account) => (degree(account) > degreeCap ? [] : upward(account)));
  for (let a = 0; a < vertices; a++) {
    const ties = above[a] ?? [];
    for (const ac of ties) markedBy[integerAt(other, ac)] = ac + 1;
    for (const ab of ties)
      for (const bc of above[integerAt(other, ab)] ?? []) {
        const ac = integerAt(markedBy, integerAt(other, bc));
        if (ac > 0) call(ab, bc, ac - 1);
      }
    for (const ac of ties) markedBy[integerAt(other, ac)] = 0;
  }
}

/** Transfers between an account and those it deals with, and among those, services left out; in order of time. */
export function neighbourhoodOf(graph: FlowGraph, account: number): readonly number[] {
  const { from, to, outStart, outEdges, inStart, inEdges, isService } = graph;
  const payments = (of: number): Uint32Array => outEdges.subarray(integerAt(outStart, of), integerAt(outStart, of + 1));
  const receipts = inEdges.subarray(integerAt(inStart, account), integerAt(inStart, account + 1));
  const members = new Set<number>([account]);
  for (const edge of payments(account)) members.add(integerAt(to, edge));
  for (const edge of receipts) members.add(integerAt(from, edge));
  const open = [...members].filter((member) => flagAt(isService, member) === 0);
  const isOpen = new Set(open);
  return open
    .flatMap((member) =>
      [...payments(member)].filter((edge) => integerAt(to, edge) !== member && isOpen.has(integerAt(to, edge))),
    )
    .sort((a, b) => a - b);
}
