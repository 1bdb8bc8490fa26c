import { expect } from 'vitest';
import { type Problem, ProblemError } from '#domain/problem.ts';
import { rowId, type RowId } from '#domain/row-id.ts';
import type { Source } from '#domain/source.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import { openIntake, type Intake, type IntakeFile, type PlannedSource, type Proposal } from '#ingest/intake.ts';
import { expandFiles } from '#ingest/read/archive-expand.ts';
import { emptyingStatements } from '#ledger/schema.ts';
import { problemText } from '#i18n/translate.ts';
import type { NamedBytes } from './mangle.ts';
import type { Random } from './random.ts';

/** Rows of one source whose cells are fetched again: all of them, unless a mangled file has grown long. */
const MOST_RECALLED = 5_000;

/** An engine with its importers, one for each road a regular file can take; they remember files by name, so that no two may share one. */
export interface Bench {
  readonly database: Database & { readonly files: FileAccess };
  readonly intakes: readonly Intake[];
}

export const benchOf = (database: Bench['database']): Bench => ({
  database,
  intakes: [openIntake(database), openIntake(database, { road: 'first' })],
});

/** What became of a file: how many sheets entered, and what was refused. */
export interface Fate {
  readonly entered: number;
  readonly rows: number;
  readonly refusals: readonly Problem['code'][];
}

/** A mapping for a sheet nobody is sure of, as somebody in a hurry would click it. */
function forced(proposal: Proposal, random: Random): Proposal {
  const { mapping, headings } = proposal;
  if (proposal.sure || proposal.kind === 'format') return proposal;
  const width = Math.max(1, proposal.layout.width);
  const columns = new Map(mapping.columns.map((column) => [column.role, column] as const));
  const put = (role: 'booked_on' | 'amount' | 'label'): void => {
    if (columns.has(role)) return;
    const column = random.below(width);
    columns.set(role, { column, heading: headings[column] ?? '', role });
  };
  if (mapping.table === 'none' || mapping.table === 'txn') {
    put('booked_on');
    if (!columns.has('debit') && !columns.has('credit')) put('amount');
    put('label');
  }
  const order = random.one(['dmy', 'mdy', 'ymd'] as const);
  const decimal = random.one([',', '.'] as const);
  return {
    ...proposal,
    mapping: {
      ...mapping,
      table: mapping.table === 'none' ? 'txn' : mapping.table,
      columns: [...columns.values()].map((column) => ({ decimal, order, ...column })),
      constants: { accountNumber: '00012345678', currency: 'EUR', ...mapping.constants },
      sign: mapping.sign ?? (columns.has('debit') || columns.has('credit') ? 'debit-credit' : 'signed'),
    },
  };
}

const told = (problem: Problem): Problem['code'] => {
  for (const language of ['fr', 'en', 'es'] as const) {
    const text = problemText(problem, language);
    if (text.length < 20 || /undefined|\[object|NaN/.test(text))
      throw new Error(`no sentence for ${JSON.stringify(problem)}: ${text}`);
  }
  if (problem.code === 'engine-failed' || problem.code === 'check-failed' || problem.code === 'memory-full')
    throw new Error(`${problem.code} is no answer to a bad file: ${JSON.stringify(problem).slice(0, 2_000)}`);
  return problem.code;
};

/** Letters and figures: what a reader may not lose, whatever it makes of delimiters, quotes and white space. */
const substance = (text: string): number => (text.match(/[\p{L}\p{N}]/gu) ?? []).length;

/** Node's own decoder takes the signs 80 to 9F for those of ISO-8859-1; the letters among them are ƒ ˆ Š Œ Ž š œ ž Ÿ. */
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x83\x88\x8a\x8c\x8e\x9a\x9c\x9e\x9f]/g, 'x');

/** Every letter and figure of a text stands in some row: accepted, quarantined or set aside. */
async function expectWholeText(
  file: IntakeFile,
  proposal: Proposal,
  recalled: readonly { readonly cells: readonly string[] }[],
): Promise<void> {
  const encoding = proposal.layout.encoding.value;
  const bytes = new Uint8Array(await file.blob.arrayBuffer());
  const text = encoding === 'windows-1252' ? windows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  const kept = recalled.reduce((sum, { cells }) => sum + cells.reduce((all, cell) => all + substance(cell), 0), 0);
  expect(['letters and figures kept', kept]).toEqual(['letters and figures kept', substance(text)]);
}

