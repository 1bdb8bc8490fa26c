import { done, refused, type Outcome } from '#domain/problem.ts';
import { categories, methods } from '#ledger/schema.ts';
import { categoryRules } from './category-rules.ts';
import { methodRules } from './method-rules.ts';
import type { Category, LabelRule, Method } from './rule.ts';

/** Version of the file's format. */
export const RULES_FORMAT = 1;
/** Signs of the words of one rule. */
export const LONGEST_WORDS = 300;
/** Rules of one book: more are a list, not rules. */
const MOST_RULES = 500;
/** Put before the id of a user's rule where the ledger says which rule decided. */
export const OWN = 'own:';

/** A rule of the user, looked at before the built-in ones. */
export interface OwnRule {
  readonly id: string;
  readonly of: 'method' | 'category';
  /** A word of the ledger's own list of means or natures. */
  readonly gives: string;
  /** Plain words, alternatives between commas, or one RE2 pattern. */
  readonly words: string;
  readonly as: 'words' | 'pattern';
  readonly direction?: 'credit' | 'debit';
}

/** The user's rules in their order, and the built-in ones that are switched off, as `category:rent`. */
export interface RuleBook {
  readonly own: readonly OwnRule[];
  readonly off: readonly string[];
}

export const emptyBook: RuleBook = { own: [], off: [] };

export interface CompiledRules {
  readonly method: readonly LabelRule<Method>[];
  readonly category: readonly LabelRule<Category>[];
}

/** Words as a pattern over text in capitals without accents, whole words only; long numbers as labels are looked at, `#`. */
export function patternOf({ words, as }: Pick<OwnRule, 'words' | 'as'>): string {
  if (as === 'pattern') return `(?i)${words}`;
  const alternatives = words
    .split(',')
    .map((one) => one.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().trim())
    .filter((one) => one !== '')
    .map((one) =>
      one
        .replace(/\d[\d/.,:]{2,}/g, '#')
        .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
        .replace(/\s+/g, String.raw`\s+`),
    );
  return `(^|[^A-Z0-9])(${alternatives.join('|')})([^A-Z0-9]|$)`;
}

function listOf<Given extends string>(
  of: OwnRule['of'],
  builtIn: readonly LabelRule<Given>[],
  book: RuleBook,
): readonly LabelRule<Given>[] {
  const own = book.own
    .filter((one) => one.of === of)
    .map((one): LabelRule<Given> => {
      const given = { id: `${OWN}${one.id}`, words: patternOf(one), gives: one.gives as Given };
      return one.direction === undefined ? given : { ...given, direction: one.direction };
    });
  return [...own, ...builtIn.filter(({ id }) => !book.off.includes(`${of}:${id}`))];
}

/** The rules in force, in their order: the user's, then the built-in ones that are on. */
export const compiledRules = (book: RuleBook): CompiledRules => ({
  method: listOf('method', methodRules, book),
  category: listOf('category', categoryRules, book),
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What hinders a rule, as the place in it that is wrong, or null. RE2 itself has the last word on a pattern: `checkPatterns`. */
export function faultOfRule(rule: unknown): string | null {
  if (!isRecord(rule)) return 'not an object';
  const { id, of, gives, words, as, direction } = rule;
  if (typeof id !== 'string' || !/^[\p{L}\d][\p{L}\d ._-]{0,59}$/u.test(id)) return '"id"';
  if (of !== 'method' && of !== 'category') return '"of": method | category';
  if (!((of === 'method' ? methods : categories) as readonly unknown[]).includes(gives))
    return `"gives": ${String(gives)}`;
  if (as !== 'words' && as !== 'pattern') return '"as": words | pattern';
  if (typeof words !== 'string' || words.replace(/[\s,]/g, '') === '' || words.length > LONGEST_WORDS) return '"words"';
  if (as === 'pattern' && /\(\?<?[=!]|\\[1-9]/.test(words))
    return '"words": RE2 has no look-around and no back-reference';
  if (direction !== undefined && direction !== 'credit' && direction !== 'debit') return '"direction": credit | debit';
  return null;
}

/** Reads a rules file, `limier-rules`. @returns the book, or `rules-file-invalid` with the place that is wrong */
export function readRuleFile(name: string, text: string): Outcome<RuleBook> {
  const wrong = (where: string) => refused<RuleBook>({ code: 'rules-file-invalid', name, where });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    return wrong(cause instanceof Error ? cause.message : 'JSON');
  }
  if (!isRecord(parsed) || parsed['limier-rules'] !== RULES_FORMAT || !Array.isArray(parsed['rules']))
    return wrong(`{ "limier-rules": ${RULES_FORMAT}, "rules": […], "off": […] }`);
  const rules: readonly unknown[] = parsed['rules'];
  const off: unknown = parsed['off'] ?? [];
  if (rules.length > MOST_RULES) return wrong(`rules: ${rules.length} > ${MOST_RULES}`);
  for (const [at, rule] of rules.entries()) {
    const fault = faultOfRule(rule);
    if (fault !== null) return wrong(`rules[${at}]: ${fault}`);
  }
  const own = rules as readonly OwnRule[];
  const twice = own.find(({ id }, at) => own.findIndex((other) => other.id === id) !== at);
  if (twice) return wrong(`rules: id "${twice.id}" ×2`);
  const known = new Set([
    ...methodRules.map(({ id }) => `method:${id}`),
    ...categoryRules.map(({ id }) => `category:${id}`),
  ]);
  if (!Array.isArray(off) || !off.every((id) => typeof id === 'string' && known.has(id))) return wrong('"off"');
  return done({
    own: own.map(({ id, of, gives, words, as, direction }) => ({
      id,
      of,
      gives,
      words,
      as,
      ...(direction === undefined ? {} : { direction }),
    })),
    off: off as readonly string[],
  });
}

/** The book as a file that `readRuleFile` reads back. */
export const writeRuleFile = ({ own, off }: RuleBook): string =>
  `${JSON.stringify({ 'limier-rules': RULES_FORMAT, rules: own, off }, null, 2)}\n`;
