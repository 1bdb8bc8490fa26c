import { halfDownShare, inProportion } from './largest-remainder.ts';
import { append, centsIn, type Holdings, type Lot, UNNAMED } from './lots.ts';
import { at } from './movements.ts';
import type { Parcel } from './parcel.ts';

/** More parts of one kind in one account are not kept apart: the smaller half becomes one part without a name, of the same cents. */
export const MOST_PARTS = 1_000;

/**
 * Pro rata: a payment takes the same share of everything held, to the cent. The payment is first shared between followed and other
 * money, and a cent that belongs to neither more than to the other stays with the other; each is then shared among its parts. So
 * how finely parts are kept never changes how much is followed.
 */
export function proRataHoldings(accounts: number): Holdings {
  const followed = sideOf(accounts, true);
  const other = sideOf(accounts, false);
  return {
    receive: (account, origin, arrival, isFollowed, cents) =>
      (isFollowed ? followed : other).receive(account, origin, arrival, cents),
    pay: (account, cents, _, into) => {
      const [fromOther, fromFollowed] = [other.held(account), followed.held(account)];
      const part = fromFollowed === 0 ? 0 : halfDownShare(fromFollowed, cents, fromOther + fromFollowed);
      other.pay(account, cents - part, into);
      followed.pay(account, part, into);
    },
    followed: (account) => followed.held(account),
  };
}

/** Followed money of every account, or the other: a sum without a name, and parts that are kept apart. */
function sideOf(accounts: number, isFollowed: boolean) {
  const sums = new Float64Array(accounts);
  const unnamed = new Float64Array(accounts);
  const parts: (Lot[] | undefined)[] = new Array<undefined>(accounts);
  return {
    held: (account: number): number => at(sums, account),
    receive(account: number, origin: number, arrival: number, cents: number): void {
      sums[account] = at(sums, account) + cents;
      if (origin === UNNAMED && arrival === UNNAMED) {
        unnamed[account] = at(unnamed, account) + cents;
        return;
      }
      const own = (parts[account] ??= []);
      append(own, { origin, arrival, isFollowed, cents });
      if (own.length <= MOST_PARTS) return;
      const { rest, kept } = bounded(own);
      unnamed[account] = at(unnamed, account) + rest;
      parts[account] = kept;
    },
    pay(account: number, cents: number, into: Parcel): void {
      if (cents === 0) return;
      sums[account] = at(sums, account) - cents;
      const own = parts[account];
      if (!own || own.length === 0) {
        unnamed[account] = at(unnamed, account) - cents;
        into.add(UNNAMED, UNNAMED, isFollowed, cents);
        return;
      }
      const [first = 0, ...shares] = inProportion([at(unnamed, account), ...own.map((lot) => lot.cents)], cents);
      unnamed[account] = at(unnamed, account) - first;
      into.add(UNNAMED, UNNAMED, isFollowed, first);
      const left: Lot[] = [];
      own.forEach((lot, place) => {
        const share = shares[place] ?? 0;
        into.add(lot.origin, lot.arrival, isFollowed, share);
        if (share < lot.cents) left.push({ ...lot, cents: lot.cents - share });
      });
      parts[account] = left;
    },
  };
}

/** Names are given up in this order: by which receipt money came into this account, then which money it was. Cents never are. */
function bounded(lots: readonly Lot[]): { readonly rest: number; readonly kept: Lot[] } {
  const stories = byStory(lots);
  if (stories.length <= MOST_PARTS / 2) return { rest: 0, kept: stories };
  const origins = byStory(lots.map((lot) => ({ ...lot, arrival: UNNAMED })));
  const isKept = (lot: Lot, place: number): boolean => place < MOST_PARTS / 2 && lot.origin !== UNNAMED;
  const bySize = origins.length <= MOST_PARTS / 2 ? origins : origins.sort((a, b) => b.cents - a.cents);
  return { rest: centsIn(bySize.filter((lot, place) => !isKept(lot, place))), kept: bySize.filter(isKept) };
}

/** Lots of one story as one, in the order in which stories begin. */
function byStory(lots: readonly Lot[]): Lot[] {
  const parts = new Map<string, Lot>();
  for (const lot of lots) {
    const story = `${lot.origin} ${lot.arrival}`;
    const cents = (parts.get(story)?.cents ?? 0) + lot.cents;
    parts.set(story, { ...lot, cents });
  }
  return [...parts.values()];
}
