import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Breaches of WCAG A and AA that axe sees on the page as it stands. */
async function breaches(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const found = (await page.evaluate(() =>
    (
      globalThis as unknown as { axe: { run(of: Document, options: object): Promise<{ violations: Violation[] }> } }
    ).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
    }),
  )) as { violations: Violation[] };
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** The breaches in the light theme and in the dark one, each said with its theme. Colours change at once meanwhile, so that none is read half-way. */
export async function breachesInBothThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const theme of ['dark', 'light'] as const) {
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    found.push(...(await breaches(page)).map((breach) => `${theme} · ${breach}`));
  }
  await page.emulateMedia({ reducedMotion: null });
  return found;
}
