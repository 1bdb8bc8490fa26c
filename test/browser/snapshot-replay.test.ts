import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { breachesInBothThemes } from './support/axe.ts';
import { openApp } from './support/browser.ts';
import { openFiles } from './support/file-browser.ts';
import { goTo, openDemo } from './support/journey.ts';

it('is written encrypted from the demo case, opened from disk with its cases and filter, and found equal when computed again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'remise '));
  const app = await openApp();
  const files = await openFiles();
  try {
    const { page, troubles } = await app.page();
    await openDemo(app, page);
    await page.getByRole('button', { name: /^Instantané/ }).click();
    await page.getByLabel('Chiffrer par une phrase de passe').check();
    const field = page.getByRole('textbox', { name: 'Phrase de passe' });
    expect((await field.inputValue()).split(' ')).toHaveLength(6);
    await field.fill('motdepasse');
    await page.getByText('Trop court : seize lettres au moins').waitFor();
    await page.getByRole('button', { name: 'Tirer six mots' }).click();
    const passphrase = await field.inputValue();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    const path = join(folder, 'remise.html');
    await (await saving).saveAs(path);
    expect(await page.locator('dialog .words .raw').textContent()).toBe(passphrase);
    await page.getByRole('button', { name: 'Fermer', exact: true }).click();

    const { page: opened } = await files.open(path);
    await opened.getByLabel('Phrase de passe').fill(passphrase);
    await opened.keyboard.press('Enter');
    await opened.getByRole('heading', { name: 'Chaque partie correspond au manifeste' }).waitFor();
    const all = await opened.locator('#findings button.head').count();
    await opened.locator('#cases ol .link').nth(1).click();
    await opened.getByLabel('Personne ou contrôle').fill('espèces');
    await opened.getByText(/indices sur \d+\. Les lignes derrière/).waitFor();
    const some = await opened.locator('#findings button.head').count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(await breachesInBothThemes(opened)).toEqual([]);
    expect(files.asked).toEqual([]);

    await goTo(page, '/verify');
    await page.getByText('Déposez un instantané écrit par Limier').waitFor();
    await page.locator('input[data-verify="snapshot"]').setInputFiles(path);
    await page.getByText('Aucun octet du fichier n’a changé').waitFor();
    await page
      .getByRole('textbox', { name: 'Phrase de passe' })
      .or(page.getByLabel('Phrase de passe'))
      .fill(passphrase);
    await page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
    const list = JSON.parse(await readFile('static/demo/case.json', 'utf8')) as { readonly files: readonly string[] };
    await page
      .locator('input[data-verify="sources"]')
      .setInputFiles(list.files.map((name) => join('static/demo', name)));
    await page.getByRole('button', { name: 'Recalculer et comparer' }).click();
    await page.locator('[data-replay]').waitFor({ timeout: 150_000 });
    expect(await page.locator('[data-replay]').getAttribute('data-replay')).toBe('equal');
    expect(await page.locator('tr[data-state="equal"]').count()).toBeGreaterThan(100);
    expect(await breachesInBothThemes(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

    const html = await readFile(path, 'utf8');
    const at = html.lastIndexOf('\nrows ') + 500;
    const other = html[at] === 'A' ? 'B' : 'A';
    const touched = join(folder, 'touchée.html');
    await writeFile(touched, html.slice(0, at) + other + html.slice(at + 1));
    await page.locator('input[data-verify="snapshot"]').setInputFiles(touched);
    await page.getByText('Ce fichier n’est plus celui qui a été écrit : les lignes.').waitFor();
    expect(app.offOrigin).toEqual([]);
    expect(troubles).toEqual([]);
  } finally {
    await files.close();
    await app.close();
    await rm(folder, { recursive: true });
  }
}, 400_000);
