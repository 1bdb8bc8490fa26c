import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type Opened } from './support/browser.ts';
import { openFiles, type FileBrowser } from './support/file-browser.ts';
import { drop, goTo } from './support/journey.ts';

const lambert = 'FR7630006000011234567890189';
const estate = 'FR1420041010050500013M02606';
const builder = 'FR7630001007941234567890185';

/** Headings that nobody could guess, no column of the account, and a line that is no operation. */
const byHand = `quand;combien;pourquoi;vers
04/03/2024;9200,00;VERSEMENT ESPECES AGENCE ROUBAIX;
06/03/2024;9500,00;VERSEMENT ESPECES AGENCE TOURCOING;
08/03/2024;9900,00;VERSEMENT ESPECES AGENCE LILLE;
14/03/2024;-28000,00;VIR SEPA EMIS AVANCE;${estate}
15/03/2024;-61,30;CB SUPERMARCHE;
fin de page;;;
`;
const read = `Date;Libellé;Montant;IBAN;IBAN contrepartie
14/03/2024;VIR SEPA RECU AVANCE;28000,00;${estate};${lambert}
18/03/2024;VIR SEPA EMIS TRAVAUX;-27400,00;${estate};${builder}
29/03/2024;FRAIS DE TENUE DE COMPTE;-12,00;${estate};
`;

