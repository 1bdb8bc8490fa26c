import type { Language } from '#domain/language.ts';

const NARROW = '\u202f';

/** French sets a narrow unbreakable space before `; : ! ? » % €` and after `«`. Other languages are left alone. */
export function typeset(text: string, language: Language): string {
  return language === 'fr' ? text.replace(/ (?=[;:!?»%€])/g, NARROW).replace(/« /g, `«${NARROW}`) : text;
}
