import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openApp, type Opened } from './support/browser.ts';
import { drop, type DroppedFile } from './support/journey.ts';

const statement: DroppedFile = {
  name: 'releve.csv',
  bytes: new TextEncoder().encode(
    [
      'Date;Libellé;Montant;IBAN',
      ...Array.from(
        { length: 6 },
        (_, at) =>
          `${at + 13}/03/2024;VIR SEPA RECU DE X ${at};${at % 2 ? '-' : ''}${at + 1},00;FR7630006000011234567890189`,
      ),
      '31/02/2024;VIR SEPA RECU DE Y;7,00;FR7630006000011234567890189',
      '20/03/2024;VIR SEPA RECU DE Z;8O,00;FR7630006000011234567890189',
    ].join('\n'),
  ),
};

const done = (page: Page) => page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 90_000 });
const counts = async (page: Page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');

describe('an investigator repairs what a bank wrote badly', () => {
  let app: Opened;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    app = await openApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    ({ page, troubles } = await app.page());
    await page.goto(app.address);
  });

  const shoot = async (name: string) => {
    if (process.env['SCREENSHOTS'])
      await page.screenshot({ path: `${process.env['SCREENSHOTS']}/${name}.png`, fullPage: true });
  };
  const quarantined = (text: string) => page.getByRole('group', { name: 'Lignes en quarantaine' }).getByText(text);

  it('corrects a date and an amount in place, sees the counts change, and is asked nothing the next time', async () => {
    await drop(page, [statement]);
    await done(page);
    expect(await counts(page)).toMatch(/9 = 6.*? \+ 2.*? \+ 1/);
    await shoot('1-quarantine');

    await quarantined('Cette date n’existe pas').click();
    const repair = page.getByRole('region', { name: /Corriger la ligne/ });
    await expect.poll(() => repair.getByLabel('Date').inputValue()).toBe('31/02/2024');
    expect(await repair.getByLabel('Date').evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('29/02/2024');
    expect(await repair.innerText()).toMatch(/texte d’origine\s*: 31\/02\/2024/);
    expect(await repair.getByRole('button', { name: 'Corriger', exact: true }).isDisabled()).toBe(true);
    await repair.getByLabel('Motif').fill('Février 2024 finit le 29 : vu sur le relevé papier.');
    await shoot('2-repair');
    await page.keyboard.press('Enter');

    await expect.poll(() => repair.getByLabel('Montant').inputValue()).toBe('8O,00');
    await repair.getByLabel('Montant').fill('80,00');
    await repair.getByLabel('Motif').fill('Lettre O pour un zéro.');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByText('2 changements de la recette').count()).toBe(1);
    await shoot('3-pending');
    await page.getByRole('button', { name: 'Relire le dossier' }).click();
    await done(page);
    await expect.poll(() => counts(page), { timeout: 60_000 }).toMatch(/9 = 8.*? \+ 0.*? \+ 1/);
    await shoot('4-reread');

    await page.getByRole('button', { name: '1 ligne changée' }).first().click();
    const drawer = page.getByRole('complementary', { name: /preuve|ligne/i }).first();
    await expect
      .poll(async () => (await drawer.innerText()).replace(/\s+/g, ' '))
      .toMatch(/Corrigé par l’étape 1 ?: 31\/02\/2024 → 29\/02\/2024/);
    await shoot('5-evidence');

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Exporter la recette' }).click();
    const recipe = await readFile(await (await download).path());
    expect(JSON.parse(recipe.toString('utf8'))).toMatchObject({
      'limier-recipe': 1,
      steps: [{ kind: 'correct' }, { kind: 'correct' }],
    });

    await page.reload();
    await drop(page, [{ name: 'recette.json', bytes: recipe }, statement]);
    await done(page);
    await expect.poll(() => counts(page), { timeout: 60_000 }).toMatch(/9 = 8.*? \+ 0.*? \+ 1/);
    expect(await page.getByRole('button', { name: 'Relire le dossier' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Vérifier la correspondance' }).count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('replaces a text in a whole column only after seeing what changes, and switches the step off again', async () => {
    await drop(page, [statement]);
    await done(page);
    await page.getByRole('button', { name: 'Remplacer un texte…' }).click();
    const editor = page.locator('form.editor');
    await editor.getByLabel('Colonne').selectOption({ label: 'Montant' });
    await editor.getByLabel('Texte cherché', { exact: true }).fill('O');
    await editor.getByLabel('Remplacé par').fill('0');
    await expect.poll(() => editor.innerText(), { timeout: 20_000 }).toContain('Changerait 1 cellule sur 1 ligne.');
    await shoot('6-replace');
    await editor.getByLabel('Le texte cherché est un motif').check();
    await editor.getByLabel('Texte cherché', { exact: true }).fill('(O+)+');
    expect(await editor.innerText()).toContain('Le motif répète une répétition');
    await editor.getByLabel('Texte cherché', { exact: true }).fill('O');
    await editor.getByLabel('Motif', { exact: true }).fill('Lettre O pour zéro');
    await editor.getByRole('button', { name: 'Ajouter l’étape' }).click();
    await page.getByRole('button', { name: 'Relire le dossier' }).click();
    await done(page);
    await expect.poll(() => counts(page), { timeout: 60_000 }).toMatch(/9 = 7.*? \+ 1.*? \+ 1/);
    await page.getByLabel('Appliquer l’étape 1').uncheck();
    await page.getByRole('button', { name: 'Relire le dossier' }).click();
    await expect.poll(() => counts(page), { timeout: 60_000 }).toMatch(/9 = 6.*? \+ 2.*? \+ 1/);
    await page.setViewportSize({ width: 390, height: 844 });
    await quarantined('Le montant ne se lit pas').click();
    await shoot('7-phone');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(troubles).toEqual([]);
  });
});
