export const usage = `limier analyse <files or folders…> [options]

  Imports statements, registers and seized-asset workbooks and runs every check on native DuckDB.

  --json FILE        where the result goes (documented in docs/json.md); the terminal when left out
  --snapshot FILE    one HTML file with the findings and the rows they stand on
  --name NAME        name of the case in the snapshot; the names of the files given when left out
  --mapping FILE     how to read files whose columns are not recognised with certainty (docs/mapping.md)
  --language fr|en|es   language of messages and of the snapshot, French when left out

  Exit code: 0 everything was read and every check ended; 1 a file was refused or a check failed (the rest is in the result);
  2 the command could not be carried out.
`;
