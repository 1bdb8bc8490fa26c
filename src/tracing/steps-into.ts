import type { RowId } from '#domain/row-id.ts';
import type { Step } from './follow.ts';

/**
 * The steps by which followed money can have come to a row, in their order. A step's cents are all that went that way; some of them
 * may have gone on elsewhere.
 *
 * @param steps  of one rule, as `follow` gives them
 */
export function stepsInto(steps: readonly Step[], row: RowId): Step[] {
  const wanted = new Set([row]);
  return steps
    .toReversed()
    .filter(({ fromRow, toRow }) => {
      if (toRow === null || !wanted.has(toRow)) return false;
      if (fromRow !== null) wanted.add(fromRow);
      return true;
    })
    .toReversed();
}
