import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface LongFile {
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  remove(): void;
}

const ACCOUNTS = 20_000;
const two = (value: number): string => String(value).padStart(2, '0');
const money = (cents: number): string => `${Math.floor(cents / 100)}.${two(cents % 100)}`;

/** A small generator of numbers below 1, the same at every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

async function written(
  name: string,
  rows: number,
  header: string,
  row: (at: number, random: () => number) => string,
): Promise<LongFile> {
  const folder = mkdtempSync(join(tmpdir(), 'limier-bench-'));
  const path = join(folder, name);
  const file = await open(path, 'w');
  const random = numbers(12_345);
  let lines = header;
  for (let at = 0; at < rows; at += 1) {
    lines += row(at, random);
    if (lines.length > 1 << 20) {
      await file.write(lines);
      lines = '';
    }
  }
  await file.write(lines);
  await file.close();
  return { path, rows, bytes: statSync(path).size, remove: () => rmSync(folder, { recursive: true }) };
}

/** Transfers without an irregularity of form, about 90 bytes each; one in ten thousand has an amount that cannot be read. */
export const regularFile = (rows: number): Promise<LongFile> =>
  written(
    'virements.csv',
    rows,
    'date,type,amount,nameOrig,nameDest,bankOrig,bankDest,oldbalanceOrig,reference\n',
    (at, random) => {
      const day = Math.floor((at * 336) / rows);
      const from = Math.floor(random() ** 2 * ACCOUNTS);
      const to = Math.floor(random() * ACCOUNTS);
      const amount = at % 10_000 === 9_999 ? 'illisible' : money(Math.round(Math.exp(random() * 7 + 2) * 100));
      return `2023-${two(1 + Math.floor(day / 28))}-${two(1 + (day % 28))},TRANSFER,${amount},C${1_000_000_000 + from},C${1_000_000_000 + to},bank_${from % 5},bank_${to % 7},${money(at * 7)},REF${String(at).padStart(9, '0')}\n`;
    },
  );

/** A French statement as ugly as real ones: labels of two lines in quotes, records cut short, a subtotal each thousand, blank lines. */
export const irregularFile = (rows: number): Promise<LongFile> =>
  written('releve.csv', rows, 'Date;Libellé;Débit;Crédit;Solde;IBAN\n', (at, random) => {
    const day = `${two(1 + (at % 28))}/${two(1 + (Math.floor(at / 28) % 12))}/2023`;
    const amount = money(Math.round(Math.exp(random() * 7 + 2) * 100)).replace('.', ',');
    if (at % 1_000 === 999) return `;Sous-total ${Math.floor(at / 1_000)};${amount};;;\n`;
    if (at % 1_000 === 500) return '\n';
    if (at % 1_000 === 250) return `${day};CB MAGASIN\n`;
    const label = at % 20 === 0 ? `"VIR SEPA ""RECU""\nDE M ${at % 977}"` : `CB MAGASIN ${at % 977} LILLE`;
    const sides = at % 3 === 0 ? `;${amount}` : `${amount};`;
    return `${day};${label};${sides};;FR7630006000011234567890189\n`;
  });
