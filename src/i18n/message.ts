import type { Trilingual } from '#domain/language.ts';

/** The words of one area of the product: ICU messages by name, the same names in every language. Apostrophes are typographic: ’ */
export type Messages = Trilingual<Readonly<Record<string, string>>>;
