import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type Opened } from './support/browser.ts';
import { goTo, openDemo } from './support/journey.ts';

describe('the network cut after the first visit', () => {
  let app: Opened;
  beforeAll(async () => {
    app = await openApp();
  });
  afterAll(() => app.close());

  it('says what happened where no copy was kept, opens every page and the demo where one was', async () => {
    const bare = await app.page();
    await bare.page.goto(app.address);
    await bare.page.getByRole('button', { name: /affaire de démonstration/i }).waitFor();
    const { page, troubles } = await app.page({ serviceWorkers: 'allow' });
    await page.goto(app.address);
    await page.locator('[data-copy="kept"]').waitFor({ state: 'attached', timeout: 60_000 });
    await app.cut();

    await goTo(bare.page, '/checks');
    await bare.page.getByRole('heading', { name: 'Cette page n’a pas pu être lue' }).waitFor();
    await bare.page.getByRole('button', { name: 'Revenir à l’affaire' }).waitFor();

    await page.reload();
    await openDemo(app, page);
    for (const path of ['/overview', '/completeness', '/findings', '/flows', '/roles', '/assets', '/checks']) {
      await goTo(page, path);
      expect(await page.locator('h1').first().innerText()).not.toMatch(/n’a pas pu/);
      expect(await page.locator('main#content').count()).toBe(1);
    }
    await goTo(page, '/checks');
    expect(troubles.filter((trouble) => !/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|502/.test(trouble))).toEqual([]);
    expect(app.offOrigin).toEqual([]);
  });
});
