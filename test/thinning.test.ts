import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks } from '#checks/catalogue.ts';
import type { Check, QueryCheck } from '#domain/check.ts';
import type { CheckRun, Finding } from '#domain/finding.ts';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { kernelsInline } from '#engine/kernels.ts';
import { runCheck } from '#engine/run-check.ts';
import { checksUnderTest, workedCasesOf } from './support/cases/catalogue-case.ts';
import { loadCase } from './support/cases/load.ts';

const MOST_ROWS_DROPPED = 12;
const MOST_CASES = 3;

const run = (native: Database, check: Check, params: Readonly<Record<string, number>>): Promise<CheckRun> =>
  runCheck(check, { database: native, kernels: kernelsInline(native), explanations: [], params });

const evidenceOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ evidence }) => evidence.join(' ')).sort();

/** Findings that a run over fewer rows no longer gives, for each row outside the evidence dropped in turn. */
async function lostByDropping(native: Database, check: Check): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const worked of workedCasesOf(check)
    .filter(({ verdict }) => verdict === 'flags')
    .slice(0, MOST_CASES)) {
    const { params } = await loadCase(native, worked);
    const whole = await run(native, check, params);
    if (whole.status !== 'found') throw new Error(`${worked.says}: ${whole.status}`);
    const cited = whole.findings.flatMap(({ evidence }) => evidence);
    const others = await native.rows(
      `select row_id from ledger.txn where row_id not in (${cited.join(', ')}) order by row_id limit ${MOST_ROWS_DROPPED}`,
    );
    for (const { row_id: row } of others) {
      await loadCase(native, worked);
      await native.exec(`delete from ledger.txn where row_id = ${String(row)}`);
      const thinned = await run(native, check, params);
      const left = thinned.status === 'found' ? evidenceOf(thinned.findings) : [];
      const gone = evidenceOf(whole.findings).filter((evidence) => !left.includes(evidence));
      if (gone.length > 0) lost.push(`${worked.says}: without row ${String(row)}`);
    }
  }
  return lost;
}

/** What a run says of its findings once every statement of their months is taken away. */
async function withoutStatements(native: Database, check: Check): Promise<readonly string[]> {
  const states: string[] = [];
  for (const worked of workedCasesOf(check)
    .filter(({ verdict }) => verdict === 'flags')
    .slice(0, MOST_CASES)) {
    const { params } = await loadCase(native, worked);
    await native.exec("update ledger.coverage set state = 'missing', source = null");
    states.push((await run(native, check, params)).status);
  }
  return states;
}

describe('with less to see', () => {
  let native: Database;
  beforeAll(async () => {
    native = await openNative();
  });
  afterAll(() => native.close());

  for (const check of checksUnderTest) {
    if (check.rests === 'presence')
      it(`${check.id} keeps its findings when a row outside them is dropped`, async () => {
        expect(await lostByDropping(native, check)).toEqual([]);
      });

    const asksMonths = 'txn' in check.requires;
    it(`${check.id} ${check.rests === 'presence' || !asksMonths ? 'still finds' : 'keeps pending'} what it found when no statement is held`, async () => {
      const expected = check.rests === 'presence' || !asksMonths ? 'found' : 'undetermined';
      expect(new Set(await withoutStatements(native, check))).toEqual(new Set([expected]));
    });
  }

  it('a check that rests on more than it says is noticed', async () => {
    const model = checks.find((check): check is QueryCheck => check.id === 'structuring-window');
    if (!model) throw new Error('the model check is missing');
    const counting = {
      ...model,
      sql: model.sql.replace(/from findings/, 'from findings where (select count(*) from txn) >= 4'),
    };
    expect(await lostByDropping(native, counting)).not.toEqual([]);
    const asBalance: Check = { ...model, rests: 'balance' };
    expect(new Set(await withoutStatements(native, asBalance))).toEqual(new Set(['undetermined']));
  });
});
