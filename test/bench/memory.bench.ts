import { openAsBlob } from 'node:fs';
import { expect, it } from 'vitest';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import { openIntake } from '#ingest/intake.ts';
import { memoryOf, neededFor } from '#ingest/room.ts';
import { irregularFile, regularFile } from './long-file.ts';
import { line } from './report.ts';

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** What `src/ingest/room.ts` counts with: what the engine holds after an import, and at most between two statements of it. */
it.each([
  ['regular', regularFile, 250_000],
  ['regular', regularFile, 1_000_000],
  ['irregular', irregularFile, 250_000],
] as const)('memory of the engine: %s, %s, %s rows', async (kind, make, rows) => {
  const file = await make(rows);
  const database = await openWasmInNode();
  const exec = database.exec;
  let most = 0;
  database.exec = async (sql, signal) => {
    await exec(sql, signal);
    most = Math.max(most, (await memoryOf(database)).used);
  };
  const intake = openIntake(database);
  const given = { path: 'fichier.csv', blob: await openAsBlob(file.path) };
  const proposed = await intake.propose(given);
  if (!proposed.ok) throw new Error(proposed.problem.code);
  const report = await intake.import(proposed.value.map((proposal) => ({ file: given, proposal })));
  expect(report.problems).toEqual([]);
  const { used } = await memoryOf(database);
  line(
    `${kind}, ${rows} rows, ${megabytes(file.bytes)}: held after`,
    megabytes(used),
    `${Math.round(used / rows)} bytes a row`,
  );
  line(`  at most, between statements`, megabytes(most), `estimated ${megabytes(neededFor(file.bytes, rows))}`);
  await database.close();
  file.remove();
});
