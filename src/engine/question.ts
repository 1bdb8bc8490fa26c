import { isFunctionCheck, type Check, type Param } from '#domain/check.ts';
import type { Question } from '#domain/finding.ts';
import { sha256 } from '#seal/sha256.ts';
import { parametersOf, render, type Literal } from './render.ts';
import { sourcesOf } from './sources.ts';

/** Values for one check: its own parameters, and `least`. Money is in units of the case currency. */
export type ParamValues = Readonly<Record<string, number>>;

/** Defaults, and over them the values given. @throws RangeError on an unknown name or a value outside its declared range */
export function paramValues(check: Check, given: ParamValues = {}): ParamValues {
  const declared: Readonly<Record<string, Param>> = { ...check.params, least: check.least };
  for (const [name, value] of Object.entries(given)) {
    const param = declared[name];
    if (!param) throw new RangeError(`${check.id} has no parameter "${name}"`);
    if (!(value >= param.min && value <= param.max))
      throw new RangeError(`${check.id}: ${name} = ${value}, outside ${param.min} to ${param.max}`);
  }
  return { ...Object.fromEntries(Object.entries(declared).map(([name, param]) => [name, param.default])), ...given };
}

/**
 * The queries of a check ready to run: `sql` is null for a function, `rows` for what is given none. A legal parameter is written as the id of its amounts in `legal_parameter`; when a number
 * was given for it, that number takes their place on every day of force.
 */
export function checkQueries(
  check: Check,
  given: ParamValues = {},
): { readonly population: string; readonly sql: string | null; readonly rows: string | null } {
  const { least: _, ...values } = paramValues(check, given);
  const literals: Record<string, Literal> = values;
  const replaced: string[] = [];
  for (const [name, param] of Object.entries(check.params)) {
    if (param.law === undefined) continue;
    literals[name] = param.law;
    const value = given[name];
    if (value !== undefined) replaced.push(`when param_id = '${param.law}' then cast(${value} as decimal(18, 2))`);
  }
  const optional = new Set(Object.keys(literals));
  const own = isFunctionCheck(check) ? null : render(check.sql, literals, parametersOf(check.population));
  const rows = isFunctionCheck(check) && check.rows !== undefined ? render(check.rows, literals, optional) : null;
  const ready = (sql: string): string => (replaced.length === 0 ? sql : withStep(sql, legalStep(replaced)));
  return {
    population: ready(render(check.population, literals, optional)),
    sql: own === null ? null : ready(own),
    rows: rows === null ? null : ready(rows),
  };
}

const legalStep = (replaced: readonly string[]): string =>
  `legal_parameter as (
    select param_id, case ${replaced.join(' ')} else value end as value, in_force_from, in_force_to, text_ref
    from ledger.legal_parameter
  )`;

/** Puts a step before the first one of a query. */
export function withStep(sql: string, step: string): string {
  const head = /^(?:\s|--[^\n]*\n)*with\b/i.exec(sql);
  return head ? `with ${step},${sql.slice(head[0].length)}` : `with ${step}\n${sql}`;
}

/** JSON with keys in order: the same value gives the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * What was asked. The digest changes with the query (or the detector's source), the parameters, the engine's version, and the queries
 * and parameters of the checks it stands on.
 *
 * @param source  text of a detector; without it, what the running code shows, which a build may rewrite
 */
export function questionOf(check: Check, given: ParamValues, engine: string, source?: string): Question {
  const params: Record<string, number | string> = { ...paramValues(check, given) };
  for (const [name, param] of Object.entries(check.params))
    if (param.law !== undefined && given[name] === undefined) params[name] = param.law;
  const asked = isFunctionCheck(check)
    ? [check.rows, source ?? check.detect.toString()].filter((text) => text !== undefined).join('\n')
    : check.sql;
  const { id, population, rests, unit } = check;
  const sources = sourcesOf(check).map((one) => ({
    id: one.check.id,
    asked: isFunctionCheck(one.check) ? one.check.rows : one.check.sql,
    population: one.check.population,
    params: paramValues(one.check, one.params),
  }));
  const whole = { id, asked, population, rests, unit, params, engine, ...(sources.length > 0 ? { sources } : {}) };
  return { check: id, params, digest: sha256(canonicalJson(whole)) };
}
