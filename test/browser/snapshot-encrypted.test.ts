import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import { newKeyFile, openKeyFile } from '#seal/signing-key.ts';
import { buildParts } from '#snapshot/build.ts';
import { writeProtected, type Written } from '#snapshot/write.ts';
import { fillSmallCase, smallCaseAccess, smallCaseInput } from '#test/snapshot-case.ts';
import { breachesInBothThemes } from './support/axe.ts';
import { openFiles, type FileBrowser } from './support/file-browser.ts';

const passphrase = 'abeille torrent vitrine soupape galerie meuble';
let files: FileBrowser;
let folder: string;
let written: Written;

beforeAll(async () => {
  const viewer = await readFile('static/viewer.html', 'utf8');
  const database = await openNative();
  await fillSmallCase(database);
  const parts = await buildParts(await smallCaseInput(database, 'fr', viewer), smallCaseAccess(database));
  await database.close();
  const key = await openKeyFile('clé.json', await newKeyFile('L. Martin', 'phrase de la clé'), 'phrase de la clé');
  if (!key.ok) throw new Error(key.problem.code);
  written = await writeProtected(viewer, parts, { passphrase, signer: key.value });
  folder = await mkdtemp(join(tmpdir(), 'chiffré '));
  files = await openFiles();
});
afterAll(async () => {
  await files.close();
  await rm(folder, { recursive: true });
});

async function onDisk(name: string, html: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, html);
  return path;
}

describe('an encrypted snapshot opened from disk with the network cut', () => {
  it('says its seal and who signed, refuses a wrong passphrase in a sentence, and opens down to the rows with the right one', async () => {
    const { page, loaded, troubles } = await files.open(await onDisk('chiffré.html', written.html));
    await page.getByRole('heading', { name: 'Instantané chiffré' }).waitFor();
    expect((await page.locator('.seal .digits span').allTextContents()).join('')).toBe(written.seal);
    await page.getByText('Signé avec la clé de L. Martin : la signature est valide.').waitFor();
    expect(await page.locator('main').textContent()).not.toContain('relevé.csv');
    expect(await breachesInBothThemes(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

    await page.getByLabel('Phrase de passe').fill('abeille torrent vitrine soupape galerie armoire');
    await page.keyboard.press('Enter');
    await page.getByText('Cette phrase de passe n’ouvre pas « chiffré.html »', { exact: false }).waitFor();
    expect(await page.locator('#findings').count()).toBe(0);

    await page.getByLabel('Phrase de passe').fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Chaque partie correspond au manifeste' }).waitFor();
    await page.locator('#findings table .link').first().click();
    await page.locator('aside ol button').first().waitFor();
    expect(await page.locator('aside').textContent()).toContain('relevé.csv');
    expect(loaded).toEqual([page.url()]);
    expect(files.asked).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('is refused in a sentence when one byte was flipped, before any passphrase is asked', async () => {
    const line = written.html.split('\n').find((text) => text.startsWith('rows ')) ?? '';
    const flipped = line.slice(0, 900) + (line[900] === 'A' ? 'B' : 'A') + line.slice(901);
    const { page, troubles } = await files.open(await onDisk('touché.html', written.html.replace(line, flipped)));
    await page.getByRole('alert').getByText('Ce fichier n’est plus celui qui a été écrit : les lignes.').waitFor();
    expect(await page.getByLabel('Phrase de passe').count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
