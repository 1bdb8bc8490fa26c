import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Opened } from '../browser/support/browser.ts';

/** The most memory that any tab of the browser has held so far, its workers included, in bytes; NaN where the system does not tell. */
export async function peakOfTab(app: Opened): Promise<number> {
  const session = await app.browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      try {
        return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) * 1024;
      } catch {
        return NaN;
      }
    });
  return Math.max(...peaks);
}

/** Milliseconds of the first piece of work that the page measured under this name. */
export const measured = (page: Page, name: string): Promise<number> =>
  page.evaluate((asked) => performance.getEntriesByName(asked)[0]?.duration ?? NaN, name);

/** Keeps the longest task of the page's thread from now on. */
export const watchTasks = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen = { longest: 0 };
    (globalThis as unknown as { seen: { longest: number } }).seen = seen;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration);
    }).observe({ type: 'longtask', buffered: true });
  });

export const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { seen: { longest: number } }).seen.longest);
