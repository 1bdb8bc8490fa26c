import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks, detectSourceOf, explanationsOf } from '#checks/catalogue.ts';
import type { Check, FunctionCheck, QueryCheck } from '#domain/check.ts';
import type { Day } from '#domain/day.ts';
import type { CheckRun } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { kernelsInline } from '#engine/kernels.ts';
import { questionOf } from '#engine/question.ts';
import { runCheck, runChecks, type CheckContext } from '#engine/run-check.ts';
import { loadCase } from './support/cases/load.ts';
import { parseCases } from '#checks/parse-cases.ts';

const model = checks.find((check): check is QueryCheck => check.id === 'structuring-window');
if (!model) throw new Error('the model check is missing');

const threeDeposits = `
## Flags: three deposits
| hit | booked_on  | account_id | direction | method | amount_ref |
| --- | ---------- | ---------- | --------- | ------ | ---------- |
| x   | 2024-03-04 | A1         | credit    | cash   | 9800       |
| x   | 2024-03-06 | A1         | credit    | cash   | 9500       |
| x   | 2024-03-11 | A1         | credit    | cash   | 8000       |
|     | 2024-04-11 | A2         | credit    | cash   | 12         |
|     | 2024-05-11 | A2         | credit    | cash   | 12         |
`;

const inventing: Check = { ...model, sql: model.sql.replace('collect_rows(row_id)', 'collect_rows(row_id + 1000)') };

const slow: FunctionCheck = {
  ...model,
  given: 'flow-graph',
  *detect() {
    for (let slice = 0; slice < 1_000_000; slice++) {
      const end = performance.now() + 5;
      while (performance.now() < end);
      yield slice / 1_000_000;
    }
    return { hits: [], cut: [] };
  },
};

/** Every deposit above a floor, written as a function over the answer of a query. */
const overRows: FunctionCheck = {
  ...model,
  params: { window: model.params['window']! },
  measures: { deposits: 'count', total: 'money', days: 'days', ceiling: 'money' },
  given: 'rows',
  rows: `select row_id, as_text(account_id) as subject, booked_on, amount_ref, label
    from txn_counted where amount_ref >= $window order by booked_on, row_id`,
  severity: () => 0.5,
  *detect({ graph, rows }) {
    yield 0;
    expect(graph.edges).toBe(0);
    const [row, cents] = [rows.numbers('row_id'), rows.numbers('amount_ref')];
    const [subject, day] = [rows.texts('subject'), rows.texts('booked_on')];
    expect(rows.texts('label')).toEqual(Array.from({ length: rows.length }, () => null));
    expect(() => rows.numbers('balance')).toThrow(RangeError);
    expect(() => rows.texts('amount_ref')).toThrow(RangeError);
    const hits = Array.from({ length: rows.length }, (_, at) => ({
      subject: subject[at] as string,
      since: day[at] as Day,
      until: day[at] as Day,
      evidence: [row[at] as RowId] as const,
      measures: { deposits: 1, total: cents[at] as number, days: 1, ceiling: 0 },
    }));
    return { hits, cut: [] };
  },
};

