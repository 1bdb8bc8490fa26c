import { measures, type MeasureName } from '#roles/measures.ts';
import type { Reading } from '#roles/signals.ts';
import type { Words } from '#ui/words.svelte.ts';

const AS_SHARE: readonly MeasureName[] = ['betweenness', 'residual', 'own_costs', 'income_to_assets'];

/** A measure as it is written: money, a count, a share or a plain number; a dash where it is not known. */
export function readingText(name: MeasureName, reading: Reading, words: Words): string {
  if ('why' in reading) return '–';
  const { unit } = measures[name];
  if (unit === 'money') return words.money(reading.value);
  if (unit === 'ratio') return AS_SHARE.includes(name) ? words.ratio(reading.value) : words.decimal(reading.value);
  return words.count(reading.value);
}
