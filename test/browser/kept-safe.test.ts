import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { breachesInBothThemes } from './support/axe.ts';
import { openApp, type Opened } from './support/browser.ts';
import { drop, goTo, openDemo } from './support/journey.ts';

const passphrase = 'citron paysage fontaine brique ocelot virage';

describe('views under a name, and a case under a passphrase, in French', () => {
  let app: Opened;
  let page: Page;
  let troubles: string[];
  let kept: Uint8Array;
  const filterPanel = () => page.getByRole('dialog', { name: 'Filtre' });

  beforeAll(async () => {
    app = await openApp();
    ({ page, troubles } = await app.page());
    await openDemo(app, page);
  });
  afterAll(() => app.close());

  it('keeps a filter, a page and its look under a name, and comes back to it from the palette', async () => {
    await goTo(page, '/flows');
    await page.getByRole('tab', { name: 'Couloirs du temps' }).click();
    await page.getByRole('button', { name: 'Toutes les opérations' }).click();
    await filterPanel().getByLabel('du', { exact: true }).fill('2024-01-01');
    await filterPanel().getByLabel('du', { exact: true }).press('Tab');
    await filterPanel().getByRole('textbox', { name: 'Nom de la vue' }).fill('Couloirs 2024');
    await filterPanel().getByRole('button', { name: 'Garder cette vue' }).click();
    await filterPanel().getByRole('button', { name: 'Couloirs 2024', exact: true }).waitFor();
    expect(await breachesInBothThemes(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Retirer le filtre' }).click();
    await goTo(page, '/people');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('couloirs 2024');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/\/flows\?.*look=lanes/);
    expect(page.url()).toMatch(/from=2024-01-01/);
  });

  it('takes a view away, and puts it back', async () => {
    await page.locator('[popovertarget="filter"]').first().click();
    await filterPanel().getByRole('button', { name: 'Retirer la vue « Couloirs 2024 »' }).click();
    await expect
      .poll(async () => (await filterPanel().getByRole('status').allInnerTexts()).join())
      .toMatch(/Couloirs 2024\s» retirée/);
    await filterPanel().getByRole('button', { name: 'Annuler' }).click();
    await filterPanel().getByRole('button', { name: 'Couloirs 2024', exact: true }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('saves the case under a passphrase, of which nothing shows in the file', async () => {
    await goTo(page, '/');
    await page.getByRole('button', { name: 'Enregistrer sous phrase de passe…' }).click();
    const field = page.getByRole('textbox', { name: 'Phrase de passe' });
    expect((await field.inputValue()).split(' ')).toHaveLength(6);
    await field.fill('beffroi');
    await expect.poll(() => page.locator('#seal-weak').innerText()).toMatch(/Trop court/);
    expect(await breachesInBothThemes(page)).toEqual([]);
    await field.fill(passphrase);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Chiffrer et enregistrer' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.limier$/);
    kept = new Uint8Array(await readFile(await download.path()));
    expect(Buffer.from(kept).toString('latin1')).not.toMatch(/Beffroi|Couloirs|manifest/);
  });

  it('asks for the passphrase on opening, says that another is wrong, and opens with its own', async () => {
    await page.getByRole('button', { name: 'Fermer et oublier' }).click();
    await page.getByRole('button', { name: /affaire de démonstration/i }).waitFor();
    await drop(page, [{ name: 'affaire.limier', bytes: kept }]);
    const asked = page.getByRole('dialog', { name: /affaire\.limier/ });
    await asked.getByLabel('Phrase de passe').fill('citron paysage fontaine brique');
    await asked.getByRole('button', { name: 'Ouvrir l’affaire' }).click();
    await expect.poll(() => asked.getByRole('status').allInnerTexts()).toEqual([expect.stringMatching(/n’ouvre pas/)]);
    expect(await breachesInBothThemes(page)).toEqual([]);
    await asked.getByLabel('Phrase de passe').fill(passphrase);
    await asked.getByRole('button', { name: 'Ouvrir l’affaire' }).click();
    await expect.poll(() => asked.count()).toBe(0);
    await expect.poll(() => page.locator('main').innerText()).toMatch(/Beffroi/);
  });

  it('refuses a file that was cut short, in a sentence', async () => {
    await page.reload();
    await drop(page, [{ name: 'coupe.limier', bytes: kept.slice(0, kept.length - 7) }]);
    await expect.poll(() => page.locator('main').innerText()).toMatch(/coupe\.limier\s» est coupé ou endommagé/);
    expect(troubles).toEqual([]);
  });
});
