import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Check } from '#domain/check.ts';
import type { Database } from '#engine/database.ts';
import { openNative } from '#engine/adapters/native.ts';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import { checks, explanationsOf } from '#checks/catalogue.ts';
import {
  checksUnderTest,
  explanationCases,
  isKept,
  promised,
  runOn,
  said,
  workedCasesOf,
} from './support/cases/catalogue-case.ts';
import type { Mark, WorkedCase } from '#checks/worked-case.ts';

const engines: readonly (readonly [string, () => Promise<Database>])[] = [
  ['wasm', openWasmInNode],
  ['native', () => openNative()],
];

describe.each(engines)('worked cases on %s', (engine, open) => {
  let database: Database;
  /** On the slower engine a check's own cases leave aside the reasons that have theirs. */
  const triedWith = (check: Check) => (engine === 'wasm' ? [] : explanationsOf(check.id));
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  for (const check of checksUnderTest) {
    for (const worked of workedCasesOf(check))
      it(`${check.id} ${worked.verdict}: ${worked.says}`, async () => {
        const { run, loaded } = await runOn(database, check, worked, triedWith(check));
        if (!isKept(worked, run, loaded)) expect(said(run)).toEqual(promised(worked, loaded));
      });
    for (const explanation of explanationsOf(check.id))
      for (const worked of explanationCases(check, explanation.id))
        it(`${check.id}, ${explanation.id} ${worked.verdict}: ${worked.says}`, async () => {
          const { run, loaded } = await runOn(database, check, worked, [explanation]);
          const findings = run.status === 'found' ? run.findings : run.status === 'undetermined' ? run.pending : [];
          const cited = findings.flatMap(({ evidence }) => evidence).sort((a, b) => a - b);
          expect({ state: run.status, cited }).toEqual({ state: said(run).status, cited: [...loaded.marked.x] });
          expect(cited).not.toEqual([]);
          for (const finding of findings) {
            const tried = finding.tried.find((answer) => answer.explanation === explanation.id);
            expect(tried?.answer).toBe(worked.verdict);
            expect([...(tried?.evidence ?? [])].sort((a, b) => a - b)).toEqual([...loaded.marked.w]);
          }
        });
  }
});

describe('a worked case', () => {
  let native: Database;
  beforeAll(async () => {
    native = await openNative();
  });
  afterAll(() => native.close());

  it('is broken by a mark that is missing, a mark too many, or another verdict', async () => {
    const model = checks.find(({ id }) => id === 'structuring-window');
    const [worked] = model ? workedCasesOf(model) : [];
    if (!model || !worked) throw new Error('the model check is missing');
    const marked = (change: (mark: Mark, at: number) => Mark): WorkedCase => ({
      ...worked,
      tables: worked.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row, at) => ({ ...row, mark: change(row.mark, at) })),
      })),
    });
    const kept = async (planted: WorkedCase): Promise<boolean> => {
      const { run, loaded } = await runOn(native, model, planted);
      return isKept(planted, run, loaded);
    };
    expect(await kept(worked)).toBe(true);
    const broken: readonly WorkedCase[] = [
      marked((mark, at) => (at === 0 ? '' : mark)),
      marked(() => 'x'),
      ...(['clear', 'undetermined', 'not-applicable', 'misses'] as const).map((verdict) => ({ ...worked, verdict })),
    ];
    for (const planted of broken) expect(await kept(planted)).toBe(false);
  });
});
