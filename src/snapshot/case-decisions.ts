import type { CaseDocument } from '#casefile/document.ts';
import { readCase, sourcesOf } from '#casefile/format.ts';
import type { CaseParts, KeptSource, MergeDecision } from '#casefile/parts.ts';
import type { CaseAnswers, SamePerson } from '#domain/case-answers.ts';
import { done, type Outcome } from '#domain/problem.ts';
import type { Database } from '#engine/database.ts';
import type { ChosenParams } from '#engine/parameters-file.ts';
import { emptyBook, readRuleFile, type RuleBook } from '#ingest/classify/rule-book.ts';
import type { OwnTransferDecision } from '#ingest/link/own-transfer.ts';
import { readRecipeFile, writeRecipeFile } from '#ingest/recipe/recipe-file.ts';
import type { Reading, Recipe, Step } from '#ingest/recipe/recipe.ts';
import type { Said } from './format.ts';
import recordsSql from './person-records.sql?raw';

/** All that a case file decides of what its sources say. */
export interface CaseDecisions {
  /** Empty when the case has no name. */
  readonly name: string;
  /** In the order in which the case reads them. */
  readonly sources: readonly KeptSource[];
  /** Sheets that the case leaves out, by digest and sheet. */
  readonly leftOut: ReadonlySet<string>;
  readonly recipe: Recipe;
  readonly rules: RuleBook;
  readonly parameters: ChosenParams;
  readonly transfers: readonly OwnTransferDecision[];
  readonly merges: ReadonlyMap<string, MergeDecision>;
  readonly claims: CaseAnswers['claims'];
  readonly assets: CaseAnswers['assets'];
  readonly said: Said;
  /** From which the aliases of the case are made; null when none was drawn. */
  readonly aliasKey: string | null;
}

/** Which records stand for which, after decisions on pairs: kept by the room of identity. */
export type SamePersonsOf = (
  persons: readonly {
    readonly norm: string;
    readonly name: string;
    readonly accounts: number;
    readonly assets: number;
  }[],
  kept: ReadonlyMap<string, MergeDecision>,
) => readonly SamePerson[];

const partOf = <Name extends keyof CaseParts>(
  document: CaseDocument,
  name: Name,
): readonly [string, CaseParts[Name]][] =>
  Object.entries(document[name] ?? {}) as unknown as readonly [string, CaseParts[Name]][];

/**
 * Reads a case file for what it decides.
 *
 * @returns what `readCase` refuses; `recipe-file-invalid` or `rules-file-invalid` when what it holds of readings or rules is none
 */
export function caseDecisionsIn(file: string, bytes: Uint8Array): Outcome<CaseDecisions> {
  const read = readCase(file, bytes);
  if (!read.ok) return read;
  const { document } = read.value;
  const kept = <Name extends keyof CaseParts>(name: Name) => partOf(document, name);
  const values = <Name extends keyof CaseParts>(name: Name) => kept(name).map(([, value]) => value);
  const steps = values('steps').toSorted((a, b) => a.place - b.place);
  const recipe = readRecipeFile(
    file,
    writeRecipeFile({
      readings: values('mappings').map(({ reading }) => reading as unknown as Reading),
      steps: steps.map(({ step }) => step as unknown as Step),
    }),
  );
  if (!recipe.ok) return recipe;
  const book = new Map(kept('rules')).get('book');
  const rules = book === undefined ? done(emptyBook) : readRuleFile(file, JSON.stringify(book));
  if (!rules.ok) return rules;
  return done({
    name: new Map(kept('case')).get('name')?.text ?? '',
    sources: sourcesOf(document),
    leftOut: new Set(kept('leftOut').map(([mark]) => mark)),
    recipe: recipe.value,
    rules: rules.value,
    parameters: Object.fromEntries(kept('parameters')),
    transfers: values('transfers') as unknown as readonly OwnTransferDecision[],
    merges: new Map(kept('merges')),
    claims: Object.fromEntries(kept('hypotheses').map(([claim, { state }]) => [claim, state])),
    assets: Object.fromEntries(kept('assets')),
    said: { verdicts: Object.fromEntries(kept('verdicts')), notes: Object.fromEntries(kept('notes')) },
    aliasKey: new Map(kept('disclosure')).get('pseudonyms')?.key ?? null,
  });
}

/** What a case answers, once its sources are in the ledger: who is one person is told by records that are there. */
export async function answersOf(
  { merges, claims, assets }: CaseDecisions,
  database: Database,
  samePersonsOf: SamePersonsOf,
): Promise<CaseAnswers> {
  const isJoined = [...merges.values()].some(({ answer }) => answer === 'confirm');
  const records = isJoined
    ? (await database.rows(recordsSql)).map((row) => ({
        name: row['name'] === null ? '' : String(row['name']),
        norm: row['norm'] === null ? `#${String(row['party_id'])}` : String(row['norm']),
        accounts: Number(row['accounts']),
        assets: Number(row['assets']),
      }))
    : [];
  return { samePersons: samePersonsOf(records, merges), claims, assets };
}
