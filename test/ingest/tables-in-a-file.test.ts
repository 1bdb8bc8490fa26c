import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RowId } from '#domain/row-id.ts';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { openIntake, type Proposal, type ReadAs } from '#ingest/intake.ts';
import { proposeTables } from '#ingest/propose-tables.ts';
import { openText } from '#ingest/sources.ts';
import { emptyingStatements } from '#ledger/schema.ts';

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());
beforeEach(async () => {
  for (const statement of emptyingStatements()) await database.exec(statement);
});

const enter = async (path: string, content: string | Blob) => {
  const intake = openIntake(database);
  const file = { path, blob: typeof content === 'string' ? new Blob([content]) : content };
  const proposed = await intake.propose(file);
  if (!proposed.ok) throw new Error(JSON.stringify(proposed.problem));
  const proposals = proposed.value;
  const report = await intake.import(proposals.filter(({ sure }) => sure).map((proposal) => ({ file, proposal })));
  return { intake, proposals, ...report };
};

const proposed = async (path: string, blob: Blob): Promise<readonly Proposal[]> => {
  const opened = await openText({ path, blob });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return proposeTables({ path, blob }, opened.value, 'EUR');
};

const booked = async () =>
  (
    await database.rows(
      `select txn.row_id % 4294967296 as row, coalesce(account.account_number, account.iban) as account, cast(booked_on as varchar) as day,
         case when direction = 'debit' then -cast(amount * 100 as bigint) else cast(amount * 100 as bigint) end as cents
       from ledger.txn as txn join ledger.account as account using (account_id) order by row`,
    )
  ).map(({ row, account, day, cents }) => ({
    row: Number(row),
    account: String(account),
    day: String(day),
    cents: Number(cents),
  }));

const names = (proposals: readonly Proposal[]) => proposals.map(({ sheet }) => sheet);
const spans = (proposals: readonly Proposal[]) => proposals.map(({ layout }) => layout.span);
const statement = (account: string, amount: string) =>
  `Compte courant n° ${account}\n\nDate;Libellé;Débit;Crédit\n14/03/2024;VIR DE X;;${amount}\n15/03/2024;CB PAIN;2,50;\n`;

interface Movement {
  readonly day: number;
  readonly cents: number;
}
interface Table {
  readonly account: string;
  readonly shape: 'two-columns' | 'signed' | 'valued' | 'list';
  readonly rows: readonly Movement[];
  readonly holder: boolean;
  readonly padded: boolean;
  readonly blankAbove: number;
  readonly blankBelowAccount: number;
  readonly footer: 'none' | 'total' | 'balance';
  readonly spoilt: boolean;
}

const headings = {
  'two-columns': ['Date', 'Libellé', 'Débit', 'Crédit'],
  signed: ['Date', 'Libellé', 'Montant'],
  valued: ['Date opération', 'Date de valeur', 'Libellé', 'Référence', 'Montant'],
  list: ['Numéro de compte', 'Titulaire', 'Banque'],
} as const;

