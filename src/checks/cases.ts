const files = import.meta.glob<string>(['./*/cases.md', './*/explanations/*/cases.md'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Worked cases of a check, as written; empty when it has none. */
export const casesOf = (check: string): string => files[`./${check}/cases.md`] ?? '';

/** Worked cases of an explanation tried for a check. */
export const explanationCasesOf = (check: string, explanation: string): string =>
  files[`./${check}/explanations/${explanation}/cases.md`] ?? '';
