import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RowId } from '#domain/row-id.ts';
import type { Digest } from '#domain/source.ts';
import { openNative } from '#engine/adapters/native.ts';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import { openIntake } from '#ingest/intake.ts';
import { recordsOf } from '#ingest/read/records.ts';
import type { ColumnName, Recipe, Step } from '#ingest/recipe/recipe.ts';
import { digestOf } from '#seal/sha256.ts';
import { emptyingStatements } from '#ledger/schema.ts';

const HEADINGS = ['Date', 'Libellé', 'Débit', 'Crédit', 'Solde'] as const;
const HEAD = HEADINGS.join(';');
const NAME = 'releve_00012345678.csv';
/** Texts made to break out of SQL, of CSV and of the importer's own separators. */
const hostile = fc.constantFrom(
  "'",
  "''; drop table ledger.txn; --",
  ';',
  '\u001f',
  '$1',
  '\\',
  '%',
  '"',
  'É',
  '😀',
  '{0}',
);
const cellText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('VIR DE MARTIN', 'VIR. DE MARTIN', 'TOTAL', 'A / B', 'a-b-c', 'Solde', '  x '),
  },
  hostile.filter((text) => text !== ';' && text !== '"' && text !== '\u001f'),
  fc.string({ maxLength: 8 }).map((text) => text.replace(/[;\r\n"\0]/g, ' ')),
);
const day = fc.constantFrom('01/02/2024', '15/03/2024', '31/02/2024', 'hier', '', '2024-05-06');
const amount = fc.constantFrom('', '1,00', '12,50', '1 234,50', 'x', '-3,00', 'O,50', '1.234');
const row = fc.tuple(day, cellText, amount, amount, amount).map((cells) => cells.join(';'));
const uglyRow = fc.oneof(
  { weight: 8, arbitrary: row },
  fc.constantFrom('', ';;;;', HEAD, '01/02/2024;A', '"', '01/02/2024;B;1,00;;2,00;de trop'),
);

const column = fc.oneof(
  fc.constantFrom<ColumnName>(...HEADINGS.map((heading) => ({ heading }))),
  fc.integer({ min: 1, max: 5 }).map((at): ColumnName => ({ column: at })),
);
const find = fc.oneof(hostile, fc.constantFrom('VIR', '.', ',', 'O', '/', ' ', 'a', '-', '1'));
const sheet = { headings: HEADINGS };

/** A step of a whole column: its id and place are given later. */
const columnStep = fc.oneof(
  fc.record({
    kind: fc.constant('replace' as const),
    column,
    find,
    pattern: fc.constant(false),
    with: fc.oneof(hostile, fc.constantFrom('', 'X', '0')),
  }),
  fc.record({
    kind: fc.constant('unify' as const),
    column,
    forms: fc
      .uniqueArray(
        fc.oneof(
          hostile,
          cellText.filter((text) => text !== ''),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .chain((texts) =>
        fc.oneof(hostile, fc.constantFrom('VIR DE MARTIN', '01/02/2024')).map((to) => [{ from: texts, to }]),
      ),
  }),
  fc.record({
    kind: fc.constant('split' as const),
    column,
    at: find,
    pattern: fc.constant(false),
    heading: fc.constantFrom('Suite', "L'autre; partie", 'Date'),
  }),
);
/** What a step of one row would change, by the number of a row and of its cells. */
const rowStep = fc.oneof(
  fc.record({
    kind: fc.constant('correct' as const),
    at: fc.nat(30),
    after: fc.uniqueArray(fc.tuple(fc.nat(4), fc.oneof(hostile, day, amount)), {
      minLength: 1,
      maxLength: 3,
      selector: ([place]) => place,
    }),
    whole: fc.boolean(),
    isStale: fc.constantFrom(false, false, false, true),
  }),
  fc.record({ kind: fc.constant('aside' as const), at: fc.nat(30), isStale: fc.constantFrom(false, false, true) }),
);
const drafts = fc.array(fc.tuple(fc.oneof(columnStep, rowStep), fc.boolean()), { minLength: 1, maxLength: 5 });

type Staged = readonly (readonly string[])[];
const staged = (cells: readonly string[]): readonly string[] =>
  Array.from({ length: 5 }, (_, at) =>
    at === 4 && cells.length > 5 ? cells.slice(4).join('\u001f') : (cells[at] ?? ''),
  );

function stepsOf(given: readonly (readonly [unknown, boolean])[], rows: Staged, sha256: Digest): readonly Step[] {
  return given.map(([draft, on], at) => {
    const step = draft as { kind: string; at: number; after: [number, string][]; whole: boolean; isStale: boolean };
    const common = { id: `s${at}`, reason: "l'enquêteur; l'a vu", on };
    if (step.kind !== 'correct' && step.kind !== 'aside')
      return { ...common, sheet, ...(draft as object) } as unknown as Step;
    const one = { sha256, file: NAME, sheet: null, headings: HEADINGS };
    const number = (step.at % rows.length) + 1;
    const cells = rows[number - 1] ?? [];
    const stale = step.isStale ? 'jamais écrit' : null;
    if (step.kind === 'aside')
      return { ...common, kind: 'aside', sheet: one, row: number, cells: stale === null ? cells : [stale] };
    return {
      ...common,
      kind: 'correct',
      sheet: one,
      row: number,
      whole: step.whole,
      cells: step.after.map(([place, after]) => ({
        column: { column: place + 1 },
        before: stale ?? cells[place] ?? '',
        after,
      })),
    };
  });
}

/** The steps done by hand on texts: which cells each of them changes. */
function byHand(steps: readonly Step[], rows: Staged, firstDataRow: number) {
  const now = rows.map((cells) => [...cells]);
  const headings: string[] = [...HEADINGS];
  const changes: unknown[] = [];
  const set = (place: number, at: number, line: number, after: string) => {
    const cells = now[line] ?? [];
    const before = cells[at] ?? '';
    if (before !== after) changes.push([line + 1, place, headings[at], before, after]);
    cells[at] = after;
  };
  steps.forEach((step, index) => {
    if (!step.on) return;
    const place = index + 1;
    if (step.kind === 'aside') return;
    if (step.kind === 'correct') {
      const original = rows[step.row - 1] ?? [];
      const at = (named: ColumnName) => ('column' in named ? named.column - 1 : headings.indexOf(named.heading));
      if (!step.cells.every((cell) => original[at(cell.column)] === cell.before)) return;
      for (const cell of step.cells) set(place, at(cell.column), step.row - 1, cell.after);
      return;
    }
    const named = step.column;
    const at = 'column' in named ? named.column - 1 : headings.indexOf(named.heading);
    now.forEach((cells, line) => {
      const cell = cells[at] ?? '';
      if (line + 1 < firstDataRow) return;
      if (step.kind === 'replace')
        set(
          place,
          at,
          line,
          cell.replaceAll(step.find, () => step.with),
        );
      else if (step.kind === 'unify')
        set(place, at, line, step.forms.find(({ from }) => from.includes(cell))?.to ?? cell);
      else if (cell.includes(step.at) && cell.trim().replace(/\s+/g, ' ') !== headings[at])
        set(place, at, line, cell.slice(0, cell.indexOf(step.at)));
    });
    if (step.kind === 'split') headings.push(step.heading);
  });
  return changes;
}

/** An import of ten rows costs a second on a busy machine, whatever the recipe. */
const PATIENCE = 240_000;

describe.each([
  ['native', () => openNative(), 12],
  ['wasm', openWasmInNode, 3],
] as const)('a recipe on %s', (_, open, runs) => {
  let database: Database & { readonly files: FileAccess };
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const enter = async (text: string, steps: readonly Step[], road?: 'first' | 'second') => {
    for (const statement of emptyingStatements()) await database.exec(statement);
    const intake = openIntake(database, road === undefined ? {} : { road });
    const given = { path: NAME, blob: new Blob([text]) };
    const recipe: Recipe = { readings: [], steps };
    const proposed = await intake.propose(given);
    if (!proposed.ok) return null;
    const [proposal] = proposed.value;
    if (proposal === undefined || proposal.headings.join(';') !== HEAD) return null;
    const report = await intake.import([{ file: given, proposal }], { recipe });
    return { intake, report, source: report.sources[0], proposal };
  };
  const ledger = async () => [
    await database.rows('select * from ledger.txn order by row_id'),
    await database.rows('select * from ledger.account order by account_id'),
    await database.rows('select * from ledger.quarantine order by row_id'),
    await database.rows('select * from ledger.correction order by row_id, step, column_name'),
  ];
  const changed = async () =>
    (
      await database.rows(
        `select row_id % 4294967296 as row, step, column_name, coalesce(before, '') as before, coalesce(after, '') as after
         from ledger.correction where column_name is not null`,
      )
    ).map((one) => [Number(one['row']), one['step'], one['column_name'], one['before'], one['after']]);
  const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();

  it(
    'keeps the books balanced, gives back the original cells, and lists exactly the cells that it changed',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(uglyRow, { minLength: 1, maxLength: 15 }), drafts, async (rows, given) => {
          const text = [HEAD, '15/01/2024;A;;2,50;', ...rows].join('\n') + '\n';
          const expected = recordsOf(text, ';', 'line-feed');
          const cells = expected.map((one) => staged(one.cells));
          const steps = stepsOf(given, cells, await digestOf(new Blob([text])));
          const result = await enter(text, steps);
          if (result?.source === undefined) return;
          const { source, intake } = result;
          expect(source.rowsRead).toBe(expected.length);
          expect(source.rowsAccepted + source.rowsQuarantined + source.rowsSetAside).toBe(source.rowsRead);
          const ids = (
            await database.rows('select row_id from ledger.txn union all select row_id from ledger.quarantine')
          ).map((one) => Number(one['row_id']));
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.length).toBe(expected.length);
          const recalled = await intake.recall(ids as RowId[]);
          if (!recalled.ok) throw new Error(recalled.problem.code);
          for (const { line, cells: original } of recalled.value) expect(original).toEqual(expected[line - 1]?.cells);
          expect(sorted(await changed())).toEqual(sorted(byHand(steps, cells, result.proposal.layout.firstDataRow)));
        }),
        { numRuns: runs },
      );
    },
    PATIENCE,
  );

  it(
    'gives the ledger of no recipe when every step is switched off, at once or by reading again',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(uglyRow, { minLength: 1, maxLength: 12 }), drafts, async (rows, given) => {
          const text = [HEAD, '15/01/2024;A;;2,50;', ...rows].join('\n') + '\n';
          const cells = recordsOf(text, ';', 'line-feed').map((one) => staged(one.cells));
          const steps = stepsOf(given, cells, await digestOf(new Blob([text])));
          const off = steps.map((step) => ({ ...step, on: false }));
          if ((await enter(text, []))?.source === undefined) return;
          const plain = await ledger();
          await enter(text, off);
          expect(await ledger()).toEqual(plain);
          const under = await enter(text, steps);
          const corrected = await ledger();
          const back = await under!.intake.reread({ readings: [], steps: off });
          expect(await ledger()).toEqual(plain);
          expect(back.sources.map(({ number }) => number)).toEqual([1]);
          await under!.intake.reread({ readings: [], steps });
          expect(await ledger()).toEqual(corrected);
        }),
        { numRuns: Math.ceil(runs / 3) },
      );
    },
    PATIENCE,
  );

  it(
    'reads a regular file alike through both readers',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 15 }), drafts, async (rows, given) => {
          const text = [HEAD, '15/01/2024;A;;2,50;1,00', ...rows].join('\n') + '\n';
          const cells = recordsOf(text, ';', 'line-feed').map((one) => staged(one.cells));
          const steps = stepsOf(given, cells, await digestOf(new Blob([text])));
          if ((await enter(text, steps, 'first'))?.source === undefined) return;
          const first = await ledger();
          await enter(text, steps, 'second');
          expect(await ledger()).toEqual(first);
        }),
        { numRuns: Math.ceil(runs / 2) },
      );
    },
    PATIENCE,
  );
});
