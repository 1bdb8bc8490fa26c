import type { Problem } from '#domain/problem.ts';
import type { Database } from '#engine/database.ts';
import type { Proposal } from '../proposal.ts';
import { recipeOf, sheetOf } from './apply.ts';
import { isFor, type Step } from './recipe.ts';

/** What a step did in the whole case; a step in force that did nothing has a problem that says why. */
export interface StepOutcome {
  readonly id: string;
  /** From 1. */
  readonly place: number;
  readonly cells: number;
  readonly rows: number;
  readonly problems: readonly Problem[];
}

/** A sheet of the case. */
export interface ReadSheet {
  readonly source: number;
  readonly proposal: Proposal;
}

const wantedBy = ({ sheet }: Step): string =>
  'sha256' in sheet
    ? sheet.sheet === null
      ? sheet.file
      : `${sheet.file} · ${sheet.sheet}`
    : sheet.headings.join(' ; ');

/** What each step of a recipe did to the sheets of the case, from the cells it is known to have changed. */
export async function stepOutcomes(
  database: Database,
  steps: readonly Step[],
  sheets: readonly ReadSheet[],
): Promise<readonly StepOutcome[]> {
  if (steps.length === 0) return [];
  const counted = await database.rows(
    `select step, row_id // 4294967296 as source, count(*) as changes, count(column_name) as cells, count(distinct row_id) as rows
     from ledger.correction group by all`,
  );
  const unmet = sheets.flatMap(({ source, proposal }) =>
    (recipeOf(proposal, steps)?.unmet ?? []).map(({ place, column }) => ({
      place,
      column,
      source,
      name: proposal.file,
    })),
  );
  return steps.map((step, at): StepOutcome => {
    const place = at + 1;
    const own = counted.filter((row) => Number(row['step']) === place);
    const sum = (name: string): number => own.reduce((total, row) => total + Number(row[name]), 0);
    const outcome = { id: step.id, place, cells: sum('cells'), rows: sum('rows') };
    if (!step.on) return { ...outcome, problems: [] };
    const meant = sheets.filter(({ proposal }) => isFor(step.sheet, sheetOf(proposal)));
    if (meant.length === 0)
      return { ...outcome, problems: [{ code: 'step-without-sheet', step: place, wanted: wantedBy(step) }] };
    const columns = unmet
      .filter((one) => one.place === place)
      .map(({ name, column }): Problem => ({ code: 'step-without-column', step: place, name, column }));
    if (columns.length > 0 || sum('changes') > 0) return { ...outcome, problems: columns };
    const name = meant[0]?.proposal.file ?? '';
    const problem: Problem =
      step.kind === 'correct' || step.kind === 'aside'
        ? { code: 'step-row-differs', step: place, name, row: step.row }
        : { code: 'step-without-effect', step: place };
    return { ...outcome, problems: [problem] };
  });
}
