import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ProblemError } from '#domain/problem.ts';
import type { Digest } from '#domain/source.ts';
import { openNative } from '#engine/adapters/native.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import { type Intake, type IntakeFile, openIntake } from '#ingest/intake.ts';
import { readingOf } from '#ingest/recipe/apply.ts';
import { clustersOf } from '#ingest/recipe/cluster.ts';
import { emptyRecipe, type Recipe, type Step } from '#ingest/recipe/recipe.ts';
import { readRecipeFile, writeRecipeFile } from '#ingest/recipe/recipe-file.ts';

import { emptyingStatements, tables } from '#ledger/schema.ts';

const HEADINGS = ['Date', 'Libellé', 'Montant', 'IBAN'];
const mine = 'FR7630006000011234567890189';
const other = 'FR7630004000031234567890143';
const file = (path: string, rows: readonly string[]): IntakeFile => ({
  path,
  blob: new Blob([[HEADINGS.join(';'), ...rows].join('\n')]),
});
const january = file('janvier.csv', [
  `13/01/2024;VIR SEPA RECU DE MARTIN;100,00;${mine}`,
  `14/01/2024;CB BOULANGERIE / XQZW;-8,50;${mine}`,
  `32/01/2024;PRLV EDF;-60,00;${mine}`,
]);
const february = file('fevrier.csv', [
  `13/02/2024;VIR SEPA RECU DE JEAN;100,00;${other}`,
  `14/02/2024;VIR SEPA EMIS VERS MARTIN;-100,00;${other}`,
]);

