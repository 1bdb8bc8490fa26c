import { slashed } from '../calendar.ts';
import { accounts } from '../cast.ts';
import type { Delivery, Place } from '../document.ts';
import type { Movement } from '../journal.ts';
import { longLabel } from '../label.ts';
import { effect, type AccountHistory } from '../histories.ts';
import { dateCell, type Sheet, workbookBytes } from '../workbook.ts';

/**
 * Caisse Insulaire: one workbook, one sheet an account, a preamble, real date and number cells, a running balance, and a row of totals
 * at the bottom that is no movement.
 */
export async function insulaire(
  held: readonly AccountHistory[],
  name: string,
  first: number,
  last: number,
): Promise<Delivery> {
  const places = new Map<Movement, Place>();
  const sheets = held.map((history): Sheet => {
    const owner = accounts[history.account];
    const sheet = owner.label.replace('M. ', '').slice(0, 24);
    const rows: (string | number | Date | null)[][] = [
      ['CAISSE INSULAIRE', null, null, null, null, null, null, null],
      ['Extrait de compte sur réquisition', null, null, null, null, null, null, null],
      ['Titulaire', owner.holder, null, null, null, null, null, null],
      ['Compte n°', owner.number, 'IBAN', owner.iban, null, null, null, null],
      [
        'Période',
        `du ${slashed(first)} au ${slashed(last)}`,
        null,
        null,
        'Solde initial',
        null,
        null,
        history.opening / 100,
      ],
      [null, null, null, null, null, null, null, null],
      ['Date', 'Date valeur', 'Libellé', 'Contrepartie', 'IBAN contrepartie', 'Débit', 'Crédit', 'Solde'],
    ];
    let debits = 0;
    let credits = 0;
    for (const movement of history.movements) {
      const { cents, day, party } = movement;
      if (cents < 0) debits -= effect(movement);
      else credits += effect(movement);
      rows.push([
        dateCell(day),
        dateCell(day),
        longLabel(movement),
        party.name || null,
        party.iban,
        cents < 0 ? -cents / 100 : null,
        cents < 0 ? null : cents / 100,
        (history.after.get(movement) ?? 0) / 100,
      ]);
      places.set(movement, { file: name, sheet, row: rows.length });
    }
    rows.push(['TOTAL DES MOUVEMENTS', null, null, null, null, debits / 100, credits / 100, null]);
    rows.push([`Solde au ${slashed(last)}`, null, null, null, null, null, null, history.closing / 100]);
    return {
      name: sheet,
      rows,
      bold: [0, 6, rows.length - 2],
      widths: [12, 12, 48, 30, 30, 12, 12, 14],
      formats: { 0: 'dd/mm/yyyy', 1: 'dd/mm/yyyy', 5: '#,##0.00', 6: '#,##0.00', 7: '#,##0.00' },
    };
  });
  return { files: [{ name, bytes: await workbookBytes(sheets, 'Extraits de compte') }], places };
}
