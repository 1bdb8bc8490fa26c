import type { Columns, Detection } from '#domain/check.ts';
import { sourceApplicationMethod } from '#wealth/source-application/compute.ts';
import { type GapParams, gapsBy } from '#wealth/lines/gap.ts';

/** The years whose source application leaves a gap, even in the most favourable reading. */
export const detect = (
  { rows }: { readonly rows: Columns },
  params: Readonly<GapParams>,
): Generator<number, Detection, void> => gapsBy(sourceApplicationMethod, rows, params);
