import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks, detectSourceOf, explanationsOf } from '#checks/catalogue.ts';
import { noAnswers, type CaseAnswers, type SamePerson } from '#domain/case-answers.ts';
import type { CheckRun, Finding } from '#domain/finding.ts';
import type { Day } from '#domain/day.ts';
import { openNative } from '#engine/adapters/native.ts';
import { answerWith } from '#engine/case-answers.ts';
import type { Database } from '#engine/database.ts';
import { kernelsInline } from '#engine/kernels.ts';
import { runChecks } from '#engine/run-check.ts';
import { openIntake, type Intake, type IntakeFile, type PlannedSource } from '#ingest/intake.ts';
import { samePersonsOf } from '#identity/joined-records.ts';
import { inOrderOfReview } from '#leads/in-order.ts';
import { tables } from '#ledger/schema.ts';
import { canonical } from '#seal/canonical.ts';
import { rowMark, sourceMark } from '#seal/finding-id.ts';
import { buildParts } from '#snapshot/build.ts';
import type { Parts } from '#snapshot/format.ts';
import { replay } from '#snapshot/replay.ts';
import { factsOfRows, meansOf } from '#wealth/lines/facts.ts';
import { linesOf } from '#wealth/lines/year-lines.ts';
import { barePage, snapshotInput } from './snapshot-case.ts';

const folder = new URL('../static/demo/', import.meta.url);
const demoFiles = async (): Promise<readonly IntakeFile[]> => {
  const { files } = JSON.parse(await readFile(new URL('case.json', folder), 'utf8')) as { files: readonly string[] };
  return Promise.all(files.map(async (path) => ({ path, blob: new Blob([await readFile(new URL(path, folder))]) })));
};
const PATIENCE = 300_000;
/** Checks on persons, on accounts, on ties, on means and on the whole case. */
const asked = [
  'asset-vs-income',
  'data-quality',
  'mule-cluster',
  'net-worth-gap',
  'nominee-director',
  'paid-by-third-party',
  'shared-identifier',
  'tainted-financing',
  'user-not-owner',
  'watchlist-match',
];

