import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesInBothThemes } from './support/axe.ts';
import { openApp, type Opened } from './support/browser.ts';
import { goTo, openDemo } from './support/journey.ts';

describe('an investigator asks how money can have gone from one person to another', () => {
  let app: Opened;
  let page: Page;
  const status = () => page.locator('.paths [role="status"]').first().innerText();

  beforeAll(async () => {
    app = await openApp();
    ({ page } = await app.page());
    await openDemo(app, page);
    await goTo(page, '/flows');
  });
  afterAll(() => app.close());

  /** Types part of a name and takes the only party that bears it. */
  async function pick(label: string, text: string): Promise<void> {
    const field = page.getByLabel(label);
    await field.fill(text);
    await expect
      .poll(() => page.locator('datalist').evaluateAll((lists) => lists.map((list) => list.children.length)))
      .toContain(1);
    await field.blur();
  }

  it('is told what to choose before anything is chosen', async () => {
    expect(await status()).toMatch(/^Choisissez un départ et une arrivée/);
  });

  it('sees each path as a table whose dates advance, and opens its rows', async () => {
    await pick('Personne ou compte de départ', 'LAVAGE DES GONES');
    await pick('Personne ou compte d’arrivée', 'PAOLETTI');
    await expect.poll(status).toMatch(/chemins?, à vérifier/);
    expect(page.url()).toMatch(/ends=party:\d+,party:\d+/);
    const path = page.getByRole('article', { name: 'Chemin 1', exact: true });
    await expect.poll(() => path.locator('tbody tr').count()).toBeGreaterThan(1);
    const days = (await path.locator('tbody td.day').allInnerTexts()).map((day) => day.split('/').reverse().join());
    expect(days).toEqual(days.toSorted());
    expect(await path.innerText()).toMatch(/au plus ont pu faire tout le chemin/);
    await path.getByRole('button').first().click();
    const drawer = page.getByRole('complementary', { name: 'Lignes d’origine' });
    await expect.poll(() => drawer.innerText()).toMatch(/SHA-256/);
    await page.keyboard.press('Escape');
    expect(await breachesInBothThemes(page)).toEqual([]);
  });

  it('is told what could not be seen where there is no path, and of a name that nobody bears', async () => {
    await pick('Personne ou compte de départ', 'CHOCOLATERIE ROY LYON');
    await expect.poll(status).toMatch(/^Aucun chemin sous ces conditions, dans ce qui a pu être vu/);
    expect(await status()).toMatch(/connus? que par les relevés d’autrui/);
    await page.goBack();
    await page.goForward();
    await expect.poll(status).toMatch(/^Aucun chemin/);
    await page.getByLabel('Personne ou compte de départ').fill('Personne de ce nom');
    await page.getByLabel('Personne ou compte de départ').blur();
    await page.getByText('Aucun compte ne porte ce nom.').waitFor();
  });
});
