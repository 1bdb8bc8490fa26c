import type { Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesInBothThemes } from './support/axe.ts';
import { openApp, type Opened } from './support/browser.ts';
import { goTo, openDemo } from './support/journey.ts';

describe('an investigator looks at pictures of the money', () => {
  let app: Opened;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    app = await openApp();
    ({ page, troubles } = await app.page());
    await openDemo(app, page);
  });
  afterAll(() => app.close());

  const tab = async (name: string): Promise<void> => {
    await page.getByRole('tab', { name, exact: true }).click();
    await page.locator('[role="tabpanel"] svg').first().waitFor();
  };
  const drawer = () => page.getByRole('complementary', { name: 'Lignes d’origine' });

  it('sees accounts two by two, walks to a cell by keyboard and opens the rows it stands on', async () => {
    await goTo(page, '/flows');
    await tab('Comptes deux à deux');
    const matrix = page.getByRole('application', { name: /^Comptes deux à deux : \d+ cases/ });
    await matrix.focus();
    await page.keyboard.press('End');
    expect(await matrix.locator('.said').innerText()).toMatch(/payé\s?: .*€ · [\d\s]+ lignes/);
    await page.keyboard.press('Enter');
    await expect.poll(() => drawer().innerText()).toMatch(/\d+ lignes?/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await drawer().waitFor({ state: 'detached' });
    await tab('Deux à deux, net');
    await page.getByRole('application', { name: /^Comptes deux à deux/ }).waitFor();
  });

  it('sees lanes of time, with what was seized marked', async () => {
    await tab('Couloirs du temps');
    await page
      .getByRole('application', { name: /^Couloirs du temps : \d+ couloirs.*objets saisis marqués : \d+/ })
      .waitFor();
    expect(await breachesInBothThemes(page)).toEqual([]);
  });

  it('sees the calendar, the hours that a statement says and those it does not, and amounts beside the law', async () => {
    await goTo(page, '/overview');
    await page.getByRole('application', { name: /^Calendrier du/ }).waitFor();
    await tab('Heures et jours de la semaine');
    await page.getByRole('application', { name: /^Heures et jours : .* sans heure dite/ }).waitFor();
    await tab('Montants et seuils légaux');
    await page.getByRole('application', { name: /montants légaux dessinés : 1 000 €, 10 000 €, 15 000 €/ }).waitFor();
    expect(await breachesInBothThemes(page)).toEqual([]);
  });

  it('takes a picture away with its caption, the filter and the digests of its sources', async () => {
    const group = page.getByRole('group', { name: 'Emporter : Opérations par montant' });
    for (const [name, begins] of [
      ['SVG', '<svg'],
      ['PNG', '\u0089PNG'],
      ['CSV', ''],
    ] as const) {
      const coming = page.waitForEvent('download');
      await group.getByRole('button', { name, exact: true }).click();
      const bytes = await readFile(await (await coming).path());
      expect(bytes.toString('latin1').replace('\u00ef\u00bb\u00bf', '').startsWith(begins)).toBe(true);
      if (name === 'PNG') continue;
      const text = bytes.toString('utf8');
      expect(text).toMatch(/Filtre/);
      expect(text).toMatch(/beffroi_00021458703_2023\.csv \([0-9a-f]{12}…\)/);
    }
  });

  it('reads over which classes of assets a network spreads what it has to explain, and opens the rows of one', async () => {
    await goTo(page, '/assets');
    const wheel = page.getByRole('region', { name: 'Argent à expliquer, par classe de biens' });
    await expect
      .poll(async () => (await wheel.innerText()).replace(/\s+/g, ' '))
      .toMatch(/Réseau de PAOLETTI Ange : 191 600 € à expliquer/);
    const table = wheel.getByRole('table', { name: 'Argent à expliquer par classe' });
    const text = (await table.innerText()).replace(/\s+/g, ' ');
    expect(text).toMatch(/immobilier 168 000 € .* parts sociales 18 000 € .* bateau 5 600 € .* En tout 191 600 €/);
    await table.getByRole('button', { name: /^5\s600\s€$/ }).click();
    await expect.poll(() => drawer().innerText()).toMatch(/9 lignes/);
    await page.keyboard.press('Escape');
    await wheel.getByRole('link', { name: 'Ouvrir le constat' }).click();
    await page.getByRole('heading', { name: /Argent inexpliqué réparti/, level: 2 }).waitFor();
    await page.getByRole('application', { name: /^Roue des classes : 3 classes/ }).waitFor();
    expect(await breachesInBothThemes(page)).toEqual([]);
  });

  it('reads all of it on a phone without scrolling sideways', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const [path, names] of [
      ['/flows', ['Comptes deux à deux', 'Couloirs du temps']],
      ['/overview', ['Heures et jours de la semaine', 'Montants et seuils légaux']],
    ] as const) {
      await goTo(page, path);
      for (const name of names) {
        await tab(name);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      }
    }
    expect(troubles).toEqual([]);
  });
});
