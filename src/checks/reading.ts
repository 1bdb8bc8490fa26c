import { isFunctionCheck } from '#domain/check.ts';
import { checks, explanationsOf } from './catalogue.ts';

/** The checks whose questions, or ordinary reasons, name one of these tables. */
export function checksReading(tables: readonly string[]): readonly string[] {
  const named = new RegExp(`\\b(${tables.join('|')})\\b`);
  return checks
    .filter((check) =>
      [
        check.population,
        isFunctionCheck(check) ? (check.rows ?? '') : check.sql,
        ...explanationsOf(check.id).map(({ sql }) => sql),
      ].some((text) => named.test(text)),
    )
    .map(({ id }) => id);
}
