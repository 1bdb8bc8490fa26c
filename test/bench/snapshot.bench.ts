import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyse } from '#cli/commands/analyse.ts';
import { openFiles } from '../browser/support/file-browser.ts';
import { line, seconds, timed } from './report.ts';

const ROWS = Number(process.env['LIMIER_ROWS'] ?? 100_000);
const STATEMENTS = 4;
const labels = [
  ['VIREMENT DE MARTIN PAUL', true],
  ['VIR SEPA RECU DURAND', true],
  ['VERSEMENT ESPECES AGENCE LILLE', true],
  ['CB SUPERMARCHE LILLE', false],
  ['PRLV EDF', false],
  ['VIR LOYER SCI DU PORT', false],
  ['RETRAIT DAB LILLE CENTRE', false],
  ['FRAIS DE TENUE', false],
] as const;

/** Five years of one account, as a bank writes them: each label with a reference of its own, which no compressor can guess. */
function statement(number: number): string {
  let state = 12345 + number;
  const below = (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const rows = Array.from({ length: ROWS / STATEMENTS }, (_, row) => {
    const day = new Date(Date.UTC(2019, 0, 1 + Math.floor((row * 1800 * STATEMENTS) / ROWS)))
      .toISOString()
      .slice(0, 10);
    const [label, isIn] = labels[below(labels.length)] ?? labels[0];
    const amount = ((100 + below(400_000)) / 100).toFixed(2).replace('.', ',');
    return `${day};${label} ${below(10_000)};${isIn ? '' : amount};${isIn ? amount : ''};REF${below(100_000_000)}`;
  });
  return [`Compte : FR763006600010000000000000${number}0`, 'Date;Libellé;Débit;Crédit;Référence', ...rows].join('\n');
}

it('a snapshot of a hundred thousand rows, opened from disk with the network cut', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'limier-snapshot-'));
  const disk = await openFiles();
  try {
    await mkdir(join(folder, 'sources'));
    for (let number = 1; number <= STATEMENTS; number += 1)
      await writeFile(join(folder, 'sources', `releve-${number}.csv`), statement(number));
    const path = join(folder, 'grand.html');
    const args = [join(folder, 'sources'), '--snapshot', path, '--json', join(folder, 'grand.json')];
    const written = await timed(() => analyse(args));
    expect(written.value).toBeLessThan(2);
    const { size } = await stat(path);
    line('size', `${(size / 1e6).toFixed(2)} MB`, 'at most 10');
    line('read, analysed and written', seconds(written.ms));
    for (let turn = 1; turn <= 3; turn += 1) {
      const { ms } = await timed(async () => {
        const { page } = await disk.open(path);
        await page.getByText('Chaque partie correspond au manifeste').waitFor({ timeout: 120_000 });
        await page.context().close();
      });
      line(`opened, proven and shown (${turn})`, seconds(ms), 'at most 1.5');
    }
    expect(disk.asked).toEqual([]);
  } finally {
    await disk.close();
    await rm(folder, { recursive: true });
  }
});