describe('what the user decides, over the ledger of the demo case', () => {
  let database: Database;
  let intake: Intake;
  let names: readonly string[];
  let before: string;

  const runs = (ids: readonly string[] = asked): Promise<readonly CheckRun[]> =>
    runChecks(
      checks.filter(({ id }) => ids.includes(id)),
      { database, kernels: kernelsInline(database), explanationsOf, detectSourceOf },
    );
  const told = async (ids?: readonly string[]): Promise<string> => JSON.stringify(await runs(ids));
  const found = async (id: string): Promise<readonly Finding[]> =>
    (await runs([id])).flatMap((run) => (run.status === 'found' ? run.findings : []));
  const answer = async (answers: Partial<CaseAnswers>): Promise<void> => {
    await answerWith(database, { ...noAnswers, ...answers });
    await intake.decide([]);
  };
  const ledgerText = async (): Promise<string> => {
    const parts: unknown[] = [];
    for (const name of Object.keys(tables))
      parts.push(await database.rows(`select * from ledger.${name} order by all`));
    return canonical(JSON.parse(JSON.stringify(parts)));
  };

  beforeAll(async () => {
    database = await openNative();
    intake = openIntake(database);
    const plan: PlannedSource[] = [];
    for (const file of await demoFiles()) {
      const proposed = await intake.propose(file);
      if (proposed.ok) plan.push(...proposed.value.map((proposal) => ({ file, proposal })));
    }
    await intake.import(plan);
    await intake.decide([]);
    const rows = await database.rows(
      'select name_norm from ledger.party where name_norm is not null order by name_norm',
    );
    names = rows.map((row) => String(row['name_norm']));
    before = await told();
  }, PATIENCE);
  afterAll(() => database.close());

  it('shows every table as the files write it as long as nothing is decided', async () => {
    for (const name of Object.keys(tables)) {
      const plain = await database.rows(`select * from ledger.${name} order by all`);
      expect(await database.rows(`select * from ${name} order by all`), name).toEqual(plain);
    }
  });

  it('counts joined records as one, and takes the joining back without a trace', { timeout: PATIENCE }, async () => {
    const ledger = await ledgerText();
    const name = fc.integer({ min: 0, max: names.length - 1 });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 2, maxLength: 4 }), async (some) => {
        const [first = 0, ...others] = some;
        const samePersons = others.map((one): SamePerson => ({
          record: names[one] ?? '',
          name: '',
          standsFor: names[first] ?? '',
          ofName: '',
          reason: 'audition',
        }));
        await answer({ samePersons });
        const [count] = await database.rows('select count(*) as n, count(distinct party_id) as ids from party');
        expect(count).toEqual({ n: names.length - others.length, ids: names.length - others.length });
        expect((await runs()).filter(({ status }) => status === 'failed')).toEqual([]);
        await answer({});
        expect(await told()).toBe(before);
      }),
      { numRuns: 3 },
    );
    expect(await ledgerText()).toBe(ledger);
  });

  it('reads two spellings of a person as one where it matters, and says so on the finding', async () => {
    const [ange = '', a = ''] = ['PAOLETTI Ange', 'Paoletti A.'].map(
      (name) => names.find((norm) => norm === name.toUpperCase().replace('.', '').split(' ').sort().join(' ')) ?? '',
    );
    const apart = await database.rows('select count(*) as n from holding group by party_id');
    await answer({
      samePersons: [{ record: a, name: 'Paoletti A.', standsFor: ange, ofName: 'PAOLETTI Ange', reason: 'audition' }],
    });
    expect(await database.rows('select count(*) as n from holding group by party_id')).not.toEqual(apart);
    const joinedIn = async () =>
      (await runs()).flatMap((run) =>
        run.status === 'found' ? run.findings.flatMap(({ subject }) => subject.joined ?? []) : [],
      );
    expect(await joinedIn()).toContainEqual(['PAOLETTI Ange', 'Paoletti A.']);
    await answer({});
    expect(await joinedIn()).toEqual([]);
  });

  it('has the gap of a year follow what is answered to a claim', async () => {
    const sources = await database.rows('select source, sha256, sheet from ledger.source');
    const mark = rowMark(
      new Map(
        sources.map((row) => [
          Number(row['source']),
          sourceMark(String(row['sha256']), row['sheet'] === null ? null : String(row['sheet'])),
        ]),
      ),
    );
    const [camille = {}] = await database.rows("select party_id from party where name_raw = 'VASSEUR Camille'");
    const facts = factsOfRows(await database.rows(meansOf(Number(camille['party_id']), 'household')));
    const { claims } = linesOf(facts, 2023, { mark, onStatedLine: true });
    const inheritance = claims.find(({ kind, about }) => kind === 'gift' && /notarial/i.test(about))?.id ?? '';
    const gaps = async () =>
      (await found('net-worth-gap')).flatMap(({ measures }) =>
        measures['year'] === '2023' && /VASSEUR/.test(String(measures['members'])) ? [measures['low']] : [],
      );
    const open = await gaps();
    await answer({ claims: { [inheritance]: 'refused' } });
    expect(await gaps()).toHaveLength(1);
    expect(open).toEqual([]);
    await answer({ claims: { [inheritance]: 'accepted' } });
    expect(await gaps()).toEqual([]);
    await answer({});
  });

  it('has an asset stand under the value and the state that the user gave it', async () => {
    const query = `
      select cast(value_low * 100 as bigint) as low, state, cast(seized_on as varchar) as seized_on from asset
      join source_mark on source_mark.source = row_id // 4294967296 order by row_id limit 1`;
    const [first = {}] = await database.rows(
      `select source_mark.mark || ':' || (asset.row_id % 4294967296) as key from asset
       join source_mark on source_mark.source = asset.row_id // 4294967296 order by asset.row_id limit 1`,
    );
    const [written] = await database.rows(query);
    await answer({
      assets: {
        [String(first['key'])]: {
          states: [{ state: 'confiscated', on: '2026-01-02' as Day }],
          value: { low: 123_456, central: null, high: null, on: null, method: "à dire d'expert" },
        },
      },
    });
    expect((await database.rows(query))[0]).toMatchObject({ low: 123_456, state: 'confiscated' });
    await answer({});
    expect((await database.rows(query))[0]).toEqual(written);
  });

  it(
    'sends its decisions along with a snapshot, which is equal when computed again',
    { timeout: PATIENCE },
    async () => {
      const answers: CaseAnswers = {
        ...noAnswers,
        samePersons: [
          { record: names[1] ?? '', name: 'x', standsFor: names[0] ?? '', ofName: 'y', reason: 'même téléphone' },
        ],
      };
      await answer(answers);
      const some = ['shared-identifier', 'user-not-owner', 'nominee-director'];
      const joined = await runs(some);
      const parts = await buildParts(
        {
          ...snapshotInput(joined, 'fr', barePage),
          ...(await inOrderOfReview(joined, checks, (sql) => database.rows(sql))),
          decided: { steps: [], parameters: {}, decisions: [], answers },
          figures: [],
        },
        { database, recall: intake.recall, sources: intake.sources, readings: intake.readings },
      );
      await answer({});
      expect(parts.recipe.answers).toEqual(answers);
      const again = async (file: Parts) => {
        const empty = await openNative();
        try {
          const outcome = await replay('x', file, await demoFiles(), {
            ...{ database: empty, kernels: kernelsInline(empty), intake: {}, checks, explanationsOf, detectSourceOf },
            figures: [],
            samePersonsOf,
            inOrder: (some) => inOrderOfReview(some, checks, (sql) => empty.rows(sql)),
          });
          if (!outcome.ok) return outcome.problem.code;
          return outcome.value.compared.filter(({ state }) => state !== 'equal').map(({ kind, id }) => `${kind} ${id}`);
        } finally {
          await empty.close();
        }
      };
      expect(await again(parts)).toEqual([]);
      const forged = { ...parts.recipe, answers: { ...answers, claims: { x: 'peut-être' } } };
      expect(await again({ ...parts, recipe: forged as unknown as Parts['recipe'] })).toBe('recipe-file-invalid');
    },
  );
});
