import { readFile } from 'node:fs/promises';
import { looksSealed, openSealed } from '#casefile/sealed.ts';
import { checks } from '#checks/catalogue.ts';
import type { Language } from '#domain/language.ts';
import type { Outcome } from '#domain/problem.ts';
import { readParametersFile, type ChosenParams } from '#engine/parameters-file.ts';
import { problemText, translator } from '#i18n/translate.ts';
import { readRuleFile, type RuleBook } from '#ingest/classify/rule-book.ts';
import type { IntakeFile } from '#ingest/intake.ts';
import { readRecipeFile } from '#ingest/recipe/recipe-file.ts';
import { emptyRecipe, type Recipe } from '#ingest/recipe/recipe.ts';
import { sourceMark } from '#seal/finding-id.ts';
import { digestOf } from '#seal/sha256.ts';
import { caseDecisionsIn, type CaseDecisions } from '#snapshot/case-decisions.ts';
import { passphraseIn } from './passphrase.ts';

/** What the command line was told to decide: by a case file, and by files of their own, which go before it. */
export interface DecidedHere {
  readonly recipe: Recipe;
  /** Null: none but the built-in rules. */
  readonly rules: RuleBook | null;
  readonly parameters: ChosenParams;
  readonly ofCase: CaseDecisions | null;
}

interface Given {
  readonly case?: string | undefined;
  readonly 'case-passphrase-file'?: string | undefined;
  readonly recipe?: string | undefined;
  readonly rules?: string | undefined;
  readonly parameters?: string | undefined;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** The value of a file that was read; undefined after a sentence. */
function told<Value>(outcome: Outcome<Value>, language: Language): Value | undefined {
  if (outcome.ok) return outcome.value;
  say(problemText(outcome.problem, language));
  return undefined;
}

/** The decisions of a case file; null when none was named, undefined after a sentence when it does not open. */
export async function caseGiven(
  { case: path, 'case-passphrase-file': secret }: Given,
  language: Language,
): Promise<CaseDecisions | null | undefined> {
  if (path === undefined) return null;
  const bytes = new Uint8Array(await readFile(path).catch(() => new Uint8Array()));
  if (!looksSealed(bytes)) return told(caseDecisionsIn(path, bytes), language);
  if (secret === undefined) {
    say(`${path}: ${translator(language)('dossier.unsealWhat')} (--case-passphrase-file)`);
    return undefined;
  }
  const passphrase = await passphraseIn(secret, language, false);
  const opened = passphrase === undefined ? undefined : told(await openSealed(path, bytes, passphrase), language);
  return opened && told(caseDecisionsIn(path, opened), language);
}

/** Everything that was decided; undefined after a sentence when one of the files is none. */
export async function decidedHere(given: Given, language: Language): Promise<DecidedHere | undefined> {
  const ofCase = await caseGiven(given, language);
  if (ofCase === undefined) return undefined;
  const text = (path: string) => readFile(path, 'utf8').catch(() => '');
  const own = async <Value>(
    path: string | undefined,
    read: (name: string, text: string) => Outcome<Value>,
    otherwise: Value,
  ): Promise<Value | undefined> => (path === undefined ? otherwise : told(read(path, await text(path)), language));
  const recipe = await own(given.recipe, readRecipeFile, ofCase?.recipe ?? emptyRecipe);
  const rules = recipe && (await own<RuleBook | null>(given.rules, readRuleFile, ofCase?.rules ?? null));
  if (recipe === undefined || rules === undefined) return undefined;
  const parameters = await own(
    given.parameters,
    (name, of) => readParametersFile(name, of, checks),
    ofCase?.parameters ?? {},
  );
  return parameters && { recipe, rules, parameters, ofCase };
}

/**
 * The files as the case knows them: under the names it has for them, in its order, those it does not know last. Account numbers
 * are sometimes read from a name.
 */
export async function asTheCaseHasThem(
  files: readonly IntakeFile[],
  ofCase: CaseDecisions,
): Promise<{ readonly files: readonly IntakeFile[]; readonly missing: CaseDecisions['sources'] }> {
  const known = new Map(ofCase.sources.map((source) => [source.sha256, source]));
  const named = await Promise.all(
    files.map(async ({ path, blob }) => {
      const source = known.get(await digestOf(blob));
      return { file: { path: source?.file ?? path, blob }, source };
    }),
  );
  const place = ({ source }: (typeof named)[number]): number => source?.number ?? Number.MAX_SAFE_INTEGER;
  const here = new Set(named.map(({ source }) => source?.sha256));
  return {
    files: named.toSorted((one, other) => place(one) - place(other)).map(({ file }) => file),
    missing: ofCase.sources.filter(({ sha256 }) => !here.has(sha256)),
  };
}

/** Whether the case leaves a sheet out. */
export const isLeftOut = (ofCase: CaseDecisions | null, sha256: string, sheet: string | null): boolean =>
  ofCase?.leftOut.has(sourceMark(sha256, sheet)) ?? false;
