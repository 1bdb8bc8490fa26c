import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFolders, checks, explanationsOf } from '#checks/catalogue.ts';
import { defineCheck, isFunctionCheck, type Check, type QueryCheck } from '#domain/check.ts';
import { languages } from '#domain/language.ts';
import { openNative } from '#engine/adapters/native.ts';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import type { Database } from '#engine/database.ts';
import { kernelsInline } from '#engine/kernels.ts';
import { checkQueries, paramValues } from '#engine/question.ts';
import { parametersOf, render } from '#engine/render.ts';
import { runCheck } from '#engine/run-check.ts';
import { findingSentence } from '#i18n/sentence.ts';
import { checksUnderTest, explanationCases, runOn, workedCasesOf } from './support/cases/catalogue-case.ts';
import { loadCase } from './support/cases/load.ts';
import { faultsOf } from './support/catalogue-rules.ts';
import { offencesOf } from './support/sql/portable.ts';

const folderOf = (check: Check): string => checkFolders[checks.indexOf(check)] ?? '';
const model = checks.find((check): check is QueryCheck => check.id === 'structuring-window');
if (!model) throw new Error('the model check is missing');

describe('a check as declared', () => {
  for (const check of checksUnderTest)
    it(`${check.id} says where it comes from, in three languages, with columns and parameters that exist`, () => {
      expect(faultsOf(check, folderOf(check), explanationsOf(check.id))).toEqual([]);
    });

  it('is refused with a wrong folder, column, parameter, placeholder or word', () => {
    const sentence = (finding: string) => ({ ...model.text, en: { ...model.text.en, finding } });
    const bad: readonly (readonly [Partial<QueryCheck>, string])[] = [
      [{ id: 'other-name' }, 'the folder is structuring-window'],
      [{ references: ['  '] }, 'no reference'],
      [{ requires: { txn: ['holder_nationality'] } }, 'requires txn.holder_nationality, which the ledger has not'],
      [{ requires: { party: ['tax_residence'] } }, 'requires tax_residence, kept for cash-cap-breach'],
      [{ sql: `${model.sql} -- none\nwhere $surprise` }, '$surprise is not declared'],
      [{ sql: 'select 1' }, '$window is never used'],
      [{ text: sentence('{subject} paid {totl}') }, 'en: {totl} is not known'],
      [{ text: sentence('{subject} paid {ceiling') }, 'en: the finding’s sentence is no ICU message'],
      [{ text: sentence('{subject} is suspicious') }, 'en.finding says "suspicious"'],
      [{ text: sentence('') }, 'en.finding is empty'],
      [{ amount: 'days' }, 'amount "days" is no money measure'],
      [{ least: { ...model.least, default: 2 } }, 'least = 2, outside its range'],
    ];
    for (const [change, fault] of bad) {
      const planted = defineCheck({ ...model, ...change } as QueryCheck);
      expect(faultsOf(planted, 'structuring-window', explanationsOf('structuring-window')).join('\n')).toContain(fault);
    }
    expect(faultsOf(model, 'structuring-window', [])).toContain('stable with fewer than two explanations');
  });

  for (const check of checksUnderTest)
    it(`${check.id} has a case that flags, one clear, one undetermined, one not applicable, told in three languages, and each answer of its explanations`, () => {
      const verdicts = new Set(workedCasesOf(check).map(({ verdict }) => verdict));
      expect(
        ['flags', 'clear', 'undetermined', 'not-applicable'].filter((verdict) => !verdicts.has(verdict as 'flags')),
      ).toEqual([]);
      const untold = workedCasesOf(check).filter(({ told }) => !told?.fr || !told.es);
      expect(untold.map(({ line, says }) => `${line}: ${says}`)).toEqual([]);
      for (const { id } of explanationsOf(check.id)) {
        const answers = new Set(explanationCases(check, id).map(({ verdict }) => verdict));
        expect(
          ['supports', 'excludes', 'cannot-tell'].filter((answer) => !answers.has(answer as 'supports')),
          id,
        ).toEqual([]);
      }
    });
});

