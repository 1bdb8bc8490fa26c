import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesInBothThemes } from './support/axe.ts';
import { openApp, type Opened } from './support/browser.ts';
import { goTo, openDemo } from './support/journey.ts';

describe('an investigator follows money', () => {
  let app: Opened;
  let page: Page;
  let troubles: string[];
  const drawer = () => page.getByRole('complementary', { name: 'Lignes d’origine' });
  const main = () => page.locator('main').innerText();

  beforeAll(async () => {
    app = await openApp();
    ({ page, troubles } = await app.page());
    await openDemo(app, page);
  });
  afterAll(() => app.close());

  it('from a finding to what it bought, with the interval and the words that it is a rule', async () => {
    await goTo(page, '/findings');
    await page.getByRole('searchbox').fill('MERCIER');
    await page
      .getByRole('button', { name: /MERCIER.*Espèces du mois/s })
      .first()
      .click();
    await page.getByRole('link', { name: 'Suivre cet argent' }).click();
    await page.getByRole('heading', { name: 'Où cet argent se trouve' }).waitFor();
    const text = await main();
    expect(text).toMatch(/règle d’imputation, pas un fait/);
    expect(text).toMatch(/«\s?Voiture BERLINE TOURER 530, grise\s?»\s?: de /);
    expect(text).toMatch(/Compatible avec un achat payé par cet argent, à vérifier/);
    expect(text).not.toMatch(/suspect|coupable|blanchi/i);
  });

  it('opens the very payments of the car', async () => {
    await page.getByRole('button', { name: /^2\s*, Voiture BERLINE/ }).click();
    await expect.poll(() => drawer().innerText()).toMatch(/GARAGE DES BROTTEAUX/);
  });

  it('is told from when on a balance does not prove', async () => {
    expect(await main()).toMatch(/MERCIER Julien[^\n]*\s+◐ plus à partir du/);
  });

  it('reads the steps of one rule, and opens one', async () => {
    await page.getByRole('radio', { name: 'au prorata' }).check();
    expect(page.url()).toMatch(/rule=pro-rata/);
    await page.getByRole('table').last().getByRole('button').first().click();
    await expect.poll(() => drawer().innerText()).toMatch(/Étapes, au prorata/);
  });

  it('asks back what paid for the car, from the row of its price', async () => {
    await page.getByRole('button', { name: /^2\s*, Voiture BERLINE/ }).click();
    await drawer().getByRole('link', { name: 'Qu’est-ce qui a payé cette ligne ?' }).click();
    await page.getByRole('heading', { name: 'Provenance' }).waitFor();
    await page.getByLabel('Bien', { exact: true }).selectOption({ index: 1 });
    await page.getByRole('button', { name: /2 paiements, 46\s900\s€/ }).waitFor();
    expect(await main()).toMatch(/espèces déposées/);
  });

  it('reads it in light and dark, and on a phone without scrolling sideways', async () => {
    await page.keyboard.press('Escape');
    expect(await breachesInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForTimeout(300);
    const beyond = await page
      .locator('main, main .tracing')
      .evaluateAll((nodes) => Math.max(...nodes.map((node) => node.scrollWidth - node.clientWidth)));
    expect(beyond).toBeLessThanOrEqual(0);
    expect(await breachesInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('met no error on the way', () => {
    expect(troubles).toEqual([]);
  });
});
