import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesInBothThemes } from './support/axe.ts';
import { openApp, type Opened } from './support/browser.ts';
import { drop, goTo } from './support/journey.ts';

/** Cash of one account with places as banks write them: sure, shared by several communes, cut short, overseas, abroad, none. */
const statement = [
  'Compte;Titulaire;Date;Libellé;Débit;Crédit;Pays',
  '00012345678;MARTIN Paul;02/01/2024;VERST ESP LILLE 3;;900,00;',
  '00012345678;MARTIN Paul;03/01/2024;VERSEMENT ESPECES AGENCE ROUBAIX;;1 400,00;',
  '00012345678;MARTIN Paul;05/01/2024;RETRAIT DAB VALENCE;60,00;;',
  '00012345678;MARTIN Paul;08/01/2024;RETRAIT DAB VALENCE;40,00;;',
  '00012345678;MARTIN Paul;09/01/2024;RETRAIT DAB 97400 ST DENIS;80,00;;',
  '00012345678;MARTIN Paul;21/01/2024;RETRAIT DAB LYON;120,00;;',
  '00012345678;MARTIN Paul;22/01/2024;VERSEMENT ESPECES;;300,00;',
].join('\r\n');

describe('an investigator looks where cash was paid in and taken out', () => {
  let app: Opened;
  let page: Page;
  let troubles: string[];
  const drawer = () => page.getByRole('complementary', { name: 'Lignes d’origine' });
  const section = (name: string) => page.getByRole('region', { name, exact: true });

  beforeAll(async () => {
    app = await openApp();
    ({ page, troubles } = await app.page());
    await page.goto(app.address);
    await drop(page, [{ name: 'releve.csv', bytes: new TextEncoder().encode(statement) }]);
    await page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 150_000 });
    await goTo(page, '/places');
    await section('Communes').waitFor();
  });
  afterAll(() => app.close());

  it('sees each commune that is sure, and opens its rows', async () => {
    const text = await section('Communes').innerText();
    expect(text).toMatch(/Lille\s+59 Nord\s+900,00/);
    expect(text).toMatch(/Roubaix\s+59 Nord\s+1\s?400,00/);
    await page.getByRole('button', { name: /Roubaix, Dépôts d’espèces/ }).click();
    await expect.poll(() => drawer().innerText()).toMatch(/VERSEMENT ESPECES AGENCE ROUBAIX/);
    await page.keyboard.press('Escape');
  });

  it('finds overseas beside the map, and what writes no place listed with its rows', async () => {
    expect(await section('À côté de la carte').innerText()).toMatch(/Saint-Denis \(974\)/);
    await section('À placer').getByRole('button').first().click();
    await expect.poll(() => drawer().innerText()).toMatch(/VERSEMENT ESPECES/);
    await page.keyboard.press('Escape');
  });

  it('places a name of several communes by hand, and takes that back', async () => {
    const choice = page.getByLabel('Commune de VALENCE');
    expect(await choice.locator('option').count()).toBeGreaterThan(2);
    await choice.selectOption({ label: 'Valence (26 Drôme)' });
    await expect.poll(() => section('Communes').innerText()).toMatch(/Valence\s+26 Drôme\s+100,00.*votre décision/s);
    await page.getByRole('button', { name: 'Reprendre, VALENCE' }).click();
    await choice.waitFor();
  });

  it('walks the map by keyboard and opens a place', async () => {
    const map = section('Carte').getByRole('application');
    await map.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect.poll(() => drawer().innerText()).toMatch(/ligne/);
    // the first leaves the mark, the second closes the drawer
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await drawer().waitFor({ state: 'detached' });
  });

  it('reads it in light and dark, and on a phone without scrolling sideways', async () => {
    expect(await breachesInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForTimeout(300);
    const beyond = await page
      .locator('main, main .places')
      .evaluateAll((nodes) => Math.max(...nodes.map((node) => node.scrollWidth - node.clientWidth)));
    expect(beyond).toBeLessThanOrEqual(0);
    expect(await breachesInBothThemes(page)).toEqual([]);
  });

  it('met no error on the way', () => {
    expect(troubles).toEqual([]);
  });
});
