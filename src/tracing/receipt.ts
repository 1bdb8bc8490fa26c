import { append, type Lot, UNNAMED } from './lots.ts';

/**
 * Lots of a movement, so many cents of which are picked: money that was not followed is picked before money that was, and of each
 * the newest first.
 *
 * @throws RangeError when the movement has fewer cents
 */
export function withPicked(lots: readonly Lot[], cents: number, origin: number): Lot[] {
  let wanted = cents;
  const parts: Lot[][] = lots.map((lot) => [lot]);
  for (const isFollowed of [false, true]) {
    for (let place = lots.length - 1; place >= 0; place--) {
      const lot = lots[place];
      if (!lot || lot.isFollowed !== isFollowed || wanted === 0) continue;
      const part = Math.min(wanted, lot.cents);
      wanted -= part;
      const kept: Lot = { ...lot, cents: lot.cents - part };
      parts[place] = [kept, { origin, arrival: UNNAMED, isFollowed: true, cents: part }];
    }
  }
  if (wanted > 0) throw new RangeError(`${wanted} cents more are picked than moved`);
  const picked: Lot[] = [];
  for (const lot of parts.flat()) append(picked, lot);
  return picked;
}
