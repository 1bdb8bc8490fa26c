import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesInBothThemes } from './support/axe.ts';
import { openApp, type Opened } from './support/browser.ts';
import { drop, goTo } from './support/journey.ts';

const statement = {
  name: 'nord_janvier_00012345678.csv',
  bytes: new TextEncoder().encode(
    [
      'quand;combien;pourquoi',
      '01/02/2024;-12,50;PAIN',
      '02/02/2024;100,00;VIR DE X',
      '31/02/2024;7,00;VIR DE Y',
      '05/02/2024;8O,00;VIR DE Z',
    ].join('\n'),
  ),
};

const themes = ['light', 'dark'] as const;
const sizes = [
  [1440, 900],
  [390, 844],
] as const;

describe('an investigator whose statement needs his hand', () => {
  let app: Opened;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    app = await openApp();
    ({ page, troubles } = await app.page());
    await page.goto(app.address);
    await drop(page, [statement]);
    await page.getByRole('button', { name: 'Vérifier la correspondance' }).click();
  });
  afterAll(() => app.close());

  /** What the page and the panel that was opened show, for who wants to look. */
  async function shoot(name: string, panel = 'main') {
    const folder = process.env['SCREENSHOTS'];
    if (!folder) return;
    for (const [width, height] of sizes)
      for (const theme of themes) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme: theme });
        await page.locator(panel).first().scrollIntoViewIfNeeded();
        await page
          .locator(panel)
          .first()
          .evaluate((node) => node.scrollIntoView({ block: 'start' }));
        await page.waitForTimeout(400);
        await page.screenshot({ path: `${folder}/${name}-${width}-${theme}.png` });
      }
    await page.setViewportSize({ width: 1440, height: 900 });
  }

  /** Words cut off or pushed out of a phone's width, sideways. */
  async function widerThanAPhone(): Promise<number> {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForTimeout(300);
    const beyond = await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
    await page.setViewportSize({ width: 1440, height: 900 });
    return beyond;
  }

  it('reads the mapping step in light, in dark and on a phone', async () => {
    await page.locator('.options select').first().selectOption('txn');
    expect(await breachesInBothThemes(page)).toEqual([]);
    expect(await widerThanAPhone()).toBeLessThanOrEqual(0);
    await shoot('mapping');
    const step = page.locator('main');
    await step.getByLabel('Rôle de la colonne quand').selectOption('booked_on');
    await step.getByLabel('Ordre de la date').selectOption('dmy');
    await step.getByLabel('Rôle de la colonne combien').selectOption('amount');
    await step.getByLabel('Rôle de la colonne pourquoi').selectOption('label');
    await step.getByLabel('Numéro de compte').first().fill('00012345678');
    await step.getByLabel('Numéro de compte').first().press('Tab');
    await step.getByLabel('Se souvenir sous le nom').fill('Banque du Nord');
    await step.getByRole('button', { name: /Importer/ }).waitFor({ timeout: 20_000 });
    await shoot('mapped');
    await step.getByRole('button', { name: /Importer/ }).click({ timeout: 20_000 });
    await page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 60_000 });
  });

  it('reads quarantine with a row being repaired', async () => {
    await page.getByRole('group', { name: 'Lignes en quarantaine' }).getByText('Cette date n’existe pas').click();
    await page.getByRole('region', { name: /Corriger la ligne/ }).waitFor();
    expect(await breachesInBothThemes(page)).toEqual([]);
    expect(await widerThanAPhone()).toBeLessThanOrEqual(0);
    await shoot('quarantine', 'section[aria-labelledby="quarantine"]');
  });

  it.each(['Remplacer un texte', 'Réunir des graphies', 'Couper une colonne'])('reads the recipe: %s', async (name) => {
    const recipe = page.locator('section[aria-labelledby="recipe"]');
    await recipe.getByRole('button', { name }).click();
    expect(await breachesInBothThemes(page)).toEqual([]);
    expect(await widerThanAPhone()).toBeLessThanOrEqual(0);
    await shoot(`recipe-${name.split(' ')[0]?.toLowerCase()}`, 'section[aria-labelledby="recipe"]');
    await recipe
      .getByRole('button', { name: /Annuler|Fermer/ })
      .first()
      .click();
  });

  it('reads the remembered layouts, the rules and the registers to fill', async () => {
    const panels = page.locator('main details');
    for (const panel of await panels.all()) await panel.evaluate((node) => ((node as HTMLDetailsElement).open = true));
    await page.waitForTimeout(300);
    expect(await breachesInBothThemes(page)).toEqual([]);
    expect(await widerThanAPhone()).toBeLessThanOrEqual(0);
    await shoot('profiles', 'section[aria-labelledby="profiles"]');
    await shoot('rules', 'details:has(ol)');
    await shoot('templates', 'details:has(a[download])');
  });

  it('reads the page of completeness', async () => {
    await goTo(page, '/completeness');
    expect(await breachesInBothThemes(page)).toEqual([]);
    expect(await widerThanAPhone()).toBeLessThanOrEqual(0);
    await shoot('completeness');
  });

  it('met no error on the way', () => {
    expect(troubles).toEqual([]);
  });
});
