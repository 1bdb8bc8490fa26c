import type { KeptTransfer } from '#casefile/parts.ts';
import { type RowId, whereIs } from '#domain/row-id.ts';
import type { Source } from '#domain/source.ts';
import type { OwnTransferDecision, OwnTransferState, RowPlace } from '#ingest/link/own-transfer.ts';
import { sourceMark } from '#seal/finding-id.ts';
import type { Dossier } from '../dossier.svelte.ts';

const markOf = ({ sha256, sheet, line }: RowPlace): string => `${sourceMark(sha256, sheet)}:${line}`;

/** What was said of transfers, by file digest and line, so that it holds when the files are read again. */
export const saidOf = (kept: ReadonlyMap<string, KeptTransfer>): readonly OwnTransferDecision[] => [...kept.values()];

/** Keeps what the reader says of one transfer; `review` takes back what was said. */
export function sayTransfer(
  dossier: Dossier,
  sources: readonly Source[],
  debit: RowId,
  credit: RowId,
  state: OwnTransferState,
): void {
  const placeOf = (row: RowId): RowPlace => {
    const { source, line } = whereIs(row);
    const from = sources.find(({ number }) => number === source);
    if (!from) throw new RangeError(`row ${row} belongs to no source`);
    return { sha256: from.sha256, sheet: from.sheet, line };
  };
  const pair = { debit: placeOf(debit), credit: placeOf(credit) };
  const key = `${markOf(pair.debit)}>${markOf(pair.credit)}`;
  if (state === 'review') dossier.remove('transfers', key);
  else dossier.keep('transfers', key, { ...pair, state });
}
