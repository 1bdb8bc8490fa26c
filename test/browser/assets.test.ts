import { readFile } from 'node:fs/promises';
import { read, utils } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesInBothThemes } from './support/axe.ts';
import { openApp, type Opened } from './support/browser.ts';
import { goTo, openDemo } from './support/journey.ts';

describe('an investigator keeps the register of assets', () => {
  let app: Opened;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    app = await openApp();
    ({ page, troubles } = await app.page());
    await openDemo(app, page);
    await goTo(page, '/assets');
    await page.getByRole('heading', { name: 'Registre' }).waitFor();
  });
  afterAll(() => app.close());

  const figure = (label: string) => page.locator('.stat', { hasText: label }).locator('.value').innerText();
  const total = (name: RegExp) =>
    page.getByRole('region', { name: 'Totaux' }).getByRole('row', { name }).first().innerText();
  const plain = (text: string) => text.replace(/[\u202f\u00a0]/gu, ' ');

  it('reads what is held, what is identified, and how many things nobody has valued', async () => {
    expect(plain(await figure('Saisi, remis'))).toMatch(/^≥ \d/);
    expect(await figure('Biens non chiffrés')).toBe('4');
    expect(plain(await total(/immobilier/))).toMatch(/immobilier\s+3/i);
  });

  it('is told that one value is not counted twice', async () => {
    const text = plain(await page.getByRole('region', { name: /À savoir avant d’additionner/ }).innerText());
    expect(text).toMatch(/Double compte écarté : de l’argent de « Solde créditeur, Crédit Rhodanien.* a payé « Bateau/);
    expect(text).toMatch(/« Voiture SCENARIO .* même identifiant que « Voiture familiale SCENARIO »/);
  });

  it('changes a state to seized and sees the totals follow', async () => {
    await page.getByRole('button', { name: 'état', exact: true }).click();
    const known = plain(await total(/^identifié/));
    const before = plain(await total(/^saisi/));
    await page.getByRole('button', { name: 'Portefeuille bitcoin, plateforme déclarée', exact: true }).click();
    const card = page.getByRole('complementary', { name: 'Portefeuille bitcoin' });
    await card.getByLabel('Nouvel état').selectOption('seized');
    await card.getByLabel('Le', { exact: true }).fill('2025-02-03');
    await card.getByRole('button', { name: 'Ajouter l’état' }).click();
    await expect.poll(() => card.innerText().then(plain)).toMatch(/3 févr?\.? 2025|03\/02\/2025|3 février 2025/);
    expect(plain(await total(/^saisi/))).not.toBe(before);
    expect(plain(await total(/^identifié/))).not.toBe(known);
    expect(page.url()).toMatch(/asset=/);
  });

  it('reads why the balance counts for less than it shows, and opens the eight payments', async () => {
    await page
      .getByRole('button', { name: /^Solde créditeur, Crédit Rhodanien/ })
      .first()
      .click();
    const card = page.getByRole('complementary', { name: /Crédit Rhodanien/ });
    const text = plain(await card.innerText());
    expect(text).toMatch(/− compté ailleurs\s+5 600,00\s+5 600,00\s+5 600,00/);
    expect(text).toMatch(/compté\s+1 991,98/i);
    await card.getByRole('button', { name: /compté ailleurs, central/ }).click();
    const drawer = page.getByRole('complementary', { name: 'Lignes d’origine' });
    await expect.poll(() => drawer.innerText()).toMatch(/8 lignes/);
    await expect.poll(() => drawer.innerText()).toMatch(/rhodanien_04100227815_2024\.csv/);
    await page.keyboard.press('Escape');
  });

  it('answers the claim of a third party, and keeps a cap in value', async () => {
    await page.getByRole('button', { name: 'Camping-car, en indivision', exact: true }).click();
    const card = page.getByRole('complementary', { name: /Camping-car/ });
    expect(plain(await card.innerText())).toMatch(/compté\s+12 000,00\s+24 000,00\s+24 000,00/i);
    await card.getByLabel('retenue', { exact: true }).check();
    await expect.poll(() => card.innerText().then(plain)).toMatch(/compté\s+12 000,00\s+12 000,00\s+12 000,00/i);
    await card.getByRole('button', { name: 'Revenir au registre' }).click();
    await expect.poll(() => card.innerText().then(plain)).toMatch(/compté\s+12 000,00\s+24 000,00\s+24 000,00/i);
    await page.getByRole('button', { name: 'fondement juridique', exact: true }).click();
    const cap = page.getByLabel('Plafond en euros pour CP 131-21 al. 9 (valeur)');
    await cap.fill('40 000');
    await cap.press('Enter');
    await expect.poll(() => total(/al\. 9/).then(plain)).toMatch(/57 003,00.*40 000,00$/s);
  });

  it('exports a workbook that another program reads', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Exporter le classeur' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('registre-des-biens.xlsx');
    const book = read(await readFile(await file.path()), { cellDates: true });
    expect(book.SheetNames).toEqual(['Biens', 'Totaux', 'À savoir', 'Sources et empreintes']);
    const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Biens'] ?? {});
    expect(rows).toHaveLength(29);
    const bitcoin = rows.find((row) => row['bien'] === 'Portefeuille bitcoin, plateforme déclarée');
    expect(bitcoin).toMatchObject({ état: 'saisi', 'central (€)': 33_003, 'bas (€)': 28_500 });
    expect(bitcoin?.['état depuis le']).toBeInstanceOf(Date);
    const sources = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Sources et empreintes'] ?? {});
    expect(sources.some((row) => /^[0-9a-f]{64}$/.test(String(row['empreinte SHA-256'])))).toBe(true);
  });

  it('estimates a trade beside what was found', async () => {
    await page.getByText('Estimation du trafic').click();
    const panel = page.locator('details.traffic');
    await panel.getByLabel('produit').fill('cocaïne');
    await panel.getByLabel('quantité, bas').fill('20');
    await panel.getByLabel('quantité, haut').fill('30');
    await panel.getByLabel('jours').fill('400');
    await panel.getByLabel('prix de l’unité (€), bas').fill('60');
    await panel.getByLabel('prix de l’unité (€), haut').fill('70');
    await panel.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await expect.poll(() => panel.innerText().then(plain)).toMatch(/480 000,00/);
    expect(plain(await panel.innerText())).toMatch(/840 000,00/);
  });

  it('reads it in light and dark, and on a phone without scrolling sideways', async () => {
    expect(await breachesInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForTimeout(300);
    const beyond = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await beyond()).toBeLessThanOrEqual(0);
    expect(await breachesInBothThemes(page)).toEqual([]);
    await page.getByRole('button', { name: 'Fermer la fiche' }).click();
    await page.getByRole('heading', { name: 'Registre' }).waitFor();
    expect(await beyond()).toBeLessThanOrEqual(0);
    expect(await breachesInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('met no error on the way', () => {
    expect(troubles).toEqual([]);
  });
});
