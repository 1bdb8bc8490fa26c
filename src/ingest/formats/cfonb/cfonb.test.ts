import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centsOf, fixturesIn, moved, recordsIn } from '#test/support/read-format.ts';
import { format } from './format.ts';
import { LENGTH, amountOf, unitOf } from './zones.ts';

const files = new Map(fixturesIn('test/fixtures/formats/cfonb'));
const open = (path: string) => recordsIn(format, files.get(path) ?? '', path);

const amount = (cents: number): string => {
  const digits = String(Math.abs(cents)).padStart(14, '0');
  return digits.slice(0, 13) + unitOf(Number(digits.slice(13)), cents < 0);
};
const short = (date: string): string => date.slice(8) + date.slice(5, 7) + date.slice(2, 4);

const text = (most: number) =>
  fc
    .string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789.,/-'), minLength: 1, maxLength: most })
    .map((one) => `X${one}`.slice(0, most).trimEnd().replace(/\s+/g, ' '));
const day = fc
  .date({ min: new Date('1971-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const movement = fc.record({
  operation: fc.constantFrom('01', '05', '06', '08', 'B1', '62'),
  bookedOn: day,
  valueOn: day,
  cents: fc.integer({ min: -99_999_999, max: 99_999_999 }),
  caption: text(31),
  details: fc.array(
    fc.record({ qualifier: fc.constantFrom('LIB', 'NPY', 'NBE', 'LCC', 'RCN', 'REF'), text: text(70) }),
    { maxLength: 4 },
  ),
});
const statement = fc.record({
  account: fc.stringMatching(/^[0-9A-Z]{11}$/),
  opening: fc.integer({ min: -99_999_999, max: 99_999_999 }),
  from: day,
  to: day,
  movements: fc.array(movement, { maxLength: 5 }),
});
type Statement = typeof statement extends fc.Arbitrary<infer Value> ? Value : never;

const closingOf = ({ opening, movements }: Statement): number =>
  movements.reduce((sum, { cents }) => sum + cents, opening);

function recordsOf(one: Statement): readonly string[] {
  const head = (kind: string, operation: string, date: string): string =>
    `${kind}30001    00794EUR2 ${one.account}${operation}${short(date)}`;
  const balance = (kind: string, date: string, cents: number): string =>
    `${head(kind, '  ', date)}${' '.repeat(50)}${amount(cents)}`;
  const movements = one.movements.flatMap(({ operation, bookedOn, valueOn, cents, caption, details }) => [
    `${head('04', operation, bookedOn)}  ${short(valueOn)}${caption.padEnd(31)}  0000000  ${amount(cents)}`,
    ...details.map((detail) => `${head('05', operation, bookedOn)}     ${detail.qualifier}${detail.text}`),
  ]);
  const all = [balance('01', one.from, one.opening), ...movements, balance('07', one.to, closingOf(one))];
  return all.map((record) => record.padEnd(LENGTH));
}

describe('CFONB 120', () => {
  it.each([...files.keys()])('recognises %s', (path) => {
    expect(format.recognises(files.get(path) ?? new Uint8Array(), path)).toBe(true);
  });

  it('proves opening + movements = closing for every account of a file', async () => {
    const { entries, statements } = await open('deux-comptes.cfo');
    const totals = statements.map(({ by }) => {
      const own = entries.filter((entry) => entry.by['account_number'] === by['account_number']);
      return [
        by['account_number'],
        own.reduce((sum, entry) => sum + moved(entry), centsOf(by['opening'] ?? '')),
        centsOf(by['closing'] ?? ''),
      ];
    });
    expect(totals).toEqual([
      ['12345678901', 298_500, 298_500],
      ['00012345K67', -4595, -4595],
    ]);
  });

  it('puts each additional record to the movement above it', async () => {
    const { entries } = await open('deux-comptes.cfo');
    expect(entries[0]?.by).toMatchObject({
      institution: '30001',
      booked_on: '2024-01-02',
      amount: '-850.00',
      label: 'VIR SEPA LOYER JANVIER LOYER JANVIER 2024 APPARTEMENT 12',
      counterparty_name: 'SCI DES TILLEULS',
      counterparty_iban: 'FR7612345678901234567890185',
      method: 'virement',
      'enregistrements 05':
        'NBE SCI DES TILLEULS\nCBE FR7612345678901234567890185\nLCC LOYER JANVIER 2024 APPARTEMENT 12',
    });
  });

  it('reads a file without line ends like the one with them', async () => {
    const [one, other] = [await open('deux-comptes.cfo'), await open('sans-fins-de-ligne.cfo')];
    expect(other.all.map(({ cells, line }) => [cells, line])).toEqual(one.all.map(({ cells, line }) => [cells, line]));
  });

  it('reads lines without their last spaces, with é and è for the braces', async () => {
    const [one, other] = [await open('deux-comptes.cfo'), await open('lignes-raccourcies-iso646.txt')];
    expect(other.entries.map(({ by }) => by['amount'])).toEqual(one.entries.slice(0, 5).map(({ by }) => by['amount']));
    expect(other.source.problems).toEqual([]);
  });

  it('flags an unknown record and an additional record without its movement, with their lines', async () => {
    const { source, entries } = await open('type-inconnu-et-05-orphelin.cfo');
    expect(entries.filter(({ flaw }) => flaw !== null).map(({ line, flaw }) => [line, flaw])).toEqual([
      [2, 'record-damaged'],
      [7, 'record-damaged'],
    ]);
    expect(entries).toHaveLength(7);
    expect(source.problems).toMatchObject([
      { code: 'statement-damaged', line: 2 },
      { code: 'statement-damaged', line: 7 },
    ]);
  });

  it('says that a statement has no closing balance, and keeps its opening one', async () => {
    const { source, statements } = await open('sans-nouveau-solde.cfo');
    expect(source.problems).toMatchObject([{ code: 'statement-damaged', line: 8 }]);
    expect(statements.map(({ by }) => [by['opening'], by['closing']])).toEqual([['1523.40', undefined]]);
  });

  it('puts the point where the record says, nowhere in yen', async () => {
    const { statements } = await open('yen-sans-decimale.cfo');
    expect(statements.map(({ by }) => [by['currency'], by['opening'], by['closing']])).toEqual([
      ['JPY', '-5', '-4595'],
    ]);
    expect(amountOf('0000000000123D', '3')).toBe('1.234');
    expect(amountOf('0000000000123D', ' ')).toBeNull();
    expect(amountOf('000000000012 D', '2')).toBeNull();
  });

  it('gives back what was written: accounts, days, amounts, captions, details and balances', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(statement, { minLength: 1, maxLength: 3, selector: ({ account }) => account }),
        fc.constantFrom('\r\n', '\n', ''),
        async (statements, end) => {
          const written = statements.flatMap(recordsOf).join(end) + end;
          const read = await recordsIn(format, written);
          expect(read.source.problems).toEqual([]);
          expect(
            read.entries.map((row) => [
              row.by['account_number'],
              row.by['booked_on'],
              row.by['value_on'],
              moved(row),
              row.by['libellé'],
              row.by['enregistrements 05'] ?? '',
            ]),
          ).toEqual(
            statements.flatMap(({ account, movements }) =>
              movements.map((one) => [
                account,
                one.bookedOn,
                one.valueOn,
                one.cents,
                one.caption,
                one.details.map((detail) => `${detail.qualifier} ${detail.text}`).join('\n'),
              ]),
            ),
          );
          expect(
            read.statements.map(({ by }) => [
              by['account_number'],
              by['opening_on'],
              centsOf(by['opening'] ?? ''),
              by['closing_on'],
              centsOf(by['closing'] ?? ''),
            ]),
          ).toEqual(statements.map((one) => [one.account, one.from, one.opening, one.to, closingOf(one)]));
          expect(read.all.every(({ flaw }) => flaw === null)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
