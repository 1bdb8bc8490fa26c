import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks, explanationsOf } from '#checks/catalogue.ts';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { kernelsInline } from '#engine/kernels.ts';
import { runChecks } from '#engine/run-check.ts';
import type { ParamValues } from '#engine/question.ts';
import { loadCase } from '../support/cases/load.ts';
import expected from '../golden/clean.json' with { type: 'json' };
import type { WorkedCase } from '#checks/worked-case.ts';
import { charity } from './charity.ts';
import { family } from './family.ts';
import { grocer } from './grocer.ts';
import { importer } from './importer.ts';
import { landlord } from './landlord.ts';
import { payroll } from './payroll.ts';
import { trader } from './trader.ts';

/** What a check is known to find in an ordinary life, and why it may. */
interface Known {
  readonly check: string;
  readonly subject: string;
  readonly findings: number;
  readonly reason: string;
}

const known: Readonly<Record<string, readonly Known[]>> = expected;

describe('in ordinary lives', () => {
  let native: Database;
  const put = new Set<string>();
  beforeAll(async () => {
    native = await openNative();
  });
  afterAll(() => native.close());

  for (const [name, life] of Object.entries({ payroll, grocer, charity, landlord, trader, family, importer }))
    it(`checks find in the books of the ${name} only what is listed with its reason`, async () => {
      const found = await foundIn(life(), {});
      const listed = (known[name] ?? []).map(({ check, subject, findings }) => `${check} ${subject}: ${findings}`);
      expect(found).toEqual(listed.sort());
      for (const { reason } of known[name] ?? []) expect(reason.length).toBeGreaterThan(20);
    });

  it('and a check set too fine is noticed', async () => {
    const careless = await foundIn(grocer(), { 'structuring-window': { ceiling: 2500, deposits: 2, window: 31 } });
    expect(careless.some((line) => line.startsWith('structuring-window case|SHOP'))).toBe(true);
  });

  it('and every check can be put to one of these lives at least', () => {
    expect(checks.map(({ id }) => id).filter((id) => !put.has(id))).toEqual([]);
  });

  /** Checks and subjects with their number of findings, in order. */
  async function foundIn(life: WorkedCase, params: Readonly<Record<string, ParamValues>>): Promise<readonly string[]> {
    await loadCase(native, life);
    const runs = await runChecks(checks, { database: native, kernels: kernelsInline(native), explanationsOf, params });
    const found = new Map<string, number>();
    for (const run of runs) {
      if (run.status === 'failed') throw new Error(`${run.asked.check}: ${JSON.stringify(run.problem)}`);
      if (run.status !== 'not-applicable') put.add(run.asked.check);
      if (run.status !== 'found') continue;
      for (const { check, subject } of run.findings) {
        const key = `${check} ${subject.key}`;
        found.set(key, (found.get(key) ?? 0) + 1);
      }
    }
    return [...found].map(([key, count]) => `${key}: ${count}`).sort();
  }
});
