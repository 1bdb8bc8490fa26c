import {
  DateDay,
  Field,
  Int32,
  Int64,
  RecordBatch,
  Schema,
  Struct,
  Utf8,
  builderThroughIterable,
  makeData,
  type DataType,
  type Vector,
} from 'apache-arrow';
import type { Check, Explanation } from '#domain/check.ts';
import { dayNumber } from '#domain/day.ts';
import type { Answer, Hit, Tried } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { ipcOf } from './adapters/ipc.ts';
import { shareOf, sightOf } from './coverage.ts';
import type { Database } from './database.ts';
import type { LedgerAtRest } from './ledger-at-rest.ts';
import { render } from './render.ts';

const DAY = 86_400_000;
const answers: readonly Answer[] = ['supports', 'excludes', 'cannot-tell'];

/** Writes the relations that explanations read, `finding` and `finding_row`, numbered by place in the list. */
export async function loadFindings(database: Database, hits: readonly Hit[], signal?: AbortSignal): Promise<void> {
  await database.exec(
    `create or replace table finding (finding integer, subject varchar, since date, until date);
    create or replace table finding_row (finding integer, row_id bigint)`,
    signal,
  );
  const numbers = hits.map((_, finding) => finding);
  const cited = hits.flatMap((hit, finding) => hit.evidence.map((row) => ({ finding, row })));
  const days = (of: (hit: Hit) => string) => hits.map((hit) => dayNumber(of(hit) as Hit['since']) * DAY);
  await database.load(
    'finding',
    ipcOf([
      recordBatch({
        finding: vectorOf(numbers, new Int32()),
        subject: vectorOf(
          hits.map((hit) => hit.subject),
          new Utf8(),
        ),
        since: vectorOf(
          days((hit) => hit.since),
          new DateDay(),
        ),
        until: vectorOf(
          days((hit) => hit.until),
          new DateDay(),
        ),
      }),
    ]),
  );
  await database.load(
    'finding_row',
    ipcOf([
      recordBatch({
        finding: vectorOf(
          cited.map(({ finding }) => finding),
          new Int32(),
        ),
        row_id: vectorOf(
          cited.map(({ row }) => BigInt(row)),
          new Int64(),
        ),
      }),
    ]),
  );
}

export async function forgetFindings(database: Database): Promise<void> {
  await database.exec('drop table if exists finding; drop table if exists finding_row');
}

type Vectors = Readonly<Record<string, Vector>>;

/** Arrow compiles a test for null values out of text, which the page's content security policy refuses: here no value is null. */
function vectorOf<Type extends DataType>(values: readonly Type['TValue'][], type: Type): Vector<Type> {
  const [vector] = builderThroughIterable<Type>({ type, nullValues: [] })(values);
  if (!vector) throw new RangeError('a column without values');
  return vector;
}

function recordBatch(columns: Vectors): RecordBatch {
  const entries = Object.entries(columns);
  const fields = entries.map(([name, column]) => new Field(name, column.type, true));
  const length = entries[0]?.[1].length ?? 0;
  const children = entries.map(([, column]) => column.data[0] ?? makeData({ type: new Utf8() }));
  return new RecordBatch(
    new Schema(fields),
    makeData({ type: new Struct(fields), length, nullCount: 0, children: children as never }),
  );
}

/**
 * Tries one ordinary reason against every finding of a run. Where the months of the accounts it looks at do not count, an
 * `excludes` becomes `cannot-tell`.
 *
 * @param accountsOf  the accounts of each finding's subject, in the order of `loadFindings`
 * @returns           one answer per finding
 * @throws RangeError when the query answers in other words, or not once for each finding
 */
export async function tryExplanation(
  ledger: LedgerAtRest,
  check: Check,
  explanation: Explanation,
  accountsOf: readonly (readonly number[])[],
  least: number,
  signal?: AbortSignal,
): Promise<readonly Tried[]> {
  const rows = await ledger.database.rows(render(explanation.sql, {}), signal);
  const isUnseen = rows.some((row) => row['answer'] === 'excludes')
    ? await unseenBy(ledger, check, explanation, least, signal)
    : () => false;
  const byFinding = new Map(rows.map((row) => [Number(row['finding']), row]));
  if (rows.length !== accountsOf.length || byFinding.size !== rows.length)
    throw new RangeError(`${explanation.id} gives ${rows.length} answers to ${accountsOf.length} findings`);
  return accountsOf.map((accounts, finding) => {
    const row = byFinding.get(finding);
    const said = row?.['answer'] as Answer;
    if (!row || !answers.includes(said)) throw new RangeError(`${explanation.id} answers "${String(said)}"`);
    const share = row['share'] === null || row['share'] === undefined ? null : Number(row['share']);
    if (share !== null && !(share >= 0 && share <= 1))
      throw new RangeError(`${explanation.id} accounts for ${share} of an amount`);
    const weakened = said === 'excludes' && isUnseen(accounts);
    return {
      explanation: explanation.id,
      answer: weakened ? 'cannot-tell' : said,
      share,
      evidence: (row['evidence'] ?? []) as unknown as readonly RowId[],
      weakened,
    };
  });
}

/** Whether too few months of the accounts an explanation looks at could be seen for it to exclude anything. */
async function unseenBy(
  ledger: LedgerAtRest,
  check: Check,
  explanation: Explanation,
  least: number,
  signal?: AbortSignal,
): Promise<(accounts: readonly number[]) => boolean> {
  const sight = await sightOf(ledger, { rests: check.rests, requires: explanation.requires }, signal);
  const { looksAt } = explanation;
  return (accounts) => shareOf(sight.of(looksAt === 'case' ? sight.accounts : accounts), explanation) < least;
}