async function expectNothingLost(
  database: Database,
  intake: Intake,
  source: Source,
  planned: PlannedSource,
): Promise<void> {
  const { file, proposal } = planned;
  const { rowsRead, rowsAccepted, rowsQuarantined, rowsSetAside } = source;
  expect(['rows accounted for', rowsAccepted + rowsQuarantined + rowsSetAside]).toEqual([
    'rows accounted for',
    rowsRead,
  ]);
  const between = `row_id >= ${source.number} * 4294967296 and row_id < ${source.number + 1} * 4294967296`;
  const refused = (await database.rows(`select row_id from ledger.quarantine where ${between}`)).map((row) =>
    Number(row['row_id']),
  );
  expect(['rows listed as refused', refused.length]).toEqual([
    'rows listed as refused',
    rowsQuarantined + rowsSetAside,
  ]);
  const entered =
    source.table === 'txn'
      ? (await database.rows(`select row_id from ledger.txn where ${between}`)).map((row) => Number(row['row_id']))
      : [];
  if (source.table === 'txn')
    expect(['rows in the ledger', entered.length]).toEqual(['rows in the ledger', rowsAccepted]);
  const ids = [...refused, ...entered];
  expect(['row ids', new Set(ids).size]).toEqual(['row ids', ids.length]);
  const asked = ids.slice(0, MOST_RECALLED).map((id) => rowId(Math.floor(id / 2 ** 32), id % 2 ** 32));
  const recalled = await intake.recall(asked as readonly RowId[]);
  if (!recalled.ok) throw new Error(`rows cannot be recalled: ${JSON.stringify(recalled.problem)}`);
  expect(['rows recalled', recalled.value.length]).toEqual(['rows recalled', asked.length]);
  if (proposal.kind === 'text' && source.table === 'txn' && asked.length === rowsRead)
    await expectWholeText(file, proposal, recalled.value);
}

/**
 * Takes one file through the whole line, from drop to ledger and back to its cells, and holds it against what is promised: a problem
 * from the closed list or a table in which nothing is missing.
 *
 * @throws whatever the product throws, and an assertion error where it breaks its word
 */
export async function wholeLine(
  { database, intakes }: Bench,
  { path, bytes }: NamedBytes,
  random: Random,
): Promise<Fate> {
  await database.exec(emptyingStatements().join(';\n'));
  const refusals: Problem['code'][] = [];
  const intake = intakes[random.below(intakes.length)] ?? openIntake(database);
  const expanded = await expandFiles([{ path, blob: new Blob([bytes]) }]);
  for (const { problem } of expanded.problems) refusals.push(told(problem));
  const plan: PlannedSource[] = [];
  for (const file of expanded.files) {
    const proposed = await intake.propose(file);
    if (!proposed.ok) {
      refusals.push(told(proposed.problem));
      continue;
    }
    if (proposed.value.length === 0) throw new Error('a file that is neither refused nor read');
    for (const proposal of proposed.value) {
      for (const problem of proposal.problems ?? []) refusals.push(told(problem));
      const mapped = forced(proposal, random);
      if (mapped.mapping.table === 'txn' && proposal.kind !== 'format') {
        const seen = await intake.preview(file, mapped).catch((cause: unknown) => {
          if (!(cause instanceof ProblemError)) throw cause;
          refusals.push(told(cause.problem));
          return null;
        });
        if (seen !== null)
          expect(['rows previewed', seen.accepted + seen.refused + seen.setAside]).toEqual([
            'rows previewed',
            seen.read,
          ]);
      }
      plan.push({ file, proposal: mapped });
    }
  }
  if (plan.length === 0) return { entered: 0, rows: 0, refusals };
  const report = await intake.import(plan);
  for (const { problem } of report.problems) refusals.push(told(problem));
  expect(['sheets accounted for', report.sources.length + report.problems.length]).toEqual([
    'sheets accounted for',
    plan.length,
  ]);
  for (const source of report.sources) {
    const planned = plan.find(({ file, proposal }) => file.path === source.file && proposal.sheet === source.sheet);
    if (planned === undefined) throw new Error(`a source nobody planned: ${source.file} ${source.sheet}`);
    await expectNothingLost(database, intake, source, planned);
  }
  return {
    entered: report.sources.length,
    rows: report.sources.reduce((sum, { rowsRead }) => sum + rowsRead, 0),
    refusals,
  };
}
