import type { Parts, ShownFigure } from './format.ts';

type Figures = Parts['figures'];

/** Each place by how far it lies beyond the one before, the first by itself. */
const stepsOf = (places: readonly number[]): readonly number[] =>
  places.map((place, at) => place - (places[at - 1] ?? 0));

/**
 * Figures as a snapshot stores them: the rows behind a mark lie close together, so that what lies between two of them is a digit or two
 * where a place is six. `figuresOfSteps` gives the same figures again.
 */
export const figureSteps = (figures: Figures): readonly object[] =>
  figures.map((shown) => ({ ...shown, behind: shown.behind.map((places) => places && stepsOf(places)) }));

function placesOf(steps: unknown): readonly number[] | null | undefined {
  if (steps === null) return null;
  if (!Array.isArray(steps)) return undefined;
  const places: number[] = [];
  let place = 0;
  for (const step of steps as readonly unknown[]) {
    if (typeof step !== 'number') return undefined;
    place += step;
    if (!Number.isSafeInteger(place) || place < 0) return undefined;
    places.push(place);
  }
  return places;
}

/** The figures of what is stored; null when rows behind a mark are no places. */
export function figuresOfSteps(value: unknown): Figures | null {
  if (!Array.isArray(value)) return null;
  const figures: ShownFigure[] = [];
  for (const shown of value as readonly unknown[]) {
    if (typeof shown !== 'object' || shown === null) return null;
    const { behind } = shown as { readonly behind?: unknown };
    if (!Array.isArray(behind)) return null;
    const lists = behind.map(placesOf);
    if (lists.includes(undefined)) return null;
    figures.push({ ...(shown as ShownFigure), behind: lists as ShownFigure['behind'] });
  }
  return figures;
}
