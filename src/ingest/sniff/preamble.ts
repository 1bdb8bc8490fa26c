import type { Preamble, SampleRow } from '../proposal.ts';
import { currencyWithin } from './currency.ts';

const ibanShape = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}/g;
const numberShape = /(?:compte|account|cuenta|carte|card)\b[^\d]{0,40}?(\d[\d ]{5,22}\d)/i;
const holderShape = /(?:titulaire|account holder|holder|titular)\s*:?\s+(.+)/i;
const civility = /^\s*((?:M\.|MR|MME|MLLE|MONSIEUR|MADAME|SR\.|SRA\.|MRS|MS)\s+.+|STE\s+.+)$/i;
const legalForm = /\b(?:SARL|SASU?|EURL|SCI|SNC|SELARL|SLU?|LTD|LLC|GMBH)\b/;
const institutionShape = /\b(?:banque|bank|banco|caisse|cr[ée]dit|comptoir)\b/i;

/** Whether the text is an IBAN whose check digits hold (ISO 13616). */
export function isIban(text: string): boolean {
  const plain = text.replaceAll(' ', '');
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  let rest = 0;
  for (const sign of plain.slice(4) + plain.slice(0, 4))
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** The first valid IBAN written in a text, without spaces: the longest reading whose check digits hold. */
export function ibanWithin(text: string): string | null {
  for (const found of text.matchAll(ibanShape))
    for (let plain = found[0].replaceAll(' ', ''); plain.length >= 15; plain = plain.slice(0, -1))
      if (isIban(plain)) return plain;
  return null;
}

const spanShape =
  /\b(?:entre le|du|from|between|p[ée]riode|period|desde)\b.*?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b.*?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b|(\d{4}-\d\d-\d\d)\D{1,12}(\d{4}-\d\d-\d\d)/i;

/** `entre le 01/01/2023 et le 31/12/2023`, day first, as one span; null when it would be no calendar days. */
function spanWithin(text: string): string | null {
  const found = spanShape.exec(text);
  if (found === null) return null;
  const [, d1, m1, y1, d2, m2, y2, from, to] = found;
  const days =
    from !== undefined
      ? [from, to ?? '']
      : [
          `${y1}-${m1?.padStart(2, '0')}-${d1?.padStart(2, '0')}`,
          `${y2}-${m2?.padStart(2, '0')}-${d2?.padStart(2, '0')}`,
        ];
  const real = days.every((day) => !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && Number(day.slice(5, 7)) <= 12);
  return real && (days[0] ?? '') <= (days[1] ?? '') ? days.join('/') : null;
}

/** What lines above the header say of the account. */
export function readPreamble(rows: readonly SampleRow[]): Preamble {
  const found: { -readonly [Fact in keyof Preamble]: Preamble[Fact] } = {
    accountNumber: null,
    iban: null,
    holder: null,
    currency: null,
    institution: null,
    period: null,
  };
  const see = (fact: keyof Preamble, row: number, text: string, value: string | null | undefined): void => {
    const plain = value?.trim().replace(/\s+/g, ' ');
    if (plain !== undefined && plain !== '' && found[fact] === null)
      found[fact] = { value: plain, witnesses: [{ row, text: text.slice(0, 120) }] };
  };
  for (const { row, cells } of rows) {
    const text = cells
      .filter((cell) => cell.trim() !== '')
      .join(' ')
      .trim();
    if (text === '') continue;
    const iban = ibanWithin(text);
    see('iban', row, text, iban);
    see('accountNumber', row, text, numberShape.exec(text)?.[1]?.replaceAll(' ', ''));
    see('holder', row, text, holderShape.exec(text)?.[1]);
    see('holder', row, text, civility.exec(text)?.[1]?.replace(/^STE\s+/i, ''));
    const [before, after] = text.split(/ [-–] /);
    if (after !== undefined && legalForm.test(after)) see('holder', row, text, after);
    if (institutionShape.test(before ?? '') && text.length < 60 && !/\d/.test(before ?? ''))
      see('institution', row, text, before);
    see('period', row, text, spanWithin(text));
    see('currency', row, text, currencyWithin(text));
  }
  return found;
}
