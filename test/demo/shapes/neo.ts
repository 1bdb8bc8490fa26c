import { iso } from '../calendar.ts';
import { type Delivery, TextFile, utf8 } from '../document.ts';
import { plainAmount } from '../label.ts';
import type { Movement } from '../journal.ts';
import type { AccountHistory } from '../histories.ts';

function kind(movement: Movement): string {
  if (movement.means === 'card') return 'Paiement par carte';
  if (movement.means === 'cash') return 'Retrait au distributeur';
  if (movement.means === 'fee') return 'Frais';
  return movement.means === 'direct-debit' ? 'Prélèvement' : 'Virement';
}

function description(movement: Movement): string {
  const { means, party, note, town, cents } = movement;
  if (means === 'card') return party.name;
  if (means === 'cash') return `Retrait d'espèces ${town}`;
  if (means === 'fee') return note;
  if (means === 'direct-debit') return `${party.name} ${note}`;
  return `${cents > 0 ? 'De' : 'À'} ${party.name}, ${note}`;
}

function clock(day: number, minute: number, second: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${iso(day)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(second)}`;
}

const quoted = (text: string): string => (text.includes(',') ? `"${text}"` : text);

/**
 * NéoCompte: UTF-8, commas, a time on every line, signed amounts with a point, a fee that comes on top of the amount, the state of the
 * operation (a cancelled one has no end date and no balance), and the account only in the name of the file.
 */
export function neo(history: AccountHistory, name: string): Delivery {
  const file = new TextFile(name, '\n');
  file.record('Type,Produit,Date de début,Date de fin,Description,Montant,Frais,Devise,État,Solde,IBAN contrepartie');
  for (const movement of history.movements) {
    const second = (movement.order * 17) % 60;
    const cells = [
      kind(movement),
      'Actuel',
      clock(movement.day, movement.minute, second),
      movement.void ? '' : clock(movement.day, movement.minute, Math.min(second + 1, 59)),
      quoted(description(movement)),
      plainAmount(movement.cents),
      plainAmount(movement.fee),
      'EUR',
      movement.void ? 'ANNULÉ' : 'TERMINÉ',
      movement.void ? '' : plainAmount(history.after.get(movement) ?? 0),
      movement.party.iban ?? '',
    ];
    file.record(cells.join(','), movement);
  }
  return { files: [file.written(utf8)], places: file.places };
}
