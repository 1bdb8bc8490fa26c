import { openAsBlob, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checks, detectSourceOf, explanationsOf } from '#checks/catalogue.ts';
import type { CheckRun } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { openNative } from '#engine/adapters/native.ts';
import { kernelsInline } from '#engine/kernels.ts';
import { runChecks } from '#engine/run-check.ts';
import { openIntake } from '#ingest/intake.ts';
import { reviewCases, type ReviewCase } from '#leads/review-cases.ts';
import { byChance, byDegree, bySize } from '../scoreboard/baselines.ts';
import { labelledSets, type LabelledSet } from '../scoreboard/labelled-sets.ts';
import { pageOf, type Measured } from '../scoreboard/page.ts';
import { accountScoreOf, scoreOf } from '../scoreboard/score.ts';
import { line, seconds } from './report.ts';

interface Answered {
  readonly cases: readonly ReviewCase[];
  readonly runs: readonly CheckRun[];
  readonly slowest: readonly (readonly [check: string, ms: number])[];
  readonly ms: number;
}

/** The same import and the same checks as a reader's own file. */
async function answered(path: string): Promise<Answered> {
  const database = await openNative();
  try {
    const intake = openIntake(database);
    const file = { path: 'transfers.csv', blob: Object.assign(await openAsBlob(path), { path }) };
    const proposed = await intake.propose(file);
    if (!proposed.ok) throw new Error(proposed.problem.code);
    const { problems, sources } = await intake.import(proposed.value.map((proposal) => ({ file, proposal })));
    expect(problems).toEqual([]);
    expect(sources[0]?.rowsQuarantined).toBe(0);
    const took: [string, number][] = [];
    let last = performance.now();
    const start = last;
    const runs = await runChecks(
      checks,
      { database, kernels: kernelsInline(database), explanationsOf, detectSourceOf },
      {
        onRun: (run) => {
          took.push([run.asked.check, performance.now() - last]);
          last = performance.now();
          if (run.status === 'failed')
            line(`  ${run.asked.check} failed`, '', JSON.stringify(run.problem).slice(0, 300));
        },
      },
    );
    const ms = performance.now() - start;
    const amounts = new Map(
      (await database.rows('select row_id, amount_ref from ledger.txn where own_transfer_id is null')).map((row) => [
        Number(row['row_id']) as RowId,
        Number(row['amount_ref']),
      ]),
    );
    const found = runs.flatMap((run) => (run.status === 'found' ? run.findings : []));
    const cases = reviewCases(found, checks, (row) => amounts.get(row) ?? null);
    return { cases, runs, slowest: took.sort(([, a], [, b]) => b - a).slice(0, 6), ms };
  } finally {
    await database.close();
  }
}

const lineOf = (row: RowId): number => row % 2 ** 32;
const alertsOf = (cases: readonly ReviewCase[]) => cases.map(({ rows }) => new Set(rows.map(lineOf)));

/** Detection as a reader meets it: cases in order of review, against what was planted; written to docs/scoreboard.md by the run itself. */
it('detection', async () => {
  const measured: Measured[] = [];
  const missing: string[] = [];
  for (const set of labelledSets(process.env['LIMIER_DATA'] ?? '', (name) => missing.push(name))) {
    line(
      `${set.name}: ${set.transfers.lines.length} transfers, ${set.accounts} accounts`,
      '',
      `${set.patterns.length} patterns of three accounts or more`,
    );
    const { cases, runs, slowest, ms } = await answered(set.path);
    const alerts = alertsOf(cases);
    const { from, to } = set.transfers;
    const endsOf = (row: number): readonly string[] => [from[row - 2] as string, to[row - 2] as string];
    const methods = (
      [
        ['Limier', alerts],
        ['accounts with most turnover', bySize(set.transfers)],
        ['accounts with most counterparties', byDegree(set.transfers)],
        ['accounts drawn by chance', byChance(set.transfers, 1)],
      ] as const
    ).map(([method, given]) => ({
      method,
      score: scoreOf(given, set.patterns),
      accounts: set.labelled ? accountScoreOf(given, endsOf, set.labelled) : null,
    }));
    for (const { method, score, accounts } of methods)
      line(
        `  ${method}`,
        '',
        `p@10 ${score.precisionAt[10]}, p@50 ${score.precisionAt[50]}, recall@50 ${score.recallAt[50]?.toFixed(3)}, ${score.alerts} alerts${accounts ? `; accounts at 50: ${JSON.stringify(accounts[50])}` : ''}`,
      );
    for (const [check, took] of slowest) line(`    ${check}`, seconds(took));
    measured.push({
      set: described(set),
      methods,
      checks: byCheck(runs, set),
      seconds: ms / 1000,
      clean: cleanOf(cases, set, endsOf),
    });
  }
  expect(measured.length, `nothing to measure: LIMIER_DATA names no folder with ${missing.join(', ')}`).toBeGreaterThan(
    0,
  );
  writeFileSync('docs/scoreboard.md', pageOf(measured, missing, checks.length));
});

const described = ({ name, what, transfers, accounts, patterns }: LabelledSet): Measured['set'] => ({
  name,
  what,
  transfers: transfers.lines.length,
  accounts,
  patterns: patterns.length,
});

/** How many accounts of a thousand stand in a case without a planted row or a labelled account. */
function cleanOf(
  cases: readonly ReviewCase[],
  { patterns, labelled, accounts: all }: LabelledSet,
  endsOf: (row: number) => readonly string[],
): number {
  const planted = new Set(patterns.flatMap(({ rows }) => [...rows]));
  const isClean = (row: number): boolean => !planted.has(row) && !endsOf(row).some((account) => labelled?.has(account));
  const clean = cases.filter(({ rows }) => rows.map(lineOf).every(isClean));
  return (new Set(clean.flatMap(({ accounts }) => accounts)).size / all) * 1000;
}

/** What each check finds, and what part of it touches a planted row. */
function byCheck(runs: readonly CheckRun[], set: LabelledSet): Measured['checks'] {
  const planted = new Set(set.patterns.flatMap(({ rows }) => [...rows]));
  return runs.flatMap((run) => {
    if (run.status !== 'found') return [];
    const touching = run.findings.filter(({ evidence }) => evidence.some((row) => planted.has(lineOf(row)))).length;
    return [{ check: run.asked.check, findings: run.findings.length, touching }];
  });
}
