import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { standing } from '#casefile/document.ts';
import { readCase, writeCase } from '#casefile/format.ts';
import { documentOf, written } from '#casefile/journal.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesInBothThemes } from './support/axe.ts';
import { openApp, type Opened } from './support/browser.ts';
import { drop, goTo, openDemo } from './support/journey.ts';

const checked = (page: Page) => page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 150_000 });
const kept = (page: Page) => page.locator('[data-kept="kept"]').waitFor({ timeout: 10_000 });

/** The case as the page hands it over. */
async function saved(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer l’affaire' }).first().click(),
  ]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile((await download.path()) ?? '')) };
}

const list = (page: Page) => page.getByRole('region', { name: 'Indices, dans l’ordre d’examen' });
const title = (page: Page) => page.locator('article h2').first().innerText();

describe('an investigator keeps what he decided', () => {
  let app: Opened;
  let page: Page;
  let troubles: string[];
  let first: { readonly name: string; readonly bytes: Uint8Array };
  let aside = '';

  beforeAll(async () => {
    app = await openApp();
    ({ page, troubles } = await app.page());
    page.setDefaultTimeout(20_000);
    await openDemo(app, page);
  });
  afterAll(() => app.close());

  it('is told that nothing is kept before the first decision, and signs with the name he types', async () => {
    await expect.poll(() => page.locator('.kept').innerText()).toMatch(/Dès votre première décision/);
    await page.getByLabel('Enquêteur').fill('Adjudante Claire Renaud');
    await page.getByLabel('Enquêteur').press('Tab');
    await kept(page);
    expect(await page.locator('.kept').innerText()).toMatch(/document seulement, jamais les fichiers sources/);
  });

  it('gives verdicts by keyboard; what is set aside folds away and is counted', async () => {
    await goTo(page, '/findings');
    await list(page).getByRole('button').first().waitFor();
    await page.keyboard.press('y');
    await list(page).getByText('retenu', { exact: true }).first().waitFor();
    await page.keyboard.press('j');
    aside = await title(page);
    await page.keyboard.press('n');
    await page.locator('[data-verdict-reason]:focus').waitFor();
    await page.keyboard.type('quittances de loyer vues');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /1 indice écarté, replié/ }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    await list(page).getByText('à vérifier', { exact: true }).first().waitFor();
  });

  it('writes a note, a star, and pins the finding to a hypothesis', async () => {
    await page.keyboard.press('c');
    await page.keyboard.type('Revoir avec la banque <b>=1+1</b>');
    await page.getByRole('button', { name: 'Marquer d’une étoile' }).first().click();
    await page.getByText('Épingler à une hypothèse').first().click();
    await page.getByLabel('Une affirmation à éprouver').fill('Les espèces viennent d’une caisse parallèle');
    await page.getByRole('button', { name: 'Épingler', exact: true }).click();
    await page.getByRole('link', { name: /^Épinglé pour\s: Les espèces viennent/ }).waitFor();
    await page.locator('.rows button').first().click();
    const drawer = page.getByRole('complementary', { name: 'Lignes d’origine' });
    await drawer.getByLabel('Note', { exact: true }).fill('ligne à montrer');
    await drawer.getByLabel('Note', { exact: true }).press('Tab');
    await drawer.getByRole('img', { name: 'Porte une note' }).first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('takes the last act back with a sentence, and does it again', async () => {
    await page.locator('body').press('Control+z');
    await expect
      .poll(() => page.locator('.taken-back').innerText())
      .toMatch(/^Annulé\s: Note, .*\(– → ligne à montrer\)/);
    await page.locator('body').press('Control+y');
    await expect.poll(() => page.locator('.taken-back').innerText()).toMatch(/^Rétabli\s:/);
    await page.locator('.taken-back').getByRole('button', { name: 'Compris' }).click();
  });

  it('counts the verdicts of a check on its page', async () => {
    await goTo(page, '/findings');
    await page.getByRole('button', { name: /1 indice écarté, replié/ }).click();
    await list(page).getByText('écarté', { exact: true }).first().click();
    expect(await title(page)).toBe(aside);
    await page
      .locator('article')
      .getByText('quittances de loyer vues')
      .or(page.locator('[data-verdict-reason]'))
      .first()
      .waitFor();
    expect(await page.locator('[data-verdict-reason]').inputValue()).toBe('quittances de loyer vues');
    await goTo(page, '/checks');
    await page
      .getByRole('button', {
        name: new RegExp(`^${aside.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s')}`),
      })
      .click();
    await expect.poll(() => page.locator('article').innerText()).toMatch(/Vos verdicts\s: .*1\sécarté/);
    expect(await page.locator('article').innerText()).toMatch(/Précision dans cette affaire/);
  });

  it('argues on the board, and reads every act in the journal', async () => {
    await goTo(page, '/board');
    const claim = page.getByRole('article', { name: 'Les espèces viennent d’une caisse parallèle' });
    await claim.getByLabel('Pièce ou réponse qui manque').fill('Bandes de caisse de mars 2023');
    await claim.getByRole('button', { name: 'Ajouter' }).click();
    await claim.getByText('Bandes de caisse de mars 2023').waitFor();
    expect(await breachesInBothThemes(page)).toEqual([]);
    await goTo(page, '/');
    await page.getByRole('link', { name: /Journal\s:\s\d+\sactes/ }).click();
    await page.getByText(/La chaîne tient sur/).waitFor();
    const lines = await page.locator('.lines').innerText();
    expect(lines).toMatch(/Pièce manquante, Bandes de caisse de mars 2023/);
    expect(lines).toMatch(/Adjudante Claire Renaud/);
    expect(lines).not.toMatch(/suspect|coupable/i);
    expect(await breachesInBothThemes(page)).toEqual([]);
  });

  it('saves one file, opens it in a fresh browser with the same sources, and saves the same bytes', async () => {
    await goTo(page, '/findings');
    first = await saved(page);
    expect(first.name).toMatch(/\.zip$/);
    const other = await app.page();
    await other.page.goto(app.address);
    await drop(other.page, [first]);
    await other.page.getByRole('heading', { level: 1 }).first().waitFor();
    await other.page.getByText(/fichiers de l’affaire manquent/).waitFor();
    expect(await breachesInBothThemes(other.page)).toEqual([]);
    await other.page.getByRole('button', { name: 'Relire les fichiers de démonstration' }).click();
    await checked(other.page);
    await other.page.waitForURL(/\/findings/);
    await other.page.getByRole('button', { name: /1 indice écarté, replié/ }).waitFor();
    await list(other.page).getByText('retenu', { exact: true }).first().waitFor();
    const again = await saved(other.page);
    expect(again.name).toBe(first.name);
    expect(Buffer.from(again.bytes).equals(Buffer.from(first.bytes))).toBe(true);
    expect(other.troubles).toEqual([]);
    await other.page.context().close();
  });

  it('loses nothing when the tab is killed, and a second tab only reads', async () => {
    const context = page.context();
    const second = await context.newPage();
    await second.goto(app.address);
    await second.getByRole('button', { name: /Reprendre l’affaire/ }).click();
    await checked(second);
    await expect
      .poll(() => second.locator('[data-kept="elsewhere"]').first().innerText())
      .toMatch(/déjà ouverte dans un autre onglet/);
    await goTo(second, '/findings');
    expect(await second.getByRole('button', { name: 'Retenir' }).isDisabled()).toBe(true);
    await page.close();
    await goTo(second, '/');
    await second.getByRole('button', { name: 'Écrire ici' }).click();
    await expect.poll(() => second.getByRole('button', { name: 'Écrire ici' }).count()).toBe(0);
    await second.getByLabel('Enquêteur').fill('Adjudant Yanis Morel');
    await second.getByLabel('Enquêteur').press('Tab');
    await second.waitForTimeout(2500);
    await second.close();
    page = await context.newPage();
    await page.goto(app.address);
    await page.getByRole('button', { name: /Reprendre l’affaire/ }).click();
    await checked(page);
    await goTo(page, '/');
    expect(await page.getByLabel('Enquêteur').inputValue()).toBe('Adjudant Yanis Morel');
  });

  it('is told in a sentence when the storage is full, and the file can still be saved', async () => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(app.address).origin, quotaSize: 10 });
    await page.getByRole('textbox', { name: 'Nom de l’affaire' }).fill('Affaire Némésis bis');
    await page.getByRole('textbox', { name: 'Nom de l’affaire' }).press('Tab');
    await expect
      .poll(() => page.locator('[data-kept="full"]').first().innerText(), { timeout: 10_000 })
      .toMatch(/stockage du navigateur est plein/);
    expect((await saved(page)).name).toBe('Affaire Némésis bis.zip');
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(app.address).origin });
  });

  it('takes a colleague’s decisions in, and chooses where they differ', async () => {
    const read = readCase(first.name, first.bytes);
    if (!read.ok) throw new Error(read.problem.code);
    const { journal, view } = read.value;
    const at = journal.findIndex(
      ({ part, after }) => part === 'verdicts' && (after as { verdict?: string } | null)?.verdict === 'set_aside',
    );
    const parted = journal.slice(0, at);
    const { part, key, after } = journal[at]!;
    const kept = { ...(after as object), verdict: 'keep', reason: 'facture absente' };
    const theirs = written(
      parted,
      { part, key, before: standing(documentOf(parted), part, key), after: kept, why: 'facture absente' },
      { at: '2026-01-02T03:04:05.000Z', by: 'Capitaine Sow' },
    );
    await drop(page, [{ name: 'collègue.zip', bytes: writeCase({ journal: theirs, view }) }]);
    await page.getByRole('button', { name: 'Fusionner…' }).click();
    const dialog = page.getByRole('dialog', { name: /Fusionner avec « collègue\.zip »/ });
    await dialog.getByText(/1\ss’oppose à la vôtre/).waitFor();
    expect(await dialog.getByRole('button', { name: 'Fusionner', exact: true }).isDisabled()).toBe(true);
    await dialog.getByRole('radio', { name: /Suivre Capitaine Sow.*facture absente/ }).click();
    expect(await breachesInBothThemes(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Fusionner', exact: true }).click();
    await page.getByRole('link', { name: /Journal\s:/ }).click();
    await expect.poll(() => page.locator('.lines').innerText()).toMatch(/Fusion, collègue\.zip/);
    await goTo(page, '/');
  });

  it('refuses a file that was cut, and one of a later version, in a sentence', async () => {
    await drop(page, [{ name: 'coupé.zip', bytes: first.bytes.slice(0, first.bytes.length >> 1) }]);
    await page.getByText(/coupé\.zip\s» est coupé ou endommagé/).waitFor();
    const later = Buffer.from(first.bytes);
    later.write('"format": 7', later.indexOf('"format": 1'));
    await drop(page, [{ name: 'futur.zip', bytes: later }]);
    await page.getByText(/futur\.zip\s» a été enregistré par une version plus récente.*format 7/).waitFor();
  });

  it('forgets the case when asked', async () => {
    await page.getByRole('button', { name: 'Fermer et oublier' }).click();
    await page.getByRole('button', { name: /affaire de démonstration/i }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: /affaire de démonstration/i }).waitFor();
    await page.waitForTimeout(500);
    expect(await page.getByText('Affaires gardées par ce navigateur').count()).toBe(0);
  });

  it('met no error on the way', () => {
    expect(troubles).toEqual([]);
  });
});
