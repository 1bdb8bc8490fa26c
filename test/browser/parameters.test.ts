import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesInBothThemes } from './support/axe.ts';
import { openApp, type Opened } from './support/browser.ts';
import { drop, goTo } from './support/journey.ts';

const statement = [
  'Compte : FR7630006000011234567890189',
  'Date;Libellé;Débit;Crédit',
  ...['04', '05', '06'].map((day) => `${day}/03/2024;VERSEMENT ESPECES AGENCE LILLE CENTRE;;9 400,00`),
  '28/03/2024;PRLV EDF;84,20;',
].join('\n');

describe('an investigator changes a threshold', () => {
  let app: Opened;
  let page: Page;
  let troubles: string[];
  const main = () => page.locator('main').innerText();
  const field = () => page.locator('#param-deposits');
  const press = (name: string) => page.locator('main').getByRole('button', { name, exact: true }).first().click();

  beforeAll(async () => {
    app = await openApp();
    ({ page, troubles } = await app.page());
    await page.goto(app.address);
    await drop(page, [{ name: 'releve.csv', bytes: new TextEncoder().encode(statement) }]);
    await page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 150_000 });
    await goTo(page, '/checks');
    await page
      .getByRole('button', { name: /fractionn/i })
      .first()
      .click();
    await field().waitFor();
  });
  afterAll(() => app.close());

  it('reads the worked cases the check is proven on, those it must find first, with the payments a finding names', async () => {
    const cases = page.getByRole('heading', { name: 'Cas d’école' }).locator('..');
    await cases
      .getByText(/9\s?800,00/)
      .first()
      .waitFor();
    const seen = await cases.innerText();
    expect(seen.indexOf('relevé')).toBeLessThan(seen.indexOf('rien relevé'));
    expect(await cases.locator('details[open] tr.hit').count()).toBe(3);
    await cases.locator('details[open] svg, details[open] canvas').first().waitFor();
  });

  it('is told that a value is outside its range, and cannot try it', async () => {
    await field().fill('400');
    expect(await main()).toMatch(/Valeur hors des bornes/);
    expect(await page.getByRole('button', { name: 'Essayer' }).isDisabled()).toBe(true);
  });

  it('sees what the value would change before it is kept', async () => {
    await field().fill('4');
    await press('Essayer');
    await page.getByText('1 indice de moins').waitFor();
    expect(await main()).toMatch(/l’état passe de/);
    await press('Annuler');
    expect(await field().inputValue()).toBe('3');
  });

  it('keeps it, finds one lead fewer, and every check page says so', async () => {
    await field().fill('4');
    await press('Essayer');
    await press('Garder ces valeurs');
    await page.getByText(/Un contrôle a des valeurs modifiées/).waitFor();
    expect(await main()).toMatch(/Par défaut\s: 3/);
    const [download] = await Promise.all([page.waitForEvent('download'), press('Enregistrer les paramètres')]);
    const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as unknown;
    expect(file).toEqual({
      limier: 'limier-parameters',
      version: 1,
      checks: { 'structuring-window': { deposits: 4 } },
    });
    await goTo(page, '/findings');
    expect(await page.locator('main').innerText()).not.toMatch(/fractionn[^\n]*\n[^\n]*mars 2024/i);
  });

  it('goes back to every default at once, and finds it again', async () => {
    await goTo(page, '/checks');
    await press('Tout remettre par défaut');
    await page.getByText('Tous les contrôles ont leurs valeurs par défaut.').waitFor();
    await page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 60_000 });
    await goTo(page, '/findings');
    expect(await main()).toMatch(/fractionn/i);
  });

  it('does all of this by what assistive techniques can read, in light and dark', async () => {
    await goTo(page, '/checks');
    await page
      .getByRole('button', { name: /fractionn/i })
      .first()
      .click();
    expect(await breachesInBothThemes(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
