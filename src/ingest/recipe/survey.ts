import type { Database, FileAccess } from '#engine/database.ts';
import { stagedRows, type SourceToImport } from '../staged-source.ts';
import { stage } from '../read/stage.ts';
import { recipeOf, withSplits } from './apply.ts';
import type { Step } from './recipe.ts';

const STAGE = 'ingest_survey';
/** Rows staged before they are asked. */
const BATCH = 100_000;

/** One spelling in a column, and how many cells have it. */
export interface Spelling {
  readonly text: string;
  readonly count: number;
}

/** What one step would change. */
export interface Trial {
  readonly cells: number;
  readonly rows: number;
  /** The first of them. */
  readonly shown: readonly {
    readonly file: string;
    readonly row: number;
    readonly column: string | null;
    readonly before: string;
    readonly after: string;
  }[];
  /** The step is meant for no sheet, or finds its column in none. */
  readonly meant: boolean;
}

export type SurveyedSheet = Pick<SourceToImport, 'file' | 'proposal' | 'opened'>;

/** Asks something of all rows of a sheet, a hundred thousand at a time. */
async function overRows(
  database: Database & { readonly files?: FileAccess },
  sheet: SurveyedSheet,
  signal: AbortSignal | undefined,
  ask: (from: string) => Promise<void>,
): Promise<void> {
  let waiting = 0;
  const flush = async (): Promise<void> => {
    if (waiting > 0) await ask(STAGE);
    await database.exec(`drop table if exists ${STAGE}`);
    waiting = 0;
  };
  await database.exec(`drop table if exists ${STAGE}`);
  try {
    for await (const rows of stagedRows(sheet, signal === undefined ? {} : { signal })) {
      await stage(database, STAGE, rows, sheet.proposal.layout.width);
      waiting += rows.length;
      if (waiting >= BATCH) await flush();
    }
    await flush();
  } finally {
    await database.exec(`drop table if exists ${STAGE}`);
  }
}

/** Every spelling of a column in its rows of data, after the steps in force, the most frequent first. */
export async function spellingsOf(
  database: Database,
  sheets: readonly SurveyedSheet[],
  steps: readonly Step[],
  heading: string,
  signal?: AbortSignal,
): Promise<readonly Spelling[]> {
  const counts = new Map<string, number>();
  for (const sheet of sheets) {
    const { headings, layout } = withSplits(sheet.proposal, steps);
    const at = headings.findIndex((one) => one.trim() === heading.trim());
    if (at < 0) continue;
    const recipe = recipeOf(sheet.proposal, steps);
    await overRows(database, sheet, signal, async (from) => {
      const rows = await database.rows(
        `select c${at} as text, count(*) as n from ${recipe?.relation(from) ?? from}
         where row_number >= ${layout.firstDataRow} and c${at} is not null and (flaw is null or not starts_with(flaw, 'aside:')) group by all`,
        signal,
      );
      for (const row of rows) {
        const text = String(row['text']);
        counts.set(text, (counts.get(text) ?? 0) + Number(row['n']));
      }
    });
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((one, other) => other.count - one.count || (one.text < other.text ? -1 : 1));
}

/** What the last of the steps would change, after those before it; nothing is written. */
export async function tryStep(
  database: Database,
  sheets: readonly SurveyedSheet[],
  steps: readonly Step[],
  most: number,
  signal?: AbortSignal,
): Promise<Trial> {
  const shown: Trial['shown'][number][] = [];
  let cells = 0;
  let rows = 0;
  let meant = false;
  for (const sheet of sheets) {
    const recipe = recipeOf(sheet.proposal, steps);
    const last = steps.length;
    const own = recipeOf(
      sheet.proposal,
      steps.map((step, at) => (at === last - 1 ? step : { ...step, on: false })),
    );
    if (recipe === null || own === null || recipe.unmet.some(({ place }) => place === last)) continue;
    meant = true;
    await overRows(database, sheet, signal, async (from) => {
      await database.exec(
        `create or replace temp table ingest_trial as select row_number, column_name, before, after from (${recipe.changes(from)}) where step = ${last}`,
        signal,
      );
      const [counted] = await database.rows(
        'select count(*) as cells, count(distinct row_number) as n from ingest_trial',
      );
      cells += Number(counted?.['cells'] ?? 0);
      rows += Number(counted?.['n'] ?? 0);
      if (shown.length < most)
        for (const row of await database.rows(
          `select row_number, column_name, coalesce(before, '') as before, coalesce(after, '') as after from ingest_trial order by row_number limit ${most - shown.length}`,
        ))
          shown.push({
            file: sheet.proposal.file,
            row: Number(row['row_number']),
            column: row['column_name'] === null ? null : String(row['column_name']),
            before: String(row['before']),
            after: String(row['after']),
          });
      await database.exec('drop table if exists ingest_trial');
    });
  }
  return { cells, rows, shown, meant };
}
