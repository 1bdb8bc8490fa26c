import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { uglyWorkbooks } from '../fixtures/workbook/ugly.ts';
import { openApp, type Opened } from './support/browser.ts';
import { drop, goTo, type DroppedFile } from './support/journey.ts';

const text = (name: string, body: string | Uint8Array): DroppedFile => ({
  name,
  bytes: typeof body === 'string' ? new TextEncoder().encode(body) : body,
});
const workbook = async (name: keyof typeof uglyWorkbooks): Promise<DroppedFile> =>
  text(name, await uglyWorkbooks[name]());

const statement = [
  'Date;Libellé;Montant;IBAN',
  ...Array.from(
    { length: 12 },
    (_, at) =>
      `${String(at + 13)}/03/2024;VIR SEPA RECU DE X ${at};${at % 2 ? '-' : ''}${at + 1},00;FR7630006000011234567890189`,
  ),
].join('\n');

describe('an investigator drops files of his own', () => {
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
    return () => page.context().close();
  });

  it('is told in a sentence what each unreadable file is and what to do, while the good one is read', async () => {
    await drop(page, [
      text('vide.csv', ''),
      text(
        'binaire.csv',
        Uint8Array.from({ length: 4096 }, (_, at) => (at * 37) % 256),
      ),
      await workbook('password-protected.xlsx'),
      await workbook('only-a-chart.xlsx'),
      text('bon.csv', statement),
    ]);
    await page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 60_000 });
    const seen = await page.locator('body').innerText();
    for (const name of ['vide.csv', 'binaire.csv', 'password-protected.xlsx', 'only-a-chart.xlsx'])
      expect(seen).toContain(name);
    expect(seen).toMatch(/12\s*=\s*|13\s*=\s*12/);
    expect(seen).not.toMatch(/undefined|\[object|NaN/);
    expect(troubles).toEqual([]);
  });

  it('says which column a check misses, and never that nothing was found', async () => {
    await drop(page, [text('bon.csv', statement)]);
    await page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 60_000 });
    await goTo(page, '/checks');
    await page.getByText('Bien hors de proportion avec les revenus').first().click();
    await expect.poll(() => page.locator('main').innerText()).toMatch(/sans objet/);
    expect(await page.locator('main').innerText()).toMatch(/colonne/);
  });

  it('answers what the file does not say, sees the rows as they will be, and imports them', async () => {
    await drop(page, [
      text(
        'etrange.csv',
        'quand;combien;pourquoi\n01/02/2024;-12,50;PAIN\n02/02/2024;100,00;VIR DE X\n03/02/2024;abc;MAL ECRIT\n',
      ),
    ]);
    await page.getByRole('button', { name: 'Vérifier la correspondance' }).click();
    const step = page.locator('main');
    await step.locator('.options select').first().selectOption('txn');
    await step.getByLabel('Rôle de la colonne quand').selectOption('booked_on');
    await step.getByLabel('Ordre de la date').selectOption('dmy');
    await step.getByLabel('Rôle de la colonne combien').selectOption('amount');
    await step.getByLabel('Rôle de la colonne pourquoi').selectOption('label');
    await step.getByLabel(/IBAN/).first().fill('FR7630006000011234567890189');
    await step.getByLabel(/IBAN/).first().press('Tab');
    await expect.poll(() => step.innerText(), { timeout: 20_000 }).toMatch(/Importer 2/);
    await step.getByRole('button', { name: /Importer 2/ }).click();
    await page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 60_000 });
    await expect
      .poll(async () => (await page.locator('main').innerText()).replace(/\s+/g, ' '))
      .toMatch(/4 = 2.*? \+ 1.*? \+ 1/);
    expect(troubles).toEqual([]);
  });

  it('stops a long import and goes on working', async () => {
    const lines = ['Date;Libellé;Montant;IBAN'];
    for (let at = 0; at < 400_000; at += 1)
      lines.push(
        `${String((at % 28) + 1).padStart(2, '0')}/0${(at % 9) + 1}/2024;CB MAGASIN ${at};-${at % 500},10;FR7630006000011234567890189`,
      );
    await drop(page, [text('long.csv', lines.join('\n'))]);
    await page.getByRole('button', { name: 'Interrompre' }).first().click({ timeout: 60_000 });
    await expect.poll(() => page.getByRole('button', { name: 'Interrompre' }).count(), { timeout: 60_000 }).toBe(0);
    await drop(page, [text('bon.csv', statement)]);
    await page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 120_000 });
    expect(await page.locator('main').innerText()).toContain('bon.csv');
  });

  it('sees hostile cells as text, and nothing of them runs', async () => {
    const hostile = '<img src=x onerror="window.hit=1"><script>window.hit=2</script>';
    await drop(page, [
      text(
        `<b onmouseover=alert(1)>.csv`,
        `Date;Libellé;Montant;IBAN\n13/03/2024;"${hostile.replaceAll('"', '""')}";1,00;FR7630006000011234567890189\n14/03/2024;=cmd|'/c calc'!A1;-2,00;FR7630006000011234567890189\n`,
      ),
    ]);
    await page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 60_000 });
    for (const path of ['/overview', '/flows', '/']) {
      await page.locator(`a[href*="${path}"]`).first().click();
      await page.waitForTimeout(500);
    }
    expect(await page.evaluate(() => (window as unknown as { hit?: number }).hit)).toBeUndefined();
    expect(troubles).toEqual([]);
  });
});
