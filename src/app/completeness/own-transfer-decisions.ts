import { type RowId, whereIs } from '#domain/row-id.ts';
import type { Source } from '#domain/source.ts';
import type { OwnTransferDecision, OwnTransferState, RowPlace } from '#ingest/link/own-transfer.ts';

const same = (one: RowPlace, other: RowPlace): boolean =>
  one.sha256 === other.sha256 && one.sheet === other.sheet && one.line === other.line;

/** What was said of transfers, by file digest and line, so that it holds when the files are read again. */
export class OwnTransferDecisions {
  said: readonly OwnTransferDecision[] = [];

  say(sources: readonly Source[], debit: RowId, credit: RowId, state: OwnTransferState): void {
    const placeOf = (row: RowId): RowPlace => {
      const { source, line } = whereIs(row);
      const from = sources.find(({ number }) => number === source);
      if (!from) throw new RangeError(`row ${row} belongs to no source`);
      return { sha256: from.sha256, sheet: from.sheet, line };
    };
    const pair = { debit: placeOf(debit), credit: placeOf(credit) };
    const others = this.said.filter((known) => !same(known.debit, pair.debit) || !same(known.credit, pair.credit));
    this.said = state === 'review' ? others : [...others, { ...pair, state }];
  }
}