describe('an investigator goes from two files to a file that a magistrate opens and a defence expert computes again', () => {
  let app: Opened;
  let page: Page;
  let troubles: string[];
  let disk: FileBrowser;
  let folder: string;
  let passphrase = '';
  const handed = () => join(folder, 'remise.html');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'affaire '));
    await writeFile(join(folder, 'etrange.csv'), byHand);
    await writeFile(join(folder, 'sci.csv'), read);
    app = await openApp();
    disk = await openFiles();
    ({ page, troubles } = await app.page());
    await page.goto(app.address);
  });
  afterAll(async () => {
    await disk.close();
    await app.close();
    await rm(folder, { recursive: true });
  });

  it('drops two statements, and says what the columns of the strange one are', async () => {
    await drop(page, [
      { name: 'etrange.csv', bytes: new TextEncoder().encode(byHand) },
      { name: 'sci.csv', bytes: new TextEncoder().encode(read) },
    ]);
    await page.getByRole('button', { name: 'Vérifier la correspondance' }).first().click();
    const step = page.locator('main');
    await step.locator('.options select').first().selectOption('txn');
    await step.getByLabel('Rôle de la colonne quand').selectOption('booked_on');
    await step.getByLabel('Ordre de la date').selectOption('dmy');
    await step.getByLabel('Rôle de la colonne combien').selectOption('amount');
    await step.getByLabel('Rôle de la colonne pourquoi').selectOption('label');
    await step.getByLabel('Rôle de la colonne vers').selectOption('counterparty_iban');
    await step.getByLabel(/IBAN/).first().fill(lambert);
    await step.getByLabel(/IBAN/).first().press('Tab');
    await expect.poll(() => step.innerText(), { timeout: 20_000 }).toMatch(/Importer 5/);
    await step.getByRole('button', { name: /Importer 5/ }).click();
    await page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 120_000 });
    await expect
      .poll(async () => (await page.locator('main').innerText()).replace(/\s+/g, ' '))
      .toMatch(/4 = 3.*7 = 5/);
  });

  it('keeps the finding on deposits just under the threshold, with a reason', async () => {
    await goTo(page, '/findings');
    await page.getByLabel('Contrôle', { exact: true }).selectOption({ label: 'Dépôts d’espèces fractionnés' });
    await expect.poll(() => page.locator('main article, main .lead').first().innerText()).toMatch(/28\s?600/);
    await page.locator('main h2').first().click();
    await page.keyboard.press('y');
    await expect.poll(() => page.getByRole('button', { name: /^Retenir/ }).getAttribute('aria-pressed')).toBe('true');
  });

  it('finds the way from the account to the builder', async () => {
    await goTo(page, '/flows');
    for (const [label, text] of [
      ['Personne ou compte de départ', lambert.slice(-10)],
      ['Personne ou compte d’arrivée', builder.slice(-10)],
    ] as const) {
      const field = page.getByLabel(label);
      await field.fill(text);
      await expect
        .poll(() => page.locator('datalist').evaluateAll((lists) => lists.map((list) => list.children.length)))
        .toContain(1);
      await field.blur();
    }
    const path = page.getByRole('article', { name: 'Chemin 1', exact: true });
    await expect.poll(() => path.locator('tbody tr').count()).toBe(2);
    expect((await path.innerText()).replace(/\s/g, ' ')).toMatch(/27 400/);
  });

  it('writes a report with the finding, and takes it away as a page', async () => {
    await goTo(page, '/findings');
    await page.getByLabel('Contrôle', { exact: true }).selectOption({ label: 'Dépôts d’espèces fractionnés' });
    await page.getByRole('button', { name: 'Mettre au rapport' }).click();
    await page.getByRole('link', { name: 'ouvrir le rapport' }).click();
    await expect.poll(() => page.locator('.mark', { hasText: 'à jour' }).count()).toBe(1);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Page HTML' }).click();
    const html = await readFile(await (await saving).path(), 'utf8');
    expect(html).toContain('VERSEMENT ESPECES AGENCE ROUBAIX');
    expect(html).not.toMatch(/<script/);
  });

  it('hands over an encrypted snapshot, which opens from disk with the network cut', async () => {
    await page.getByRole('button', { name: /^Instantané/ }).click();
    await page.getByLabel('Chiffrer par une phrase de passe').check();
    passphrase = await page.getByRole('textbox', { name: 'Phrase de passe' }).inputValue();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await (await saving).saveAs(handed());
    await page.getByRole('button', { name: 'Fermer', exact: true }).click();
    expect(await readFile(handed(), 'utf8')).not.toContain('VERSEMENT ESPECES');

    const opened = await disk.open(handed());
    await opened.page.getByLabel('Phrase de passe').fill(passphrase);
    await opened.page.keyboard.press('Enter');
    await opened.page.getByRole('heading', { name: 'Chaque partie correspond au manifeste' }).waitFor();
    expect(await opened.page.locator('#findings').innerText()).toContain('Dépôts d’espèces fractionnés');
    expect(disk.asked).toEqual([]);
    expect(opened.troubles).toEqual([]);
  });

  it('is computed again from the two files and found equal, and refused when one byte was flipped', async () => {
    await goTo(page, '/verify');
    await page.locator('input[data-verify="snapshot"]').setInputFiles(handed());
    await page.getByText('Aucun octet du fichier n’a changé').waitFor();
    await page.getByLabel('Phrase de passe').fill(passphrase);
    await page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
    await page
      .locator('input[data-verify="sources"]')
      .setInputFiles(['etrange.csv', 'sci.csv'].map((name) => join(folder, name)));
    await page.getByRole('button', { name: 'Recalculer et comparer' }).click();
    await page.locator('[data-replay]').waitFor({ timeout: 150_000 });
    expect(await page.locator('[data-replay]').getAttribute('data-replay')).toBe('equal');

    const html = await readFile(handed(), 'utf8');
    const at = html.lastIndexOf('\nrows ') + 300;
    const touched = join(folder, 'touchée.html');
    await writeFile(touched, html.slice(0, at) + (html[at] === 'A' ? 'B' : 'A') + html.slice(at + 1));
    const opened = await disk.open(touched);
    await opened.page
      .getByRole('alert')
      .getByText('Ce fichier n’est plus celui qui a été écrit', { exact: false })
      .waitFor();
    expect(await opened.page.getByLabel('Phrase de passe').count()).toBe(0);
    expect(app.offOrigin).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
