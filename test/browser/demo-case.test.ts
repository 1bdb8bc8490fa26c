import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesInBothThemes } from './support/axe.ts';
import { openApp, type Opened } from './support/browser.ts';
import { goTo, openDemo } from './support/journey.ts';

describe('an investigator opens the demo case', () => {
  let app: Opened;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    app = await openApp();
    ({ page, troubles } = await app.page());
    await openDemo(app, page);
  });
  afterAll(() => app.close());

  it('sees each file with its rows, its hash, and what to ask for next', async () => {
    await goTo(page, '/');
    const text = await page.locator('main').innerText();
    expect(text).toContain('avoirs-saisis.xlsx');
    expect(text).toMatch(/1 compte de la liste des comptes n’a aucun relevé/);
    expect(text.replace(/\s+/g, ' ')).toMatch(/539 = 528.*? \+ 0.*? \+ 11/);
  });

  it('gets an answer from every check: found on this case, and none that failed', async () => {
    await goTo(page, '/checks');
    const list = await page.locator('main').innerText();
    expect(list.split('\n').filter((line) => line.trim() === 'relevé').length).toBeGreaterThanOrEqual(10);
    expect(list).not.toMatch(/échec/);
  });

  it('goes from a finding to the very cell it stands on', async () => {
    await goTo(page, '/findings');
    await page.getByLabel('Contrôle', { exact: true }).selectOption({ label: 'Dépôts d’espèces fractionnés' });
    await page
      .getByRole('button', { name: /LEMAIRE.*Dépôts d’espèces fractionnés/ })
      .first()
      .click();
    const finding = page.locator('main');
    await expect.poll(() => finding.innerText()).toMatch(/38[\s\u202f]?350/);
    await finding
      .getByRole('button', { name: /04\/03\/2024/ })
      .first()
      .click();
    const drawer = page.getByRole('complementary', { name: 'Lignes d’origine' });
    await expect.poll(() => drawer.innerText()).toMatch(/beffroi_00034771206_2024-01_2024-06\.csv/);
    await expect.poll(() => drawer.innerText()).toMatch(/VERSEMENT ESPECES/);
    expect(await drawer.innerText()).toMatch(/[0-9a-f]{16}/);
    await page.keyboard.press('Escape');
    await expect.poll(() => drawer.count()).toBe(0);
  });

  it('walks the findings by keyboard', async () => {
    await goTo(page, '/findings');
    const title = () => page.locator('main h1, main h2').first().innerText();
    await page.locator('main').click({ position: { x: 900, y: 700 } });
    const before = page.url();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect.poll(() => page.url()).not.toBe(before);
    expect((await title()).length).toBeGreaterThan(3);
  });

  it('opens the rows behind a figure, a table cell and a flow', async () => {
    await goTo(page, '/overview');
    const drawer = page.getByRole('complementary', { name: 'Lignes d’origine' });
    await page
      .getByRole('button', { name: /399[\s\u202f]?405|10,4/ })
      .first()
      .click();
    await expect.poll(() => drawer.innerText()).toMatch(/lignes/);
    await page.keyboard.press('Escape');
    await goTo(page, '/flows');
    await page.locator('main table').first().getByRole('button').first().click();
    await expect.poll(() => drawer.innerText()).toMatch(/[0-9a-f]{16}/);
    await page.keyboard.press('Escape');
    await goTo(page, '/assets');
    await page.locator('main table').first().getByRole('button').first().click();
    await expect.poll(() => drawer.innerText()).toMatch(/(avoirs-(saisis|identifies)|revenus-et-prets)\.xlsx/);
    await page.keyboard.press('Escape');
  });

  it('reads the same case in English and Spanish, no sentence left in French', async () => {
    for (const [language, word] of [
      ['EN', 'Findings'],
      ['ES', 'Indicios'],
    ] as const) {
      await page
        .getByRole('button', { name: new RegExp(`^${language}`) })
        .or(page.getByRole('link', { name: new RegExp(`^${language}`) }))
        .first()
        .click();
      await expect.poll(() => page.getByRole('navigation').first().innerText()).toContain(word);
      await goTo(page, '/checks');
      expect(await page.locator('main').innerText()).not.toMatch(/Bien hors de proportion|Ce que ce contrôle/);
    }
    await page
      .getByRole('button', { name: /^FR/ })
      .or(page.getByRole('link', { name: /^FR/ }))
      .first()
      .click();
    await expect.poll(() => page.getByRole('navigation').first().innerText()).toContain('Indices');
  });

  it.each(['/', '/overview', '/findings', '/flows', '/roles', '/assets', '/completeness', '/checks'])(
    'finds %s accessible, in light and dark',
    async (path) => {
      await goTo(page, path);
      expect(await breachesInBothThemes(page)).toEqual([]);
    },
  );

  it('met no error on the way', () => {
    expect(troubles).toEqual([]);
  });
});
