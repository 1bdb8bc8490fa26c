import { done, refused, type Outcome } from '#domain/problem.ts';
import { faultOf } from '../map/mapping-file.ts';
import { encodings } from '../proposal.ts';
import { RECIPE_FORMAT, type Reading, type Recipe, type Step } from './recipe.ts';
import { isRecord, isSheet, stepFault } from './step-fault.ts';

/** Most steps of one recipe. */
const MOST_STEPS = 5_000;
/** Most steps that change whole columns: each is one more layer of one question. */
const MOST_LAYERS = 100;

function readingFault(reading: unknown): string | null {
  if (!isRecord(reading)) return 'not an object';
  if (!isSheet(reading['sheet'], false)) return '"sheet" is missing';
  const { encoding, delimiter } = reading;
  if (encoding !== undefined && !(encodings as readonly unknown[]).includes(encoding))
    return `"encoding" is ${String(encoding)}`;
  if (delimiter !== undefined && (typeof delimiter !== 'string' || delimiter.length > 1))
    return '"delimiter" is no sign';
  return faultOf({ ...reading, file: '*' });
}

/** Whether a text is meant as a recipe: enough to keep it apart from files of data. */
export const looksLikeRecipe = (text: string): boolean => /^\ufeff?\s*\{\s*"limier-recipe"\s*:/.test(text);

/**
 * Reads a recipe file (docs/recipe.md).
 *
 * @returns the recipe, or `recipe-file-invalid` with the place that is wrong; nothing of a file with one wrong step is used
 */
export function readRecipeFile(name: string, text: string): Outcome<Recipe> {
  const wrong = (where: string) => refused<Recipe>({ code: 'recipe-file-invalid', name, where });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    return wrong(cause instanceof Error ? cause.message : 'not JSON');
  }
  const shape = `{ "limier-recipe": ${RECIPE_FORMAT}, "readings": […], "steps": […] }`;
  if (!isRecord(parsed) || parsed['limier-recipe'] !== RECIPE_FORMAT) return wrong(shape);
  const readings = parsed['readings'] ?? [];
  const steps = parsed['steps'] ?? [];
  if (!Array.isArray(readings) || !Array.isArray(steps)) return wrong(shape);
  for (const [at, reading] of readings.entries()) {
    const fault = readingFault(reading);
    if (fault !== null) return wrong(`readings[${at}]: ${fault}`);
  }
  for (const [at, step] of steps.entries()) {
    const fault = stepFault(step);
    if (fault !== null) return wrong(`steps[${at}]: ${fault}`);
  }
  const sound = steps as readonly Step[];
  if (new Set(sound.map(({ id }) => id)).size < sound.length) return wrong('steps: one "id" stands twice');
  const layers = sound.filter(({ kind }) => kind !== 'correct' && kind !== 'aside').length;
  if (sound.length > MOST_STEPS || layers > MOST_LAYERS) return wrong(`steps: ${sound.length}, ${layers} of columns`);
  return done({ readings: readings as readonly Reading[], steps: sound });
}

/** The recipe as a file: the same recipe gives the same text. */
export const writeRecipeFile = ({ readings, steps }: Recipe): string =>
  `${JSON.stringify({ 'limier-recipe': RECIPE_FORMAT, readings, steps }, null, 2)}\n`;
