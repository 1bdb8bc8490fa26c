import { checks } from '#checks/catalogue.ts';
import type { Language } from '#domain/language.ts';

/** The title of a check in a language; its id where this version does not know it. */
export const checkTitle = (id: string, language: Language): string =>
  checks.find((check) => check.id === id)?.text[language].title ?? id;
