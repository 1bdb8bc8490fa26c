import type { Language } from '#domain/language.ts';
import { write } from './icu.ts';
import mapping from './messages/mapping.ts';

/** What the sniffer is not certain of: a name of `messages/mapping.ts`, and data of the file. */
export interface SpokenDoubt {
  readonly code: keyof (typeof mapping)['fr'];
  readonly column: string | null;
  readonly seen: string;
}

const or = { fr: 'ou', en: 'or', es: 'o' } as const;
const aboutRoles: ReadonlySet<string> = new Set(['role-missing', 'role-twice']);

/**
 * A doubt as a sentence in the reader's language.
 *
 * @param roleName  what a role of the table is called in that language
 */
export function doubtSentence(
  { code, column, seen }: SpokenDoubt,
  language: Language,
  roleName: (role: string) => string,
): string {
  const roles = (): string => seen.split(' | ').map(roleName).join(` ${or[language]} `);
  const values = { column: column ?? '', seen: aboutRoles.has(code) ? roles() : seen };
  return write(mapping[language][code], values, language);
}