describe('a case under a recipe', () => {
  let database: Database & { readonly files: FileAccess };
  let intake: Intake;
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    for (const statement of emptyingStatements()) await database.exec(statement);
    intake = openIntake(database);
  });

  const planned = async (given: IntakeFile, recipe: Recipe = emptyRecipe) => {
    const proposed = await intake.propose(given, { recipe });
    if (!proposed.ok) throw new ProblemError(proposed.problem);
    return { file: given, proposal: proposed.value[0]! };
  };
  const whole = async () => {
    const all: Record<string, unknown> = {};
    for (const name of Object.keys(tables).filter((one) => one !== 'legal_parameter'))
      all[name] = await database.rows(
        `select ${name === 'rate' ? '* exclude (value), cast(value as varchar) as value' : '*'} from ledger.${name} order by all`,
      );
    return all;
  };
  const repair = async (source: number, row: number, at: number, after: string): Promise<Step> => {
    const staged = await intake.staged((source * 2 ** 32 + row) as never);
    if (!staged.ok) throw new ProblemError(staged.problem);
    const known = (await intake.sources()).find(({ number }) => number === source)!;
    return {
      id: `correct-${source}-${row}`,
      kind: 'correct',
      reason: 'vu sur le relevé papier',
      on: true,
      sheet: { sha256: known.sha256, file: known.file, sheet: known.sheet, headings: staged.value.headings },
      row,
      cells: [{ column: { heading: HEADINGS[at]! }, before: staged.value.cells[at]!, after }],
    };
  };

  it('lets a repaired row enter under its own row id, and leaves the other sources as they were', async () => {
    await intake.import([await planned(january), await planned(february)]);
    const others = await database.rows('select * from ledger.txn where row_id >= 8589934592 order by row_id');
    const report = await intake.reread({ readings: [], steps: [await repair(1, 4, 0, '31/01/2024')] });
    expect(report.sources.map(({ number, rowsRead, rowsAccepted }) => [number, rowsRead, rowsAccepted])).toEqual([
      [1, 4, 3],
      [2, 3, 2],
    ]);
    expect(await database.rows("select row_id, label from ledger.txn where booked_on = date '2024-01-31'")).toEqual([
      { row_id: 4294967300, label: 'PRLV EDF' },
    ]);
    expect(report.steps).toEqual([{ id: 'correct-1-4', place: 1, cells: 1, rows: 1, problems: [] }]);
    const now = await database.rows('select * from ledger.txn where row_id >= 8589934592 order by row_id');
    expect(now.map((row) => row['row_id'])).toEqual(others.map((row) => row['row_id']));
    const recalled = await intake.recall([4294967300 as never]);
    expect(recalled.ok && recalled.value[0]?.cells[0]).toBe('32/01/2024');
  });

  it('says one by one which steps no longer apply to a corrected file', async () => {
    await intake.import([await planned(january)]);
    const kept = await repair(1, 4, 0, '31/01/2024');
    const lost = await repair(1, 2, 2, '1,00');
    const gone = {
      ...lost,
      id: 'x',
      sheet: { ...(lost.sheet as object), file: 'mars.csv', sha256: 'ab'.repeat(32) as Digest },
    } as Step;
    const column: Step = {
      id: 'y',
      kind: 'replace',
      reason: 'r',
      on: true,
      sheet: { headings: HEADINGS },
      column: { heading: 'Tiers' },
      find: 'a',
      pattern: false,
      with: 'b',
    };
    const idle: Step = { ...column, id: 'z', column: { heading: 'Libellé' }, find: 'jamais écrit' };
    for (const statement of emptyingStatements()) await database.exec(statement);
    intake = openIntake(database);
    const corrected = file('dossier/janvier.csv', [
      `13/01/2024;VIR SEPA RECU DE MARTIN;110,00;${mine}`,
      `14/01/2024;CB BOULANGERIE / XQZW;-8,50;${mine}`,
      `32/01/2024;PRLV EDF;-60,00;${mine}`,
    ]);
    const steps = [kept, lost, gone, column, idle, { ...gone, id: 'off', on: false }];
    const report = await intake.import([await planned(corrected)], { recipe: { readings: [], steps } });
    expect(report.steps.map(({ cells, problems }) => [cells, problems.map(({ code }) => code)])).toEqual([
      [1, []],
      [0, ['step-row-differs']],
      [0, ['step-without-sheet']],
      [0, ['step-without-column']],
      [0, ['step-without-effect']],
      [0, []],
    ]);
  });

  it('keeps how a file is read: dropped again with its recipe, a file that was doubtful asks nothing', async () => {
    const doubtful = file('douteux.csv', [`02/03/2024;A;1,00;${mine}`, `04/05/2024;B;2,00;${mine}`]);
    const first = await planned(doubtful);
    expect(first.proposal.sure).toBe(false);
    const mapping = {
      ...first.proposal.mapping,
      sign: 'signed' as const,
      columns: first.proposal.mapping.columns.map((one) =>
        one.role === 'booked_on' ? { ...one, order: 'mdy' as const } : one,
      ),
    };
    const text = writeRecipeFile({ readings: [readingOf({ ...first.proposal, mapping })], steps: [] });
    const read = readRecipeFile('recette.json', text);
    if (!read.ok) throw new ProblemError(read.problem);
    expect(writeRecipeFile(read.value)).toBe(text);
    const again = await planned(doubtful, read.value);
    expect(again.proposal.sure).toBe(true);
    expect(again.proposal.mapping).toEqual(mapping);
  });

  it('splits a column into one that can be mapped, and lets its role go with the step', async () => {
    const split: Step = {
      id: 's',
      kind: 'split',
      reason: 'commerce et ville',
      on: true,
      sheet: { headings: HEADINGS },
      column: { heading: 'Libellé' },
      at: ' / ',
      pattern: false,
      heading: 'Ville',
    };
    const plan = await planned(january);
    const mapping = {
      ...plan.proposal.mapping,
      columns: [...plan.proposal.mapping.columns, { column: 4, heading: 'Ville', role: 'place_city' as const }],
    };
    await intake.import([{ ...plan, proposal: { ...plan.proposal, mapping } }], {
      recipe: { readings: [], steps: [split] },
    });
    const towns = () => database.rows('select label, place_city from ledger.txn where row_id = 4294967299');
    expect(await towns()).toEqual([{ label: 'CB BOULANGERIE', place_city: 'XQZW' }]);
    await intake.reread({ readings: [], steps: [{ ...split, on: false }] });
    expect(await towns()).toEqual([{ label: 'CB BOULANGERIE / XQZW', place_city: null }]);
    const pattern = { ...split, at: '\\s*[/|]+\\s*(XQ|PA)', pattern: true };
    await intake.reread({ readings: [], steps: [pattern] });
    expect(await towns()).toEqual([{ label: 'CB BOULANGERIE', place_city: 'ZW' }]);
  });

  it('shows what a step would change before it is taken, and proposes near spellings without merging them', async () => {
    await intake.import([
      await planned(
        file(
          'a.csv',
          ['DURAND Jean', 'Durand, Jean', 'DURAND Jean', 'MARTIN'].map(
            (name, at) => `1${at + 3}/01/2024;${name};${at % 2 ? '-' : ''}1,00;${mine}`,
          ),
        ),
      ),
    ]);
    const before = await whole();
    const spellings = await intake.spellings({ headings: HEADINGS }, 'Libellé', []);
    expect(spellings[0]).toEqual({ text: 'DURAND Jean', count: 2 });
    const [cluster] = clustersOf(spellings);
    expect(cluster?.spellings.map(({ text }) => text)).toEqual(['DURAND Jean', 'Durand, Jean']);
    const unify: Step = {
      id: 'u',
      kind: 'unify',
      reason: 'même nom',
      on: true,
      sheet: { headings: HEADINGS },
      column: { heading: 'Libellé' },
      forms: [{ from: ['Durand, Jean'], to: 'DURAND Jean' }],
    };
    const trial = await intake.tryStep([unify]);
    expect(trial).toMatchObject({
      cells: 1,
      rows: 1,
      shown: [{ row: 3, before: 'Durand, Jean', after: 'DURAND Jean' }],
    });
    expect(await whole()).toEqual(before);
  });

  it('leaves the case as it was when an import is stopped, while rows are read or while files are tied together', async () => {
    await intake.import([await planned(january)]);
    const before = await whole();
    const plan = [
      await planned(february),
      await planned(file('mars.csv', [`13/03/2024;VIR SEPA RECU DE X;1,00;${mine}`, `14/03/2024;Y;-1,00;${mine}`])),
    ];
    for (const step of ['import', 'link']) {
      const stop = new AbortController();
      let seen = 0;
      const stopped = intake.import(plan, {
        signal: stop.signal,
        progress: (one) => {
          if (one.step === step && (step === 'link' || (seen += 1) === 2)) stop.abort();
        },
      });
      await expect(stopped).rejects.toThrow('cancelled');
      expect(await whole(), step).toEqual(before);
    }
    await intake.import(plan);
    expect((await intake.sources()).map(({ number }) => number)).toEqual([1, 2, 3]);
    const three = await whole();
    const stop = new AbortController();
    const steps = [await repair(1, 4, 0, '31/01/2024')];
    const stopped = intake.reread(
      { readings: [], steps },
      { signal: stop.signal, progress: ({ done }) => done === 1 && stop.abort() },
    );
    await expect(stopped).rejects.toThrow('cancelled');
    expect(await whole()).toEqual(three);
    expect((await intake.reread({ readings: [], steps })).sources[0]?.rowsQuarantined).toBe(0);
  });

  it('does two imports asked at once one after the other', async () => {
    const [one, two] = [await planned(january), await planned(february)];
    const [first, , second] = await Promise.all([
      intake.import([one]),
      intake.preview(two.file, two.proposal),
      intake.import([two]),
    ]);
    expect(first.sources.map(({ rowsRead }) => rowsRead)).toEqual([4]);
    expect(second.sources.map(({ rowsRead }) => rowsRead)).toEqual([3]);
    expect(second.problems).toEqual([]);
  });

  it('takes nothing from a file with one wrong step', () => {
    const sound = {
      id: 'a',
      kind: 'replace',
      reason: 'r',
      on: true,
      sheet: { headings: ['A'] },
      column: { heading: 'A' },
      find: 'x',
      pattern: false,
      with: '',
    };
    const read = (steps: readonly unknown[], readings: readonly unknown[] = []) => {
      const found = readRecipeFile('r.json', JSON.stringify({ 'limier-recipe': 1, readings, steps }));
      return found.ok
        ? 'sound'
        : found.problem.code === 'recipe-file-invalid'
          ? found.problem.where
          : found.problem.code;
    };
    expect(read([sound])).toBe('sound');
    for (const [change, where] of [
      [{ kind: 'drop' }, 'kind-unknown'],
      [{ reason: ' ' }, 'reason-missing'],
      [{ find: 'a\0' }, 'text-with-zero-byte'],
      [{ find: '(a+)+', pattern: true }, 'pattern-repeats-repeats'],
      [{ column: { column: 0 } }, 'column-missing'],
      [{ sheet: { headings: [] } }, 'sheet-missing'],
      [{ kind: 'correct', sheet: { headings: ['A'] } }, 'sheet-missing'],
    ] as const)
      expect(read([{ ...sound, ...change }])).toBe(`steps[0]: ${where}`);
    expect(read([sound, sound])).toContain('twice');
    expect(read([], [{ sheet: { headings: ['A'] }, headerRow: '1) or true --' }])).toContain('"headerRow"');
    expect(read([], [{ sheet: { headings: ['A'] }, constants: { currency: 3 } }])).toContain('"constants"');
    expect(readRecipeFile('r.json', '[').ok).toBe(false);
  });
});
