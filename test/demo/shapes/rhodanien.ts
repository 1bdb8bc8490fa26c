import { slashedShort } from '../calendar.ts';
import { accounts } from '../cast.ts';
import { type Delivery, TextFile, windows1252 } from '../document.ts';
import { frenchAmount, longLabel } from '../label.ts';
import type { Means, Movement } from '../journal.ts';
import type { AccountHistory } from '../histories.ts';

const KINDS: Readonly<Record<Means, string>> = {
  transfer: 'Virement',
  instant: 'Virement instantané',
  card: 'Carte bancaire',
  cash: 'Espèces',
  'direct-debit': 'Prélèvement',
  cheque: 'Chèque',
  'card-takings': 'Remise carte',
  fee: 'Frais bancaires',
};

const short = (movement: Movement): string =>
  (movement.party.name === '' ? longLabel(movement) : movement.party.name).slice(0, 24);

/**
 * Crédit Rhodanien: windows-1252, `;`, dates dd/mm/yy, debits NEGATIVE in a column of their own, a long list of headings with
 * the other account, the branch and the town in columns, one file a year, oldest first.
 */
export function rhodanien(history: AccountHistory, name: string, year: string): Delivery {
  const owner = accounts[history.account];
  const file = new TextFile(name, '\r\n');
  const within = history.movements.filter(({ day }) => slashedShort(day).endsWith(year.slice(2)));
  file.record(`Numéro de compte : ${owner.number};IBAN : ${owner.iban}${';'.repeat(12)}`);
  file.record(
    'Date de comptabilisation;Libelle simplifie;Libelle operation;Reference;Type operation;Nom contrepartie;IBAN contrepartie;Agence;Lieu;Debit;Credit;Date operation;Date de valeur;Pointage operation',
  );
  within.forEach((movement, index) => {
    const amount = frenchAmount(movement.cents, ' ');
    const operation = movement.means === 'card' ? movement.day - 1 : movement.day;
    const cells = [
      slashedShort(movement.day),
      short(movement),
      longLabel(movement),
      `R${year.slice(2)}${String(index + 1).padStart(5, '0')}`,
      KINDS[movement.means],
      movement.party.name,
      movement.party.iban ?? '',
      movement.branch === '' ? '' : `AGENCE ${movement.branch}`,
      movement.town,
      movement.cents < 0 ? amount : '',
      movement.cents < 0 ? '' : amount,
      slashedShort(operation),
      slashedShort(movement.day),
      '0',
    ];
    file.record(cells.join(';'), movement);
  });
  return { files: [file.written(windows1252)], places: file.places };
}
