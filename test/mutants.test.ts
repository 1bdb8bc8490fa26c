import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFunctionCheck, type QueryCheck } from '#domain/check.ts';
import { checks } from '#checks/catalogue.ts';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { checkQueries } from '#engine/question.ts';
import { checksUnderTest, workedCasesOf } from './support/cases/catalogue-case.ts';
import { loadCase } from './support/cases/load.ts';
import type { WorkedCase } from '#checks/worked-case.ts';
import { mutantsOf } from './support/sql/mutants.ts';
import { sqlOf, treeOf } from './support/sql/tree.ts';
import harmless from './golden/harmless-mutants.json' with { type: 'json' };

/** Mutants that no worked case of the check tells from the query itself, by name. */
async function survivorsOf(
  native: Database,
  check: QueryCheck,
  cases: readonly WorkedCase[],
): Promise<readonly string[]> {
  const written = new Map<string, readonly { readonly name: string; readonly sql: () => Promise<string> }[]>();
  /** The mutants of a query, in one order whatever the values of its parameters; each written when first asked for. */
  const mutantsIn = async (sql: string) => {
    const known =
      written.get(sql) ??
      mutantsOf(await treeOf(native, sql), sql).map(({ name, tree }) => {
        let text: Promise<string> | null = null;
        return { name, sql: () => (text ??= sqlOf(native, tree())) };
      });
    written.set(sql, known);
    return known;
  };
  const all = await mutantsIn(checkQueries(check).sql ?? '');
  let alive = all.map((_, place) => place);
  for (const worked of cases) {
    if (worked.verdict === 'not-applicable' || alive.length === 0) continue;
    const { params } = await loadCase(native, worked);
    const sql = checkQueries(check, params).sql ?? '';
    const expected = await answerOf(native, sql);
    const mutants = await mutantsIn(sql);
    const left: number[] = [];
    for (const place of alive)
      if ((await answerOf(native, (await mutants[place]?.sql()) ?? '')) === expected) left.push(place);
    alive = left;
  }
  return alive.map((place) => all[place]?.name ?? '');
}

/** Subjects and evidence, in no order; what a worked case can tell apart. A mutant the engine refuses is told apart too. */
async function answerOf(native: Database, sql: string): Promise<string> {
  try {
    const rows = await native.rows(sql);
    return rows
      .map(({ subject, evidence }) => JSON.stringify([subject, evidence]))
      .sort()
      .join('\n');
  } catch (cause) {
    return String(cause);
  }
}

/** A crowded machine is slow, not wrong: each check asks its query some hundreds of times. */
const PATIENCE = 300_000;

describe('worked cases notice every change of a condition', () => {
  let native: Database;
  beforeAll(async () => {
    native = await openNative();
  });
  afterAll(() => native.close());

  it('and would miss one that no case speaks of', async () => {
    const check = checks.find((one): one is QueryCheck => one.id === 'structuring-window');
    if (!check) throw new Error('the model check is missing');
    const [only] = workedCasesOf(check);
    expect(await survivorsOf(native, check, only ? [only] : [])).not.toEqual([]);
  });

  for (const check of checksUnderTest) {
    if (isFunctionCheck(check)) continue;
    it(
      check.id,
      async () => {
        const known: Readonly<Record<string, string>> =
          (harmless as Record<string, Record<string, string>>)[check.id] ?? {};
        expect((await survivorsOf(native, check, workedCasesOf(check))).filter((name) => !(name in known))).toEqual([]);
      },
      PATIENCE,
    );
  }
});
