import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { openIntake, type Encoding } from '#ingest/intake.ts';
import { applyProfiles } from '#ingest/map/apply-profile.ts';
import { emptyingStatements } from '#ledger/schema.ts';

interface Movement {
  readonly day: string;
  readonly cents: number;
  readonly label: string;
}

type SignShape = 'signed' | 'trailing' | 'brackets' | 'two-columns' | 'two-columns-signed' | 'flag';

interface Shape {
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly delimiter: string;
  readonly sign: SignShape;
  readonly thousands: string;
  readonly mark: ',' | '.';
  readonly order: 'dmy' | 'mdy' | 'ymd';
  readonly apart: '/' | '-' | '.';
  readonly preamble: readonly string[];
  readonly footer: readonly string[];
  readonly columns: readonly number[];
  readonly words: number;
  readonly end: '\n' | '\r\n';
  readonly currency: string;
}

const names: readonly Readonly<Record<string, string>>[] = [
  {
    day: 'Date',
    label: 'Libellé',
    amount: 'Montant',
    debit: 'Débit',
    credit: 'Crédit',
    sign: 'Sens',
    other: 'Référence',
  },
  {
    day: 'Date opération',
    label: 'LIBELLE',
    amount: 'MONTANT',
    debit: 'DEBIT',
    credit: 'CREDIT',
    sign: 'Sens',
    other: 'Ref',
  },
  {
    day: 'Booking date',
    label: 'Description',
    amount: 'Amount',
    debit: 'Paid out',
    credit: 'Paid in',
    sign: 'Dr/Cr',
    other: 'Code',
  },
  { day: 'Fecha', label: 'Concepto', amount: 'Importe', debit: 'Cargo', credit: 'Abono', sign: 'Signo', other: 'Nº' },
  { day: 'quand', label: 'pourquoi', amount: 'combien', debit: 'dehors', credit: 'dedans', sign: 'dir', other: 'x' },
];

const movement: fc.Arbitrary<Movement> = fc.record({
  day: fc
    .integer({ min: 0, max: 700 })
    .map((after) => new Date(Date.UTC(2023, 0, 1 + after)).toISOString().slice(0, 10)),
  cents: fc
    .oneof(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.integer({ min: -99_999, max: 99_999 }),
      fc.integer({ min: -9_999, max: 9_999 }).map((euros) => euros * 100),
    )
    .filter((cents) => cents !== 0),
  label: fc.constantFrom(
    'PRLV EDF',
    'CB CARREFOUR 12/03',
    'VIR SEPA REÇU',
    'Chèque n° 123',
    'CAFÉ',
    'RETRAIT "DAB"',
    'a;b, c',
  ),
});

const shape: fc.Arbitrary<Shape> = fc.record({
  encoding: fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15'),
  bom: fc.boolean(),
  delimiter: fc.constantFrom(';', ',', '\t', '|'),
  sign: fc.constantFrom<SignShape>('signed', 'trailing', 'brackets', 'two-columns', 'two-columns-signed', 'flag'),
  thousands: fc.constantFrom('', ' ', '\u00a0', '\u202f', '.', ',', "'", '’'),
  mark: fc.constantFrom<',' | '.'>(',', '.'),
  order: fc.constantFrom<'dmy' | 'mdy' | 'ymd'>('dmy', 'dmy', 'mdy', 'ymd'),
  apart: fc.constantFrom<'/' | '-' | '.'>('/', '-', '.'),
  preamble: fc.array(
    fc.constantFrom(
      '',
      'Téléchargement du 07/05/2026',
      'Compte n° 00012345678',
      'M. EXEMPLE JEAN',
      'Solde au 31/12/2024 1 917,01 €',
    ),
    { maxLength: 4 },
  ),
  footer: fc.array(fc.constantFrom('', 'Total', 'Page 1', 'Solde final'), { maxLength: 2 }),
  columns: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
  words: fc.nat({ max: names.length - 1 }),
  end: fc.constantFrom<'\n' | '\r\n'>('\n', '\r\n'),
  currency: fc.constantFrom('', '', ' €', ' $', '£'),
});

function amountText(cents: number, { thousands, mark, sign, currency }: Shape): string {
  const size = Math.abs(cents);
  const whole = String(Math.floor(size / 100)).replace(/\B(?=(\d{3})+$)/g, thousands === mark ? '' : thousands);
  const text = `${whole}${mark}${String(size % 100).padStart(2, '0')}${currency}`;
  if (cents > 0 || sign === 'flag' || sign === 'two-columns') return text;
  return sign === 'trailing' ? `${text}-` : sign === 'brackets' ? `(${text})` : `-${text}`;
}

function dayText(day: string, { order, apart }: Shape): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return (order === 'dmy' ? [date, month, year] : order === 'mdy' ? [month, date, year] : [year, month, date]).join(
    apart,
  );
}

function fileOf(rows: readonly Movement[], one: Shape): string {
  const words = names[one.words] ?? {};
  const quoted = (text: string): string =>
    text.includes(one.delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  const split = one.sign.startsWith('two');
  const record = (day: string, label: string, out: string, into: string, flag: string, other: string): string => {
    const parts = [[day], [label], split ? [out, into] : one.sign === 'flag' ? [out, flag] : [out], [other]];
    return one.columns
      .flatMap((at) => parts[at] ?? [])
      .map(quoted)
      .join(one.delimiter);
  };
  const header = record(
    words['day'] ?? '',
    words['label'] ?? '',
    (split ? words['debit'] : words['amount']) ?? '',
    words['credit'] ?? '',
    words['sign'] ?? '',
    words['other'] ?? '',
  );
  const lines = rows.map((row, at) => {
    const text = amountText(row.cents, one);
    const flag = row.cents < 0 ? 'D' : 'C';
    return split
      ? record(dayText(row.day, one), row.label, row.cents < 0 ? text : '', row.cents < 0 ? '' : text, flag, `R${at}`)
      : record(dayText(row.day, one), row.label, text, '', flag, `R${at}`);
  });
  return [...one.preamble.map(quoted), header, ...lines, ...one.footer].join(one.end);
}

const high: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'windows-1252': { '€': 0x80, '’': 0x92 },
  'iso-8859-15': { '€': 0xa4 },
};

