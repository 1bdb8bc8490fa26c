import { noAnswers, type CaseAnswers } from '#domain/case-answers.ts';
import { done, refused, type Outcome } from '#domain/problem.ts';
import type { Database } from '#engine/database.ts';
import { emptyBook } from '#ingest/classify/rule-book.ts';
import { emptyRecipe } from '#ingest/recipe/recipe.ts';
import { hmac } from '#seal/hmac.ts';
import { fromHexadecimal } from '#seal/written-bytes.ts';
import { answersOf, type CaseDecisions, type SamePersonsOf } from './case-decisions.ts';
import { actions, levels, type Disclosure, type Level } from './disclosure.ts';
import type { Parts } from './format.ts';
import { decidedIn, type Decided } from './recipe.ts';
import { isAliased, keyMarkOf } from './redact.ts';

/** What whoever verifies has besides the file and its sources. */
export interface ReplayGiven {
  readonly ofCase: CaseDecisions | null;
  /** Key of the aliases, 32 bytes in hexadecimal. */
  readonly aliasKey: string | null;
}

export const nothingGiven: ReplayGiven = { ofCase: null, aliasKey: null };

/** What a snapshot is computed again on: the recipe it carries, or for a masked one, which carries none, that of its case. */
export interface ReplayGround extends Omit<Decided, 'answers'> {
  readonly answers: (database: Database) => Promise<CaseAnswers>;
  /** How what is computed again is masked before it is compared; null for a full snapshot. */
  readonly disclosure: Disclosure | null;
  /** As the file writes the digest of a source. */
  readonly digestShown: (digest: string) => string;
  /** What a source was called, by its digest, where the file has another name in its place. */
  readonly nameOf: (digest: string) => string | null;
  /** Whether the readings are those that a person confirmed, or only what is recognised with certainty. */
  readonly isConfirmed: boolean;
}

const isLevel = (word: string): word is Level => (levels as readonly string[]).includes(word);

/**
 * @returns what `decidedIn` refuses; `snapshot-masked` when its names were replaced under a key that was not given, `alias-key-wrong`
 *          when another was
 */
export function groundOf(
  name: string,
  parts: Parts,
  { ofCase, aliasKey }: ReplayGiven,
  samePersonsOf: SamePersonsOf,
): Outcome<ReplayGround> {
  const { level, person, keyMark } = parts.redaction;
  if (level === 'full') {
    const decided = decidedIn(name, parts.recipe);
    if (!decided.ok) return decided;
    const { answers, ...rest } = decided.value;
    return done({
      ...rest,
      answers: () => Promise.resolve(answers),
      disclosure: null,
      digestShown: (digest) => digest,
      nameOf: () => null,
      isConfirmed: true,
    });
  }
  if (!isLevel(level)) return refused({ code: 'snapshot-unreadable', name });
  const key = aliasKey ?? ofCase?.aliasKey ?? null;
  if (isAliased(level) && key === null) return refused({ code: 'snapshot-masked', name });
  const disclosure: Disclosure = { level, person, key: key ?? '' };
  if (keyMarkOf(disclosure) !== keyMark) return refused({ code: 'alias-key-wrong', name });
  const names = new Map<string, string>(ofCase?.sources.map(({ sha256, file }) => [sha256, file]));
  return done({
    recipe: ofCase?.recipe ?? emptyRecipe,
    rules: ofCase?.rules ?? emptyBook,
    parameters: parts.recipe.parameters,
    decisions: ofCase?.transfers ?? [],
    answers: (database) => (ofCase ? answersOf(ofCase, database, samePersonsOf) : Promise.resolve(noAnswers)),
    disclosure,
    digestShown: (digest) =>
      actions[level].sourceDigest === 'pseudonym'
        ? hmac(fromHexadecimal(disclosure.key) ?? new Uint8Array(), digest)
        : digest,
    nameOf: (digest) => names.get(digest) ?? null,
    isConfirmed: ofCase !== null,
  });
}
