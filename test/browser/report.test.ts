import { readFile, writeFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesInBothThemes } from './support/axe.ts';
import { openApp, type Opened } from './support/browser.ts';
import { goTo, openDemo } from './support/journey.ts';

describe('an investigator writes the report', () => {
  let app: Opened;
  let page: Page;
  let troubles: string[];
  let html = '';
  const shots = process.env['SHOTS'];

  beforeAll(async () => {
    app = await openApp();
    ({ page, troubles } = await app.page());
    await openDemo(app, page);
  });
  afterAll(() => app.close());

  const download = async (name: string): Promise<Buffer> => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return readFile(await file.path());
  };
  const block = (name: RegExp) => page.getByRole('region', { name }).first();

  it('lays out the parts of a report of synthesis, and takes them back in one gesture', async () => {
    await goTo(page, '/report');
    await page.getByRole('button', { name: 'Poser le plan d’un rapport de synthèse' }).click();
    const outline = page.getByRole('navigation', { name: 'Plan du rapport' });
    for (const part of ['Objet', 'Affaire', 'Faits', 'Enquête', 'Conclusion', 'Annexes'])
      await outline.getByRole('link', { name: part, exact: true }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Poser le plan d’un rapport de synthèse' }).click();
  });

  it('puts in a finding from its page, and a recap table from its own', async () => {
    await goTo(page, '/findings');
    await page.getByLabel('Contrôle', { exact: true }).selectOption({ label: 'Dépôts d’espèces fractionnés' });
    await page
      .getByRole('button', { name: /LEMAIRE.*Dépôts d’espèces fractionnés/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Mettre au rapport' }).click();
    await page.getByRole('link', { name: 'ouvrir le rapport' }).waitFor();
    await goTo(page, '/recap');
    await page.getByRole('button', { name: 'Mettre au rapport' }).click();
    await page.getByRole('link', { name: 'ouvrir le rapport' }).click();
    await page.getByRole('heading', { name: 'Rapport', level: 1 }).waitFor();
    await expect.poll(() => page.locator('.mark', { hasText: 'à jour' }).count()).toBe(2);
  });

  it('adds the register of assets, a chart with its table, and what a household cannot explain', async () => {
    for (const label of ['Registre des avoirs', 'Argent par mois'])
      await page.getByRole('combobox', { name: 'Tableau' }).selectOption({ label });
    await expect.poll(() => page.locator('.mark', { hasText: 'à jour' }).count()).toBe(4);
    await goTo(page, '/people');
    await page
      .getByRole('button', { name: /LEMAIRE/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Ressources et train de vie' }).waitFor();
    await page.getByRole('button', { name: 'Mettre au rapport' }).click();
    await page.getByRole('link', { name: 'ouvrir le rapport' }).click();
    await expect.poll(() => page.locator('.mark', { hasText: 'à jour' }).count()).toBe(5);
    if (shots) {
      await page.emulateMedia({ media: 'print' });
      await page.screenshot({ path: `${shots}/report-print.png`, fullPage: true });
      await page.emulateMedia({ media: null });
      await page.screenshot({ path: `${shots}/report-whole.png`, fullPage: true });
    }
  });

  it('adds the trail of followed money, with the rule it is followed by', async () => {
    await goTo(page, '/tracing');
    await page
      .getByRole('region', { name: /commencer/i })
      .getByRole('link')
      .first()
      .click();
    await page.getByRole('button', { name: 'Mettre au rapport' }).click();
    await page.getByRole('link', { name: 'ouvrir le rapport' }).click();
    await block(/Suivi de l’argent/).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/\b20\d\d-\d\d-\d\d · /);
    await expect.poll(() => page.locator('.mark', { hasText: 'à jour' }).count()).toBe(6);
  });

  it('writes, refers to an annex, and reads its number', async () => {
    const facts = page.getByRole('textbox', { name: 'Texte de « Faits »' });
    await facts.fill('Les dépôts figurent en ');
    await facts.blur();
    await page.getByRole('combobox', { name: /Renvoyer à une annexe… \(Faits\)/ }).selectOption({ index: 1 });
    await expect.poll(() => facts.inputValue()).toMatch(/^Les dépôts figurent en \[annexe:[0-9a-f]{16}\]/);
  });

  it('takes away a Word document and a page that hold the text, the tables, the rows and the fingerprints', async () => {
    const files = unzipSync(await download('Word (DOCX)'));
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('Les dépôts figurent en ');
    expect(document).toContain('annexe 1');
    expect(document).toMatch(/Récapitulatif\s: personne, moyen de paiement/u);
    expect(document).toMatch(/Annexe \d\. Sources et empreintes/);
    expect(document).toContain('w:tblHeader');
    expect(Object.keys(files)).toContain('word/media/image1.png');
    html = (await download('Page HTML')).toString('utf8');
    expect(html).toContain('Ce document réunit des éléments à vérifier.');
    expect(html).toMatch(/[0-9a-f]{64}/);
    expect(html).not.toMatch(/<script/);
    if (shots) {
      await writeFile(`${shots}/report.html`, html);
      await page.screenshot({ path: `${shots}/report.png` });
    }
  });

  it('prints as a document of A4 pages whose heads of tables come back', async () => {
    const context = await app.browser.newContext();
    const paper = await context.newPage();
    await paper.setContent(html);
    const pdf = (await paper.pdf({ preferCSSPageSize: true, printBackground: false })).toString('latin1');
    if (shots) {
      await writeFile(`${shots}/report.pdf`, Buffer.from(pdf, 'latin1'));
      await paper.screenshot({ path: `${shots}/report-html.png` });
    }
    const pages = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
    expect(pages).toBeGreaterThan(3);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    await context.close();
    const own = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    if (shots) await writeFile(`${shots}/report-page.pdf`, Buffer.from(own, 'latin1'));
    expect([...own.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length).toBeGreaterThan(3);
  });

  it('is told when figures of the case no longer are those of the report, and takes the new ones when it pleases', async () => {
    await goTo(page, '/checks');
    await page
      .getByRole('button', { name: /fractionn/i })
      .first()
      .click();
    await page.locator('#param-deposits').fill('4');
    for (const name of ['Essayer', 'Garder ces valeurs'])
      await page.locator('main').getByRole('button', { name, exact: true }).first().click();
    await page.getByText(/Un contrôle a des valeurs modifiées/).waitFor();
    await goTo(page, '/report');
    await page.getByRole('button', { name: 'Prendre les nouveaux chiffres' }).waitFor();
    const flagged = page.getByText(
      /ils ne sont plus ceux de l’affaire \(empreinte [0-9a-f]{12}, aujourd’hui [0-9a-f]{12}\)/,
    );
    await flagged.waitFor();
    expect((await download('Page HTML')).toString('utf8')).toMatch(/ils ne sont plus ceux de l’affaire/);
    if (shots) await page.screenshot({ path: `${shots}/report-stale.png` });
    await page.getByRole('button', { name: 'Prendre les nouveaux chiffres' }).click();
    await expect.poll(() => flagged.count()).toBe(0);
    await expect.poll(() => page.locator('.mark', { hasText: 'à jour' }).count()).toBe(6);
    await page.keyboard.press('Control+z');
    await flagged.waitFor();
  });

  it('reads it in light and dark, by keyboard, and on a phone without scrolling sideways', async () => {
    await page.getByRole('button', { name: /^Monter « Récapitulatif/ }).focus();
    await page.keyboard.press('Enter');
    expect(await breachesInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForTimeout(300);
    expect(await page.locator('main').evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0);
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    if (shots) await page.screenshot({ path: `${shots}/report-phone.png` });
    expect(await block(/Faits/).count()).toBe(1);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('met no error on the way', () => {
    expect(troubles).toEqual([]);
  });
});
