/** The statements of a file of SQL, one by one: each ends in a semicolon at the end of a line. */
export const statementsOf = (sql: string): readonly string[] =>
  sql
    .replace(/^--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

/** Puts ready expressions in the place of `$names`. @throws RangeError on a name without an expression */
export const withExpressions = (sql: string, expressions: Readonly<Record<string, string>>): string =>
  sql.replace(/\$([a-z_]+)\b/g, (_, name: string) => {
    const expression = expressions[name];
    if (expression === undefined) throw new RangeError(`no expression for $${name}`);
    return expression;
  });
