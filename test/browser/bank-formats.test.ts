import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openApp, type Opened } from './support/browser.ts';
import { drop } from './support/journey.ts';

const fixture = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/formats/${path}`, import.meta.url)));

describe('an investigator drops what banks send', () => {
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

  it('reads a bank message, a SWIFT statement, an OFX export and a ZIP of them without a question', async () => {
    await drop(page, [
      { name: 'releve.xml', bytes: fixture('camt/camt053.v2.multi.statement.xml') },
      { name: 'releve.sta', bytes: fixture('mt940/ASNB/mt940.txt') },
      {
        name: 'envoi.zip',
        bytes: zipSync({
          'banque/export.ofx': fixture('ofx/checking.ofx'),
          'lisez-moi.csv': strToU8(
            'Date;Libellé;Montant;IBAN\n13/03/2024;VIR DE X;1,00;FR7630006000011234567890189\n14/03/2024;VIR DE Y;-2,00;FR7630006000011234567890189\n',
          ),
        }),
      },
    ]);
    await page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 90_000 });
    const seen = await page.locator('main').innerText();
    for (const name of ['releve.xml', 'releve.sta', 'export.ofx', 'lisez-moi.csv']) expect(seen).toContain(name);
    expect(seen).toContain('soldes de relevés');
    expect(seen).not.toMatch(/undefined|\[object|NaN/);
    expect(troubles).toEqual([]);
  });

  it('shows of an entry of a bank message its ordinal and the line it begins on', async () => {
    const bytes = fixture('camt/camt053.v2.multi.statement.xml');
    await drop(page, [{ name: 'releve.xml', bytes }]);
    await page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 90_000 });
    const entries = page.locator('tr', { hasText: 'entries' }).first();
    await entries.getByRole('button').first().click();
    const drawer = page.getByRole('complementary');
    await drawer.locator('li button, [role="option"], .row, button').filter({ hasText: /./ }).first().waitFor();
    const lines = new TextDecoder().decode(bytes).split('\n');
    const begins = lines.findIndex((line) => line.includes('<Ntry>')) + 1;
    await expect
      .poll(() => drawer.innerText(), { timeout: 20_000 })
      .toContain(`enregistrement 1, ligne ${begins} du texte`);
    expect(troubles).toEqual([]);
  });
});
