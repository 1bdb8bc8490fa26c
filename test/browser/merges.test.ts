import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesInBothThemes } from './support/axe.ts';
import { openApp, type Opened } from './support/browser.ts';
import { goTo, openDemo } from './support/journey.ts';

describe('an investigator decides whether two records are one person', () => {
  let app: Opened;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    app = await openApp();
    ({ page, troubles } = await app.page());
    await openDemo(app, page);
    await goTo(page, '/people');
  });
  afterAll(() => app.close());

  const people = () => page.getByRole('group', { name: 'Personnes et sociétés' });
  const queue = () => page.getByRole('group', { name: 'Rapprochements de fiches' });
  const named = async (name: RegExp) => {
    await page.getByLabel('Montrer').selectOption('all');
    await page.getByRole('searchbox', { name: 'Chercher un nom, un numéro' }).fill('paoletti');
    return people().getByRole('button', { name });
  };

  it('finds two spellings in two records, and reads what speaks for and against', async () => {
    await expect.poll(async () => (await named(/paoletti a/i)).count()).toBe(2);
    await expect.poll(() => page.locator('main').innerText()).toMatch(/2\s+paires à examiner/);
    await page.getByRole('button', { name: 'Rapprocher des fiches' }).click();
    await queue()
      .getByRole('button', { name: /Paoletti A\./ })
      .click();
    const main = page.getByRole('article');
    await expect.poll(() => main.innerText()).toMatch(/rapprochement possible/);
    expect(await main.innerText()).toMatch(/deux homonymes donneraient le même résultat/);
    const table = page.getByRole('table', { name: 'Comparaison des deux fiches' });
    expect(await table.getByRole('row', { name: /Prénom/ }).innerText()).toMatch(/pour\s+·\s+très proche\s+\+2,7/);
    expect(await breachesInBothThemes(page)).toEqual([]);
  });

  it('joins them by keyboard, which needs a reason', async () => {
    await page.keyboard.press('c');
    await expect.poll(() => page.getByRole('article').innerText()).toMatch(/Indiquez le motif/);
    await page.keyboard.type('étiquette de la boîte à chaussures');
    await page.keyboard.press('Enter');
    await expect.poll(() => queue().getByRole('button').count()).toBe(1);
    await page.getByRole('combobox', { name: 'Montrer' }).selectOption('decided');
    await expect
      .poll(() => queue().getByRole('button').first().innerText())
      .toMatch(/réunies · étiquette de la boîte à chaussures/);
  });

  it('sees one person with two spellings, each record openable', async () => {
    await page.getByRole('button', { name: 'Personnes et sociétés' }).click();
    await expect.poll(async () => (await named(/paoletti a/i)).count()).toBe(1);
    await (await named(/aussi Paoletti A\./)).click();
    await page.getByRole('heading', { name: 'Réunie de 2 fiches' }).waitFor();
    const section = page.getByRole('region', { name: 'Réunie de 2 fiches' });
    await section.getByRole('button', { name: /Paoletti A\./ }).click();
    await page.getByRole('complementary', { name: 'Lignes d’origine' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await section.innerText()).toMatch(/comptent pour une seule personne/);
    if (process.env['PICTURES']) await page.screenshot({ path: `${process.env['PICTURES']}-joined.png` });
  });

  it('has the checks follow, and says on a finding whose records were read as one', async () => {
    await page.waitForTimeout(700);
    await page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 150_000 });
    const about = page.getByRole('region', { name: 'Indices à son sujet' }).getByRole('link').first();
    await about.click();
    await expect
      .poll(() => page.locator('main').innerText())
      .toMatch(/2 fiches lues comme une seule personne\s: PAOLETTI Ange et Paoletti A\./);
    if (process.env['PICTURES']) await page.screenshot({ path: `${process.env['PICTURES']}-finding.png` });
    await page.goBack();
    await page.getByRole('heading', { name: 'Réunie de 2 fiches' }).waitFor();
  });

  it('takes the decision back with Ctrl+Z, and sees two again', async () => {
    await page.getByRole('button', { name: 'Rapprochements de fiches' }).click();
    await queue().waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => queue().getByRole('button').count()).toBe(2);
    await page.getByRole('button', { name: 'Personnes et sociétés' }).click();
    await expect.poll(async () => (await named(/paoletti a/i)).count()).toBe(2);
  });

  it('reads it on a phone without scrolling sideways, and met no error', async () => {
    await page.getByRole('button', { name: 'Rapprocher des fiches' }).click();
    await queue().getByRole('button').first().click();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForTimeout(300);
    const wide = await page
      .locator('main, .one, .list')
      .evaluateAll((nodes) => Math.max(...nodes.map((node) => node.scrollWidth - node.clientWidth)));
    expect(wide).toBeLessThanOrEqual(0);
    expect(await breachesInBothThemes(page)).toEqual([]);
    if (process.env['PICTURES']) await page.screenshot({ path: `${process.env['PICTURES']}-390.png` });
    await page.setViewportSize({ width: 1440, height: 900 });
    if (process.env['PICTURES']) await page.screenshot({ path: `${process.env['PICTURES']}-1440.png` });
    expect(troubles).toEqual([]);
  });
});
