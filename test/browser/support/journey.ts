import type { Page } from 'playwright-core';
import type { Opened } from './browser.ts';

/** One click on the first page, then until every check has ended. */
export async function openDemo(app: Opened, page: Page): Promise<void> {
  await page.goto(app.address);
  await page.getByRole('button', { name: /affaire de démonstration/i }).click();
  await page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 150_000 });
}