const money = (cents: number): string => `${Math.trunc(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
const signed = (cents: number): string => `${cents < 0 ? '-' : ''}${money(Math.abs(cents))}`;

function cellsOf({ shape }: Table, { day, cents }: Movement): readonly string[] {
  const written = `${day}/05/2024`;
  if (shape === 'signed') return [written, 'ACHAT', signed(cents)];
  if (shape === 'valued') return [written, written, 'ACHAT', 'R7', signed(cents)];
  return [written, 'ACHAT', cents < 0 ? money(-cents) : '', cents < 0 ? '' : money(cents)];
}

/** A file of these tables, and what a reader finds in it: each movement on its row and its account. */
function fileOf(tables: readonly Table[], delimiter: string) {
  const lines: string[] = [];
  const expected: { row: number; account: string; day: string; cents: number }[] = [];
  let spoilt = 0;
  for (const [at, table] of tables.entries()) {
    const { account, shape, rows, padded, footer } = table;
    const width = headings[shape].length;
    const put = (...cells: readonly string[]) => {
      const full = padded ? [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')] : cells;
      return lines.push(full.join(delimiter));
    };
    if (at > 0) for (let blank = 0; blank < table.blankAbove; blank += 1) put('');
    if (shape === 'list') {
      if (at > 0 && table.blankAbove === 0) put('');
      put(...headings.list);
      rows.forEach((_, place) => put(`0007000${at}${place}99`, 'DUPONT JEAN', 'Banque du Nord'));
      continue;
    }
    if (table.holder) put('Titulaire : DUPONT JEAN');
    put(`Compte courant n° ${account}`);
    for (let blank = 0; blank < table.blankBelowAccount; blank += 1) put('');
    put(...headings[shape]);
    for (const movement of rows) {
      const row = put(...cellsOf(table, movement));
      expected.push({ row, account, day: `2024-05-${movement.day}`, cents: movement.cents });
    }
    if (table.spoilt && rows.length > 3) {
      put('xx/05/2024', 'ACHAT ILLISIBLE', ...(shape === 'signed' ? ['??'] : ['', '']));
      spoilt += 1;
    }
    if (footer === 'total') put('Total', '', ...(shape === 'signed' ? ['12,00'] : ['', '12,00']));
    if (footer === 'balance') put('Solde au 31/05/2024 : 1 000,00');
  }
  return { text: `${lines.join('\n')}\n`, expected, records: lines.length, spoilt };
}

const movement = fc.record({ day: fc.integer({ min: 13, max: 28 }), cents: fc.integer({ min: 1, max: 999_999 }) });
const tableOf = (account: string) =>
  fc.record<Table>({
    account: fc.constant(account),
    shape: fc.constantFrom('two-columns', 'two-columns', 'signed', 'valued', 'list'),
    rows: fc
      .array(movement, { minLength: 1, maxLength: 6 })
      .map((rows) => rows.map((one, at) => (at === 0 ? { ...one, cents: -one.cents } : one))),
    holder: fc.boolean(),
    padded: fc.boolean(),
    blankAbove: fc.integer({ min: 0, max: 2 }),
    blankBelowAccount: fc.integer({ min: 0, max: 1 }),
    footer: fc.constantFrom('none', 'total', 'balance'),
    spoilt: fc.boolean(),
  });
const files = fc.integer({ min: 1, max: 4 }).chain((count) =>
  fc.record({
    tables: fc.tuple(...Array.from({ length: count }, (_, at) => tableOf(`000${at + 1}2345678${at}`))),
    delimiter: fc.constantFrom(';', '\t', '|'),
  }),
);

describe('a text file with several tables', () => {
  it('becomes one source for each account, every row on its own account', async () => {
    const { intake, proposals, sources, problems } = await enter(
      'releves.csv',
      `${statement('00012345678', '100,00')}\n${statement('00087654321', '200,00')}`,
    );
    expect(problems).toEqual([]);
    expect(names(proposals)).toEqual(['00012345678', '00087654321']);
    expect(spans(proposals)).toEqual([
      { first: 1, last: 5 },
      { first: 6, last: 11 },
    ]);
    expect(
      sources.map(({ sheet, rowsRead, rowsAccepted, rowsSetAside }) => [sheet, rowsRead, rowsAccepted, rowsSetAside]),
    ).toEqual([
      ['00012345678', 5, 2, 3],
      ['00087654321', 6, 2, 4],
    ]);
    expect((await booked()).map(({ row, account, cents }) => [row, account, cents])).toEqual([
      [4, '00012345678', 10_000],
      [5, '00012345678', -250],
      [10, '00087654321', 20_000],
      [11, '00087654321', -250],
    ]);
    const [last] = await database.rows('select max(row_id) as row from ledger.txn');
    const recalled = await intake.recall([Number(last?.['row']) as RowId]);
    expect(recalled.ok && recalled.value[0]).toMatchObject({ line: 11, cells: ['15/03/2024', 'CB PAIN', '2,50', ''] });
  });

  it('keeps the pages of one account together, whose headings come again', async () => {
    const { proposals } = await enter(
      'pages.csv',
      `${statement('00012345678', '100,00')}\n${statement('00012345678', '200,00')}`,
    );
    expect(names(proposals)).toEqual([null]);
    expect((await booked()).length).toBe(4);
  });

  it('asks for the account of a table that names none, and does not take it from the table above or the name of the file', async () => {
    const { proposals } = await enter(
      'releve_00099999999.csv',
      `${statement('00012345678', '100,00')}\nLivret A\n\nDate;Libellé;Débit;Crédit\n14/03/2024;INTERETS;;3,00\n`,
    );
    expect(proposals.map(({ sure, sheet }) => [sure, sheet])).toEqual([
      [true, '00012345678'],
      [false, 'table 2'],
    ]);
    expect(proposals[1]?.doubts).toContainEqual({ code: 'account-unknown', blocks: true, column: null, seen: '' });
  });

  it('asks for the currency of a table when another table of the file names one', async () => {
    const { proposals } = await enter(
      'devises.csv',
      `Devise : USD\n${statement('00012345678', '100,00')}\n${statement('00087654321', '200,00')}`,
    );
    expect(proposals.map(({ sure, mapping }) => [sure, mapping.constants.currency])).toEqual([
      [true, 'USD'],
      [false, 'EUR'],
    ]);
  });

  it('refuses a file in which a line names another account and no headings follow', async () => {
    const { problems } = await enter(
      'suite.csv',
      `${statement('00012345678', '100,00')}Compte courant n° 00087654321\n16/03/2024;CB LAIT;1,50;\n`,
    );
    expect(problems.map(({ problem }) => problem)).toEqual([
      { code: 'second-table', name: 'suite.csv', line: 6, account: '00087654321' },
    ]);
    expect(await booked()).toEqual([]);
  });

  it('says from which row on another sign parts the cells, and refuses those rows for that', async () => {
    const { proposals, sources, intake } = await enter(
      'releve.csv',
      `${statement('00012345678', '100,00')}16/03/2024,CB LAIT,"1,50",\n17/03/2024\tCB SEL\t1,50\t\n18/03/2024;COUPE\n`,
    );
    expect(proposals[0]?.doubts).toContainEqual({ code: 'delimiter-changes', blocks: false, column: ',', seen: '6' });
    const refused = await intake.quarantine(sources[0]?.number ?? 0);
    expect(refused.filter(({ status }) => status === 'quarantined').map(({ row, reason }) => [row, reason])).toEqual([
      [6, 'delimiter-changed'],
      [7, 'delimiter-changed'],
      [8, 'column-count'],
    ]);
  });

  it('is read under the encoding, the delimiter and the headings that are asked for', async () => {
    const intake = openIntake(database);
    const latin = new Blob([
      Uint8Array.from(
        [...'Relev\xe9\nDate;Libell\xe9;Montant\nJour;Motif;Somme\n14/03/2024;Caf\xe9;-1,50\n'].map((sign) =>
          sign.charCodeAt(0),
        ),
      ),
    ]);
    const file = { path: 'releve_00012345678.csv', blob: latin };
    const asked = async (as: ReadAs) => {
      const found = await intake.propose(file, { as });
      return found.ok ? found.value[0] : undefined;
    };
    expect((await asked({}))?.layout).toMatchObject({ encoding: { value: 'windows-1252' }, delimiter: { value: ';' } });
    const wrong = await asked({ encoding: 'utf-16le' });
    expect(wrong?.layout.encoding.value).toBe('utf-16le');
    expect((await asked({ delimiter: ',' }))?.sample[3]?.cells).toEqual(['14/03/2024;Café;-1', '50']);
    const lower = await asked({ headerRow: 3 });
    expect([lower?.layout.headerRow, lower?.layout.firstDataRow, lower?.headings]).toEqual([
      3,
      4,
      ['Jour', 'Motif', 'Somme'],
    ]);
    expect(lower?.mapping.columns.map(({ role }) => role)).toEqual(['booked_on', 'label', 'amount']);
    expect((await asked({ headerRow: null }))?.layout).toMatchObject({ headerRow: null, firstDataRow: 1 });
  });

  it('is parted at the same rows whether it is long or short, in UTF-8 or in UTF-16', async () => {
    const many = (day: string) =>
      Array.from({ length: 60_000 }, (_, at) => `${day}/03/2024;ACHAT ${at};2,50;\n`).join('');
    const text = `${statement('00012345678', '1,00')}${many('16')}\n${statement('00087654321', '2,00')}${many('17')}`;
    const wide = new Blob([new Uint8Array([0xff, 0xfe]), new Uint16Array([...text].map((sign) => sign.charCodeAt(0)))]);
    for (const blob of [new Blob([text]), wide]) {
      const proposals = await proposed('long.csv', blob);
      expect(spans(proposals)).toEqual([
        { first: 1, last: 60_005 },
        { first: 60_006, last: 120_011 },
      ]);
      expect(proposals.map(({ sure, mapping }) => [sure, mapping.constants.accountNumber])).toEqual([
        [true, '00012345678'],
        [true, '00087654321'],
      ]);
    }
  });

  it('is parted into exactly its tables, each under the name of its account, every record in one', async () => {
    await fc.assert(
      fc.asyncProperty(files, async ({ tables, delimiter }) => {
        const { text, expected, records } = fileOf(tables, delimiter);
        const proposals = await proposed('releves.csv', new Blob([text]));
        expect(proposals.filter(({ sure }) => !sure).map(({ doubts }) => doubts)).toEqual([]);
        // two lists of accounts under the same headings are one
        const again = tables.filter(({ shape }, at) => shape === 'list' && tables[at - 1]?.shape === 'list').length;
        expect(proposals.length).toBe(tables.length - again);
        const parts = proposals.map(({ layout }) => layout.span ?? { first: 1, last: records });
        expect(parts.map(({ first }) => first)).toEqual([1, ...parts.slice(0, -1).map(({ last }) => last + 1)]);
        expect(parts.at(-1)?.last).toBe(records);
        for (const { row, account } of expected) {
          const own = proposals[parts.findIndex(({ first, last }) => row >= first && row <= last)];
          expect(own?.mapping.constants.accountNumber).toBe(account);
          expect(row).toBeGreaterThanOrEqual(own?.layout.firstDataRow ?? Infinity);
        }
      }),
      { numRuns: 80, seed: 20_240_531 },
    );
  });

  it('is entered as exactly its rows, on exactly their accounts, and every record is counted once', async () => {
    await fc.assert(
      fc.asyncProperty(files, async ({ tables, delimiter }) => {
        for (const statement of emptyingStatements()) await database.exec(statement);
        const { text, expected, records, spoilt } = fileOf(tables, delimiter);
        const { sources, problems } = await enter('releves.csv', text);
        expect(problems).toEqual([]);
        expect(await booked()).toEqual(expected);
        expect(sources.reduce((sum, { rowsRead }) => sum + rowsRead, 0)).toBe(records);
        for (const { rowsRead, rowsAccepted, rowsQuarantined, rowsSetAside } of sources)
          expect(rowsAccepted + rowsQuarantined + rowsSetAside).toBe(rowsRead);
        expect(sources.reduce((sum, { rowsQuarantined }) => sum + rowsQuarantined, 0)).toBe(spoilt);
      }),
      { numRuns: 5, seed: 20_240_531 },
    );
  }, 120_000);
});
