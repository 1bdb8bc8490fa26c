import type { Guess } from '../proposal.ts';
import { currencyOf } from './currency.ts';
import type { SeenCell } from './dates.ts';

/** A sign or a code beside a number. `$` is read as the dollar of the United States, and said. */
const written = /€|\$|£|\b(?:EUR|euros?|USD|GBP|CHF)\b/i;

/** ISO code of the currency written in the cell of an amount, or null. */
export function currencyInCell(text: string): string | null {
  const found = written.exec(text);
  return found === null ? null : currencyOf(found[0]);
}

export interface CellCurrencies {
  /** Each currency seen in the cells, with the first cell that shows it. */
  readonly seen: readonly Guess<string>[];
  /** Cells with an amount and no currency. */
  readonly bare: number;
}

/** Currencies written in the cells of amounts. */
export function sniffCellCurrencies(cells: readonly SeenCell[]): CellCurrencies {
  const seen = new Map<string, Guess<string>>();
  let bare = 0;
  for (const { row, text } of cells) {
    if (!/[1-9]/.test(text)) continue;
    const code = currencyInCell(text);
    if (code === null) bare += /^[\s\d.,'’+−()-]+$/.test(text) ? 1 : 0;
    else if (!seen.has(code)) seen.set(code, { value: code, witnesses: [{ row, text }] });
  }
  return { seen: [...seen.values()], bare };
}

/** The one currency that the name of a file carries as a code of its own, as in `releve_EUR_2024.csv`. */
export function currencyInName(path: string): string | null {
  const name = (path.split(/[\\/]/).at(-1) ?? path).replace(/\.[a-z0-9]+$/i, '');
  const found = new Set(name.match(/(?<![A-Za-z])(?:EUR|USD|GBP|CHF)(?![A-Za-z])/g) ?? []);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
