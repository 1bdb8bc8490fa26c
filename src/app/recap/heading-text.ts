import { monthFromNumber } from '#domain/day.ts';
import type { Words } from '#ui/words.svelte.ts';
import type { Dimension } from './choice.ts';
import type { Heading } from './recap-table.ts';

/** What a heading of a recap says: a name of the ledger, a month, or a word of the product. */
export function headingText(
  dimension: Dimension,
  { key, name }: Heading,
  { say, code, month }: Pick<Words, 'say' | 'code' | 'month'>,
  gathered = 0,
): string {
  if (key === 'others')
    return say(dimension === 'month' || dimension === 'year' ? 'recap.earlier' : 'recap.others', { n: gathered });
  switch (dimension) {
    case 'month':
      return month(monthFromNumber(Number(key)));
    case 'year':
      return key;
    case 'method':
    case 'category':
      return code(key);
    case 'counterparty':
      return name ?? (key === 'cash' ? say('recap.cash') : say('recap.unknown'));
    default:
      return name || say('recap.unnamed');
  }
}
