import { done, refused, type Outcome } from '#domain/problem.ts';
import { ruleStatements, rulesInForce } from '#ingest/classify/reclassify.ts';
import { readRuleFile, writeRuleFile, type RuleBook } from '#ingest/classify/rule-book.ts';
import { answersIn, isUnanswered, noAnswers, type CaseAnswers } from '#domain/case-answers.ts';
import type { Database } from '#engine/database.ts';
import type { ChosenParams } from '#engine/parameters-file.ts';
import type { OwnTransferDecision, RowPlace } from '#ingest/link/own-transfer.ts';
import { readRecipeFile, writeRecipeFile } from '#ingest/recipe/recipe-file.ts';
import type { Reading, Recipe, Step } from '#ingest/recipe/recipe.ts';
import type { CarriedRecipe, Json } from './format.ts';

/** All that was decided on the files of a case, and that its figures follow from. */
export interface Decided {
  readonly recipe: Recipe;
  readonly rules: RuleBook;
  readonly parameters: ChosenParams;
  readonly decisions: readonly OwnTransferDecision[];
  readonly answers: CaseAnswers;
}

/** What of it the page knows; how files are read and the rules in force are known to the engine's thread. */
export type DecidedByHand = Pick<Decided, 'parameters' | 'decisions'> & {
  readonly steps: readonly Step[];
  readonly answers?: CaseAnswers;
};

/** What was decided, as a snapshot carries it. @param readings how each sheet in the ledger was read */
export async function carriedRecipe(
  database: Database,
  readings: readonly Reading[],
  { steps, parameters, decisions, answers = noAnswers }: DecidedByHand,
  mostRows: number,
): Promise<CarriedRecipe> {
  for (const statement of ruleStatements) await database.exec(statement);
  const json = (text: string): Json => JSON.parse(text) as Json;
  return {
    reading: json(writeRecipeFile({ readings, steps })),
    rules: json(writeRuleFile(await rulesInForce(database))),
    parameters: parameters as CarriedRecipe['parameters'],
    decisions: json(JSON.stringify(decisions)) as CarriedRecipe['decisions'],
    ...(isUnanswered(answers) ? {} : { answers }),
    mostRows,
  };
}

const isPlace = (value: unknown): value is RowPlace => {
  const { sha256, sheet, line } = (value ?? {}) as Partial<Record<keyof RowPlace, unknown>>;
  return typeof sha256 === 'string' && (sheet === null || typeof sheet === 'string') && Number.isInteger(line);
};

const isDecision = (value: unknown): value is OwnTransferDecision => {
  const { debit, credit, state } = (value ?? {}) as Partial<Record<keyof OwnTransferDecision, unknown>>;
  return isPlace(debit) && isPlace(credit) && ['confirmed', 'review', 'rejected'].includes(String(state));
};

/**
 * Reads what a snapshot carries of decisions, as strictly as the files of their own: it comes from outside.
 *
 * @returns `recipe-file-invalid` or `rules-file-invalid` with the place that is wrong
 */
export function decidedIn(name: string, carried: CarriedRecipe): Outcome<Decided> {
  const recipe = readRecipeFile(name, JSON.stringify(carried.reading));
  if (!recipe.ok) return recipe;
  const rules = readRuleFile(name, JSON.stringify(carried.rules));
  if (!rules.ok) return rules;
  if (!Array.isArray(carried.decisions) || !carried.decisions.every(isDecision))
    return refused({ code: 'recipe-file-invalid', name, where: 'decisions' });
  const answers = answersIn(carried.answers);
  if (answers === null) return refused({ code: 'recipe-file-invalid', name, where: 'answers' });
  return done({
    answers,
    recipe: recipe.value,
    rules: rules.value,
    parameters: carried.parameters,
    decisions: carried.decisions as unknown as readonly OwnTransferDecision[],
  });
}
