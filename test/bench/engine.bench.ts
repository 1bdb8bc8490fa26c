import { openAsBlob } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checks, detectSourceOf, explanationsOf } from '#checks/catalogue.ts';
import { openNative } from '#engine/adapters/native.ts';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import { kernelsInline } from '#engine/kernels.ts';
import { runChecks } from '#engine/run-check.ts';
import { openIntake } from '#ingest/intake.ts';
import { largeSet, type LargeSet } from './large-set.ts';
import { line, ratio, seconds, timed } from './report.ts';

describe('a million transfers, outside the browser', () => {
  let set: LargeSet;
  let bare = 0;

  beforeAll(async () => {
    set = await largeSet();
    line('set', `${set.rows} rows`, `${(set.bytes / 1e6).toFixed(0)} MB, ${set.what}`);
    const native = await openNative({ threads: 1 });
    const runs: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      runs.push(
        (await timed(() => native.exec(`create or replace temp table bare as select * from read_csv('${set.path}')`)))
          .ms,
      );
    }
    await native.close();
    bare = Math.min(...runs);
    line('bare read_csv, native, one thread (best of 3)', seconds(bare));
  });

  it.each([
    ['native', () => openNative({ threads: 1 })],
    ['wasm in Node', openWasmInNode],
  ] as const)('imports and checks them on %s', async (name, open) => {
    const database = await open();
    const intake = openIntake(database);
    const file = { path: 'transfers.csv', blob: Object.assign(await openAsBlob(set.path), { path: set.path }) };
    const proposed = await timed(() => intake.propose(file));
    if (!proposed.value.ok) throw new Error(proposed.value.problem.code);
    const plan = proposed.value.value.map((proposal) => ({ file, proposal }));
    const imported = await timed(() => intake.import(plan));
    const [source] = imported.value.sources;
    expect(imported.value.problems).toEqual([]);
    line(`${name}: look at the file`, seconds(proposed.ms));
    line(
      `${name}: import`,
      seconds(imported.ms),
      `${ratio(proposed.ms + imported.ms, bare)} the bare read; ${source?.rowsAccepted} accepted, ${source?.rowsQuarantined} quarantined, ${source?.rowsSetAside} set aside`,
    );
    let last = performance.now();
    const took: { readonly check: string; readonly ms: number }[] = [];
    const all = await timed(() =>
      runChecks(
        checks,
        { database, kernels: kernelsInline(database), explanationsOf, detectSourceOf },
        {
          onRun: (run) => {
            const now = performance.now();
            took.push({ check: run.asked.check, ms: now - last });
            line(
              `${name}:   ${run.asked.check}`,
              seconds(now - last),
              `${run.status}${run.status === 'found' ? ` ${run.findings.length}` : ''}${run.status === 'not-applicable' ? ` ${run.columns.join(' ')}` : ''}${run.status === 'failed' ? ` ${JSON.stringify(run.problem).slice(0, 200)}` : ''}`,
            );
            last = now;
          },
        },
      ),
    );
    line(
      `${name}: the whole catalogue, ${checks.length} checks`,
      seconds(all.ms),
      `${ratio(all.ms, bare)} the bare read; ${(process.memoryUsage().rss / 1e9).toFixed(2)} GB held by the process`,
    );
    const slowest = [...took].sort((one, other) => other.ms - one.ms).slice(0, 5);
    line(`${name}: the five slowest`, '', slowest.map(({ check, ms }) => `${check} ${seconds(ms)}`).join(', '));
    await database.close();
  });
});
