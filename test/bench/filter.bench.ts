import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type Opened } from '../browser/support/browser.ts';
import { largeSet } from './large-set.ts';
import { line, seconds } from './report.ts';

/** What one gesture took, in milliseconds from the pointer's release: the first picture drawn anew, and the last. */
interface Gesture {
  readonly first: number;
  readonly last: number;
  readonly pictures: number;
}

/** Watches the next gesture: from the release of the pointer or a click to every figure of the page drawn anew. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = { from: NaN, ends: [] as number[] };
    (globalThis as unknown as { gesture: typeof seen }).gesture = seen;
    addEventListener('pointerup', () => (seen.from = performance.now()), { once: true, capture: true });
    new MutationObserver((changes) => {
      const isEnd = changes.some(
        ({ target, oldValue }) => oldValue === 'true' && (target as Element).getAttribute('aria-busy') === 'false',
      );
      if (isEnd) requestAnimationFrame(() => seen.ends.push(performance.now()));
    }).observe(document.body, { subtree: true, attributeFilter: ['aria-busy'], attributeOldValue: true });
  });

async function taken(page: Page): Promise<Gesture> {
  await page.waitForTimeout(200);
  await expect.poll(() => page.locator('main [aria-busy="true"]').count(), { timeout: 60_000, interval: 50 }).toBe(0);
  await page.waitForTimeout(200);
  return page.evaluate(() => {
    const { from, ends: all } = (globalThis as unknown as { gesture: { from: number; ends: number[] } }).gesture;
    const ends = all.filter((end) => end > from);
    return { first: (ends[0] ?? NaN) - from, last: (ends.at(-1) ?? NaN) - from, pictures: ends.length };
  });
}

const said = ({ first, last, pictures }: Gesture): string =>
  `${Math.round(first)} ms to the first picture, ${Math.round(last)} ms to the last (${pictures} drawn anew)`;

describe('a gesture on the overview of a large case', () => {
  let app: Opened;
  beforeAll(async () => {
    app = await openApp();
  });
  afterAll(() => app.close());

  it('has every figure follow a stroke over months, and the stroke taken back', async () => {
    const set = await largeSet();
    const { page, troubles } = await app.page();
    await page.goto(app.address);
    await page.waitForTimeout(500);
    await page.locator('input[type="file"]:not([webkitdirectory])').first().setInputFiles(set.path);
    await page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 600_000 });
    const from = Date.now();
    await page.locator('nav a[href^="/overview"]').first().click();
    const drawing = page.locator('main .drawing svg').first();
    await drawing.waitFor({ timeout: 60_000 });
    await expect.poll(() => page.locator('main [aria-busy="true"]').count(), { timeout: 60_000 }).toBe(0);
    line(`overview of ${set.rows} rows, first time`, seconds(Date.now() - from), set.what);
    await expect.poll(() => drawing.boundingBox()).not.toBeNull();
    const box = await drawing.boundingBox();
    if (!box) throw new Error('the chart is not drawn');
    const stroke = async (start: number, end: number): Promise<Gesture> => {
      await watch(page);
      await page.mouse.move(box.x + box.width * start, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * end, box.y + box.height / 2, { steps: 6 });
      await page.mouse.up();
      return taken(page);
    };
    line('a stroke over a quarter of the time', said(await stroke(0.3, 0.5)));
    await watch(page);
    await page.getByRole('button', { name: 'Retirer le filtre' }).first().click();
    const back = await taken(page);
    line('the filter taken out', back.pictures === 0 ? 'known answers, drawn at once' : said(back));
    line('another stroke', said(await stroke(0.6, 0.8)));
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
