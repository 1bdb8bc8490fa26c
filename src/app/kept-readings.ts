import type { Json } from '#casefile/parts.ts';
import type { Source } from '#domain/source.ts';
import { readingOf } from '#ingest/recipe/apply.ts';
import { sourceMark } from '#seal/finding-id.ts';
import type { Sheet } from './desk.svelte.ts';
import type { Dossier } from './dossier.svelte.ts';
import { markOf } from './sheet-mark.ts';

/**
 * Writes into the case document which sources are in the ledger and how each is read. What is read again as the document has it
 * changes nothing.
 */
export function keepReadings(dossier: Dossier, sources: readonly Source[], sheets: readonly Sheet[]): void {
  const known = dossier.all('mappings');
  const before = dossier.all('sources');
  let last = Math.max(0, ...[...before.values()].map(({ number }) => number));
  for (const { file, sheet, bytes, sha256: digest } of sources) {
    const mark = sourceMark(digest, sheet);
    if (!before.has(mark)) dossier.record('sources', mark, { number: (last += 1), file, sheet, bytes, sha256: digest });
  }
  for (const { proposal, imported, byHand = false } of sheets) {
    if (!imported) continue;
    const mark = markOf(proposal);
    if (known.has(mark) && !byHand) continue;
    dossier.record('mappings', mark, { byHand, reading: readingOf(proposal) as unknown as Json });
  }
}
