/** Money that left, or came back, in order of time. `side` 1 may answer `side` 0, and the other way round where either may open. */
export interface Movement {
  /** Seconds, never falling from one to the next. */
  readonly at: number;
  readonly cents: number;
  readonly side: 0 | 1;
}

export interface ReturnRule {
  /** Longest time away, ≥ 0. */
  readonly windowSeconds: number;
  /** Part of the first amount by which the second may differ, 0 to 1. */
  readonly tolerance: number;
  /** `first`: only side 0 sends; `either`: whichever comes first. */
  readonly opens: 'first' | 'either';
  /** Sums waiting that one movement is held against, ≥ 1. */
  readonly mostWaiting: number;
}

export interface Returns {
  /** Places of the two movements. */
  readonly pairs: readonly { readonly sent: number; readonly returned: number }[];
  /** Some movement was held against fewer sums than were waiting. */
  readonly isCut: boolean;
}

/** Amounts are whole cents, their bounds products of fractions that no double holds exactly. */
const ROUNDING = 1e-6;

/**
 * Sums that came back: each movement answers the oldest sum of the other side that is still away, within the window and of about
 * the amount; a sum comes back once. Amounts of zero or less are passed over.
 *
 * Dropping a movement that is in no pair changes no pair.
 *
 * @throws RangeError if the rule is out of bounds
 * Cost: time O(movements × sums waiting, at most `mostWaiting`), memory O(movements).
 */
export function pairReturns(movements: readonly Movement[], rule: ReturnRule): Returns {
  const { windowSeconds, tolerance, opens, mostWaiting } = rule;
  if (!(windowSeconds >= 0) || !(tolerance >= 0 && tolerance <= 1) || !(mostWaiting >= 1))
    throw new RangeError(`window ${windowSeconds}, tolerance ${tolerance}, waiting ${mostWaiting}`);
  const waiting: readonly [number[], number[]] = [[], []];
  const pairs: { sent: number; returned: number }[] = [];
  let isCut = false;
  movements.forEach(({ at, cents, side }, place) => {
    if (!(cents > 0)) return;
    const away = waiting[side === 0 ? 1 : 0];
    const fresh = away.findIndex((sent) => (movements[sent]?.at ?? 0) >= at - windowSeconds);
    away.splice(0, fresh === -1 ? away.length : fresh);
    const held = away.slice(0, mostWaiting);
    const answered = held.findIndex((sent) => {
      const first = movements[sent]?.cents ?? 0;
      return Math.abs(cents - first) <= tolerance * first + ROUNDING;
    });
    if (answered >= 0) {
      const [sent = place] = away.splice(answered, 1);
      pairs.push({ sent, returned: place });
      return;
    }
    if (away.length > held.length) isCut = true;
    if (side === 0 || opens === 'either') waiting[side].push(place);
  });
  return { pairs, isCut };
}
