import { describe, expect, it } from 'vitest';
import { readBalanceLine } from './balance-line.ts';

describe('a line that prints a balance', () => {
  it.each([
    [['Solde au 31/12/2024 1 917,01 €'], { cents: 191701, on: '2024-12-31', side: null }],
    [['Solde au 31/12/2023 17 139,31 ', ''], { cents: 1713931, on: '2023-12-31', side: null }],
    [['Ancien solde au 01.02.24 : -12,00'], { cents: -1200, on: '2024-02-01', side: 'opening' }],
    [['Nouveau solde débiteur 250,00 EUR'], { cents: -25000, on: null, side: 'closing' }],
    [['Opening balance 1,234.56'], { cents: 123456, on: null, side: 'opening' }],
    [['Closing balance on 2024-03-31: £980.00'], { cents: 98000, on: '2024-03-31', side: 'closing' }],
    [['Saldo anterior a 31/12/2023 1.250,40'], { cents: 125040, on: '2023-12-31', side: 'opening' }],
  ])('%j is read', (cells, expected) => {
    expect(readBalanceLine(cells)).toEqual(expected);
  });

  it('takes its side from the column it stands in', () => {
    const headings = ['Date', 'Libellé', 'Débit', 'Crédit'];
    expect(readBalanceLine(['', 'Ancien solde', '', '250,00'], headings)?.cents).toBe(25000);
    expect(readBalanceLine(['', 'Ancien solde', '250,00', ''], headings)?.cents).toBe(-25000);
    expect(readBalanceLine(['', 'Ancien solde', '', '250,00'])).toBeNull();
  });

  it.each([
    [['Solde au 31/12/2024']],
    [['Solde 12,00']],
    [['Solde au 31/02/2024 12,00']],
    [['Solde du 01/01/2024 au 31/01/2024 12,00']],
    [['Balance on 03/04/2024 12.00']],
    [['Ancien solde 12,00', 'Nouveau solde 14,00']],
    [['Ancien solde 1234']],
    [['Total des opérations 12,00']],
  ])('%j is left alone: it cannot be read with certainty', (cells) => {
    expect(readBalanceLine(cells)).toBeNull();
  });
});
