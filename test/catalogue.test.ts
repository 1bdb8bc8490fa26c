import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#engine/database.ts';
import { openNative } from '#engine/adapters/native.ts';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import { explanationsOf } from '#checks/catalogue.ts';
import {
  checksUnderTest,
  explanationCases,
  isKept,
  promised,
  runOn,
  said,
  workedCasesOf,
} from './support/cases/catalogue-case.ts';

const engines: readonly (readonly [string, () => Promise<Database>])[] = [
  ['wasm', openWasmInNode],
  ['native', () => openNative()],
];

describe.each(engines)('worked cases on %s', (_, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  for (const check of checksUnderTest) {
    for (const worked of workedCasesOf(check))
      it(`${check.id} ${worked.verdict}: ${worked.says}`, async () => {
        const { run, loaded } = await runOn(database, check, worked);
        if (!isKept(worked, run, loaded)) expect(said(run)).toEqual(promised(worked, loaded));
      });
    for (const explanation of explanationsOf(check.id))
      for (const worked of explanationCases(check, explanation.id))
        it(`${check.id}, ${explanation.id} ${worked.verdict}: ${worked.says}`, async () => {
          const { run, loaded } = await runOn(database, check, worked);
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