/** Null when the encoding has no byte for a sign. */
function bytesOf(text: string, encoding: Encoding, bom: boolean): Uint8Array<ArrayBuffer> | null {
  if (encoding === 'utf-8') return new TextEncoder().encode((bom ? '\ufeff' : '') + text);
  const codes = [...text].map((sign) => high[encoding]?.[sign] ?? sign.charCodeAt(0));
  if (!encoding.startsWith('utf-16')) return codes.every((code) => code < 256) ? Uint8Array.from(codes) : null;
  const all = bom ? [0xfeff, ...codes] : codes;
  return Uint8Array.from(
    all.flatMap((code) => (encoding === 'utf-16le' ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
}

const codeOf: Readonly<Record<string, string>> = { ' €': 'EUR', ' $': 'USD', '£': 'GBP' };

describe('a statement of any shape', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());

  it('is read as it is, or asked about, and never surely and wrongly', async () => {
    let sure = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(movement, { minLength: 1, maxLength: 14 }), shape, async (rows, one) => {
        const bytes = bytesOf(fileOf(rows, one), one.encoding, one.bom);
        fc.pre(bytes !== null);
        const intake = openIntake(database);
        const file = { path: 'releve_00098765432.csv', blob: new Blob([bytes ?? '']) };
        const proposed = await intake.propose(file);
        if (!proposed.ok) return;
        for (const guess of proposed.value) {
          const proposal = applyProfiles([], guess);
          if (!proposal.sure || proposal.mapping.table === 'none') return;
          sure += 1;
          const preview = await intake.preview(file, proposal);
          const wanted = codeOf[one.currency] ?? 'EUR';
          expect(preview.rows.map((row) => [row['booked_on'], Number(row['amount'])])).toEqual(
            rows.map(({ day, cents }) => [day, cents]),
          );
          // a foot of one cell may wait in quarantine; a movement may not
          expect(preview.refused).toBeLessThanOrEqual(one.footer.length);
          if (!proposal.mapping.cellCurrency) expect(proposal.mapping.constants.currency).toBe(wanted);
        }
      }),
      { endOnFailure: true, numRuns: 120, seed: 20_260_501 },
    );
    expect(sure).toBeGreaterThan(20);
  }, 300_000);

  const entered = async (text: string | Uint8Array<ArrayBuffer>, path = 'releve_00098765432.csv') => {
    for (const statement of emptyingStatements()) await database.exec(statement);
    const intake = openIntake(database);
    const file = { path, blob: new Blob([text]) };
    const proposed = await intake.propose(file);
    if (!proposed.ok) throw new Error(proposed.problem.code);
    await intake.import(proposed.value.map((proposal) => ({ file, proposal })));
    const rows = await database.rows(
      "select case direction when 'debit' then -amount else amount end as cents, currency, label from ledger.txn order by row_id",
    );
    return { proposal: proposed.value[0], rows };
  };

  it('keeps the currency that each cell carries, and puts a row without one in quarantine', async () => {
    const { proposal, rows } = await entered(
      'Date;Libellé;Montant\n13/02/2024;A;-12,50 €\n14/02/2024;B;$ 30,00\n15/02/2024;C;(7,00 £)\n16/02/2024;D;9,00\n',
    );
    expect(rows.map(({ cents, currency }) => [cents, currency])).toEqual([
      [-1250, 'EUR'],
      [3000, 'USD'],
      [-700, 'GBP'],
    ]);
    expect(proposal?.doubts.map(({ code }) => code)).toContain('currency-mixed');
    expect(await database.rows("select reason from ledger.quarantine where status = 'quarantined'")).toEqual([
      { reason: 'currency-unknown' },
    ]);
  });

  it('takes one currency for the file from its cells, or from its name', async () => {
    const cells = await entered('Date;Libellé;Montant\n13/02/2024;A;-12,50 $\n');
    expect(cells.rows.map(({ currency }) => currency)).toEqual(['USD']);
    const name = await entered('Date;Libellé;Montant\n13/02/2024;A;-12,50\n', 'releve_00098765432_CHF.csv');
    expect(name.rows.map(({ currency }) => currency)).toEqual(['CHF']);
    expect(name.proposal?.doubts.map(({ code }) => code)).toContain('currency-from-file-name');
  });

  it('knows the euro of ISO-8859-15, and the one of windows-1252', async () => {
    const text = 'Date;Libellé;Montant\n13/02/2024;CAFÉ;-12,50 €\n';
    for (const encoding of ['iso-8859-15', 'windows-1252'] as const) {
      const { proposal, rows } = await entered(bytesOf(text, encoding, false) ?? '');
      expect(proposal?.layout.encoding.value).toBe(encoding);
      expect(rows).toEqual([{ cents: -1250, currency: 'EUR', label: 'CAFÉ' }]);
    }
  });

  it('asks when a year of two figures may come first', async () => {
    const intake = openIntake(database);
    const blob = new Blob(['Date;Libellé;Montant\n24/01/15;A;-1,00\n24/01/16;B;-2,00\n24/01/17;C;-2,00\n']);
    const proposed = await intake.propose({ path: 'releve_00098765432.csv', blob });
    expect(proposed.ok && proposed.value[0]?.doubts.map(({ code }) => code)).toContain('date-order');
  });
});
