import { readFile } from 'node:fs/promises';
import * as other from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesInBothThemes } from './support/axe.ts';
import { openApp, type Opened } from './support/browser.ts';
import { goTo, openDemo } from './support/journey.ts';

describe('an investigator makes a recap table', () => {
  let app: Opened;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    app = await openApp();
    ({ page, troubles } = await app.page());
    await openDemo(app, page);
    await goTo(page, '/recap');
    await page.getByRole('table').first().waitFor();
  });
  afterAll(() => app.close());

  const drawer = () => page.getByRole('complementary', { name: 'Lignes d’origine' });

  it('reads what each person paid and received by means of payment, and opens the rows of a cell', async () => {
    const cash = page.locator('tbody', { hasText: 'LAVAGE DES GONES' }).getByRole('row', { name: /^espèces/ });
    const entries = (await cash.getByRole('cell').last().innerText()).trim();
    await cash.getByRole('button').last().click();
    await expect.poll(() => drawer().innerText()).toMatch(new RegExp(`${entries}\\s+lignes`));
    await page.keyboard.press('Escape');
    expect(Number(entries.replace(/\s/g, ''))).toBeGreaterThan(50);
  });

  it('lays it out by year in columns, sorts it, and keeps the choice in the link', async () => {
    await page.getByLabel('Colonnes').selectOption('year');
    await page.getByRole('columnheader', { name: '2023' }).waitFor();
    await page.getByLabel('puis').selectOption('');
    await page.getByRole('checkbox', { name: 'solde' }).uncheck();
    await page
      .getByRole('columnheader', { name: /^débit \(€\)/ })
      .last()
      .getByRole('button')
      .click();
    await expect.poll(() => page.url()).toMatch(/recap=person-year-debit\.credit\.count-debit\.down-all/);
    const shown = await page.locator('tbody').first().innerText();
    await page.goBack();
    await page.goForward();
    await expect.poll(() => page.locator('tbody').first().innerText()).toBe(shown);
  });

  it('takes away a workbook with typed amounts and where they come from', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Classeur XLSX' }).click(),
    ]);
    const book = other.read(await readFile(await download.path()));
    expect(book.SheetNames).toEqual(['Récapitulatif', 'Sources et empreintes']);
    const lines = other.utils.sheet_to_json<unknown[]>(book.Sheets['Récapitulatif'] as never, { header: 1 });
    const total = lines.at(-1) ?? [];
    expect(total[0]).toBe('Total');
    expect(typeof total.at(-3)).toBe('number');
    const sources = other.utils.sheet_to_json<unknown[]>(book.Sheets['Sources et empreintes'] as never, { header: 1 });
    expect(sources.filter((row) => /^[0-9a-f]{64}$/.test(String(row[3]))).length).toBeGreaterThan(5);
    expect(sources.find(([item]) => item === 'Filtre')?.[1]).toBe('Toutes les opérations');
  });

  it('reads it in light and dark, and on a phone without scrolling sideways', async () => {
    await page.getByLabel('puis').selectOption('method');
    await page.waitForTimeout(800);
    expect(await breachesInBothThemes(page)).toEqual([]);
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/recap.png` });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await page.locator('main').evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/recap-phone.png` });
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('met no error on the way', () => {
    expect(troubles).toEqual([]);
  });
});
