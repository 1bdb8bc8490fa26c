import { readFile } from 'node:fs/promises';
import { checks, detectSourceOf, explanationsOf } from '#checks/catalogue.ts';
import { openNative } from '#engine/adapters/native.ts';
import { kernelsInline } from '#engine/kernels.ts';
import { runChecks } from '#engine/run-check.ts';
import { openIntake, type IntakeFile, type Proposal } from '#ingest/intake.ts';
import { buildParts } from '#snapshot/build.ts';
import type { KnownValue } from '#snapshot/disclosure.ts';
import type { Parts } from '#snapshot/format.ts';
import { knownValues } from '#snapshot/redact.ts';
import { snapshotInput } from './snapshot-case.ts';

/** The parts of a snapshot of the demo case, imported as the app imports it, and how long they took to gather in milliseconds. */
export async function demoParts(
  viewer: string,
): Promise<{ readonly parts: Parts; readonly known: readonly KnownValue[]; readonly milliseconds: number }> {
  const list = JSON.parse(await readFile('static/demo/case.json', 'utf8')) as {
    readonly name: string;
    readonly files: readonly string[];
  };
  const database = await openNative();
  try {
    const intake = openIntake(database);
    const plan: { readonly file: IntakeFile; readonly proposal: Proposal }[] = [];
    for (const path of list.files) {
      const file = { path, blob: new Blob([await readFile(`static/demo/${path}`)]) };
      const proposed = await intake.propose(file);
      if (!proposed.ok) throw new Error(`${path}: ${proposed.problem.code}`);
      plan.push(...proposed.value.map((proposal) => ({ file, proposal })));
    }
    const { problems } = await intake.import(plan);
    if (problems[0]) throw new Error(`${problems[0].file}: ${problems[0].problem.code}`);
    const runs = await runChecks(checks, {
      database,
      kernels: kernelsInline(database),
      explanationsOf,
      detectSourceOf,
    });
    const from = performance.now();
    const parts = await buildParts(
      { ...snapshotInput(runs, 'fr', viewer), name: list.name },
      { database, recall: intake.recall, sources: intake.sources, readings: intake.readings },
    );
    return { parts, known: await knownValues(database), milliseconds: performance.now() - from };
  } finally {
    await database.close();
  }
}
