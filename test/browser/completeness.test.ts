import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statementFile, withBalances, ibans, type Movement } from '../support/statement-file.ts';
import { openApp, type Opened } from './support/browser.ts';
import { drop, goTo } from './support/journey.ts';

const salary = (month: number): readonly Movement[] => {
  const of = `2024-${String(month).padStart(2, '0')}`;
  return [
    { on: `${of}-15`, cents: 210000, label: 'VIR SEPA RECU DE EMPLOYEUR SALAIRE' },
    { on: `${of}-16`, cents: -65000, label: 'VIREMENT VERS LIVRET' },
    { on: `${of}-20`, cents: -1250, label: 'CARTE BOULANGERIE' },
    { on: `${of}-25`, cents: -80000, label: 'PRLV LOYER' },
  ];
};
const year = withBalances(
  [1, 2, 3, 4, 5, 6].flatMap((month) => salary(month)),
  50000,
);
/** The bakery of March is taken out: the rent of March is the first row whose balance does not follow. */
const cut = year.filter((_, at) => at !== 10);
const savings: readonly Movement[] = [
  ...[1, 2, 3].map((month) => ({
    on: `2024-0${month}-${month === 2 ? '18' : '16'}`,
    cents: 65000,
    label: 'VIR SEPA RECU DE DUPONT ANNE',
  })),
  { on: '2024-03-28', cents: -500, label: 'FRAIS DE TENUE DE COMPTE' },
];

const register = [
  'Établissement;Code banque;Numéro de compte;IBAN;Titulaire;Nature du compte;Date douverture;Date de clôture;Mandataire',
  `Banque du Nord;30006;00001123456;${ibans.one};DUPONT Anne;Compte courant particulier;01/02/2010;;`,
  `Banque du Nord;10107;00101123456;${ibans.two};DUPONT Anne;Livret;13/02/2010;;`,
  'Banque du Sud;20041;0500013M026;FR1420041010050500013M02606;DUPONT Anne;Compte courant particulier;14/02/2010;;',
].join('\n');

describe('an investigator asks what is missing', () => {
  let app: Opened;
  let page: Page;
  let troubles: string[];
  const main = () => page.locator('main').innerText();

  beforeAll(async () => {
    app = await openApp();
    ({ page, troubles } = await app.page());
    await page.goto(app.address);
    const bytes = async (file: { readonly path: string; readonly blob: Blob }) => ({
      name: file.path,
      bytes: new Uint8Array(await file.blob.arrayBuffer()),
    });
    await drop(page, [
      { name: 'comptes-bancaires.csv', bytes: new TextEncoder().encode(register) },
      await bytes(statementFile('courant.csv', cut)),
      await bytes(
        statementFile(
          'courant-mai.csv',
          year.slice(16, 20).map(({ balance: _, ...row }) => row),
        ),
      ),
      await bytes(statementFile('copie.csv', cut)),
      await bytes(statementFile('livret.csv', savings, { iban: ibans.two })),
    ]);
    await page.locator('[data-checks="done"]').waitFor({ state: 'attached', timeout: 150_000 });
    await goTo(page, '/completeness');
    await page.getByRole('group', { name: 'Mois reçus, compte par compte' }).waitFor();
  });
  afterAll(() => app.close());

  it('sees each account month by month, by sign and by word, also the one without a statement', async () => {
    const cells = await page
      .locator('[data-cell]')
      .evaluateAll((all) => all.map((cell) => cell.getAttribute('aria-label') ?? ''));
    expect(cells.filter((cell) => /mars 2024.*écart de solde/.test(cell))).toHaveLength(1);
    expect(cells.filter((cell) => /mai 2024.*donné par plusieurs fichiers/.test(cell))).toHaveLength(1);
    expect(cells.filter((cell) => /Banque du Sud.*rien reçu/.test(cell))).toHaveLength(6);
    expect((await main()).replace(/\s+/g, ' ')).toMatch(/5 sur 6/);
  });

  it('goes with one click from the broken month to the row and its raw cell', async () => {
    await page.getByRole('button', { name: /mars 2024.*écart de solde/ }).click();
    const drawer = page.getByRole('complementary', { name: 'Lignes d’origine' });
    await expect.poll(() => drawer.innerText()).toMatch(/courant\.csv/);
    await expect.poll(() => drawer.innerText()).toMatch(/PRLV LOYER/);
    expect(await drawer.innerText()).toMatch(/écart -?−?12,50/);
    await page.keyboard.press('Escape');
  });

  it('walks the months by keyboard', async () => {
    await page.locator('[data-cell="0/0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('1/1');
  });

  it('reads of each statement what it opens, moves and closes with, and of files received twice', async () => {
    const text = (await main()).replace(/[\s\u202f\u00a0]+/g, ' ');
    expect(text).toMatch(/copie\.csv est identique, octet pour octet, à courant\.csv/);
    expect(text).toMatch(/500,00/);
    await page
      .getByRole('table')
      .filter({ hasText: 'Solde initial' })
      .getByRole('button', { name: 'Voir la ligne' })
      .first()
      .click();
    const drawer = page.getByRole('complementary', { name: 'Lignes d’origine' });
    await expect.poll(() => drawer.innerText()).toMatch(/PRLV LOYER/);
    await page.keyboard.press('Escape');
  });

  it('confirms and rejects transfers between accounts of one holder, and takes it back', async () => {
    const pairs = page.getByRole('region', { name: 'Virements entre comptes d’un même titulaire' });
    await expect.poll(() => pairs.innerText(), { timeout: 20_000 }).toMatch(/à examiner/);
    await pairs.getByRole('button', { name: /^Confirmer le virement de 650.*16\/02\/2024/ }).click();
    await expect.poll(() => pairs.innerText(), { timeout: 20_000 }).toMatch(/votre décision/);
    await pairs.getByRole('button', { name: /^Reprendre la décision/ }).click();
    await expect.poll(() => pairs.innerText(), { timeout: 20_000 }).toMatch(/à examiner/);
  });

  it('met no error on the way', () => {
    expect(troubles).toEqual([]);
  });
});
