import sql from './prelude.sql?raw';

/** Statements that give an engine the prelude's names, one by one. */
export const preludeStatements: readonly string[] = sql
  .replace(/^--.*$/gm, '')
  .split(';')
  .map((statement) => statement.trim())
  .filter((statement) => statement !== '');
