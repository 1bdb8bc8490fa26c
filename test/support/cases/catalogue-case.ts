import { explanationsOf, detectSourceOf, checks } from '#checks/catalogue.ts';
import { casesOf, explanationCasesOf } from '#checks/cases.ts';
import type { Check, Explanation } from '#domain/check.ts';
import type { CheckRun, Finding } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import type { Database } from '#engine/database.ts';
import { kernelsInline } from '#engine/kernels.ts';
import { runCheck } from '#engine/run-check.ts';
import { loadCase, type Loaded } from './load.ts';
import { parseCases } from '#checks/parse-cases.ts';
import type { WorkedCase } from '#checks/worked-case.ts';

/** Checks under test: all, or the one that `CHECK` names, while it is being written. */
export const checksUnderTest: readonly Check[] = checks.filter(
  ({ id }) => !process.env['CHECK'] || process.env['CHECK'] === id,
);

export const workedCasesOf = (check: Check): readonly WorkedCase[] =>
  parseCases(casesOf(check.id), `src/checks/${check.id}/cases.md`);

export const explanationCases = (check: Check, explanation: string): readonly WorkedCase[] =>
  parseCases(explanationCasesOf(check.id, explanation), `src/checks/${check.id}/explanations/${explanation}/cases.md`);

/** Runs a check on a worked case, with all its ordinary reasons or those given. */
export async function runOn(
  database: Database,
  check: Check,
  worked: WorkedCase,
  explanations: readonly Explanation[] = explanationsOf(check.id),
): Promise<{ readonly run: CheckRun; readonly loaded: Loaded }> {
  const loaded = await loadCase(database, worked);
  const context = {
    database,
    kernels: kernelsInline(database),
    explanations,
    params: loaded.params,
    detectSource: detectSourceOf(check.id),
  };
  return { run: await runCheck(check, context), loaded };
}

const evidenceOf = (findings: readonly Finding[]): string[] =>
  findings.map(({ evidence }) => JSON.stringify([...evidence].sort((a, b) => a - b))).sort();
const markedSets = ({ marked }: Loaded): string[] =>
  [marked.x, marked.y, marked.z]
    .filter((rows: readonly RowId[]) => rows.length > 0)
    .map((rows) => JSON.stringify(rows))
    .sort();

/** What a run says, in the words of a worked case: its state, and the evidence of each finding. */
export function said(run: CheckRun): { readonly status: string; readonly evidence: readonly string[] } {
  if (run.status === 'failed') return { status: `failed: ${JSON.stringify(run.problem)}`, evidence: [] };
  if (run.status === 'found') return { status: 'found', evidence: evidenceOf(run.findings) };
  return { status: run.status, evidence: run.status === 'undetermined' ? evidenceOf(run.pending) : [] };
}

/** What a worked case of a check promises. */
export function promised(
  worked: WorkedCase,
  loaded: Loaded,
): { readonly status: string; readonly evidence: readonly string[] } {
  switch (worked.verdict) {
    case 'flags':
      return { status: 'found', evidence: markedSets(loaded) };
    case 'undetermined':
      return { status: 'undetermined', evidence: markedSets(loaded) };
    case 'not-applicable':
      return { status: 'not-applicable', evidence: [] };
    case 'clear':
    case 'misses':
      return { status: 'clear', evidence: [] };
    default:
      throw new Error(`${worked.file}:${worked.line}: this heading belongs to an explanation`);
  }
}

/** Whether a run keeps the promise of its case. A `Misses` case is kept by anything but a finding. */
export function isKept(worked: WorkedCase, run: CheckRun, loaded: Loaded): boolean {
  if (worked.verdict === 'misses') return run.status === 'clear' || run.status === 'undetermined';
  return JSON.stringify(said(run)) === JSON.stringify(promised(worked, loaded));
}
