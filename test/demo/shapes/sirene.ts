import { iso } from '../calendar.ts';
import { accounts } from '../cast.ts';
import { type Delivery, TextFile, utf8 } from '../document.ts';
import { frenchAmount, onlineLabel, plainAmount } from '../label.ts';
import type { Means } from '../journal.ts';
import type { AccountHistory } from '../histories.ts';

const CATEGORIES: Readonly<Record<Means, string>> = {
  transfer: 'Virements',
  instant: 'Virements',
  card: 'Vie quotidienne',
  cash: 'Espèces',
  'direct-debit': 'Abonnements et charges',
  cheque: 'Chèques',
  'card-takings': 'Encaissements',
  fee: 'Frais bancaires',
};

/**
 * Banque Sirène: UTF-8 with a byte order mark, ISO dates, one signed amount with a comma and spaces between thousands, a balance
 * with a POINT, and several accounts one after the other in one file, newest first.
 */
export function sirene(held: readonly AccountHistory[], name: string, year: string): Delivery {
  const file = new TextFile(name, '\n');
  file.record(
    '\ufeffdateOp;dateVal;label;category;categoryParent;supplierFound;amount;comment;accountNum;accountLabel;accountbalance',
  );
  for (const history of held) {
    const owner = accounts[history.account];
    const within = history.movements.filter(({ day }) => iso(day).startsWith(year));
    for (const movement of within.toReversed()) {
      const amount = frenchAmount(movement.cents, ' ');
      const category = CATEGORIES[movement.means];
      const cells = [
        iso(movement.day),
        iso(movement.day),
        `"${onlineLabel(movement, owner.number.slice(-4))}"`,
        `"${category}"`,
        `"${category}"`,
        movement.means === 'card' ? `"${movement.party.name.toLowerCase()}"` : '',
        amount.includes(' ') ? `"${amount}"` : amount,
        '',
        owner.number,
        `"${owner.holder}"`,
        plainAmount(history.after.get(movement) ?? 0),
      ];
      file.record(cells.join(';'), movement);
    }
  }
  return { files: [file.written(utf8)], places: file.places };
}
