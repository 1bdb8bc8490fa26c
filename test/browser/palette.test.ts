import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesInBothThemes } from './support/axe.ts';
import { openApp, type Opened } from './support/browser.ts';
import { goTo, openDemo } from './support/journey.ts';

describe('an investigator who keeps both hands on the keyboard', () => {
  let app: Opened;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    app = await openApp();
    ({ page, troubles } = await app.page());
    await openDemo(app, page);
  });
  afterAll(() => app.close());

  const palette = () => page.getByRole('dialog', { name: 'Aller à…' });
  const chosen = () => palette().locator('[aria-selected="true"]');

  async function shoot(name: string) {
    const folder = process.env['SCREENSHOTS'];
    if (folder) await page.screenshot({ path: `${folder}/palette-${name}.png` });
  }

  async function type(words: string) {
    await page.keyboard.press('Control+k');
    await palette().getByRole('combobox').waitFor();
    await page.keyboard.type(words);
  }

  it('reads the pages under the steps of the work', async () => {
    const rail = page.getByRole('navigation', { name: 'Étapes du travail' });
    await expect.poll(() => rail.getByRole('list').count()).toBe(5);
    expect(await rail.getByRole('list', { name: 'Conclure' }).getByRole('link').allInnerTexts()).toEqual([
      'Hypothèses',
      'Rapport',
      'Vérifier',
    ]);
    await shoot('rail-1440');
  });

  it('goes to a page by typing its name without accents', async () => {
    await type('completude');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/completeness');
    await expect.poll(() => palette().count()).toBe(0);
  });

  it('hears what is struck before it stands', async () => {
    await page.evaluate(() => {
      const strike = (key: string, ctrlKey = false) =>
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
      strike('k', true);
      for (const key of [...'recapit', 'Enter']) strike(key);
    });
    await expect.poll(() => new URL(page.url()).pathname).toBe('/recap');
    await expect.poll(() => palette().count()).toBe(0);
  });

  it('opens the page of a person, and shows one account only, by arrows and Enter', async () => {
    await type('vasseur');
    await expect
      .poll(() =>
        palette()
          .getByRole('group', { name: /^Personnes/ })
          .getByRole('option')
          .count(),
      )
      .toBeGreaterThan(0);
    expect(await breachesInBothThemes(page)).toEqual([]);
    await shoot('words-1440');
    expect(await palette().getByRole('combobox').getAttribute('aria-activedescendant')).toBe(
      await chosen().getAttribute('id'),
    );
    const name = await chosen().locator('.name').innerText();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/\/people\?.*person=\d+/);
    await expect.poll(() => page.locator('main h2').first().innerText()).toContain(name);

    await type('vasseur');
    const group = palette().getByRole('group', { name: /^Comptes/ });
    await expect.poll(() => group.getByRole('option').count()).toBeGreaterThan(0);
    for (let at = 0; at < 20 && (await group.locator('[aria-selected="true"]').count()) === 0; at += 1)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/accounts=\d+/);
    await type('retirer le filtre');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).not.toMatch(/accounts=/);
  });

  it('opens a finding from inside a field of text, and says when nothing answers', async () => {
    await goTo(page, '/people');
    await page.getByRole('searchbox', { name: 'Chercher un nom, un numéro' }).focus();
    await type('zzzz');
    await expect.poll(() => palette().innerText()).toMatch(/Rien ne répond à «\szzzz\s»/);
    await page.keyboard.press('Escape');
    await expect.poll(() => palette().count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await type('depots');
    const group = palette().getByRole('group', { name: /^Indices/ });
    await expect.poll(() => group.getByRole('option').count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowUp');
    expect(await group.locator('[aria-selected="true"]').count()).toBe(1);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/\/findings\?.*finding=/);
  });

  it('reads every key on one sheet; among findings « ? » stays a verdict, and the button opens the sheet', async () => {
    const sheet = page.getByRole('dialog', { name: 'Raccourcis clavier' });
    await page.locator('body').press('?');
    await page.waitForTimeout(300);
    expect(await sheet.count()).toBe(0);
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Raccourcis clavier' }).click();
    await expect.poll(() => sheet.innerText()).toMatch(/Écarter, puis écrire pourquoi/);
    expect(await breachesInBothThemes(page)).toEqual([]);
    await shoot('keys-1440');
    const before = page.url();
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    await expect.poll(() => sheet.count()).toBe(0);
    expect(page.url()).toBe(before);
    await goTo(page, '/overview');
    await page.keyboard.press('?');
    await expect.poll(() => sheet.count()).toBe(1);
    await page.keyboard.press('Escape');
  });

  it('reaches every page, and undo, redo and save, on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    const bar = page.getByRole('navigation', { name: 'Étapes du travail' });
    expect(await bar.getByRole('link').allInnerTexts()).toEqual([
      'Dossier',
      'Ensemble',
      'Indices',
      'Flux',
      'Personnes',
    ]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await shoot('bar-390');
    await bar.getByRole('button', { name: 'Plus' }).click();
    await shoot('more-390');
    expect(await breachesInBothThemes(page)).toEqual([]);
    expect(await wide()).toBeLessThanOrEqual(390);
    await page.keyboard.press('Escape');
    await goTo(page, '/report');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/report');
    expect(await bar.getByRole('link').count()).toBe(5);

    const menu = page.getByRole('button', { name: 'Autres commandes' });
    await menu.click();
    for (const name of ['Annuler', 'Rétablir', 'Enregistrer l’affaire'])
      expect(await page.getByRole('button', { name, exact: true }).isVisible()).toBe(true);
    await shoot('tools-390');
    expect(await breachesInBothThemes(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Enregistrer l’affaire' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.zip$/);
    await menu.click();
    await page.getByRole('button', { name: 'Aller à…' }).click();
    await palette().waitFor();
    await shoot('palette-390');
    expect(await wide()).toBeLessThanOrEqual(390);
    await page.keyboard.press('Escape');
    await menu.click();
    await page.getByRole('button', { name: 'Afficher en anglais' }).click();
    await expect
      .poll(() => bar.or(page.getByRole('navigation', { name: 'Steps of the work' })).innerText())
      .toContain('Findings');
  });

  it('met no error on the way', () => {
    expect(troubles).toEqual([]);
  });
});
