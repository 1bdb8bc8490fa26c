import { openAsBlob } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import { openIntake } from '#ingest/intake.ts';
import { openApp, type Opened } from '../browser/support/browser.ts';
import { irregularFile, type LongFile, regularFile } from './long-file.ts';
import { line, ratio, seconds, timed } from './report.ts';
import { longestTask, measured, peakOfTab, watchTasks } from './tab.ts';

/** `LIMIER_ROWS` makes a shorter file, to try the bench itself. */
const ROWS = Number(process.env['LIMIER_ROWS'] ?? 5_000_000);

/** Seconds of the engine's own reader over the same bytes, native and on one thread: what every ratio is counted in. */
async function bareRead(path: string, options: string): Promise<number> {
  const native = await openNative({ threads: 1 });
  const runs: number[] = [];
  for (let run = 0; run < 2; run += 1)
    runs.push(
      (
        await timed(() =>
          native.exec(`create or replace temp table bare as select * from read_csv('${path}'${options})`),
        )
      ).ms,
    );
  await native.close();
  return Math.min(...runs);
}

async function nativeImport({ path, rows }: LongFile): Promise<number> {
  const native = await openNative({ threads: 1 });
  const intake = openIntake(native);
  const file = { path: 'fichier.csv', blob: Object.assign(await openAsBlob(path), { path }) };
  const whole = await timed(async () => {
    const proposed = await intake.propose(file);
    if (!proposed.ok) throw new Error(proposed.problem.code);
    return intake.import(proposed.value.map((proposal) => ({ file, proposal })));
  });
  expect(whole.value.problems).toEqual([]);
  expect(whole.value.sources[0]?.rowsRead).toBeGreaterThanOrEqual(rows);
  await native.close();
  return whole.ms;
}

describe('a long file in one tab of a real browser', () => {
  let app: Opened;
  beforeAll(async () => {
    app = await openApp();
  });
  afterAll(() => app.close());

  it.each([
    ['regular', regularFile, ROWS, ''],
    [
      'irregular',
      irregularFile,
      ROWS / 5,
      `, header = true, delim = ';', all_varchar = true, null_padding = true, ignore_errors = true, parallel = false`,
    ],
  ] as const)('%s', async (kind, make, rows, options) => {
    const file = await make(rows);
    try {
      const what = `${kind}, ${rows} rows, ${(file.bytes / 1e6).toFixed(0)} MB`;
      const bare = await bareRead(file.path, options);
      line(`${what}: bare read_csv, native, one thread`, seconds(bare));
      const native = await nativeImport(file);
      line(`${kind}: our import, native`, seconds(native), `${ratio(native, bare)} the bare read`);
      const { page, troubles } = await app.page();
      await watchTasks(page);
      await page.goto(app.address);
      await page.waitForTimeout(500);
      await page.locator('input[type="file"]:not([webkitdirectory])').first().setInputFiles(file.path);
      await page.waitForFunction(() => performance.getEntriesByName('import').length > 0, null, {
        timeout: 900_000,
        polling: 100,
      });
      const [look, entry] = [await measured(page, 'look at a file'), await measured(page, 'import')];
      const tab = look + entry;
      line(
        `${kind}: our import, in one tab`,
        seconds(tab),
        `${ratio(tab, bare)} the bare read, ${ratio(tab, native)} native`,
      );
      line(`${kind}:   look at the file and hash it`, seconds(look));
      line(`${kind}:   enter, tie, cover`, seconds(entry));
      line(`${kind}: most memory of the tab`, `${((await peakOfTab(app)) / 1e9).toFixed(2)} GB`);
      line(`${kind}: longest task of the page’s thread`, `${Math.round(await longestTask(page))} ms`);
      expect(troubles).toEqual([]);
      await page.context().close();
    } finally {
      file.remove();
    }
  });
});