describe('the queries of a check', () => {
  let native: Database;
  let wasm: Database;
  beforeAll(async () => {
    [native, wasm] = await Promise.all([openNative(), openWasmInNode()]);
  });
  afterAll(async () => {
    await Promise.all([native.close(), wasm.close()]);
  });

  for (const check of checksUnderTest) {
    it(`${check.id} binds on an empty ledger and answers in its declared columns, on both engines`, async () => {
      const { population, sql, rows } = checkQueries(check);
      for (const database of [native, wasm]) {
        if (rows !== null) expect((await columnsOf(database, rows)).length).toBeGreaterThan(0);
        expect([['subject varchar'], ['subject varchar', 'short boolean']]).toContainEqual(
          await columnsOf(database, population),
        );
        if (sql !== null)
          expect(await columnsOf(database, sql)).toEqual([
            'subject varchar',
            'since date',
            'until date',
            'evidence bigint[]',
            ...Object.entries(check.measures).map(([name, unit]) => `${name} ${sqlTypes[unit]}`),
          ]);
      }
    });

    it(`${check.id} keeps to the portable subset`, async () => {
      const { population, sql, rows } = checkQueries(check);
      const explanations = explanationsOf(check.id).map(({ id, sql: text }) => [id, render(text, {})] as const);
      for (const [name, query] of [
        ['population', population] as const,
        ['check', sql] as const,
        ['rows', rows] as const,
        ...explanations,
      ])
        if (query !== null) expect(await offencesOf(native, query), name).toEqual([]);
    });

    it(`${check.id} is not applicable to an empty ledger, and its explanations answer nothing`, async () => {
      await loadCase(native, { verdict: 'clear', says: 'nothing', file: '', line: 1, given: [], tables: [] });
      const run = await runCheck(check, { database: native, kernels: kernelsInline(native), explanations: [] });
      expect(run.status).toBe('not-applicable');
      await native.exec(
        'create or replace table finding (finding integer, subject varchar, since date, until date); create or replace table finding_row (finding integer, row_id bigint)',
      );
      for (const { id, sql } of explanationsOf(check.id)) {
        expect(await native.rows(render(sql, {})), id).toEqual([]);
        expect(
          (await columnsOf(native, render(sql, {}))).map((column) => column.split(' ')[0]),
          id,
        ).toEqual(['finding', 'answer', 'share', 'evidence']);
      }
      await native.exec('drop table finding; drop table finding_row');
    });

    it(`${check.id} writes its sentence in three languages, and a severity between 0 and 1, for its first findings`, async () => {
      const flags = workedCasesOf(check)
        .filter(({ verdict }) => verdict === 'flags')
        .slice(0, 4);
      for (const worked of flags) {
        const { run } = await runOn(native, check, worked);
        if (run.status !== 'found') throw new Error(`${worked.says}: ${run.status}`);
        for (const finding of run.findings)
          for (const language of languages) {
            const sentence = findingSentence(check, finding, run.asked, language);
            expect(sentence).not.toMatch(/[{}]|undefined|null|NaN/);
            expect(sentence).toMatch(/[.!?…]$/);
          }
      }
    });

    if (isFunctionCheck(check))
      it(`${check.id} reads every parameter it declares, and no other but the part of months that all have`, async () => {
        const read = new Set<string>(parametersOf(check.rows ?? ''));
        const watched = {
          ...check,
          detect: (given: Parameters<typeof check.detect>[0], params: Readonly<Record<string, number>>) =>
            check.detect(
              given,
              new Proxy(params, {
                get: (values, name) => (name === 'least' || read.add(String(name)), values[String(name)]),
              }),
            ),
        };
        for (const worked of workedCasesOf(check)) {
          if (read.size >= Object.keys(check.params).length) break;
          const { params } = await loadCase(native, worked);
          await runCheck(watched, { database: native, kernels: kernelsInline(native), explanations: [], params });
        }
        expect([...read].sort()).toEqual(Object.keys(check.params).sort());
        expect(Object.keys(paramValues(check)).sort()).toEqual([...read, 'least'].sort());
      });
  }

  it('are refused when they leave the portable subset', async () => {
    const bad: readonly (readonly [string, string])[] = [
      ['select amount / 2 as half from txn', '"/": write ratio_of'],
      ['select row_id // 2 as half from txn', '"//": write ratio_of'],
      ['select row_id from txn qualify row_number() over (order by row_id) = 1', 'qualify'],
      ['select method, count(*) from txn group by all', 'group by all'],
      ['select list_transform([row_id], lambda x: x + 1) from txn', 'lambda'],
      ['select list(row_id) from txn', 'function list'],
      [
        'with recursive step as (select 1 as n union all select n + 1 from step where n < 9) select n from step',
        'recursion',
      ],
      ['select t.row_id from txn as t, account as a', 'cross join'],
      ['select t.row_id from txn as t join account as a on a.account_id < t.account_id', 'a join without an equality'],
      [
        'select t.row_id from txn as t asof join rate as r on t.currency = r.base_currency and t.booked_on >= r.on_date',
        'asof join',
      ],
      ['select current_date as today', 'the clock'],
      ['select now() as today', 'function now'],
      ["select '1'::integer as one", '"::": write cast(… as …)'],
      ["select booked_at at time zone 'UTC' from txn", 'a time zone'],
      ['select row_id from txn order by booked_at', 'order by booked_at without nulls last'],
      [
        'pivot txn on method using sum(amount)',
        'no query of one select: Only SELECT statements can be serialized to json!',
      ],
      ['select distinct on (method) method, row_id from txn', 'distinct on'],
      ['select * exclude (label) from txn', 'a star with exceptions'],
      ['select cast(booked_on as timestamptz) from txn', 'a time zone'],
      ['select try_cast(label as integer) from txn', 'try_cast'],
      ['select n from range(3) as t(n)', 'table function'],
    ];
    for (const [sql, offence] of bad) expect(await offencesOf(native, sql), sql).toContain(offence);
  });

  it('are refused when they bind to nothing, or answer in other columns', async () => {
    await expect(columnsOf(native, 'select no_such_column from txn')).rejects.toThrow();
    expect(await columnsOf(native, 'select 1 as subject')).not.toEqual(['subject varchar']);
  });
});

const sqlTypes = {
  money: 'decimal(18,2)',
  count: 'bigint',
  days: 'bigint',
  hours: 'double',
  ratio: 'double',
  times: 'double',
  text: 'varchar',
} as const;

async function columnsOf(database: Database, sql: string): Promise<readonly string[]> {
  const rows = await database.rows(`select column_name, column_type from (describe ${sql})`);
  return rows.map(
    ({ column_name: name, column_type: type }) => `${String(name)} ${kindOf(String(type).toLowerCase())}`,
  );
}

/** Whole numbers of any size are one kind: how wide a sum comes out is the engine's affair. */
const kindOf = (type: string): string =>
  ['integer', 'hugeint', 'bigint', 'smallint'].includes(type) ? 'bigint' : type;
