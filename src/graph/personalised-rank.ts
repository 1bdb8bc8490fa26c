import type { FlowGraph } from '#domain/check.ts';
import { flagAt, integerAt, numberAt } from './element.ts';
import { SERVICE, type Walls } from './walls.ts';

export interface RankRule {
  /** Part of the money that goes on at each account; the rest starts again at a seed: 0 < follow < 1. */
  readonly follow: number;
  readonly mostRounds: number;
}

/** Pairs of accounts with what one paid the other, in order of the payer. */
export interface Shares {
  readonly start: Uint32Array;
  readonly payee: Uint32Array;
  /** Part of all that the payer paid, services left out. */
  readonly share: Float64Array;
}

/** Stops when a round changes less than this in all. */
const SMALL = 1e-9;

/**
 * What each account pays to each other, as a part of all it pays. Transfers to and from services, and amounts not above nought, are
 * left out. Cost: time O(E), memory O(pairs).
 */
export function sharesOf(graph: FlowGraph, walls: Walls): Shares {
  const { vertices, to, cents, outStart, outEdges } = graph;
  const start = new Uint32Array(vertices + 1);
  const payees: number[] = [];
  const shares: number[] = [];
  const isOpen = (account: number): boolean => (flagAt(walls, account) & SERVICE) === 0;
  for (let payer = 0; payer < vertices; payer++) {
    start[payer] = payees.length;
    if (!isOpen(payer)) continue;
    const paid = new Map<number, number>();
    let total = 0;
    for (const edge of outEdges.subarray(integerAt(outStart, payer), integerAt(outStart, payer + 1))) {
      const payee = integerAt(to, edge);
      const amount = numberAt(cents, edge);
      if (payee === payer || amount <= 0 || !isOpen(payee)) continue;
      paid.set(payee, (paid.get(payee) ?? 0) + amount);
      total += amount;
    }
    for (const [payee, amount] of [...paid].sort(([a], [b]) => a - b)) {
      payees.push(payee);
      shares.push(amount / total);
    }
  }
  start[vertices] = payees.length;
  return { start, payee: Uint32Array.from(payees), share: Float64Array.from(shares) };
}

/**
 * Where a walk that starts at a seed, follows each payment in proportion to its amount, and now and then starts again, is found: a
 * personalised PageRank. What reaches an account that pays nobody starts again at a seed. Times play no part.
 *
 * @param seeds  accounts, each once; services among them are left out
 * @returns      one part an account, adding up to 1; all nought without a seed
 * @throws RangeError if the rule is out of bounds
 * Cost: time O(pairs × rounds), memory 16 bytes an account. Source: METHODS.md 12.1; Page et al. 1999; Haveliwala 2002.
 */
export function personalisedRank(shares: Shares, seeds: readonly number[], rule: RankRule): Float64Array {
  const { follow, mostRounds } = rule;
  if (!(follow > 0 && follow < 1)) throw new RangeError(`follow ${follow}`);
  if (!(mostRounds >= 1)) throw new RangeError(`${mostRounds} rounds`);
  const { start, payee, share } = shares;
  const vertices = start.length - 1;
  let rank = new Float64Array(vertices);
  if (seeds.length === 0) return rank;
  for (const seed of seeds) rank[seed] = 1 / seeds.length;
  for (let round = 0; round < mostRounds; round++) {
    const next = new Float64Array(vertices);
    let dangling = 0;
    for (let payer = 0; payer < vertices; payer++) {
      const held = numberAt(rank, payer);
      if (held === 0) continue;
      const first = integerAt(start, payer);
      const last = integerAt(start, payer + 1);
      if (first === last) dangling += held;
      for (let place = first; place < last; place++) {
        const account = integerAt(payee, place);
        next[account] = numberAt(next, account) + follow * held * numberAt(share, place);
      }
    }
    const again = (1 - follow + follow * dangling) / seeds.length;
    for (const seed of seeds) next[seed] = numberAt(next, seed) + again;
    let change = 0;
    for (let account = 0; account < vertices; account++)
      change += Math.abs(numberAt(next, account) - numberAt(rank, account));
    rank = next;
    if (change < SMALL) break;
  }
  return rank;
}

export interface SharePath {
  /** From the seed to the account itself. */
  readonly accounts: readonly number[];
  /** Product of the shares along it. */
  readonly part: number;
}

/**
 * For each account, the path from a seed along which the largest part of what the seed pays could go, in at most so many steps.
 * Of equal parts the path with fewer steps. Cost: time O(pairs × steps), memory 4 bytes an account and step.
 *
 * @returns a function from the account to its path, null where none of that length leads
 */
export function bestPaths(
  { start, payee, share }: Shares,
  seeds: readonly number[],
  mostSteps: number,
): (account: number) => SharePath | null {
  const vertices = start.length - 1;
  const parts: Float64Array[] = [new Float64Array(vertices)];
  const before: Int32Array[] = [new Int32Array(vertices).fill(-1)];
  for (const seed of seeds) (parts[0] ?? new Float64Array(vertices))[seed] = 1;
  for (let step = 1; step <= mostSteps; step++) {
    const known = parts[step - 1] ?? new Float64Array(vertices);
    const next = new Float64Array(vertices);
    const from = new Int32Array(vertices).fill(-1);
    for (let payer = 0; payer < vertices; payer++) {
      const part = numberAt(known, payer);
      if (part === 0) continue;
      const last = integerAt(start, payer + 1);
      for (let place = integerAt(start, payer); place < last; place++) {
        const account = integerAt(payee, place);
        const reached = part * numberAt(share, place);
        if (reached <= numberAt(next, account)) continue;
        next[account] = reached;
        from[account] = payer;
      }
    }
    parts.push(next);
    before.push(from);
  }
  return (account) => {
    let best = -1;
    let part = 0;
    parts.forEach((known, step) => {
      if (numberAt(known, account) <= part) return;
      part = numberAt(known, account);
      best = step;
    });
    if (best < 0) return null;
    const accounts = [account];
    let here = account;
    for (let step = best; step > 0; step--) accounts.push((here = before[step]?.[here] ?? -1));
    return { accounts: accounts.reverse(), part };
  };
}
