import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixturesIn, recordsIn } from '#test/support/read-format.ts';
import { dateOf } from './entries.ts';
import { format } from './format.ts';

const files = new Map(fixturesIn('test/fixtures/formats/qif'));
const open = (path: string) => recordsIn(format, files.get(path) ?? '', path);
const columnOf = (read: Awaited<ReturnType<typeof open>>, heading: string) =>
  read.source.sheets[0]?.columns.find((column) => column.heading === heading);

const words = fc
  .string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ éàç^!0123456789.,:/-'), maxLength: 30 })
  .map((text) => text.replace(/\s+/g, ' ').trim());
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2059-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const movement = fc.record({
  on: day,
  cents: fc.integer({ min: -999_999_999, max: 999_999_999 }),
  payee: words,
  memo: words,
  split: fc.array(fc.record({ category: words, cents: fc.integer({ min: -9999, max: 9999 }) }), { maxLength: 3 }),
});
const register = fc.record({
  account: fc.stringMatching(/^[A-Z][A-Za-z0-9 ]{0,12}[A-Z]$/),
  type: fc.constantFrom('Bank', 'CCard', 'Cash'),
  movements: fc.array(movement, { minLength: 1, maxLength: 5 }),
});

const amount = (cents: number, thousands: string, decimal: string): string => {
  const whole = String(Math.trunc(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${cents < 0 ? '-' : ''}${whole}${decimal}${String(Math.abs(cents) % 100).padStart(2, '0')}`;
};

describe('QIF', () => {
  it.each([...files.keys()])('recognises %s', (path) => {
    expect(format.recognises(files.get(path) ?? new Uint8Array(), path)).toBe(true);
  });

  it('reads a register of a French bank: day first by its 31st, thousands apart by a space', async () => {
    const read = await open('banque-jour-mois.qif');
    expect(columnOf(read, 'D')).toMatchObject({ role: 'booked_on', order: 'dmy' });
    expect(columnOf(read, 'T')).toMatchObject({ role: 'amount', decimal: ',' });
    expect(read.entries.map(({ by }) => [by['booked_on'], by['amount'], by['label'], by['account_number']])).toEqual([
      ['31/12/2023', '1 523,40', 'Opening Balance', 'Compte joint'],
      ['02/01/2024', '-850,00', 'SCI des Tilleuls Loyer janvier', 'Compte joint'],
      ['05/01/2024', '2 432,10', 'Atelier mécanique Duval Salaire', 'Compte joint'],
      ['13/01/2024', '-1 234,56', 'Magasin Exemple', 'Compte joint'],
    ]);
  });

  it('reads month first when a date settles it', async () => {
    const read = await open('bank-month-day.qif');
    expect(columnOf(read, 'D')?.order).toBe('mdy');
    expect(read.entries.map(({ by }) => by['booked_on'])).toEqual(['12/31/23', '1/2/2024', '01/15/24']);
  });

  it('leaves day and month open when no date settles them', async () => {
    const read = await open('date-open.qif');
    expect(columnOf(read, 'D')).not.toHaveProperty('order');
    expect(columnOf(read, '!Account N')?.role).toBeNull();
  });

  it('leaves them open when dates contradict each other', async () => {
    const read = await recordsIn(format, '!Type:Bank\nD31/12/24\nT1.00\n^\nD12/31/24\nT1.00\n^\n');
    expect(columnOf(read, 'D')).not.toHaveProperty('order');
  });

  it('gives each entry its account; lists, accounts and securities are set aside', async () => {
    const { entries } = await open('deux-comptes.qif');
    expect(entries.filter(({ flaw }) => flaw === null).map(({ by }) => [by['account_number'], by['amount']])).toEqual([
      ['Courant', '-20.00'],
      ['Courant', '20.00'],
      ['Carte', '-35.50'],
    ]);
    expect(entries.filter(({ flaw }) => flaw !== null).map(({ flaw }) => flaw)).toEqual([
      'aside:section-title',
      'aside:section-title',
      'aside:section-title',
      'aside:section-title',
      'aside:not-data',
      'aside:securities',
    ]);
  });

  it('keeps the parts of a split beside the whole', async () => {
    const { entries } = await open('banque-jour-mois.qif');
    expect(entries[3]?.by['S, E, $']).toBe('SAlimentation\nEDenrées\n$-1 000,00\nSMaison\n$-234,56');
  });

  it('flags the last entry of a file that was cut, and says so', async () => {
    const { source, entries } = await open('coupe.qif');
    expect(entries.map(({ flaw }) => flaw)).toEqual([null, 'record-damaged']);
    expect(source.problems).toMatchObject([{ code: 'statement-damaged', line: 6 }]);
  });

  it('flags two entries run into one', async () => {
    const { entries } = await recordsIn(format, '!Type:Bank\nD31/12/24\nT1.00\nD30/12/24\nT2.00\n^\n');
    expect(entries.map(({ flaw }) => flaw)).toEqual(['record-damaged']);
  });

  it('understands the dates of Quicken', () => {
    expect(["31/12'24", "12/31' 4", "1/ 2'24", '31.12.2024', '2024-12-31', "1/2'2024"].map(dateOf)).toEqual([
      '31/12/2024',
      '12/31/2004',
      '1/2/2024',
      '31.12.2024',
      '2024-12-31',
      '1/2/2024',
    ]);
  });

  it('gives back what was written: accounts, days, amounts, payees, memos and splits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(register, { minLength: 1, maxLength: 3 }),
        fc.constantFrom([',', '.'] as const, [' ', ','] as const, ['.', ','] as const, ['', '.'] as const),
        fc.boolean(),
        async (registers, [thousands, decimal], quicken) => {
          const date = (on: string): string =>
            `${on.slice(8)}/${on.slice(5, 7)}${quicken ? `'${on.slice(2, 4)}` : `/${on.slice(0, 4)}`}`;
          const lines = registers.flatMap(({ account, type, movements }) => [
            '!Account',
            `N${account}`,
            `T${type}`,
            '^',
            `!Type:${type}`,
            ...movements.flatMap(({ on, cents, payee, memo, split }) => [
              `D${date(on)}`,
              `T${amount(cents, thousands, decimal)}`,
              `P${payee}`,
              `M${memo}`,
              ...split.flatMap((part) => [`S${part.category}`, `$${amount(part.cents, thousands, decimal)}`]),
              '^',
            ]),
          ]);
          const { source, entries } = await recordsIn(format, `${lines.join('\n')}\n`);
          expect(source.problems).toEqual([]);
          expect(
            entries
              .filter(({ flaw }) => flaw === null)
              .map(({ by }) => [
                by['account_number'],
                by['booked_on'],
                by['amount'],
                by['P'] ?? '',
                by['M'] ?? '',
                by['S, E, $'] ?? '',
              ]),
          ).toEqual(
            registers.flatMap(({ account, movements }) =>
              movements.map(({ on, cents, payee, memo, split }) => [
                account,
                `${on.slice(8)}/${on.slice(5, 7)}/${on.slice(0, 4)}`,
                amount(cents, thousands, decimal),
                payee,
                memo,
                split.map((part) => `S${part.category}\n$${amount(part.cents, thousands, decimal)}`).join('\n'),
              ]),
            ),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
