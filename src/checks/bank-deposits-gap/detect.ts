import type { Columns, Detection } from '#domain/check.ts';
import { bankDepositsMethod } from '#wealth/bank-deposits/compute.ts';
import { type GapParams, gapsBy } from '#wealth/lines/gap.ts';

/** The years whose bank deposits leaves a gap, even in the most favourable reading. */
export const detect = (
  { rows }: { readonly rows: Columns },
  params: Readonly<GapParams>,
): Generator<number, Detection, void> => gapsBy(bankDepositsMethod, rows, params);
