import { plainName } from './gazetteer.ts';

const languages = ['fr', 'en', 'es'];

/** Country codes by their plain names in French, English and Spanish, and a few that banks write. */
export function countryNames(): ReadonlyMap<string, string> {
  const found = new Map<string, string>([
    ['EMIRATS', 'AE'],
    ['EAU', 'AE'],
    ['UAE', 'AE'],
    ['UK', 'GB'],
    ['ANGLETERRE', 'GB'],
    ['ENGLAND', 'GB'],
    ['USA', 'US'],
    ['HOLLANDE', 'NL'],
  ]);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const one of letters)
      for (const other of letters) {
        const name = names.of(one + other);
        if (name !== undefined && !ours.has(one + other)) found.set(plainName(name), one + other);
      }
  }
  return found;
}

/** France and what belongs to it: never a foreign country. */
const ours: ReadonlySet<string> = new Set([
  'FR',
  'FX',
  'GP',
  'MQ',
  'GF',
  'RE',
  'YT',
  'PM',
  'BL',
  'MF',
  'WF',
  'PF',
  'NC',
  'TF',
  'CP',
  'EU',
  'UN',
  'EZ',
  'ZZ',
]);

/** Whether a country code is that of another country. */
export const isForeign = (code: string): boolean => /^[A-Z]{2}$/.test(code) && !ours.has(code);
