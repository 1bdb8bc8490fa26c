import { compute } from './computation.ts';
import type { Columns, Interval } from './interval.ts';
import { added, signed } from './interval.ts';
import type { Method } from './method.ts';
import type { HypothesisId, Quantity, Switches } from './quantity.ts';

/** What one claim changes, all others left as they are. */
export interface Effect {
  readonly hypothesis: HypothesisId;
  readonly accepted: Interval;
  readonly refused: Interval;
  readonly unknown: Interval;
  /** Accepted less refused, column by column: what believing it moves. Null where either is not known. */
  readonly moves: Columns;
}

/** The unexplained amount under each answer to one claim. Adds up anew what is already there; asks nothing of the ledger. */
export function effectOf(
  method: Method,
  quantities: readonly Quantity[],
  switches: Switches,
  hypothesis: HypothesisId,
): Effect {
  const under = (answer: 'accepted' | 'refused' | 'unknown'): Interval =>
    compute(method, quantities, { ...switches, [hypothesis]: answer }).total;
  const accepted = under('accepted');
  const refused = under('refused');
  return {
    hypothesis,
    accepted,
    refused,
    unknown: under('unknown'),
    moves: {
      low: added(accepted.low, signed(refused.low, -1)),
      central: added(accepted.central, signed(refused.central, -1)),
      high: added(accepted.high, signed(refused.high, -1)),
    },
  };
}
