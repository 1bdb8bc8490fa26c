import type { categories, methods } from '#ledger/schema.ts';

export type Method = (typeof methods)[number];
export type Category = (typeof categories)[number];

/** One rule of a list: the first that matches decides. `words` is an RE2 pattern over text in capitals without accents. */
export interface LabelRule<Given extends string> {
  readonly id: string;
  readonly words: string;
  readonly direction?: 'credit' | 'debit';
  readonly gives: Given;
}

export const rule = <Given extends string>(
  id: string,
  gives: Given,
  words: string,
  direction?: 'credit' | 'debit',
): LabelRule<Given> => (direction === undefined ? { id, gives, words } : { id, gives, words, direction });

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Text a rule looks at: capitals, no accents. */
export const plainSql = (text: string): string => `upper(strip_accents(${text}))`;

/** A `case` that gives the id of the first rule that matches, or null. */
export function ruleSql(rules: readonly LabelRule<string>[], text: string, direction: string | null): string {
  const branches = rules.flatMap((one) => {
    if (one.direction !== undefined && direction === null) return [];
    const side =
      one.direction === undefined
        ? ''
        : `coalesce(${direction}, ${literal(one.direction)}) = ${literal(one.direction)} and `;
    return [`when ${side}regexp_matches(${text}, ${literal(one.words)}) then ${literal(one.id)}`];
  });
  return branches.length === 0 ? 'cast(null as varchar)' : `case ${branches.join('\n    ')} else null end`;
}

/** A `case` that gives what the rule of an id gives: patterns are long to match, and to compile, so that they are matched once. */
export function givenSql(rules: readonly LabelRule<string>[], id: string): string {
  const ids = new Map<string, string[]>();
  for (const one of rules) ids.set(one.gives, [...(ids.get(one.gives) ?? []), literal(one.id)]);
  const branches = [...ids].map(([gives, of]) => `when ${id} in (${of.join(', ')}) then ${literal(gives)}`);
  return branches.length === 0 ? 'cast(null as varchar)' : `case ${branches.join(' ')} else null end`;
}
