import { parseCases } from './parse-cases.ts';
import type { WorkedCase } from './worked-case.ts';

const files = import.meta.glob<string>('./*/cases.md', { query: '?raw', import: 'default' });

/** Worked cases of a check, fetched when they are asked for; none for a check that has none. */
export async function workedCasesOf(check: string): Promise<readonly WorkedCase[]> {
  const path = `./${check}/cases.md`;
  const fetchText = files[path];
  return fetchText ? parseCases(await fetchText(), path) : [];
}
