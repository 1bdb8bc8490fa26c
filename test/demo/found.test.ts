import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks, detectSourceOf, explanationsOf } from '#checks/catalogue.ts';
import type { CheckRun, Finding } from '#domain/finding.ts';
import { whereIs } from '#domain/row-id.ts';
import type { Source } from '#domain/source.ts';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { kernelsInline } from '#engine/kernels.ts';
import { runChecks } from '#engine/run-check.ts';
import { rank } from '#leads/rank.ts';
import { openIntake, type ImportReport, type Intake, type PlannedSource } from '#ingest/intake.ts';
import alsoSeen from '../golden/also-seen.json' with { type: 'json' };
import ordinary from '../golden/ordinary-in-demo.json' with { type: 'json' };

interface Place {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
}
interface Planted {
  readonly id: string;
  readonly check: string;
  readonly story: string;
  readonly first: string;
  readonly last: string;
  readonly rows: readonly Place[];
  readonly twins: readonly Place[];
  readonly context: readonly Place[];
}
interface Answers {
  readonly planted: readonly Planted[];
  readonly decoys: readonly { readonly id: string; readonly why: string }[];
}

const folder = new URL('../../static/demo/', import.meta.url);
const read = async <Shape>(address: URL): Promise<Shape> => JSON.parse(await readFile(address, 'utf8')) as Shape;
const answers = await read<Answers>(new URL('./planted.json', import.meta.url));
const listed = await read<{ readonly files: readonly string[] }>(new URL('case.json', folder));

const spell = ({ file, sheet, row }: Place): string => `${file}${sheet ? ` [${sheet}]` : ''} ${row}`;

/** A crowded machine is slow, not wrong: the whole demo is read, and every check asked. */
const PATIENCE = 300_000;

describe('the demo case, read and asked as a user’s own files are', () => {
  let database: Database;
  let intake: Intake;
  let report: ImportReport;
  let runs: readonly CheckRun[];
  let findings: readonly Finding[];
  const unsure: string[] = [];
  let spelled: (row: Finding['evidence'][number]) => string;

  beforeAll(async () => {
    database = await openNative();
    intake = openIntake(database);
    const plan: PlannedSource[] = [];
    for (const name of listed.files) {
      const file = { path: name, blob: new Blob([await readFile(new URL(name, folder))]) };
      const proposed = await intake.propose(file);
      if (!proposed.ok) throw new Error(`${name}: ${proposed.problem.code}`);
      for (const proposal of proposed.value) {
        if (!proposal.sure)
          unsure.push(`${name} ${proposal.sheet ?? ''} ${proposal.doubts.map(({ code }) => code).join(' ')}`);
        plan.push({ file, proposal });
      }
    }
    report = await intake.import(plan);
    runs = await runChecks(checks, { database, kernels: kernelsInline(database), explanationsOf, detectSourceOf });
    findings = runs.flatMap((run) => (run.status === 'found' ? run.findings : []));
    const sources = new Map<number, Source>(report.sources.map((source) => [source.number, source]));
    spelled = (row) => {
      const { source, line } = whereIs(row);
      const from = sources.get(source);
      if (!from) throw new Error(`row ${row} of no source`);
      return spell({ file: from.file, sheet: from.sheet, row: line });
    };
  }, PATIENCE);
  afterAll(() => database.close());

  it('is recognised without a question', () => {
    expect(unsure).toEqual([]);
    expect(report.problems).toEqual([]);
  });

  it('loses no row: read = accepted + quarantined + set aside, for every source', () => {
    for (const source of report.sources)
      expect(source.rowsAccepted + source.rowsQuarantined + source.rowsSetAside, source.file).toBe(source.rowsRead);
  });

  it('lets every check end, and none fail', () => {
    expect(runs.filter((run) => run.status === 'failed')).toEqual([]);
    expect(runs.length).toBe(checks.length);
  });

  it.each(answers.planted.map((planted) => [planted.check, planted.id, planted] as const))(
    '%s finds %s, on exactly its rows',
    (check, _, planted) => {
      const must = new Set(planted.rows.map(spell));
      const may = new Set([...planted.twins, ...planted.context].map(spell));
      const standing = findings
        .filter((finding) => finding.check === check)
        .map((finding) => finding.evidence.map(spelled));
      const match = standing.find(
        (rows) => [...must].every((row) => rows.includes(row)) && rows.every((row) => must.has(row) || may.has(row)),
      );
      const nearest = standing.find((rows) => rows.some((row) => must.has(row)));
      expect(match ?? nearest ?? [], planted.story).toEqual(match ?? [...must]);
    },
  );

  it('finds nothing that was not planted, or is not another sight of a scheme that is, save what is listed with its reason', () => {
    const planted = new Map<string, Set<string>>();
    const know = (check: string, places: readonly Place[]): void => {
      planted.set(check, new Set([...(planted.get(check) ?? []), ...places.map(spell)]));
    };
    for (const { check, rows } of answers.planted) know(check, rows);
    for (const { check, scheme } of alsoSeen)
      for (const { id, rows, twins } of answers.planted) if (id === scheme) know(check, [...rows, ...twins]);
    const strangers = findings
      .filter((finding) => !finding.evidence.some((row) => planted.get(finding.check)?.has(spelled(row))))
      .map((finding) => `${finding.check} ${finding.subject.name} ${finding.period.from}`);
    const listed = ordinary.map(({ check, subject, since }) => `${check} ${subject} ${since}`);
    expect(strangers.toSorted()).toEqual(listed.toSorted());
    for (const { reason } of ordinary) expect(reason.length).toBeGreaterThan(20);
  });

  it('keeps what is ordinary out of the first twenty to review', () => {
    const listed = new Set(ordinary.map(({ check, subject, since }) => `${check} ${subject} ${since}`));
    const first = rank(findings, checks).filter(({ rank: place }) => place !== null && place <= 20);
    expect(first.length).toBe(20);
    const looks = first.map(({ finding }) => `${finding.check} ${finding.subject.name} ${finding.period.from}`);
    expect(looks.filter((look) => listed.has(look))).toEqual([]);
  });
});
