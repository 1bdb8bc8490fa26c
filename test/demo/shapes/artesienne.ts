import { iso, slashed } from '../calendar.ts';
import { type Delivery, TextFile, utf8 } from '../document.ts';
import { frenchAmount, labelWithIban } from '../label.ts';
import type { AccountHistory } from '../histories.ts';

/** Banque Artésienne: three columns and a trailing `;`, no preamble, no balance, one file a year; the account is only in the name of the file. */
export function artesienne(history: AccountHistory, name: string, year: string): Delivery {
  const file = new TextFile(name, '\n');
  file.record('Date;Libellé;Montant;');
  const within = history.movements.filter(({ day }) => iso(day).startsWith(year));
  for (const movement of within.toReversed())
    file.record(`${slashed(movement.day)};${labelWithIban(movement)};${frenchAmount(movement.cents, ' ')};`, movement);
  return { files: [file.written(utf8)], places: file.places };
}
