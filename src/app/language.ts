import { languages, type Language } from '#domain/language.ts';

/** The language the reader chose, else the first of the browser's that the product speaks, else French. */
export function languageOf(chosen: Language | undefined, browser: readonly string[]): Language {
  if (chosen) return chosen;
  for (const tag of browser) {
    const known = languages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (known) return known;
  }
  return 'fr';
}
