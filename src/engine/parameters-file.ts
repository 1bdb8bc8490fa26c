import type { Check } from '#domain/check.ts';
import { done, type Outcome, refused } from '#domain/problem.ts';
import { paramValues, type ParamValues } from './question.ts';

/** Parameters changed by the user: check → name → value. A parameter that is not here has its default. */
export type ChosenParams = Readonly<Record<string, ParamValues>>;

const KIND = 'limier-parameters';
const VERSION = 1;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parameters changed, as a file to be shared. Checks and names in alphabetical order, so that equal choices give equal files. */
export function writeParametersFile(chosen: ChosenParams): string {
  const sorted = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  const checks = Object.entries(chosen).flatMap(([check, values]) =>
    Object.keys(values).length === 0 ? [] : [[check, sorted(values)] as const],
  );
  return `${JSON.stringify({ limier: KIND, version: VERSION, checks: sorted(Object.fromEntries(checks)) }, null, 2)}\n`;
}

/**
 * Reads a file of parameters.
 *
 * @returns the values, or `parameters-file-invalid` with the place that is wrong: no such check, no such parameter, a value outside its range
 */
export function readParametersFile(name: string, text: string, checks: readonly Check[]): Outcome<ChosenParams> {
  const wrong = (where: string) => refused<ChosenParams>({ code: 'parameters-file-invalid', name, where });
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (cause) {
    return wrong(cause instanceof Error ? cause.message : String(cause));
  }
  if (!isRecord(file) || file['limier'] !== KIND) return wrong(`"limier": "${KIND}"`);
  if (file['version'] !== VERSION) return wrong(`"version": ${VERSION}`);
  if (!isRecord(file['checks'])) return wrong('"checks"');
  for (const [id, values] of Object.entries(file['checks'])) {
    const check = checks.find((one) => one.id === id);
    if (check === undefined) return wrong(`"${id}"`);
    if (!isRecord(values)) return wrong(id);
    for (const [param, value] of Object.entries(values)) if (typeof value !== 'number') return wrong(`${id}.${param}`);
    try {
      paramValues(check, values as ParamValues);
    } catch (cause) {
      if (cause instanceof RangeError) return wrong(cause.message);
      throw cause;
    }
  }
  return done(file['checks'] as ChosenParams);
}
