import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesInBothThemes } from './support/axe.ts';
import { openApp, type Opened } from './support/browser.ts';
import { goTo, openDemo } from './support/journey.ts';

describe('an investigator holds a person’s means against their lifestyle', () => {
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

  const choose = async (name: RegExp) => {
    await page.getByRole('group', { name: 'Personnes et sociétés' }).getByRole('button', { name }).click();
    await page.getByRole('heading', { name, level: 2 }).waitFor();
  };
  const byMethod = () => page.getByRole('table', { name: 'Inexpliqué, par méthode' });
  const rowOf = async (name: RegExp) =>
    (await byMethod().getByRole('row', { name }).innerText()).replace(/[\u202f\u00a0]/g, ' ');

  it('finds a person by name, and reads the gap of a year by four methods that agree', async () => {
    await page.getByRole('searchbox', { name: 'Chercher un nom, un numéro' }).fill('vasseur cam');
    await choose(/VASSEUR Camille/);
    await page.getByRole('table', { name: 'Inexpliqué, par année' }).getByRole('button', { name: '2023' }).click();
    for (const method of [/Variation du patrimoine/, /Emplois et ressources/, /Dépôts bancaires/, /Espèces/])
      await expect.poll(() => rowOf(method)).toMatch(/7 230,\d\d\s+66 80\d,\d\d\s+71 80\d,\d\d/);
    expect(page.url()).toMatch(/year=2023/);
    expect(await page.locator('main').innerText()).not.toMatch(/suspect|coupable|blanchi/i);
  });

  it('refuses the inheritance, and reads the effect at once', async () => {
    const claim = page.getByRole('group', { name: /succession reçu de OFFICE NOTARIAL/ });
    await claim.getByRole('radio', { name: 'refusée' }).check();
    await expect.poll(() => rowOf(/Variation du patrimoine/)).toMatch(/55 230,\d\d\s+66 80\d,\d\d/);
    await claim.getByRole('textbox').fill('acte de succession non produit');
    await claim.getByRole('textbox').press('Enter');
    await claim.getByRole('radio', { name: 'acceptée' }).check();
    await expect.poll(() => rowOf(/Variation du patrimoine/)).toMatch(/7 230,\d\d\s+18 80\d,\d\d\s+23 80\d,\d\d/);
  });

  it('keeps the answer while going elsewhere', async () => {
    await goTo(page, '/findings');
    await goTo(page, '/people');
    await choose(/VASSEUR Camille/);
    await page.getByRole('table', { name: 'Inexpliqué, par année' }).getByRole('button', { name: '2023' }).click();
    const claim = page.getByRole('group', { name: /succession reçu de OFFICE NOTARIAL/ });
    expect(await claim.getByRole('radio', { name: 'acceptée' }).isChecked()).toBe(true);
    expect(await claim.getByRole('textbox').inputValue()).toBe('acte de succession non produit');
  });

  it('answers a claim, and the findings of the household follow on the page of every member and on their own', async () => {
    const about = () =>
      page
        .getByRole('region', { name: 'Indices à son sujet' })
        .innerText()
        .then((text) => text.replace(/[\u202f\u00a0]/g, ' '));
    const claim = page.getByRole('group', { name: /succession reçu de OFFICE NOTARIAL/ });
    const ofYear = /VASSEUR Camille.*, 2023\s?: le patrimoine et le train de vie .* 55 230/;
    await expect.poll(about, { timeout: 120_000 }).toMatch(/VASSEUR Camille.*, 2024\s?: le patrimoine/);
    expect(await about()).not.toMatch(ofYear);
    await claim.getByRole('radio', { name: 'refusée' }).check();
    await expect.poll(about, { timeout: 120_000 }).toMatch(ofYear);
    await page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 120_000 });
    await goTo(page, '/findings');
    await page.getByRole('searchbox').fill('VASSEUR');
    const listed = page.getByRole('button', { name: /LEMAIRE.*55\s230.*Enrichissement/s });
    await expect.poll(() => listed.count()).toBe(1);
    await goTo(page, '/people');
    await choose(/VASSEUR Camille/);
    await page.getByRole('table', { name: 'Inexpliqué, par année' }).getByRole('button', { name: '2023' }).click();
    await claim.getByRole('radio', { name: 'acceptée' }).check();
    await expect.poll(about, { timeout: 120_000 }).not.toMatch(ofYear);
  });

  it('gives an asset another value, reads it beside the person, and reads the former one when it is taken back', async () => {
    await goTo(page, '/assets');
    await page.getByRole('button', { name: 'Voiture familiale SCENARIO', exact: true }).click();
    const card = page.getByRole('complementary', { name: 'Voiture familiale SCENARIO' });
    for (const column of ['Bas', 'Central', 'Haut'])
      await card.getByLabel(new RegExp(`^${column} \\(€\\)`, 'i')).fill('12 345');
    await card.getByRole('button', { name: 'Garder la valeur' }).click();
    await goTo(page, '/people');
    await choose(/VASSEUR Camille/);
    const car = () =>
      page
        .getByRole('region', { name: 'Biens' })
        .getByRole('row', { name: /Voiture familiale SCENARIO/ })
        .innerText()
        .then((text) => text.replace(/[\u202f\u00a0]/g, ' '));
    await expect.poll(car).toMatch(/12 345,00/);
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await expect.poll(car).toMatch(/17 500,00/);
    await page.getByRole('table', { name: 'Inexpliqué, par année' }).getByRole('button', { name: '2023' }).click();
  });

  it('opens the rows that a line stands on', async () => {
    const line = page
      .getByRole('table', { name: 'Variation du patrimoine', exact: true })
      .getByRole('row', { name: /Voiture familiale SCENARIO/ })
      .first();
    await line.getByRole('button').first().click();
    const drawer = page.getByRole('complementary', { name: 'Lignes d’origine' });
    await expect.poll(() => drawer.innerText()).toMatch(/sirene_export_2023\.csv/);
    await page.keyboard.press('Escape');
  });

  it('is told what is missing, which is never shown as zero', async () => {
    await page.getByRole('searchbox', { name: 'Chercher un nom, un numéro' }).fill('roussel');
    await choose(/ROUSSEL Nadège/);
    await page.getByRole('table', { name: 'Inexpliqué, par année' }).getByRole('button', { name: '2024' }).click();
    await expect.poll(() => rowOf(/Variation du patrimoine/)).toMatch(/n\.c\.\s+n\.c\.\s+n\.c\./);
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/Aucun relevé reçu pour ROUSSEL Nadège/);
    expect(text).toMatch(/ne peut être dit/);
  });

  it('reads it in light and dark, and on a phone without scrolling sideways', async () => {
    await page.getByRole('searchbox', { name: 'Chercher un nom, un numéro' }).fill('');
    await choose(/PAOLETTI Ange/);
    await page.getByRole('heading', { name: 'Liens, par nature' }).waitFor();
    expect(await breachesInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForTimeout(300);
    const beyond = () =>
      page
        .locator('main, .one, .list')
        .evaluateAll((nodes) => Math.max(...nodes.map((node) => node.scrollWidth - node.clientWidth)));
    expect(await beyond()).toBeLessThanOrEqual(0);
    expect(await breachesInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('met no error on the way', () => {
    expect(troubles).toEqual([]);
  });
});
