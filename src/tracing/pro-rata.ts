import { inProportion } from './largest-remainder.ts';
import { append, centsIn, type Holding, type Lot, UNNAMED } from './lots.ts';

/** More parts of one kind in one account are not kept apart: the smaller half becomes one part without a name, of the same cents. */
export const MOST_PARTS = 1_000;

/**
 * Pro rata: a payment takes the same share of everything held, to the cent. The payment is first shared between followed and other
 * money, and a cent that belongs to neither more than to the other stays with the other; each is then shared among its parts. So
 * how finely parts are kept never changes how much is followed.
 */
export function proRataHolding(): Holding {
  let followed: Lot[] = [];
  let other: Lot[] = [];
  return {
    receive: (lots) => {
      for (const lot of byStory(lots)) {
        if (lot.isFollowed) append(followed, lot);
        else if (lot.origin === UNNAMED && other[0]?.origin === UNNAMED)
          other[0] = { ...lot, cents: lot.cents + other[0].cents };
        else if (lot.origin === UNNAMED && lot.cents > 0) other.unshift(lot);
        else append(other, lot);
      }
      followed = bounded(followed);
      other = bounded(other);
    },
    pay: (cents) => {
      const [fromOther = 0, fromFollowed = 0] = inProportion([centsIn(other), centsIn(followed)], cents);
      const otherTaken = split(other, fromOther);
      const followedTaken = split(followed, fromFollowed);
      other = otherTaken.left;
      followed = followedTaken.left;
      return [...otherTaken.taken, ...followedTaken.taken];
    },
    lots: () => [...other, ...followed],
  };
}

function split(lots: readonly Lot[], cents: number): { taken: Lot[]; left: Lot[] } {
  const shares = inProportion(
    lots.map((lot) => lot.cents),
    cents,
  );
  const taken: Lot[] = [];
  const left: Lot[] = [];
  lots.forEach((lot, place) => {
    const share = shares[place] ?? 0;
    if (share > 0) taken.push({ ...lot, cents: share });
    if (share < lot.cents) left.push({ ...lot, cents: lot.cents - share });
  });
  return { taken, left };
}

/** Names are given up in this order: by which receipt money came into this account, then which money it was. Cents never are. */
function bounded(lots: Lot[]): Lot[] {
  if (lots.length <= MOST_PARTS) return lots;
  const stories = byStory(lots);
  if (stories.length <= MOST_PARTS / 2) return stories;
  const origins = byStory(lots.map((lot) => ({ ...lot, arrival: UNNAMED })));
  if (origins.length <= MOST_PARTS / 2) return origins;
  const bySize = origins.sort((a, b) => b.cents - a.cents);
  const isKept = (lot: Lot, place: number): boolean => place < MOST_PARTS / 2 && lot.origin !== UNNAMED;
  const rest = centsIn(bySize.filter((lot, place) => !isKept(lot, place)));
  const isFollowed = lots.some((lot) => lot.isFollowed);
  return [{ origin: UNNAMED, arrival: UNNAMED, isFollowed, cents: rest }, ...bySize.filter(isKept)];
}

/** Lots of one story as one, in the order in which stories begin. */
function byStory(lots: readonly Lot[]): Lot[] {
  if (lots.length < 3) return [...lots];
  const parts = new Map<string, Lot>();
  for (const lot of lots) {
    const story = `${lot.origin} ${lot.arrival} ${lot.isFollowed}`;
    const cents = (parts.get(story)?.cents ?? 0) + lot.cents;
    parts.set(story, { ...lot, cents });
  }
  return [...parts.values()];
}
