import { at, slashed } from '../calendar.ts';
import { accounts } from '../cast.ts';
import { type Delivery, type DemoFile, type Place, TextFile, windows1252 } from '../document.ts';
import type { Movement } from '../journal.ts';
import { frenchAmount, longLabel } from '../label.ts';
import type { AccountHistory } from '../histories.ts';

const NBSP = '\u00a0';
const PAD = ' '.repeat(12);

function grouped(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ');
}

/** Over two to four lines, padded, as the bank's download does. */
function label(movement: Movement): string {
  const [first, ...rest] = longLabel(movement).split(/ (?=RECU|EMIS|AGENCE|FACT|DAB)/);
  const lines = [`${first ?? ''}${PAD}`, rest.join(' ')];
  if (movement.party.iban !== null) lines.push(`IBAN ${movement.party.iban}`);
  return `"${lines.filter((line) => line !== '').join('\n')}\n\n"`;
}

/**
 * Banque du Beffroi: windows-1252, `;`, a preamble with blank lines, newest first, labels over several lines, debit and credit both
 * positive in two columns, no-break spaces between thousands, and a trailing `;`.
 */
export function beffroi(history: AccountHistory, periods: readonly (readonly [string, string, string])[]): Delivery {
  const owner = accounts[history.account];
  const files: DemoFile[] = [];
  const places = new Map<Movement, Place>();
  for (const [name, first, last] of periods) {
    const within = history.movements.filter(({ day }) => day >= at(first) && day <= at(last));
    const latest = within.at(-1);
    const balance = latest === undefined ? history.opening : (history.after.get(latest) ?? 0);
    const file = new TextFile(name, '\r\n');
    file.record('');
    file.record(`Téléchargement du 14/02/2025;`);
    file.record('');
    file.record('');
    file.record(`${owner.label.startsWith('M') ? owner.label : `STE ${owner.label}`}       `);
    file.record(`Compte de Dépôt n° ${owner.number} / IBAN ${grouped(owner.iban)};`);
    file.record(`Solde au ${slashed(at(last))} ${frenchAmount(balance, NBSP)} €`);
    file.record('');
    file.record(`Liste des opérations du compte entre le ${slashed(at(first))} et le ${slashed(at(last))};`);
    file.record('');
    file.record('Date;Libellé;Débit euros;Crédit euros;');
    for (const movement of within.toReversed()) {
      const amount = frenchAmount(Math.abs(movement.cents), NBSP);
      const columns = movement.cents < 0 ? `${amount};` : `;${amount}`;
      file.record(`${slashed(movement.day)};${label(movement)};${columns};`, movement);
    }
    files.push(file.written(windows1252));
    file.places.forEach((place, movement) => places.set(movement, place));
  }
  return { files, places };
}
