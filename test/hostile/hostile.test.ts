import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks, explanationsOf } from '#checks/catalogue.ts';
import type { Check } from '#domain/check.ts';
import type { CheckRun } from '#domain/finding.ts';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { kernelsInline } from '#engine/kernels.ts';
import { runChecks } from '#engine/run-check.ts';
import { loadCase } from '../support/cases/load.ts';
import { fillHub } from './hub.ts';
import { hostile } from './ledgers.ts';

const HOURLY = checks.filter(({ params }) => Object.values(params).some(({ unit }) => unit === 'hours'));
const needs = ({ requires }: Check, ...columns: readonly string[]): boolean =>
  columns.every((column) => requires['txn']?.includes(column));

describe('on a ledger nobody would wish for', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());

  const asked = async (asked: readonly Check[] = checks): Promise<ReadonlyMap<string, CheckRun>> => {
    const runs = await runChecks(asked, { database, kernels: kernelsInline(database), explanationsOf });
    for (const run of runs) {
      expect(run.status === 'failed' ? run.problem : null, run.asked.check).toBeNull();
      if (run.status === 'undetermined') expect(run.why.length).toBeGreaterThan(0);
      if (run.status === 'not-applicable' && run.why === 'column') expect(run.columns.length).toBeGreaterThan(0);
    }
    return new Map(runs.map((run) => [run.asked.check, run]));
  };
  const put = async (name: keyof typeof hostile) => {
    await loadCase(database, hostile[name]!());
    return asked();
  };
  const clear = (runs: ReadonlyMap<string, CheckRun>): readonly string[] =>
    [...runs].flatMap(([id, { status }]) => (status === 'clear' ? [id] : []));
  const findingOf = (runs: ReadonlyMap<string, CheckRun>, id: string) => {
    const run = runs.get(id);
    return run?.status === 'found' ? run.findings[0] : null;
  };

  it('with one account only, what needs others like it says that there are none', async () => {
    const runs = await put('one account only');
    expect(runs.get('egonet-outlier')).toMatchObject({ status: 'undetermined', why: ['history'] });
  });

  it('without counterparties, no question about both ends of payments is called clear', async () => {
    const runs = await put('no counterparties');
    const blind = checks.filter((check) => needs(check, 'from_account_id', 'to_account_id')).map(({ id }) => id);
    expect(blind.length).toBeGreaterThan(10);
    expect(clear(runs).filter((id) => blind.includes(id))).toEqual([]);
    expect(runs.get('fan-in-burst')).toMatchObject({ status: 'undetermined', why: ['counterparties'] });
  });

  it('in a currency without a rate, no question about amounts is called clear, and the missing rate is told', async () => {
    const runs = await put('one currency without a rate');
    const counting = checks.filter((check) => needs(check, 'amount_ref')).map(({ id }) => id);
    expect(clear(runs).filter((id) => counting.includes(id))).toEqual([]);
    expect(findingOf(runs, 'data-quality')?.measures).toMatchObject({ defect: 'rate', lines: 96 });
  });

  it('with days that have not come, findings stand on them as they are written', async () => {
    const runs = await put('future dates');
    expect(findingOf(runs, 'structuring-window')?.period).toEqual({ from: '2097-03-01', to: '2097-03-09' });
  });

  it('with negative and zero amounts, the rows are named, and no sum is made of them', async () => {
    const runs = await put('negative and zero amounts');
    expect(findingOf(runs, 'data-quality')?.measures).toMatchObject({ defect: 'amount', lines: 5 });
    expect(runs.get('structuring-window')).toMatchObject({ status: 'clear' });
  });

  it('with ten thousand identical rows, they are told once', async () => {
    const runs = await put('ten thousand identical rows');
    expect(findingOf(runs, 'data-quality')?.measures).toMatchObject({ defect: 'alike', lines: 10_000 });
  });

  it('with a cycle of ten thousand accounts, searches end and call it no cycle of a few days', async () => {
    const runs = await put('a cycle of ten thousand accounts');
    expect(runs.get('temporal-cycle')).toMatchObject({ status: 'clear', tally: { clear: 10_000 } });
    expect(runs.get('relay-chain')).toMatchObject({ tally: { found: 0 } });
  });

  it('with days only, windows in hours are counted in days, and the answer says so', async () => {
    const runs = await put('days without hours');
    const told = HOURLY.flatMap(({ id }) => {
      const run = runs.get(id);
      return run && 'timing' in run ? [run.timing] : [];
    });
    expect(told.length).toBeGreaterThan(6);
    expect(new Set(told)).toEqual(new Set(['days']));
    expect(runs.get('structuring-window')).toMatchObject({ timing: null });
  });

  it('with an account of ten thousand counterparties, every search ends, and what was cut is never clear', async () => {
    await fillHub(database, 10_000);
    const runs = await asked();
    for (const id of ['temporal-cycle', 'egonet-outlier'])
      expect(runs.get(id), id).toMatchObject({
        status: 'undetermined',
        why: expect.arrayContaining(['search-cut']) as unknown,
        tally: { found: 0, clear: 0 },
      });
  });
});
