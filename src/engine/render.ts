import { dayNumber, type Day } from '#domain/day.ts';

/** A parameter's value: a number, a word from a declared list, or a day. */
export type Literal = number | string;

const literal = (value: Literal): string => {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`parameter value ${value}`);
    return value < 0 ? `(${value})` : Number.isInteger(value) ? String(value) : `cast(${value} as double)`;
  }
  if (/^\d{4}-\d\d-\d\d$/.test(value)) {
    dayNumber(value as Day);
    return `date '${value}'`;
  }
  if (!/^[A-Za-z][A-Za-z0-9_ -]*$/.test(value))
    throw new RangeError(`"${value}" is neither a number, a day nor a word`);
  return `'${value}'`;
};

const token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$([a-z_][a-z0-9_]*)/g;

/** Names of the `$parameters` a query uses, outside strings and comments. */
export function parametersOf(sql: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const match of sql.matchAll(token)) if (match[1]) names.add(match[1]);
  return names;
}

/**
 * Writes typed literals in the place of `$names`, leaving strings and comments alone: DuckDB-WASM binds no named parameter.
 *
 * @param optional  names that may go unused, such as those shared by a check's population query
 * @throws RangeError on an unknown name, an unused one, or a value that is no number, day or word
 */
export function render(
  sql: string,
  values: Readonly<Record<string, Literal>>,
  optional: ReadonlySet<string> = new Set(),
): string {
  const used = new Set<string>();
  const text = sql.replace(token, (whole, name: string | undefined) => {
    if (name === undefined) return whole;
    const value = values[name];
    if (value === undefined) throw new RangeError(`unknown parameter $${name}`);
    used.add(name);
    return literal(value);
  });
  for (const name of Object.keys(values))
    if (!used.has(name) && !optional.has(name)) throw new RangeError(`parameter $${name} is declared and never used`);
  return text;
}
