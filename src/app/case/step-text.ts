import type { Step } from '#ingest/recipe/recipe.ts';
import { columnText } from '#ingest/recipe/recipe.ts';
import type { Words } from '#ui/words.svelte.ts';

const shownText = (text: string, words: Words): string => (text === '' ? words.say('recipe.empty') : text);

/** A cell before and after, in words. */
export const changeText = (before: string, after: string, words: Words): string =>
  words.say('recipe.changed', { before: shownText(before, words), after: shownText(after, words) });

/** What a step does, in the reader's language. */
export function stepText(step: Step, words: Words): string {
  const { say, count } = words;
  if (step.kind === 'aside') return say('recipe.onRow', { file: step.sheet.file, row: count(step.row) });
  if (step.kind === 'correct') {
    const changes = step.cells
      .filter(({ before, after }) => before !== after)
      .map(({ column, before, after }) =>
        say('case.refusedIn', { column: columnText(column), text: changeText(before, after, words) }),
      );
    return [say('recipe.onRow', { file: step.sheet.file, row: count(step.row) }), ...changes].join(' · ');
  }
  const column = columnText(step.column);
  if (step.kind === 'replace')
    return say(step.pattern ? 'recipe.matched' : 'recipe.replaced', {
      column,
      find: step.find,
      with: shownText(step.with, words),
    });
  if (step.kind === 'split') return say('recipe.cut', { column, at: step.at, heading: step.heading });
  const n = step.forms.reduce((sum, { from }) => sum + from.length, 0);
  const [only, ...others] = step.forms;
  return only && others.length === 0
    ? say('recipe.unified', { column, n, to: shownText(only.to, words) })
    : say('recipe.unifiedMany', { column, n });
}