describe('a run of a check', () => {
  let native: Database;
  let context: CheckContext;
  beforeAll(async () => {
    native = await openNative();
    context = { database: native, kernels: kernelsInline(native), explanations: explanationsOf(model.id) };
  });
  afterAll(() => native.close());

  const load = async (text = threeDeposits): Promise<void> => {
    const [worked] = parseCases(text, 'here');
    if (worked) await loadCase(native, worked);
  };

  it('gives a function the columns of its query, in cents and days, with its parameters written in', async () => {
    await load();
    const run = await runCheck(overRows, { ...context, explanations: [] });
    if (run.status !== 'found') throw new Error(JSON.stringify(run));
    expect(run.findings.map(({ measures, period }) => [measures['total'], period.from])).toEqual([
      [980_000, '2024-03-04'],
      [950_000, '2024-03-06'],
      [800_000, '2024-03-11'],
      [1200, '2024-04-11'],
      [1200, '2024-05-11'],
    ]);
    const none = await runCheck(overRows, { ...context, explanations: [], params: { window: 31 } });
    if (none.status !== 'found') throw new Error(JSON.stringify(none));
    expect(none.findings.length).toBe(3);
    expect(none.asked.digest).not.toBe(run.asked.digest);
  });

  const foundIn = (run: CheckRun) => {
    if (run.status !== 'found') throw new Error(JSON.stringify(run));
    return run.findings[0];
  };

  it('gives the finding with its subject, period, amount, months, severity and the reasons tried', async () => {
    await load();
    const run = await runCheck(model, context);
    const finding = foundIn(run);
    expect(finding).toMatchObject({
      check: 'structuring-window',
      subject: { unit: 'account', id: '1', key: 'case|A1', accounts: [1] },
      period: { from: '2024-03-04', to: '2024-03-11' },
      measures: { deposits: 3, total: 2_730_000, largest: 980_000, ceiling: 1_000_000, days: 8 },
      amount: 2_730_000,
      coverage: { asked: 1, covered: 1, gaps: [] },
      stands: true,
    });
    expect(finding.severity).toBeCloseTo(0.91 * 0.6, 10);
    expect(finding.tried.map(({ explanation, answer }) => [explanation, answer])).toEqual([
      ['bank-deposit-limit', 'cannot-tell'],
      ['weekly-takings', 'excludes'],
    ]);
    expect(run).toMatchObject({
      coverage: { asked: 6, covered: 6 },
      tally: { found: 1, clear: 1, undetermined: 0, notApplicable: 0 },
    });
  });

  it('knows a finding again after the same files are imported in another order', async () => {
    await load();
    const before = foundIn(await runCheck(model, context)).id;
    const shift = 3 * 2 ** 32;
    for (const table of ['txn', 'source']) {
      const column = table === 'txn' ? `row_id = row_id + ${shift}` : 'source = source + 3';
      await native.exec(`update ledger.${table} set ${column}`);
    }
    expect(foundIn(await runCheck(model, context)).id).toBe(before);
  });

  it('says of a failed run which step failed, and lets the other checks run', async () => {
    await load();
    const broken: Check = {
      ...model,
      id: 'broken',
      sql: `${model.sql} -- $window`.replace('from findings', 'from nowhere'),
    };
    const runs = await runChecks([broken, model], { database: native, kernels: context.kernels, explanationsOf });
    expect(runs.map(({ status }) => status)).toEqual(['failed', 'found']);
    expect(runs[0]).toMatchObject({ problem: { code: 'check-failed', check: 'broken', step: 'question' } });
  });

  it('fails when its evidence is not in the ledger, its severity is off the scale, or its period is backwards', async () => {
    await load();
    const backwards: Check = {
      ...model,
      sql: model.sql.replace('select subject, since, until,', 'select subject, until as since, since as until,'),
    };
    for (const check of [inventing, { ...model, severity: () => 2 }, backwards])
      expect(await runCheck(check, context)).toMatchObject({ status: 'failed', problem: { code: 'check-failed' } });
  });

  it('refuses a parameter it does not have, or a value outside its range', async () => {
    await load();
    for (const params of [{ windows: 5 }, { window: 400 }])
      expect((await runCheck(model, { ...context, params })).status).toBe('failed');
  });

  it('takes a number given for an amount of law in the place of that amount', async () => {
    await load();
    expect((await runCheck(model, { ...context, params: { ceiling: 9000 } })).status).toBe('clear');
    const found = foundIn(await runCheck(model, { ...context, params: { ceiling: 9900 } }));
    expect(found.measures).toMatchObject({ deposits: 3, ceiling: 990_000 });
  });

  it('counts the months of a bank that gave no method as months it could not see', async () => {
    await load();
    await native.exec(`
      update ledger.coverage set source = 2 where account_id = 2;
      insert into ledger.source (source, file, sha256) values (2, 'bank-b.csv', 'b');
      insert into ledger.mapped values (2, 'txn', 'booked_on'), (2, 'txn', 'account_id'), (2, 'txn', 'direction')`);
    const run = await runCheck(model, context);
    expect(run).toMatchObject({
      status: 'found',
      coverage: {
        asked: 6,
        covered: 3,
        gaps: [{ account: 2, months: { from: '2024-03', to: '2024-05' }, why: 'column-unmapped' }],
      },
      tally: { found: 1, clear: 0, undetermined: 1 },
    });
  });

  it('is undetermined, not clear, about an account with an amount that has no rate', async () => {
    await load(threeDeposits.replace('| 9800 ', '|      '));
    expect(await runCheck(model, context)).toMatchObject({
      status: 'undetermined',
      why: ['rate'],
      tally: { clear: 1, undetermined: 1 },
    });
  });

  it('asks for proven months before it speaks of an absence, and prints what is only seen', async () => {
    await load();
    await native.exec("update ledger.coverage set state = 'seen'");
    const run = await runCheck({ ...model, rests: 'absence' }, context);
    expect(run).toMatchObject({ status: 'undetermined', why: ['months'] });
    if (run.status === 'undetermined')
      expect(run.pending[0]?.coverage.gaps).toEqual([
        { account: 1, months: { from: '2024-03', to: '2024-03' }, why: 'unproven' },
      ]);
  });

  it('turns an excluded reason into one that cannot be told when its months are missing, and says so', async () => {
    await load(
      threeDeposits.replace(
        '## Flags: three deposits\n',
        '## Flags: three deposits\nGiven: no statement for A1 in 2023-09 to 2024-02\n',
      ),
    );
    const takings = foundIn(await runCheck(model, context)).tried.find(
      ({ explanation }) => explanation === 'weekly-takings',
    );
    expect(takings).toMatchObject({ answer: 'cannot-tell', weakened: true });
  });

  it('tells first of the checks that answer soonest, and gives the runs in the order asked', async () => {
    await load();
    const quick: FunctionCheck = {
      ...slow,
      *detect() {
        yield 0;
        return { hits: [], cut: [] };
      },
    };
    const asked: readonly Check[] = [
      { ...quick, id: 'over-the-graph' },
      { ...quick, id: 'over-rows', given: 'rows' },
      { ...model, id: 'pattern', kind: 'pattern' },
      { ...model, id: 'fact', kind: 'fact' },
    ];
    const told: string[] = [];
    const runs = await runChecks(
      asked,
      { database: native, kernels: context.kernels, explanationsOf: () => [] },
      { onRun: (run) => told.push(run.asked.check) },
    );
    expect(told).toEqual(['fact', 'pattern', 'over-rows', 'over-the-graph']);
    expect(runs.map((run) => run.asked.check)).toEqual(asked.map(({ id }) => id));
  });

  it('reads once what its checks ask alike of the ledger, and anew when asked again', async () => {
    await load();
    const statements: string[] = [];
    const watched: Database = {
      ...native,
      rows: (sql, signal) => {
        statements.push(sql);
        return native.rows(sql, signal);
      },
    };
    const again: Check = { ...model, id: 'again' };
    const runs = () =>
      runChecks([model, again], { database: watched, kernels: context.kernels, explanationsOf: () => [] });
    const first = await runs();
    expect(statements.filter((sql) => sql.includes('from ledger.coverage') && sql.includes('stretch'))).toHaveLength(1);
    expect(first.map(({ status }) => status)).toEqual(['found', 'found']);
    await native.exec("update ledger.coverage set state = 'missing', source = null");
    expect((await runs()).map((run) => run.status === 'found' && run.coverage.covered)).toEqual([0, 0]);
  });

  it('stops between two slices of a detector when asked, and the checks after it are not run', async () => {
    await load();
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 150);
    const seen: number[] = [];
    const runs = await runChecks(
      [slow, { ...slow, id: 'after' }],
      { database: native, kernels: context.kernels, explanationsOf },
      { signal: stop.signal, progress: ({ of, done }) => of && seen.push(done) },
    );
    expect(runs.map((run) => run.status === 'failed' && run.problem.code)).toEqual(['cancelled', 'cancelled']);
    expect(seen.length).toBeGreaterThan(0);
    expect(await native.rows('select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('the digest of a question', () => {
  it('changes with the query, a parameter or the engine, and with nothing else', () => {
    const digest = questionOf(model, {}, 'v1').digest;
    expect(questionOf({ ...model, since: '2030-01-01' }, {}, 'v1').digest).toBe(digest);
    for (const other of [
      questionOf(model, { window: 11 }, 'v1'),
      questionOf(model, {}, 'v2'),
      questionOf({ ...model, sql: `${model.sql} ` }, {}, 'v1'),
    ])
      expect(other.digest).not.toBe(digest);
  });

  it('knows a detector by its source text, whatever a build made of it', () => {
    const ring = checks.find(({ id }) => id === 'temporal-cycle');
    if (!ring) throw new Error('temporal-cycle is missing');
    expect(questionOf(ring, {}, 'v1', detectSourceOf(ring.id)).digest).toBe(
      questionOf({ ...ring, detect: slow.detect }, {}, 'v1', detectSourceOf(ring.id)).digest,
    );
  });
});
