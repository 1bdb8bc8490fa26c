import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type Opened } from '../browser/support/browser.ts';
import { largeSet } from './large-set.ts';
import { line, seconds } from './report.ts';

interface Timed {
  readonly boot: number;
  readonly longest: number;
}

describe('one tab of a real browser', () => {
  let app: Opened;
  beforeAll(async () => {
    app = await openApp();
  });
  afterAll(() => app.close());

  it('loads its own script before the engine, and starts the engine', async () => {
    const { page } = await app.page();
    await page.goto(app.address);
    await page.getByRole('button', { name: /affaire de démonstration/i }).waitFor();
    const scripts = app.ownOrigin
      .map(({ address }) => new URL(address).pathname)
      .filter((path) => path.endsWith('.js') && !path.includes('worker'));
    const packed = scripts
      .map((path) => join('build', `${path}.gz`))
      .map((path) => statSync(existsSync(path) ? path : path.slice(0, -3)).size);
    line(
      'JavaScript before the engine, gzip',
      `${Math.round(packed.reduce((sum, one) => sum + one, 0) / 1000)} kB`,
      `${scripts.length} files`,
    );
    await page.getByRole('button', { name: /affaire de démonstration/i }).click();
    await page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 120_000 });
    const boots = await page.evaluate(() =>
      performance.getEntriesByName('engine boot').map(({ duration }) => duration),
    );
    line('engine boot', seconds(boots[0] ?? NaN));
    expect(boots.length).toBe(1);
    await page.context().close();
  });

  it('imports a million transfers, shows the first finding and ends every check', async () => {
    const set = await largeSet();
    const { page, troubles } = await app.page();
    await page.addInitScript(() => {
      const seen = { longest: 0 };
      (globalThis as unknown as { seen: { longest: number } }).seen = seen;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration);
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(app.address);
    await page.waitForTimeout(500);
    const from = Date.now();
    await page.locator('input[type="file"]:not([webkitdirectory])').first().setInputFiles(set.path);
    const findings = page.getByRole('navigation').first().locator('a[href^="/findings"]');
    await expect.poll(() => findings.innerText(), { timeout: 300_000, interval: 50 }).toMatch(/\d/);
    const first = Date.now() - from;
    await page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 300_000 });
    const all = Date.now() - from;
    const { longest } = await page.evaluate(() => (globalThis as unknown as { seen: Timed }).seen);
    line(`drop of ${set.rows} rows → first finding`, seconds(first), set.what);
    line('drop → every check ended', seconds(all));
    line('longest task of the page’s thread', `${Math.round(longest)} ms`);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
