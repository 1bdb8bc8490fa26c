import { iso, slashed } from '../calendar.ts';
import { accounts } from '../cast.ts';
import type { Delivery, Place } from '../document.ts';
import type { Movement } from '../journal.ts';
import { frenchAmount, longLabel } from '../label.ts';
import type { AccountHistory } from '../histories.ts';
import { workbookBytes } from '../workbook.ts';

/** Comptoir Lacassagne: a workbook in which every cell is text, dates and amounts included; one signed amount; one sheet a year. */
export async function lacassagne(history: AccountHistory, name: string): Promise<Delivery> {
  const owner = accounts[history.account];
  const places = new Map<Movement, Place>();
  const sheets = ['2023', '2024'].map((year) => {
    const sheet = `Mouvements ${year}`;
    const rows: (string | null)[][] = [
      [`Comptoir Lacassagne - ${owner.holder}`, null, null, null, null, null, null],
      ['Compte', owner.number, 'IBAN', owner.iban, null, null, null],
      [
        "Date d'opération",
        'Nature',
        'Libellé de l’opération',
        'Nom contrepartie',
        'IBAN contrepartie',
        'Montant (EUR)',
        'Solde (EUR)',
      ],
    ];
    for (const movement of history.movements.filter(({ day }) => iso(day).startsWith(year))) {
      const nature =
        movement.means === 'card'
          ? 'CARTE'
          : movement.means === 'fee'
            ? 'FRAIS'
            : movement.means === 'direct-debit'
              ? 'PRELEVEMENT'
              : 'VIREMENT';
      rows.push([
        slashed(movement.day),
        nature,
        longLabel(movement),
        movement.party.name || null,
        movement.party.iban,
        frenchAmount(movement.cents, ' '),
        frenchAmount(history.after.get(movement) ?? 0, ' '),
      ]);
      places.set(movement, { file: name, sheet, row: rows.length });
    }
    return { name: sheet, rows, bold: [0, 2], widths: [16, 14, 50, 30, 30, 14, 14] };
  });
  return { files: [{ name, bytes: await workbookBytes(sheets, 'Mouvements') }], places };
}
