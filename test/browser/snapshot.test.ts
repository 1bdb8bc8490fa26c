import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import type { Parts } from '#snapshot/format.ts';
import { buildParts } from '#snapshot/build.ts';
import { writeSnapshot, type Written } from '#snapshot/write.ts';
import { fillSmallCase, smallCaseAccess, smallCaseInput } from '#test/snapshot-case.ts';
import { openApp } from './support/browser.ts';
import { openFiles, type FileBrowser } from './support/file-browser.ts';
import { openDemo } from './support/journey.ts';

let files: FileBrowser;
let folder: string;
let viewer: string;
let parts: Parts;
let written: Written;

beforeAll(async () => {
  viewer = await readFile('static/viewer.html', 'utf8');
  const database = await openNative();
  await fillSmallCase(database);
  parts = await buildParts(await smallCaseInput(database, 'fr', viewer), smallCaseAccess(database));
  await database.close();
  written = writeSnapshot(viewer, parts);
  folder = await mkdtemp(join(tmpdir(), 'instantané '));
  files = await openFiles();
});
afterAll(async () => {
  await files.close();
  await rm(folder, { recursive: true });
});

async function onDisk(name: string, html: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, html);
  return path;
}

const rowsPanel = 'aside';

describe('a snapshot opened from disk with the network cut', () => {
  it('asks for nothing beyond its own file, in any language, through charts, rows and print', async () => {
    const { page, loaded, troubles } = await files.open(await onDisk('sain.html', written.html));
    await page.getByRole('heading', { name: 'Chaque partie correspond au manifeste' }).waitFor();
    await page.locator('.drawing svg').first().waitFor();
    for (const [language, words] of [
      ['en', 'Every part matches the manifest'],
      ['es', 'Cada parte corresponde al manifiesto'],
      ['fr', 'Chaque partie correspond au manifeste'],
    ] as const) {
      await page.locator('header select').selectOption(language);
      await page.getByRole('heading', { name: words }).waitFor();
    }
    for (const head of (await page.locator('#findings button.head').all()).slice(1)) await head.click();
    await page.emulateMedia({ media: 'print' });
    await page.pdf();
    expect(loaded).toEqual([page.url()]);
    expect(files.asked).toEqual([]);
    expect(troubles).toEqual([]);
    expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBe(0);
    await page.context().close();
  });

  it('shows its seal in groups, the one that its writer was told', async () => {
    const { page } = await files.open(await onDisk('sceau.html', written.html));
    await page.locator('.digits').waitFor();
    const groups = await page.locator('.digits span').allTextContents();
    expect(groups.length).toBe(8);
    expect(groups.join('')).toBe(written.seal);
    await page.context().close();
  });

  it('opens the rows behind a mark of a chart at a click, down to the cells as they were received', async () => {
    const { page, troubles } = await files.open(await onDisk('clic.html', written.html));
    const chart = page
      .locator('article', { has: page.getByRole('heading', { name: 'Espèces et autres moyens' }) })
      .locator('.drawing');
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('svg').waitFor();
    const box = (await chart.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.3, box.y + 44);
    await page.mouse.click(box.x + box.width * 0.3, box.y + 44);
    const panel = page.locator(rowsPanel);
    await panel.getByText('relevé.csv').first().waitFor();
    expect(await panel.locator('ol li').count()).toBe(14);
    expect(await panel.textContent()).toContain(parts.sources[0]?.sha256 ?? '?');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('opens the row behind a number of a finding, and keeps hostile cells as text', async () => {
    const { page, troubles } = await files.open(await onDisk('ligne.html', written.html));
    await page.locator('#findings table .link').first().click();
    const panel = page.locator(rowsPanel);
    await panel.waitFor();
    const places = await panel.locator('ol button').all();
    for (const place of places) await place.click();
    expect(await panel.locator('img, script').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(5);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('reads on a phone without sideways scrolling, in light and in dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const path = await onDisk(`${colorScheme}.html`, written.html);
      const { page } = await files.open(path, { viewport: { width: 390, height: 844 }, colorScheme });
      await page.locator('.drawing svg').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(colorScheme);
      await page.context().close();
    }
  });
});

describe('an altered snapshot opened from disk', () => {
  it('names the part that was altered, and shows nothing of it', async () => {
    const line = written.html.split('\n').findIndex((text) => text.startsWith('figures '));
    const html = written.html
      .split('\n')
      .map((text, at) => (at === line ? text.slice(0, 400) + (text[400] === 'A' ? 'B' : 'A') + text.slice(401) : text))
      .join('\n');
    const { page, troubles } = await files.open(await onDisk('modifié.html', html));
    await page.getByRole('heading', { name: 'Ce fichier a été modifié depuis qu’il a été écrit' }).waitFor();
    expect(await page.locator('[role="status"]').textContent()).toContain('les chiffres et les graphiques');
    expect(await page.locator('#figures .drawing').count()).toBe(0);
    expect(await page.locator('#findings button[aria-expanded]').count()).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('says where a number is no longer the sum of its rows, though every digest was made to agree', async () => {
    const figures = parts.figures.map((shown) =>
      shown.figure.id === 'money-in' ? { ...shown, rows: shown.rows.map((row) => ({ ...row, money: 1 })) } : shown,
    );
    const { page } = await files.open(await onDisk('faux.html', writeSnapshot(viewer, { ...parts, figures }).html));
    await page.getByRole('heading', { name: 'Le contenu ne s’accorde pas avec lui-même' }).waitFor();
    expect(await page.locator('#figures .different').count()).toBe(1);
    await page.context().close();
  });

  it('does not run a program that was changed', async () => {
    const html = written.html.replace('<script type="module" crossorigin>', (tag) => `${tag}document.title='x';`);
    expect(html).not.toBe(written.html);
    const { page } = await files.open(await onDisk('programme.html', html));
    await page.getByText('Cet instantané ne s’affiche pas').waitFor();
    expect(await page.title()).toBe('Limier');
    await page.context().close();
  });
});

describe('a snapshot saved from the app', () => {
  it('is downloaded under the name of the case, and opens with its findings, sound, under the seal that was told', async () => {
    const app = await openApp();
    try {
      const { page, troubles } = await app.page();
      await openDemo(app, page);
      await page.getByRole('button', { name: /^Instantané/ }).click();
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
      const download = await saving;
      expect(download.suggestedFilename()).toMatch(/^affaire-fictive-beffroi-\d{4}-\d\d-\d\d\.html$/);
      const path = join(folder, 'depuis l’application.html');
      await download.saveAs(path);
      const told = await page.locator('dialog .seal .raw').textContent();
      expect(app.offOrigin).toEqual([]);
      expect(troubles).toEqual([]);

      const { page: opened } = await files.open(path);
      await opened.getByRole('heading', { name: 'Chaque partie correspond au manifeste' }).waitFor();
      expect((await opened.locator('.digits span').allTextContents()).join(' ')).toBe(told);
      expect(await opened.locator('#findings button.head').count()).toBeGreaterThan(9);
    } finally {
      await app.close();
    }
  });
});
