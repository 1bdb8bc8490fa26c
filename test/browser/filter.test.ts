import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesInBothThemes } from './support/axe.ts';
import { openApp, type Opened } from './support/browser.ts';
import { goTo, openDemo } from './support/journey.ts';

describe('an investigator narrows the case from what is seen', () => {
  let app: Opened;
  let page: Page;
  const sentence = () => page.locator('header .sentence').innerText();
  const moneyIn = () => page.locator('.stats button').nth(1).innerText();
  const chart = () => page.getByRole('application', { name: /^De .* entrées/ });

  beforeAll(async () => {
    app = await openApp();
    ({ page } = await app.page());
    await openDemo(app, page);
    await goTo(page, '/overview');
  });
  afterAll(() => app.close());

  it('draws a stroke over some months: every figure follows, and the sentence and the address say so', async () => {
    const before = await moneyIn();
    expect(await sentence()).toBe('Toutes les opérations');
    const drawing = chart().locator('.drawing svg');
    await drawing.waitFor();
    const box = await drawing.boundingBox();
    if (!box) throw new Error('the chart is not drawn');
    await page.mouse.move(box.x + box.width * 0.45, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, { steps: 8 });
    await page.mouse.up();
    await expect.poll(sentence).toMatch(/^1\s.*–\s.*20\d\d$/);
    expect(page.url()).toMatch(/from=20\d\d-\d\d-01&to=20\d\d-\d\d-\d\d/);
    await expect.poll(moneyIn).not.toBe(before);
    expect(await page.getByRole('complementary', { name: 'Lignes d’origine' }).count()).toBe(0);
  });

  it('takes a step back with the browser’s own arrow', async () => {
    await page.goBack();
    await expect.poll(sentence).toBe('Toutes les opérations');
    await page.goForward();
    await expect.poll(sentence).not.toBe('Toutes les opérations');
  });

  it('takes one month with Ctrl and a click, without opening its rows', async () => {
    await page.getByRole('button', { name: 'Retirer le filtre' }).first().click();
    await expect.poll(sentence).toBe('Toutes les opérations');
    await expect.poll(() => page.locator('main [aria-busy="true"]').count()).toBe(0);
    const bars = chart().locator('.drawing svg path');
    const boxes = await Promise.all((await bars.all()).map((bar) => bar.boundingBox()));
    const bar = boxes.find((box) => box !== null && box.width > 8 && box.width < 40 && box.height > 25);
    if (!bar) throw new Error('no bar is drawn');
    await page.keyboard.down('Control');
    await page.mouse.click(bar.x + bar.width / 2, bar.y + bar.height / 2);
    await page.keyboard.up('Control');
    await expect.poll(() => new URL(page.url()).search).toMatch(/from=(20\d\d-\d\d)-01&to=\1-\d\d$/);
    expect(await page.getByRole('complementary', { name: 'Lignes d’origine' }).count()).toBe(0);
  });

  it('opens a counterparty’s rows, and from there shows only it on every page', async () => {
    await page.getByRole('button', { name: 'Retirer le filtre' }).first().click();
    const panel = page.getByRole('region', { name: 'Principales contreparties' });
    await panel.getByRole('button', { name: 'Tableau' }).click();
    const first = panel.locator('tbody th button').first();
    const name = await first.innerText();
    await first.click();
    const drawer = page.getByRole('complementary', { name: 'Lignes d’origine' });
    await drawer.getByRole('button', { name: 'Filtrer' }).click();
    await expect.poll(sentence).toBe(`Avec ${name}`);
    await page.keyboard.press('Escape');
    await goTo(page, '/flows');
    const rows = page.locator('main table tbody tr');
    await expect.poll(async () => (await rows.allInnerTexts()).every((row) => row.includes(name))).toBe(true);
    expect(await rows.count()).toBeGreaterThan(0);
  });

  it('filters by keyboard on a flow, and takes it out again in the panel', async () => {
    await page.getByRole('button', { name: 'Retirer le filtre' }).first().click();
    await expect.poll(sentence).toBe('Toutes les opérations');
    await expect.poll(() => page.locator('main [aria-busy="true"]').count()).toBe(0);
    const flows = page.getByRole('application').first();
    await flows.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => flows.locator('.said').innerText()).not.toBe('');
    await page.keyboard.press('f');
    await expect.poll(sentence).toMatch(/^De «\s.+\s» à «\s.+\s»$/);
    await expect.poll(() => page.locator('main table tbody tr').count()).toBe(1);
    await page.locator('header .sentence').click();
    await page.getByRole('button', { name: /^Retirer du filtre\s: de «/ }).click();
    await expect.poll(sentence).toBe('Toutes les opérations');
    await page.getByLabel('Au moins (€)').fill('9 000,50');
    await page.getByLabel('Au plus (€)').fill('dix mille');
    await page.keyboard.press('Tab');
    await page.getByText('Écrivez un montant comme 1250,50.').waitFor();
    await expect.poll(sentence).toMatch(/^À partir de 9\s000,50\s€$/);
    expect(await breachesInBothThemes(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('is told on pages of the whole case that the filter does not apply', async () => {
    await goTo(page, '/assets');
    await page.getByText('Cette page montre toujours l’affaire entière').first().waitFor();
  });

  it('goes from a finding to its accounts and days in the flows', async () => {
    await page.getByRole('button', { name: 'Retirer le filtre' }).first().click();
    await goTo(page, '/findings');
    await page.getByLabel('Contrôle', { exact: true }).selectOption({ label: 'Dépôts d’espèces fractionnés' });
    await page
      .getByRole('button', { name: /LEMAIRE.*Dépôts d’espèces fractionnés/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Voir ces comptes et ces jours dans les flux' }).click();
    await expect.poll(() => new URL(page.url()).search).toMatch(/from=.*accounts=|accounts=.*from=/);
    await expect.poll(() => page.locator('main table tbody tr').count()).toBeGreaterThan(0);
  });
});
