import type { MappedColumn, SniffedColumn } from '#ingest/proposal.ts';
import type { Words } from '#ui/words.svelte.ts';

/** Why a column was guessed as it was: the heading recognised, and the cell that settles how it is written. */
export function columnReasons(
  sniffed: SniffedColumn | undefined,
  mapped: MappedColumn | undefined,
  words: Words,
): readonly string[] {
  if (!sniffed || !mapped) return [];
  const reasons: string[] = [];
  if (sniffed.because !== null && sniffed.role === mapped.role)
    reasons.push(words.say('case.becauseHeading', { heading: sniffed.because }));
  const [day] = sniffed.order?.witnesses ?? [];
  if (day && mapped.order !== undefined && mapped.order === sniffed.order?.value)
    reasons.push(
      words.say('case.becauseOrder', {
        text: day.text,
        row: words.count(day.row),
        order: words.say(`case.order-${mapped.order}`),
      }),
    );
  const [mark] = sniffed.decimal?.witnesses ?? [];
  if (mark && mapped.decimal !== undefined && mapped.decimal === sniffed.decimal?.value)
    reasons.push(
      words.say('case.becauseDecimal', {
        text: mark.text,
        row: words.count(mark.row),
        mark: words.say(mapped.decimal === ',' ? 'case.comma' : 'case.point'),
      }),
    );
  return reasons;
}
