import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RowId } from '#domain/row-id.ts';
import { openNative } from '#engine/adapters/native.ts';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import { openIntake } from '#ingest/intake.ts';
import { recordsOf } from '#ingest/read/records.ts';
import { emptyingStatements } from '#ledger/schema.ts';

const HEAD = 'Date;Libellé;Débit;Crédit;Solde';
const day = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.integer({ min: 1, max: 28 }).map((one) => `${String(one).padStart(2, '0')}/0${(one % 9) + 1}/2024`),
  },
  fc.constantFrom('', '31/02/2024', 'hier', '2024-05-06'),
);
const label = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'VIR SEPA RECU DE MARTIN',
      'VERSEMENT ESPECES AGENCE LYON 3',
      'TOTAL',
      'Solde au 31/12',
      '',
      '"deux\nlignes"',
      '"a ""b"" ; c"',
      'œuvre €',
      '<b>&amp;',
    ),
  },
  fc.string({ maxLength: 12 }).map((text) => text.replace(/[;\r\n"]/g, ' ')),
);
const amount = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .integer({ min: 0, max: 99_999_999 })
      .map((cents) => `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`),
  },
  fc.constantFrom('', '1 234,50', '-3,00', 'x', '1.234', '12,345'),
);
const ordinary = fc.tuple(day, label, amount, amount, amount).map((cells) => cells.join(';'));
const ugly = fc.oneof(
  { weight: 12, arbitrary: ordinary },
  fc.constantFrom(
    '',
    ';;;;',
    HEAD,
    'Liste des opérations',
    '01/02/2024;"jamais fermé',
    '01/02/2024;A',
    '01/02/2024;A;1,00;;2,00;de trop',
    'Total;;12,00;13,00;',
    '(1) note',
    '\0\0',
    '"',
  ),
);
const file = fc.record({
  preamble: fc.array(
    fc.constantFrom('', 'Compte n° 00012345678', 'M. EXEMPLE JEAN', 'Solde au 31/12/2024 1 917,01 €'),
    { maxLength: 4 },
  ),
  rows: fc.array(ugly, { minLength: 1, maxLength: 25 }),
  end: fc.constantFrom('\n', '\r\n'),
});

/** Forty imports, on a busy machine. */
const PATIENCE = 300_000;

describe.each([
  ['native', () => openNative(), 40],
  ['wasm', openWasmInNode, 10],
] as const)('any file on %s', (_, open, runs) => {
  let database: Database & { readonly files: FileAccess };
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const enter = async (text: string, road?: 'first' | 'second', part?: number) => {
    for (const statement of emptyingStatements()) await database.exec(statement);
    const intake = openIntake(database, {
      ...(road === undefined ? {} : { road }),
      ...(part === undefined ? {} : { part }),
    });
    const given = { path: 'releve_00012345678.csv', blob: new Blob([text]) };
    const proposed = await intake.propose(given);
    if (!proposed.ok) return null;
    const [proposal] = proposed.value;
    if (proposal === undefined) return null;
    const report = await intake.import([{ file: given, proposal }]);
    return { intake, report, source: report.sources[0], proposal };
  };
  const ledger = () =>
    database.rows('select * exclude (account_id, from_account_id, to_account_id) from ledger.txn order by row_id');

  it(
    'has every row accepted, in quarantine or set aside, once, and gives its cells back',
    async () => {
      await fc.assert(
        fc.asyncProperty(file, async ({ preamble, rows, end }) => {
          const lines = [...preamble, HEAD, '15/01/2024;A;;2,50;', ...rows];
          const text = lines.join(end) + end;
          const result = await enter(text);
          if (result?.source === undefined) {
            expect(result?.report.problems.map(({ problem }) => problem.code) ?? []).not.toContain('engine-failed');
            return;
          }
          const { source, intake } = result;
          const expected = recordsOf(text, result.proposal.layout.delimiter.value, 'line-feed');
          expect(source.rowsRead).toBe(expected.length);
          expect(source.rowsAccepted + source.rowsQuarantined + source.rowsSetAside).toBe(source.rowsRead);
          const ids = (
            await database.rows('select row_id from ledger.txn union all select row_id from ledger.quarantine')
          ).map((row) => Number(row['row_id']));
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.length).toBe(expected.length);
          const recalled = await intake.recall(ids as RowId[]);
          if (!recalled.ok) throw new Error(recalled.problem.code);
          for (const { line, cells } of recalled.value) expect(cells).toEqual(expected[line - 1]?.cells);
        }),
        { numRuns: runs },
      );
    },
    PATIENCE,
  );

  it(
    'reads a regular file alike through both readers',
    async () => {
      const regular = fc.array(
        fc.tuple(
          day,
          label.filter((text) => !text.includes('\n') && !text.includes('\0')),
          amount,
          amount,
          amount,
        ),
        { minLength: 1, maxLength: 30 },
      );
      await fc.assert(
        fc.asyncProperty(regular, fc.constantFrom('\n', '\r\n'), async (rows, end) => {
          const text = [HEAD, '15/01/2024;A;;2,50;1,00', ...rows.map((cells) => cells.join(';'))].join(end) + end;
          const first = await enter(text, 'first');
          const one = [
            first?.source,
            await ledger(),
            await database.rows('select * from ledger.quarantine order by row_id'),
          ];
          const second = await enter(text, 'second');
          expect([
            second?.source,
            await ledger(),
            await database.rows('select * from ledger.quarantine order by row_id'),
          ]).toEqual(one);
        }),
        { numRuns: Math.ceil(runs / 2) },
      );
    },
    PATIENCE,
  );

  it('reads a long file alike in parts and whole', async () => {
    const rows = Array.from(
      { length: 3_500 },
      (_, at) =>
        `${String((at % 28) + 1).padStart(2, '0')}/0${(at % 9) + 1}/2024;${at % 7 === 0 ? 'VIR SEPA RECU DE MARTIN' : `CARTE ${at}`};${at % 7 === 0 ? ';' : ''}${at},50${at % 7 === 0 ? '' : ';'};${at % 50 === 0 ? 'x' : `${at},00`}`,
    );
    const text = [HEAD, ...rows].join('\n') + '\n';
    const whole = await enter(text, 'first');
    const one = [whole?.source, await ledger(), await database.rows('select * from ledger.quarantine order by row_id')];
    const parts = await enter(text, 'first', 1_000);
    expect(parts?.source).toMatchObject({ rowsRead: 3_501, rowsQuarantined: 70 });
    expect([
      parts?.source,
      await ledger(),
      await database.rows('select * from ledger.quarantine order by row_id'),
    ]).toEqual(one);
  });

  it(
    'answers bytes that mean nothing with a problem or a question, never with a crash',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
          const intake = openIntake(database);
          const given = { path: 'noise.csv', blob: new Blob([bytes as Uint8Array<ArrayBuffer>]) };
          const proposed = await intake.propose(given);
          if (!proposed.ok) return;
          for (const proposal of proposed.value) await intake.import([{ file: given, proposal }]);
        }),
        { numRuns: runs },
      );
    },
    PATIENCE,
  );
});
