import type { Movement } from '#tracing/movements.ts';
import type { Rule } from '#tracing/lots.ts';

/** One cent: where it came into the file, and whether it is followed. */
interface Cent {
  origin: string;
  isFollowed: boolean;
}

/** Moves every cent by itself. Pro rata cannot be told of single cents: see `twoNumbers`. */
export function singleCents(
  movements: readonly Movement[],
  opening: readonly number[],
  isService: readonly boolean[],
  picks: ReadonlyMap<number, number>,
  rule: Exclude<Rule, 'pro-rata' | 'poison'>,
) {
  const accounts: Cent[][] = opening.map((balance, account) =>
    Array.from({ length: Math.max(0, balance) }, () => ({ origin: `opening ${account}`, isFollowed: false })),
  );
  const debt = opening.map((balance) => Math.max(0, -balance));
  const takeOne = (held: Cent[]): Cent | undefined => {
    if (rule === 'lifo') return held.pop();
    if (rule === 'fifo') return held.shift();
    const clean = held.findIndex(({ isFollowed }) => !isFollowed);
    return held.splice(clean < 0 ? 0 : clean, 1)[0];
  };
  const take = (held: Cent[], cents: number): Cent[] => {
    const taken: Cent[] = [];
    while (taken.length < cents && held.length > 0) taken.push(takeOne(held)!);
    return rule === 'lifo' ? taken.reverse() : taken;
  };
  const sent: number[] = [];
  const carried: number[] = [];
  const origins: string[][] = [];
  let settled = 0;
  const followed = (some: readonly Cent[]): number => some.filter(({ isFollowed }) => isFollowed).length;
  for (const { row, from, to, cents } of movements) {
    if (from >= 0 && from === to) {
      sent.push(0);
      carried.push(0);
      origins.push([]);
      continue;
    }
    let money: Cent[];
    if (from >= 0 && !isService[from]) {
      money = take(accounts[from]!, cents);
      debt[from]! += cents - money.length;
      while (money.length < cents) money.push({ origin: 'borrowed', isFollowed: false });
    } else money = Array.from({ length: cents }, () => ({ origin: `row ${row}`, isFollowed: false }));
    sent.push(followed(money));
    const pick = Math.min(picks.get(row) ?? 0, cents);
    const newestFirst = [...money].reverse();
    const chosen = [
      ...newestFirst.filter(({ isFollowed }) => !isFollowed),
      ...newestFirst.filter(({ isFollowed }) => isFollowed),
    ].slice(0, pick);
    for (const cent of chosen) Object.assign(cent, { origin: `row ${row}`, isFollowed: true });
    carried.push(followed(money));
    origins.push(money.map(({ origin, isFollowed }) => `${origin}${isFollowed ? ' followed' : ''}`).sort());
    if (to < 0 || isService[to]) continue;
    const held = accounts[to]!;
    // A picked cent lies above the others of its lot, so the lots of one receipt are not one block of equal cents.
    held.push(...money);
    const owed = Math.min(debt[to]!, cents);
    settled += followed(take(held, owed));
    debt[to]! -= owed;
  }
  return { sent, carried, settled, origins, held: accounts.map(followed), all: accounts.map(({ length }) => length) };
}

/** Two numbers an account and long division: the share of followed money, a half cent going to the other money. */
export function twoNumbers(
  movements: readonly Movement[],
  opening: readonly number[],
  isService: readonly boolean[],
  picks: ReadonlyMap<number, number>,
) {
  const all = opening.map((balance) => BigInt(balance));
  const dirty = opening.map(() => 0n);
  const sent: number[] = [];
  const carried: number[] = [];
  const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
  const share = (cents: bigint, account: number): bigint => {
    const whole = all[account]!;
    if (whole <= 0n) return 0n;
    const twice = 2n * dirty[account]! * cents;
    const below = twice / (2n * whole);
    return twice - below * 2n * whole > whole ? below + 1n : below;
  };
  for (const { row, from, to, cents } of movements) {
    if (from >= 0 && from === to) {
      sent.push(0);
      carried.push(0);
      continue;
    }
    let out = 0n;
    if (from >= 0 && !isService[from]) {
      const covered = least(BigInt(cents), all[from]! > 0n ? all[from]! : 0n);
      out = share(covered, from);
      dirty[from]! -= out;
      all[from]! -= BigInt(cents);
    }
    const pick = BigInt(Math.min(picks.get(row) ?? 0, cents));
    const fresh = least(pick, BigInt(cents) - out);
    const inside = out + fresh;
    sent.push(Number(out));
    carried.push(Number(inside));
    if (to < 0 || isService[to]) continue;
    const owed = all[to]! < 0n ? -all[to]! : 0n;
    const settles = least(owed, BigInt(cents));
    all[to]! += BigInt(cents);
    if (owed === 0n) dirty[to]! += inside;
    else {
      const twice = 2n * inside * settles;
      const whole = BigInt(cents);
      const below = whole === 0n ? 0n : twice / (2n * whole);
      const lost = whole !== 0n && twice - below * 2n * whole > whole ? below + 1n : below;
      dirty[to]! += inside - lost;
    }
  }
  return { sent, carried, held: dirty.map(Number), all: all.map(Number) };
}
