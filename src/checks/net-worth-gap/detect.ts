import type { Columns, Detection } from '#domain/check.ts';
import { netWorthMethod } from '#wealth/net-worth/compute.ts';
import { type GapParams, gapsBy } from '#wealth/lines/gap.ts';

/** The years whose net worth leaves a gap, even in the most favourable reading. */
export const detect = (
  { rows }: { readonly rows: Columns },
  params: Readonly<GapParams>,
): Generator<number, Detection, void> => gapsBy(netWorthMethod, rows, params);
