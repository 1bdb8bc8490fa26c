import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newRecipientKeyFile } from '#seal/recipient-key.ts';
import { breachesInBothThemes } from './support/axe.ts';
import { openApp, type Opened } from './support/browser.ts';
import { openFiles, type FileBrowser } from './support/file-browser.ts';
import { goTo, openDemo } from './support/journey.ts';

describe('a magistrate gives a public key, and alone opens what is encrypted for it', () => {
  let app: Opened;
  let disk: FileBrowser;
  let page: Page;
  let troubles: string[];
  let folder: string;
  let phrase = '';
  let signing = '';
  const inFolder = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'destinataire '));
    app = await openApp();
    disk = await openFiles();
    ({ page, troubles } = await app.page());
  });
  afterAll(async () => {
    await disk.close();
    await app.close();
    await rm(folder, { recursive: true });
  });

  async function saved(act: () => Promise<void>, name: string): Promise<string> {
    const saving = page.waitForEvent('download');
    await act();
    await (await saving).saveAs(inFolder(name));
    return readFile(inFolder(name), 'utf8');
  }

  it('makes a key on the page of verification: a file to keep, a passphrase to note, a public key to give', async () => {
    // colours that are still on their way are nobody's contrast
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${app.address}verify`);
    await page.getByRole('button', { name: 'Créer une clé' }).click();
    await page.getByLabel('Nom sur la clé').fill('Mme la juge d’instruction');
    await page.getByLabel('Phrase de passe de la nouvelle clé').fill('motdepasse');
    await page.getByText('Trop court : seize lettres au moins').waitFor();
    await page.getByRole('button', { name: 'Tirer six mots' }).click();
    phrase = await page.getByLabel('Phrase de passe de la nouvelle clé').inputValue();
    const key = await saved(() => page.getByRole('button', { name: 'Créer une clé' }).click(), 'juge.json');
    expect(key).not.toContain(phrase);
    await page.getByText('Clé créée : gardez').waitFor();
    const given = await saved(
      () => page.getByRole('button', { name: 'Enregistrer la clé publique' }).click(),
      'juge.txt',
    );
    expect(given).toMatch(/^limier-public-key-1 04[0-9a-f]{128} Mme la juge d’instruction\n$/);
    expect(await breachesInBothThemes(page)).toEqual([]);
  });

  it('has a key to sign made there too, by the one who writes', async () => {
    await page.getByRole('button', { name: 'Créer une clé' }).click();
    await page.getByLabel('Usage').selectOption({ label: 'signer mes instantanés' });
    await page.getByLabel('Nom sur la clé').fill('Mme la lieutenante');
    signing = await page.getByLabel('Phrase de passe de la nouvelle clé').inputValue();
    await saved(() => page.getByRole('button', { name: 'Créer une clé' }).click(), 'lieutenante.json');
  });

  it('is sent a masked snapshot: what was taken out and searched for is shown before it is saved', async () => {
    await openDemo(app, page);
    await page.getByRole('button', { name: /^Instantané/ }).click();
    await page.getByRole('combobox', { name: 'Destinataire' }).selectOption('magistrate');
    await page.getByLabel('Chiffrer pour la clé d’un destinataire').check();
    await page.getByText('Donnez la clé publique d’au moins un destinataire').waitFor();
    await page.locator('input[data-keys="public"]').setInputFiles(inFolder('juge.json'));
    await page.getByText('n’est pas une clé publique de Limier').waitFor();
    await page.locator('input[data-keys="public"]').setInputFiles(inFolder('juge.txt'));
    await page.locator('dialog li', { hasText: 'Mme la juge d’instruction' }).waitFor();
    await page.getByLabel('Signer avec ma clé').check();
    await page.getByLabel('Fichier de votre clé de signature').setInputFiles(inFolder('lieutenante.json'));
    await page.getByRole('dialog').getByLabel('Phrase de passe de votre clé').fill(signing);
    expect(await breachesInBothThemes(page)).toEqual([]);
    await page.getByRole('button', { name: 'Préparer et fouiller le fichier' }).click();
    await page
      .getByText(/Fichier terminé, relu et fouillé\s: \d+ valeurs cherchées, toutes introuvables/)
      .waitFor({ timeout: 120_000 })
      .catch(async (cause) => {
        throw new Error(await page.locator('body').innerText(), { cause });
      });
    expect(await breachesInBothThemes(page)).toEqual([]);
    await saved(() => page.getByRole('button', { name: 'Enregistrer le fichier' }).click(), 'remise.html');
    await page.getByText('S’ouvre avec la clé de Mme la juge d’instruction').waitFor();
    await page.getByRole('button', { name: 'Fermer', exact: true }).click();
    await goTo(page, '/');
    await saved(
      () => page.getByRole('button', { name: 'Enregistrer l’affaire', exact: true }).first().click(),
      'affaire.limier',
    );
  });

  it('opens it from disk with the network cut; another key, a wrong passphrase and a damaged key are each told', async () => {
    const other = await newRecipientKeyFile('Un tiers', 'phrase du tiers', 600_000);
    await writeFile(inFolder('tiers.json'), other.text);
    await writeFile(inFolder('abimee.json'), (await readFile(inFolder('juge.json'), 'utf8')).slice(0, -80));
    const { page: opened, loaded, troubles: met } = await disk.open(inFolder('remise.html'));
    await opened.getByText('Ce fichier est chiffré pour la clé dont voici l’empreinte').waitFor();
    expect(await breachesInBothThemes(opened)).toEqual([]);
    const file = opened.getByLabel('Fichier de votre clé');
    const field = opened.getByLabel('Phrase de passe de votre clé');
    await field.fill('x');
    await opened.keyboard.press('Enter');
    await opened.getByText('Choisissez d’abord le fichier de votre clé').waitFor();
    for (const [key, words, told] of [
      ['tiers.json', 'phrase du tiers', 'n’est pas chiffré pour la clé de Un tiers'],
      ['abimee.json', phrase, 'n’est pas une clé de Limier, ou le fichier est endommagé'],
      ['juge.json', 'une autre phrase', 'Cette phrase de passe n’ouvre pas la clé « juge.json »'],
    ] as const) {
      await file.setInputFiles(inFolder(key));
      await field.fill(words);
      await opened.keyboard.press('Enter');
      await opened.getByText(told).waitFor();
    }
    await field.fill(phrase);
    await opened.keyboard.press('Enter');
    await opened.getByRole('heading', { name: 'Chaque partie correspond au manifeste' }).waitFor();
    await opened.getByText('Signé avec la clé de Mme la lieutenante : la signature est valide.').waitFor();
    await opened.getByText('Ce qui a été retiré de ce fichier').waitFor();
    await opened.locator('#findings table .link').first().click();
    await opened.locator('aside ol button').first().waitFor();
    expect(loaded).toEqual([opened.url()]);
    expect([disk.asked, met]).toEqual([[], []]);
  });

  it('opens on the page of verification with the same key', async () => {
    await goTo(page, '/verify');
    await page.locator('input[data-verify="snapshot"]').setInputFiles(inFolder('remise.html'));
    await page.getByLabel('Fichier de votre clé').setInputFiles(inFolder('juge.json'));
    await page.getByLabel('Phrase de passe de votre clé').fill(phrase);
    await page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
    await page.getByRole('button', { name: 'Les fichiers d’origine' }).waitFor();
    await page.getByText('Signé avec la clé de Mme la lieutenante : la signature est valide.').waitFor();
  });

  it('is found equal when computed again from the sources, under the key of its case', async () => {
    const list = JSON.parse(await readFile('static/demo/case.json', 'utf8')) as { readonly files: readonly string[] };
    await page.getByLabel('Le fichier de l’affaire').setInputFiles(inFolder('affaire.limier'));
    await page
      .locator('input[data-verify="sources"]')
      .setInputFiles(list.files.map((name) => join('static/demo', name)));
    await page.getByRole('button', { name: 'Recalculer et comparer' }).click();
    await page.locator('[data-replay]').waitFor({ timeout: 200_000 });
    expect(await page.locator('[data-replay]').getAttribute('data-replay')).toBe('equal');
    expect(await page.locator('tr[data-state="equal"]').count()).toBeGreaterThan(100);
    expect(await breachesInBothThemes(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect([app.offOrigin, troubles]).toEqual([[], []]);
  });
});
