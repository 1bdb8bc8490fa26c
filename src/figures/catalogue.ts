import type { Figure } from '#domain/figure.ts';

const files = import.meta.glob<Figure>('./*/figure.ts', { eager: true, import: 'default' });

/** Every figure, in order of id. */
export const figures: readonly Figure[] = Object.keys(files)
  .sort()
  .map((path) => files[path] as Figure);

/** @throws RangeError when no figure has this id */
export function figureOf(id: string): Figure {
  const figure = figures.find((candidate) => candidate.id === id);
  if (!figure) throw new RangeError(`no figure ${id}`);
  return figure;
}
