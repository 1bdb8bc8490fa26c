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

/** Features that are sums over ties, once over all of them and once over the knit ones. */
const SUMS = 8;

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
    const round =
      Math.min(paidOn(ab), paidOn(bc), receivedOn(ac)) + Math.min(receivedOn(ab), receivedOn(bc), paidOn(ac));
    addTriangle(integerAt(other, integerAt(twin, ab)), round);
    addTriangle(integerAt(other, ab), round);
    addTriangle(integerAt(other, bc), round);
    knit(ab);
    knit(bc);
    knit(ac);
  });

  const feature = Object.fromEntries(egonetFeatures.map((name) => [name, new Float64Array(vertices)])) as Record<
    EgonetFeature,
    Float64Array
  >;
  const hubs: number[] = [];
  const [whole, knitPart] = [new Float64Array(SUMS), new Float64Array(SUMS)];
  for (let account = 0; account < vertices; account++) {
    const first = integerAt(start, account);
    const last = integerAt(start, account + 1);
    if (last - first > degreeCap) hubs.push(account);
    whole.fill(0);
    knitPart.fill(0);
    let returned = 0;
    for (let tie = first; tie < last; tie++) {
      addTie(whole, tie);
      if (flagAt(isKnit, tie)) addTie(knitPart, tie);
      returned += Math.min(paidOn(tie), receivedOn(tie));
    }
    for (let sum = 0; sum < SUMS; sum++) {
      feature[egonetFeatures[sum] ?? 'links'][account] = numberAt(whole, sum);
      feature[egonetFeatures[sum + SUMS] ?? 'links'][account] = numberAt(knitPart, sum);
    }
    const between = numberAt(triangles, account);
    feature.links[account] = numberAt(feature.links, account) + between;
    feature.knit_links[account] = numberAt(feature.knit_links, account) + between;
    feature.returned_in_two[account] = returned;
    feature.returned_in_three[account] = numberAt(returnedInThree, account);
  }
  return { feature, hubs };

  function paidOn(tie: number): number {
    return numberAt(paid, tie);
  }
  function receivedOn(tie: number): number {
    return numberAt(paid, integerAt(twin, tie));
  }
  function knit(tie: number): void {
    isKnit[tie] = 1;
    isKnit[integerAt(twin, tie)] = 1;
  }
  function addTriangle(corner: number, round: number): void {
    triangles[corner] = numberAt(triangles, corner) + 1;
    returnedInThree[corner] = numberAt(returnedInThree, corner) + round;
  }
  /** In the order of the features: payers, payees, received, paid, receipts, payments, members, links. */
  function addTie(sums: Float64Array, tie: number): void {
    const received = integerAt(payments, integerAt(twin, tie));
    const made = integerAt(payments, tie);
    sums[0] = numberAt(sums, 0) + Number(received > 0);
    sums[1] = numberAt(sums, 1) + Number(made > 0);
    sums[2] = numberAt(sums, 2) + receivedOn(tie);
    sums[3] = numberAt(sums, 3) + paidOn(tie);
    sums[4] = numberAt(sums, 4) + received;
    sums[5] = numberAt(sums, 5) + made;
    sums[6] = numberAt(sums, 6) + 1;
    sums[7] = numberAt(sums, 7) + 1;
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
  const towards = tiesTowards(start, other, vertices);
  for (let account = 0; account < vertices; account++) {
    const first = integerAt(start, account);
    const last = integerAt(start, account + 1);
    for (let tie = first; tie < last; tie++) placeOf[integerAt(other, tie)] = tie;
    for (let place = first; place < last; place++) {
      const back = integerAt(towards.ties, place);
      twin[back] = integerAt(placeOf, integerAt(towards.owner, back));
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

/** Ties by the account they lead to, and whose each is: as many lead to an account as it has itself, so `start` serves both. */
function tiesTowards(
  start: Uint32Array,
  other: Uint32Array,
  vertices: number,
): { readonly ties: Uint32Array; readonly owner: Uint32Array } {
  const next = start.slice(0, vertices);
  const ties = new Uint32Array(other.length);
  const owner = new Uint32Array(other.length);
  for (let account = 0; account < vertices; account++)
    for (let tie = integerAt(start, account); tie < integerAt(start, account + 1); tie++) {
      const end = integerAt(other, tie);
      const place = integerAt(next, end);
      ties[place] = tie;
      owner[tie] = account;
      next[end] = place + 1;
    }
  return { ties, owner };
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
