import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { booking, iso } from './calendar.ts';
import { accountKeys, accounts, withoutStatement } from './cast.ts';
import { decoys } from './decoys.ts';
import { demoCase, NOT_RECEIVED } from './demo-case.ts';
import { effect } from './histories.ts';
import { ibanHolds } from './iban.ts';
import { centsIn, rowsOf } from './records.ts';

const made = await demoCase();

describe('the demo case', () => {
  it('is written again the same to the byte', () => {
    for (const { name, bytes } of made.files) {
      const committed = readFileSync(new URL(`../../static/demo/${name}`, import.meta.url));
      expect(Buffer.compare(committed, bytes), name).toBe(0);
    }
    expect(readFileSync(new URL('planted.json', import.meta.url), 'utf8')).toBe(made.plantedFile);
  });

  it('is the same when written twice in one go', async () => {
    const again = await demoCase();
    again.files.forEach(({ name, bytes }, index) =>
      expect(Buffer.compare(bytes, made.files[index]!.bytes), name).toBe(0),
    );
  });

  it('holds thirteen accounts, five companies, nine persons, 24 months and six to eight thousand movements', () => {
    const printed = [...made.places.keys()];
    expect(accountKeys).toHaveLength(13);
    const holders = [...accountKeys.map((key) => accounts[key].holder), withoutStatement.holder];
    expect(new Set(holders.filter((name) => /^(SARL|SAS|EURL|SCI) /.test(name))).size).toBe(5);
    expect(new Set(holders.filter((name) => !/^(SARL|SAS|EURL|SCI) /.test(name))).size).toBe(9);
    expect(new Set(printed.map(({ day }) => iso(day).slice(0, 7))).size).toBe(24);
    expect(printed.length).toBeGreaterThan(6_000);
    expect(printed.length).toBeLessThan(8_000);
    expect(decoys.length).toBeGreaterThanOrEqual(6);
  });

  it('weighs less than a megabyte and a half, and lists every file to load', () => {
    expect(made.files.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(1_500_000);
    const listed = JSON.parse(readFileSync(new URL('../../static/demo/case.json', import.meta.url), 'utf8')) as {
      files: string[];
    };
    expect([...listed.files, 'case.json', 'README.md'].toSorted()).toEqual(
      made.files.map(({ name }) => name).toSorted(),
    );
  });

  it('names no real account: every IBAN holds, and every bank code is of the fictional 99 series', () => {
    const named = [...accountKeys.map((key) => accounts[key].iban), withoutStatement.iban].concat(
      [...made.places.keys()].flatMap(({ party }) => (party.iban === null ? [] : [party.iban])),
    );
    for (const iban of named) {
      expect(ibanHolds(iban), iban).toBe(true);
      expect(iban.slice(4, 6)).toBe('99');
    }
    expect(ibanHolds('FR7699101004100002145870364')).toBe(false);
  });

  it('opening plus money in less money out is closing, to the cent, for every account', () => {
    for (const { opening, closing, movements, after } of made.histories.values()) {
      expect(movements.reduce((sum, movement) => sum + effect(movement), opening)).toBe(closing);
      for (const balance of after.values()) expect(balance).toBeGreaterThanOrEqual(0);
    }
  });

  it('books on working days, but for the bank that prints times', () => {
    for (const { account, day } of made.places.keys())
      if (accounts[account].bank.name !== 'NéoCompte') expect(booking(day), `${account} ${iso(day)}`).toBe(day);
  });

  it('lacks one month of one account, and all of another', () => {
    const hugo = [...made.places].filter(([{ account }]) => account === NOT_RECEIVED.account);
    expect(hugo.some(([{ day }]) => iso(day).startsWith(NOT_RECEIVED.month))).toBe(false);
    expect(made.histories.get('hugo')!.movements.some(({ day }) => iso(day).startsWith(NOT_RECEIVED.month))).toBe(true);
    expect(made.files.some(({ name }) => name.includes(withoutStatement.number))).toBe(false);
  });
});

/** Column of the amounts or of debit and credit, of the fee and of the balance; `newest` when the last movement comes first. */
const printed = [
  { file: 'neocompte_FR7699104000017001188302163.csv', sheet: null, amounts: [5], fee: 6, balance: 9, newest: false },
  {
    file: 'caisse-insulaire_requisition.xlsx',
    sheet: 'PAOLETTI ANGE',
    amounts: [5, 6],
    fee: null,
    balance: 7,
    newest: false,
  },
  {
    file: 'caisse-insulaire_requisition.xlsx',
    sheet: 'SCI U SCOGLIU',
    amounts: [5, 6],
    fee: null,
    balance: 7,
    newest: false,
  },
  { file: 'lacassagne_impex.xlsx', sheet: 'Mouvements 2023', amounts: [5], fee: null, balance: 6, newest: false },
  { file: 'sirene_export_2024.csv', sheet: null, amounts: [6], fee: null, balance: 10, newest: true },
] as const;

describe('the balances as printed', () => {
  it.each(printed)('$file $sheet adds up line by line', async ({ file, sheet, amounts, fee, balance, newest }) => {
    const dated = (await rowsOf(file, sheet)).filter(
      (cells) =>
        cells.length > balance &&
        centsIn(cells[balance]) !== null &&
        (cells[0] instanceof Date || /\d{2,4}[-/]\d/.test(`${cells[0]} ${cells[2]}`)) &&
        !/^Solde|^Période/.test(String(cells[0])),
    );
    expect(dated.length).toBeGreaterThan(200);
    const ordered = newest ? dated.toReversed() : dated;
    const [debit = 0, credit] = amounts;
    let checked = 0;
    ordered.forEach((cells, index) => {
      const before = ordered[index - 1];
      if (!before || before[8] !== cells[8]) return;
      const moved =
        credit === undefined ? centsIn(cells[debit])! : (centsIn(cells[credit]) ?? 0) - (centsIn(cells[debit]) ?? 0);
      const charged = fee === null ? 0 : centsIn(cells[fee])!;
      expect(centsIn(before[balance])! + moved - charged, `${file} ${index}`).toBe(centsIn(cells[balance]));
      checked += 1;
    });
    expect(checked).toBeGreaterThan(200);
  });
});
