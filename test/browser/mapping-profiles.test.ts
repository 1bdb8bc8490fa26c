import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type Opened } from './support/browser.ts';
import { drop, type DroppedFile } from './support/journey.ts';

const text = (name: string, body: string): DroppedFile => ({ name, bytes: new TextEncoder().encode(body) });
const first = text(
  'nord_janvier_00012345678.csv',
  'quand;combien;pourquoi\n01/02/2024;-12,50;PAIN\n02/02/2024;100,00;VIR DE X\n',
);
const second = text(
  'nord_fevrier_00012345678.csv',
  'Pourquoi ?;Canal;QUAND;Combiens\nCAFE;WEB;03/04/2024;-7,00\nVIR DE Y;WEB;04/04/2024;9,10\n',
);

/** What the page says, with its unbreakable spaces as plain ones. */
const seenOn = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replace(/[\u00a0\u202f\u2009]/g, ' ');

async function readFirst(page: Page): Promise<void> {
  await drop(page, [first]);
  await page.getByRole('button', { name: 'Vérifier la correspondance' }).click();
  const step = page.locator('main');
  await step.locator('.options select').first().selectOption('txn');
  await step.getByLabel('Rôle de la colonne quand').selectOption('booked_on');
  await step.getByLabel('Ordre de la date').selectOption('dmy');
  await step.getByLabel('Rôle de la colonne combien').selectOption('amount');
  await step.getByLabel('Rôle de la colonne pourquoi').selectOption('label');
  await step.getByLabel('Numéro de compte').first().fill('00012345678');
  await step.getByLabel('Numéro de compte').first().press('Tab');
  await step.getByLabel('Se souvenir sous le nom').fill('Banque du Nord');
  await step.getByRole('button', { name: /Importer 2/ }).click({ timeout: 20_000 });
  await page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 60_000 });
}

describe('an investigator who confirmed one statement of a bank', () => {
  let app: Opened;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    app = await openApp();
    ({ page, troubles } = await app.page());
    await page.goto(app.address);
    await readFirst(page);
  });
  afterAll(() => app.close());

  it('drops the next one, with other headings, and it is read without a click', async () => {
    await drop(page, [second]);
    await page.getByText('nord_fevrier_00012345678.csv').first().waitFor({ timeout: 30_000 });
    await expect.poll(() => seenOn(page), { timeout: 60_000 }).toContain('2 sources');
    const seen = await seenOn(page);
    expect(seen).toContain('Présentation connue : « Banque du Nord »');
    expect(seen).not.toContain('attend votre avis');
    expect(troubles).toEqual([]);
  });

  it('sees why it was recognised, and may refuse it', async () => {
    await page.getByRole('button', { name: 'Correspondance' }).last().click();
    const step = page.locator('main');
    await step.getByText('Ce que le fichier a en commun avec le profil').click();
    expect(await seenOn(page)).toMatch(/« Combiens » : proche de « combien »/);
    expect(await seenOn(page)).toContain('Canal');
    await step.getByRole('button', { name: 'Ne pas utiliser ce profil' }).click();
    await expect.poll(() => seenOn(page)).not.toContain('Présentation connue');
    await step.getByRole('button', { name: 'Dossier' }).click();
  });

  it('finds nothing kept on the machine until asked, and nothing after forgetting', async () => {
    const kept = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(await kept()).toEqual([]);
    await page.getByLabel('Les garder sur cet ordinateur').check();
    await expect.poll(kept).toEqual(['limier-profiles']);
    await page.getByRole('button', { name: 'Tout oublier' }).click();
    await expect.poll(kept).toEqual([]);
    expect(troubles).toEqual([]);
  });
});

describe('an investigator whose file is not read as it was written', () => {
  let app: Opened;
  beforeAll(async () => {
    app = await openApp();
  });
  afterAll(() => app.close());

  it('chooses the delimiter, the encoding and the row of headings, and the preview follows', async () => {
    const { page, troubles } = await app.page();
    await page.goto(app.address);
    const body =
      'quand;combien;pourquoi\nquand 2;combien 2;pourquoi 2\n14/02/2024;-12,50;CAF\xc9 2 \xa4\n15/02/2024;100,00;VIR DE X\n';
    const bytes = Uint8Array.from([...body].map((sign) => sign.charCodeAt(0)));
    await drop(page, [{ name: 'sud_janvier_00012345678.csv', bytes }]);
    await page.getByRole('button', { name: 'Vérifier la correspondance' }).click();
    const step = page.locator('main');
    await step.getByLabel('Séparateur').selectOption(',');
    await step.getByText('14/02/2024;-12', { exact: true }).waitFor();
    await step.getByLabel('Séparateur').selectOption(';');
    await step.getByLabel('Encodage').selectOption('windows-1252');
    await step.getByRole('cell', { name: 'CAFÉ 2 ¤' }).first().waitFor();
    await step.getByLabel('Encodage').selectOption('iso-8859-15');
    await step.getByRole('cell', { name: 'CAFÉ 2 €' }).first().waitFor();
    await step.getByLabel('Ligne de titres').focus();
    await step.getByLabel('Ligne de titres').selectOption('2');
    await step.getByLabel('Rôle de la colonne quand 2').waitFor();
    await step.locator('.options select').first().selectOption('txn');
    await step.getByLabel('Rôle de la colonne quand 2').selectOption('booked_on');
    await step.getByLabel('Ordre de la date').selectOption('dmy');
    await step.getByLabel('Rôle de la colonne combien 2').selectOption('amount');
    await step.getByLabel('Rôle de la colonne pourquoi 2').selectOption('label');
    await step.getByLabel('Numéro de compte').first().fill('00012345678');
    await step.getByLabel('Numéro de compte').first().press('Tab');
    await step.getByRole('button', { name: /Importer 2/ }).click({ timeout: 20_000 });
    await expect.poll(() => seenOn(page), { timeout: 60_000 }).toContain('1 source');
    expect(troubles).toEqual([]);
  });
});
