import type { Page } from 'playwright-core';
import type { Opened } from './browser.ts';

/** One click on the first page, then until every check has ended. */
export async function openDemo(app: Opened, page: Page): Promise<void> {
  await page.goto(app.address);
  await page.getByRole('button', { name: /affaire de démonstration/i }).click();
  await page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 150_000 });
}

/** By the rail, or the bar of a phone and what it unfolds, as a person goes, so that the case stays open; until the page has nothing left to ask. */
export async function goTo(page: Page, path: string): Promise<void> {
  const rail = page.getByRole('navigation').first();
  const link = rail.locator(`a[href="${path}"]:visible, a[href^="${path}?"]:visible`).first();
  if (!(await link.isVisible())) await rail.locator('[aria-controls="all-pages"]').click();
  await link.click();
  await page.waitForTimeout(700);
}

export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Gives the page files through its own file picker. */
export async function drop(page: Page, files: readonly DroppedFile[]): Promise<void> {
  await page
    .locator('input[type="file"]:not([webkitdirectory])')
    .first()
    .setInputFiles(
      files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })),
    );
}
