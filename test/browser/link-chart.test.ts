import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesInBothThemes } from './support/axe.ts';
import { drawsWebGl, openApp, type Opened } from './support/browser.ts';
import { goTo, openDemo } from './support/journey.ts';

const plain = (text: string): string => text.replace(/[\s\u2066-\u2069]+/g, ' ');

describe('an investigator reads who is linked to whom by money', () => {
  let app: Opened;
  let page: Page;
  let troubles: string[];
  const shots = process.env['SHOTS'];

  beforeAll(async () => {
    app = await openApp(drawsWebGl);
    // without motion no ink is measured half way between two themes
    ({ page, troubles } = await app.page({ reducedMotion: 'reduce' }));
    await openDemo(app, page);
    await goTo(page, '/flows');
  });
  afterAll(() => app.close());

  const chart = () => page.getByRole('region', { name: 'Graphe de liens' });
  const board = () => chart().getByRole('application');
  const said = async (): Promise<string> => plain(await board().locator('.said').innerText());
  const told = async (): Promise<string> => plain(await chart().getByRole('status').first().innerText());
  const drawer = () => page.getByRole('complementary', { name: 'Lignes d’origine' });
  const card = () => page.getByRole('complementary', { name: 'Nœud ou lien choisi' });
  const closeDrawer = async (): Promise<void> => {
    await drawer()
      .getByRole('button', { name: /fermer/i })
      .click();
    await drawer().waitFor({ state: 'detached' });
  };

  /** Types part of a name and takes the only party that bears it. */
  async function pick(label: string, text: string): Promise<void> {
    const field = page.getByLabel(label);
    await field.fill(text);
    await expect.poll(() => field.evaluate((input) => (input as HTMLInputElement).list?.children.length ?? 0)).toBe(1);
    await field.blur();
  }

  it('sees the strongest links drawn by WebGL under the strict policy, loaded only when this look is opened', async () => {
    const before = app.ownOrigin.length;
    await page.getByRole('tab', { name: 'Graphe de liens' }).click();
    await expect.poll(() => chart().locator('[data-drawn]').getAttribute('data-drawn')).toBe('60');
    expect(app.ownOrigin.length).toBeGreaterThan(before);
    expect(await chart().locator('canvas').count()).toBeGreaterThan(0);
    expect(await told()).toMatch(
      /^60 liens entre 63 nœuds, [\d ]+,\d\d € dans les deux sens\. Le plus fort : MONETIQUE/,
    );
    expect(page.url()).toContain('look=links');
  });

  it('is told how much is not drawn, and finds it listed with its rows', async () => {
    const left = chart().locator('details.left');
    expect(plain(await left.locator('summary').innerText())).toMatch(
      /^259 liens au-delà des 60 plus forts ne sont pas dessinés, total [\d ]+,\d\d €\. Des opérations ne font pas de lien\.$/,
    );
    await left.locator('summary').click();
    await left
      .getByRole('button', { name: /opérations?$/ })
      .first()
      .click();
    await expect.poll(() => drawer().innerText()).toMatch(/\d+ lignes?/);
    await closeDrawer();
    await left.locator('summary').click();
  });

  it('walks nodes and links by keyboard, hears each in a sentence, and opens the rows of a link', async () => {
    await board().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(said).toMatch(/Reçu .* €, payé .* €, \d+ voisins dont \d+ à l’écran/);
    await page.keyboard.press('ArrowDown');
    await expect.poll(said).toMatch(/ a payé .* € à .*, (?:une opération|\d+ opérations) (?:du|le) /);
    const rows = /(\d+) opérations/.exec(await said())?.[1] ?? '';
    await page.keyboard.press('Enter');
    await expect.poll(async () => plain(await drawer().innerText())).toContain(`${rows} lignes`);
    await closeDrawer();
  });

  it('pins a node, expands it, and finds both again; undoing takes the pin away', async () => {
    await page.getByLabel('Chercher un nœud dessiné').fill('PAOLETTI Ange');
    await page.getByLabel('Chercher un nœud dessiné').blur();
    await card()
      .getByRole('heading', { name: /PAOLETTI Ange/ })
      .waitFor();
    await card().getByRole('button', { name: 'Fixer ici' }).click();
    await card().getByRole('button', { name: 'Ne plus fixer' }).waitFor();
    await page.keyboard.press('Control+z');
    await card().getByRole('button', { name: 'Fixer ici' }).waitFor();
    await card()
      .getByRole('button', { name: /Montrer \d+ autres? voisins?/ })
      .click();
    await page.getByRole('button', { name: /^Refermer PAOLETTI Ange/ }).click();
    await card().getByRole('link', { name: 'Fiche de la personne' }).waitFor();
  });

  it('takes nodes together and apart again, their links added up', async () => {
    await board().focus();
    const before = await told();
    await page.keyboard.press('g');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('g');
    await chart().getByRole('button', { name: 'Regrouper 2 nœuds' }).click();
    await card()
      .getByText(/^Groupe, /)
      .waitFor();
    expect(await told()).not.toBe(before);
    await card().getByRole('button', { name: 'Dégrouper' }).click();
    await expect.poll(told).toBe(before);
  });

  it('narrows the months: amounts follow, and rows are those of these months', async () => {
    const before = await told();
    await page.getByLabel(/^Du mois/).fill(String(2024 * 12 + 5));
    await expect.poll(told).not.toBe(before);
    await board().focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => drawer().innerText()).toMatch(/\/2024/);
    expect(await drawer().innerText()).not.toMatch(/\/2023/);
    await closeDrawer();
    await page.getByRole('button', { name: 'Tous les mois' }).click();
    await expect.poll(told).toBe(before);
  });

  it('hides hubs, and is told which and how much money goes with them', async () => {
    await page.getByLabel('Masquer les carrefours').selectOption('20');
    await expect
      .poll(async () => plain(await chart().locator('details.left summary').innerText()))
      .toMatch(/nœuds? de plus de 20 voisins? (?:est|sont) masqués? avec \d+ liens, total/);
    await page.getByLabel('Masquer les carrefours').selectOption('0');
  });

  it('follows the filter of the page', async () => {
    const before = await told();
    await page.getByLabel(/^Nœuds/).selectOption('account');
    await expect.poll(told).not.toBe(before);
    await chart().getByRole('button', { name: 'Regrouper par titulaire' }).waitFor();
    await page.getByLabel(/^Nœuds/).selectOption('party');
    await expect.poll(told).toBe(before);
    await page.getByLabel(/^Du mois/).fill(String(2024 * 12 + 5));
    await page.getByRole('button', { name: 'Filtrer l’affaire sur ces mois' }).click();
    await expect.poll(() => page.url()).toContain('from=2024-06-01');
    await expect.poll(told).toMatch(/ du \d\d\/\d\d\/2024 au /);
    await page.goBack();
    await expect.poll(told).toBe(before);
    expect(await breachesInBothThemes(page)).toEqual([]);
  });

  it('takes the chart away in ink, with its caption, what is not drawn and the digests of its sources', async () => {
    const group = page.getByRole('group', { name: 'Emporter : Graphe de liens' });
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
      const text = plain(bytes.toString('utf8'));
      expect(text).toMatch(/Filtre/);
      expect(text).toMatch(/[0-9a-f]{12}…/);
      if (name === 'SVG') expect(text).toMatch(/ne sont pas dessinés, total/);
    }
  });

  it('asks what joins three persons, and opens the rows of each step', async () => {
    for (const name of ['LAVAGE DES GONES', 'PAOLETTI Ange', 'VASSEUR Camille'])
      await pick('Ajouter une personne à relier', name);
    const part = page.getByRole('region', { name: 'Ce qui relie plusieurs personnes' });
    await expect.poll(async () => plain(await part.getByRole('status').innerText())).toMatch(/reli/);
    expect(page.url()).toMatch(/links=party_net_/);
    const steps = part.getByRole('table').locator('tbody tr');
    await expect.poll(() => steps.count()).toBeGreaterThan(0);
    await steps.first().getByRole('button').first().click();
    await expect.poll(() => drawer().innerText()).toMatch(/SHA-256/);
    await closeDrawer();
    expect(await breachesInBothThemes(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });

  it('puts the chart in the report as it stands, and sees it there in ink with its table, up to date', async () => {
    const whole = await told();
    await page.getByLabel(/^Du mois/).fill(String(2024 * 12 + 5));
    await expect.poll(told).not.toBe(whole);
    const sentence = /^.*?2024\./.exec(await told())?.[0] ?? '';
    await chart().getByRole('button', { name: 'Mettre au rapport' }).click();
    await chart().getByRole('link', { name: 'ouvrir le rapport' }).click();
    const block = page.getByRole('region', { name: 'Graphe de liens' }).first();
    await block.getByText('à jour').waitFor();
    await expect.poll(async () => plain(await block.innerText())).toContain(sentence);
    const shown = plain(await block.innerText());
    expect(shown).toMatch(/ne sont pas dessinés, total .* Ne font pas de lien : \d+ opérations/);
    expect(shown).toMatch(/Filtre : Toutes les opérations\. Mois montrés : de juin 2024 à décembre 2024\./);
    expect(shown).toMatch(/Liens dessinés au plus : 60\..* Carré : société ou organisme\./);
    const picture = block.getByRole('img', { name: /^\d+ liens entre \d+ nœuds\./ });
    const drawing = decodeURIComponent((await picture.getAttribute('src')) ?? '');
    expect(drawing).toMatch(/PAOLETTI Ange/);
    expect(drawing).not.toMatch(/NaN|<script/);
    expect(await picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBe(680);
    const annex = page.locator('.annex').filter({ hasText: 'Graphe de liens' }).getByRole('table');
    expect(await annex.locator('tbody tr').count()).toBe(Number(/^\d+/.exec(sentence)?.[0]));
    expect(await annex.locator('thead').innerText()).toMatch(/De\s+Vers\s+Payé \(€\)\s+Revenu/);
    if (shots) await page.screenshot({ path: `${shots}/links-report.png`, fullPage: true });
    expect(await breachesInBothThemes(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });
});

describe('an investigator whose browser draws no WebGL', () => {
  let app: Opened;
  let page: Page;
  beforeAll(async () => {
    app = await openApp(['--disable-gpu', '--disable-3d-apis']);
    ({ page } = await app.page({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' }));
    await openDemo(app, page);
    await goTo(page, '/flows');
  });
  afterAll(() => app.close());

  it('is told so, and reads the chart drawn more simply on a phone without scrolling sideways', async () => {
    await page.getByRole('tab', { name: 'Graphe de liens' }).click();
    await page.getByText('Ce navigateur ne dessine pas par WebGL').waitFor();
    await expect.poll(() => page.locator('.board svg .node-mark').count()).toBeGreaterThan(40);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('application', { name: /^60 liens entre 63 nœuds/ }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.said').innerText()).toMatch(/Reçu/);
  });
});
