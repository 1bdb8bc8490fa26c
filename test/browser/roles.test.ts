import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesInBothThemes } from './support/axe.ts';
import { openApp, type Opened } from './support/browser.ts';
import { goTo, openDemo } from './support/journey.ts';

describe('an investigator looks at the parts persons play', () => {
  let app: Opened;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    app = await openApp();
    ({ page, troubles } = await app.page());
    await openDemo(app, page);
    await goTo(page, '/roles');
    await page.getByRole('heading', { name: 'Et si cette personne était retirée ?' }).waitFor();
  });
  afterAll(() => app.close());

  const choose = async (name: RegExp) => {
    await page.getByRole('group', { name: 'Personnes' }).getByRole('button', { name }).click();
    await page.getByRole('heading', { name, level: 2 }).waitFor();
  };

  it('reads that the file is a sample, and a profile in words that claim no more than it shows', async () => {
    await choose(/LAVAGE DES GONES/);
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/échantillon réuni autour d’une saisie/);
    expect(text).toMatch(/Profil compatible avec\s?: collecte d’espèces et compte de passage, à vérifier/);
    expect(text).toMatch(/\d+[ʳᵉer]* sur 13/);
    expect(text).not.toMatch(/suspect|coupable|blanchi/i);
  });

  it('opens the very cash deposits that the number stands on', async () => {
    const deposits = page.getByRole('button', { name: /83\s+lignes\s*, Dépôts d’espèces de moins de/ }).first();
    await deposits.click();
    const drawer = page.getByRole('complementary', { name: 'Lignes d’origine' });
    await expect.poll(() => drawer.innerText()).toMatch(/83 lignes/);
    await expect.poll(() => drawer.innerText()).toMatch(/rhodanien_04100227815_2023\.csv/);
    await page.keyboard.press('Escape');
  });

  it('is told what could not be looked at, which is never shown as nothing found', async () => {
    await choose(/BAYLE Thomas/);
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/25 mois de relevés manquent/);
    expect(text).toMatch(/Suite de l’argent jusqu’aux biens\s?: ce calcul n’est pas encore fait/);
    const paper = page.locator('summary', { hasText: 'professionnel de plusieurs groupes' });
    expect(await paper.innerText()).toMatch(/on ne peut rien dire/);
    expect(await paper.innerText()).toMatch(/1 non calculé/);
  });

  it('takes a person away and sees what falls apart, then the one whose absence changes most', async () => {
    await choose(/LEMAIRE HUGO/);
    const line = page.getByRole('row', { name: /Plus grand ensemble relié par l’argent/ });
    await expect.poll(() => line.innerText()).toMatch(/114\s+94/);
    await page.getByLabel('Ordre').selectOption('money');
    await page.getByRole('row', { name: /^1\. / }).getByRole('button').click();
    await page.getByRole('heading', { name: /IMPEX/, level: 2 }).waitFor();
    await expect.poll(() => line.innerText()).toMatch(/114\s+92/);
    expect(page.url()).toMatch(/person=/);
  });

  it('walks the list by keyboard', async () => {
    await page.getByRole('button', { name: /SNACK DU BEFFROI/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /SNACK DU BEFFROI/, level: 2 }).waitFor();
    await page.locator('summary').first().focus();
    const wasOpen = await page
      .locator('details')
      .first()
      .evaluate((node) => (node as HTMLDetailsElement).open);
    await page.keyboard.press('Enter');
    expect(
      await page
        .locator('details')
        .first()
        .evaluate((node) => (node as HTMLDetailsElement).open),
    ).toBe(!wasOpen);
  });

  it('reads it in light and dark, and on a phone without scrolling sideways', async () => {
    for (const details of await page.locator('main details').all())
      await details.evaluate((node) => ((node as HTMLDetailsElement).open = true));
    expect(await breachesInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForTimeout(300);
    const beyond = () =>
      page
        .locator('main, .one, .list, .persons .view')
        .evaluateAll((nodes) => Math.max(...nodes.map((node) => node.scrollWidth - node.clientWidth)));
    expect(await beyond()).toBeLessThanOrEqual(0);
    await page.locator('main').getByRole('link', { name: 'Personnes' }).click();
    await page.getByRole('group', { name: 'Personnes' }).waitFor();
    expect(await beyond()).toBeLessThanOrEqual(0);
    expect(await breachesInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('met no error on the way', () => {
    expect(troubles).toEqual([]);
  });
});
