import type { Check, Explanation } from '#domain/check.ts';

const checkModules = import.meta.glob<Check>('./*/check.ts', { eager: true, import: 'default' });
const explanationModules = import.meta.glob<Explanation>('./*/explanations/*/explanation.ts', {
  eager: true,
  import: 'default',
});
const detectFiles = import.meta.glob<string>('./*/detect.ts', { eager: true, query: '?raw', import: 'default' });

/** Every check of the product, in order of id: one folder each. */
export const checks: readonly Check[] = Object.keys(checkModules)
  .sort()
  .flatMap((path) => checkModules[path] ?? []);

/** Folder names, as they are on disk: each must be the id of the check inside. */
export const checkFolders: readonly string[] = Object.keys(checkModules)
  .sort()
  .map((path) => path.split('/')[1] ?? '');

/** The ordinary reasons tried against a check's findings: its own, and the shared ones its folder names. */
export function explanationsOf(check: string): readonly Explanation[] {
  return Object.keys(explanationModules)
    .filter((path) => path.startsWith(`./${check}/`))
    .sort()
    .flatMap((path) => explanationModules[path] ?? []);
}

/** Text of a function check's detector, by which the question's digest knows it. */
export const detectSourceOf = (check: string): string | undefined => detectFiles[`./${check}/detect.ts`];
