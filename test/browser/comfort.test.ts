import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { breachesInBothThemes } from './support/axe.ts';
import { openApp, type Opened } from './support/browser.ts';
import { goTo, openDemo } from './support/journey.ts';

const paths = [
  '/',
  '/completeness',
  '/overview',
  '/flows',
  '/places',
  '/recap',
  '/findings',
  '/checks',
  '/roles',
  '/people',
  '/assets',
  '/tracing',
  '/board',
  '/report',
  '/verify',
];
const shots = join(tmpdir(), 'limier-comfort');

/** What is wider than the window: the page itself, or words that end beyond its edge where nothing scrolls to them. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const main = document.querySelector('main');
    const found: string[] = [];
    if (root.scrollWidth > root.clientWidth) found.push(`page: ${root.scrollWidth} > ${root.clientWidth}`);
    if (main && main.scrollWidth > main.clientWidth + 1) found.push(`main: ${main.scrollWidth} > ${main.clientWidth}`);
    const scrolls = (start: Element): boolean => {
      for (let at: Element | null = start; at && at !== main; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (['auto', 'scroll'].includes(style.overflowX) || style.clipPath !== 'none' || style.clip !== 'auto')
          return true;
      }
      return false;
    };
    for (const element of document.querySelectorAll('body *')) {
      const isWord = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!isWord || !(element as HTMLElement).checkVisibility?.()) continue;
      const rect = element.getBoundingClientRect();
      if (rect.width > 0 && (rect.right > root.clientWidth + 1 || rect.left < -1) && !scrolls(element))
        found.push(
          `${element.tagName.toLowerCase()} « ${element.textContent?.trim().slice(0, 40)} » ${Math.round(rect.left)}–${Math.round(rect.right)}`,
        );
    }
    return found.slice(0, 5);
  });

describe('comfort, in French', () => {
  let app: Opened;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true });
    app = await openApp();
    ({ page, troubles } = await app.page());
  });
  afterAll(() => app.close());

  it('reads every page of an empty case, and an address that leads nowhere', async () => {
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(`${app.address}${path.slice(1)}`);
      await page.locator('main').waitFor();
      await page.waitForTimeout(200);
      found.push(...(await breachesInBothThemes(page)).map((breach) => `${path} · ${breach}`));
    }
    const before = troubles.length;
    await page.goto(`${app.address}nulle-part`);
    await page.getByRole('heading', { name: 'Cette page n’existe pas' }).waitFor();
    found.push(...(await breachesInBothThemes(page)).map((breach) => `nowhere · ${breach}`));
    troubles.splice(before);
    expect(found).toEqual([]);
  });

  it('is guided through the demo by the keyboard, once', async () => {
    await openDemo(app, page);
    const begin = page.getByRole('button', { name: 'Commencer la visite' });
    await begin.focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog', { name: 'D’abord, ce que l’on a' });
    await card.waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('tour-title');
    for (let at = 2; at <= 11; at += 1) {
      await page.keyboard.press('ArrowRight');
      await page.getByText(`étape ${at} sur 11`).waitFor();
      await page.locator('.ring').waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('tour-title');
      expect(await page.locator('#tour-limit').innerText()).toMatch(/Ce que l’outil ne voit pas/);
      if (at === 3) {
        await page
          .getByRole('complementary', { name: /Lignes/ })
          .first()
          .waitFor();
        expect(await breachesInBothThemes(page)).toEqual([]);
      }
    }
    await page.keyboard.press('ArrowLeft');
    await page.getByText('étape 10 sur 11').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.ring').count()).toBe(0);
    await goTo(page, '/');
    expect(await begin.count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('visite');
    await page.keyboard.press('Enter');
    await page.getByText('étape 1 sur 11').waitFor();
    await page.getByRole('button', { name: 'Quitter la visite' }).click();
  });

  it('goes back through the pictures that were chosen', async () => {
    await goTo(page, '/flows');
    await page.getByRole('tab', { name: 'Couloirs du temps' }).click();
    await expect.poll(() => page.url()).toMatch(/look=lanes/);
    await page.goBack();
    await expect
      .poll(() => page.getByRole('tab', { name: 'Diagramme de flux' }).getAttribute('aria-selected'))
      .toBe('true');
    await page.goForward();
    await expect
      .poll(() => page.getByRole('tab', { name: 'Couloirs du temps' }).getAttribute('aria-selected'))
      .toBe('true');
    await goTo(page, '/overview');
    expect(page.url()).not.toMatch(/look=/);
  });

  it('reads every page with rows open beside it, in both themes', async () => {
    await page.locator('.stats button.value').nth(2).click();
    await page.locator('aside .row').first().waitFor();
    const found: string[] = [];
    for (const path of paths) {
      await goTo(page, path);
      expect(await page.locator('aside').count()).toBe(1);
      found.push(...(await breachesInBothThemes(page)).map((breach) => `${path} · ${breach}`));
    }
    await page.locator('aside').getByRole('button', { name: 'Fermer' }).click();
    await page.getByRole('button', { name: 'Instantané…' }).click();
    await page.getByRole('dialog').first().waitFor();
    found.push(...(await breachesInBothThemes(page)).map((breach) => `snapshot · ${breach}`));
    await page.keyboard.press('Escape');
    expect(found).toEqual([]);
  });

  it.each([
    [720, 450, 'a screen of 1440 at 200 %'],
    [320, 640, 'a column of 320, as WCAG 1.4.10 asks'],
  ])('cuts nothing and never scrolls sideways at %i by %i: %s', async (width, height) => {
    await page.setViewportSize({ width, height });
    const found: string[] = [];
    for (const path of paths) {
      await goTo(page, path);
      found.push(...(await cutOff(page)).map((cut) => `${path} · ${cut}`));
      await page.screenshot({ path: join(shots, `${path.slice(1) || 'case'}-${width}.png`) });
    }
    expect(found).toEqual([]);
  });

  it('met no error on the way', () => {
    expect(troubles).toEqual([]);
  });
});
