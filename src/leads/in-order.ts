import type { Check } from '#domain/check.ts';
import type { CheckRun } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { rank } from './rank.ts';
import { amountsSql, reviewCases } from './review-cases.ts';
import { shownCases, type CaseShown } from './shown-case.ts';

type Ask = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** The place of each finding that stands in the order of review, and the cases they make, as both are handed over. */
export async function inOrderOfReview(
  runs: readonly CheckRun[],
  checks: readonly Check[],
  ask: Ask,
): Promise<{ readonly ranks: Readonly<Record<string, number | null>>; readonly cases: readonly CaseShown[] }> {
  const found = runs.flatMap((run) => (run.status === 'found' ? run.findings : []));
  const cited = [...new Set(found.flatMap(({ evidence }) => [...evidence]))];
  const rows = cited.length === 0 ? [] : await ask(amountsSql(cited));
  const amounts = new Map(
    rows.flatMap((row) =>
      row['amount_ref'] === null ? [] : [[Number(row['row_id']) as RowId, Number(row['amount_ref'])] as const],
    ),
  );
  return {
    ranks: Object.fromEntries(rank(found, checks).map(({ finding, rank: place }) => [finding.id, place])),
    cases: shownCases(reviewCases(found, checks, (row) => amounts.get(row) ?? null)),
  };
}
