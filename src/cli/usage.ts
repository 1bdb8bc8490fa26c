export const usage = `limier analyse <files or folders…> [options]

  Imports statements, registers and seized-asset workbooks and runs every check on native DuckDB.

  --json FILE        where the result goes (documented in docs/json.md); the terminal when left out
  --snapshot FILE    one HTML file with the findings and the rows they stand on
  --passphrase-file FILE  encrypts the snapshot under the passphrase on the first line of FILE (docs/snapshot.md)
  --sign KEYFILE     signs the snapshot with a key that limier key wrote; --sign-passphrase-file FILE opens it
  --name NAME        name of the case in the snapshot; the names of the files given when left out
  --mapping FILE     how to read files whose columns are not recognised with certainty: a mapping file, or
                     profiles exported by the app (docs/mapping.md)
  --recipe FILE      how files are read and which of their cells are corrected (docs/recipe.md); a step that no longer applies is said
  --rules FILE       the user's rules of classification, before the built-in ones (limier-rules, docs/rules.md)
  --parameters FILE  thresholds changed by the user, as the app saves them (limier-parameters, docs/parameters.md)
  --language fr|en|es   language of messages and of the snapshot, French when left out

  Exit code: 0 everything was read and every check ended; 1 a file was refused, a step of the recipe did not apply or a check failed (the rest is in the result);
  2 the command could not be carried out.

limier key <file> --name NAME --passphrase-file FILE

  Writes a fresh Ed25519 signing key, sealed under the passphrase, to a file that did not exist. Its public half is said: tell it to your recipients.

limier verify <snapshot.html> --sources DIR [--sources DIR…] [options]

  Reads the snapshot as data, never running it; finds its sources by their digests, imports them by the recipe it carries, and computes
  every figure, run and finding again: equal, different (both values) or not compared, one by one (docs/snapshot.md).

  --passphrase-file FILE   the passphrase of an encrypted snapshot, on the first line of FILE
  --json FILE              the certificate, one entry for each thing compared
  --all                    tells what is equal too, one by one
  --language fr|en|es      French when left out

  Exit code: 0 all equal; 1 something differs, or the file was altered; 2 something was not compared; 3 the file cannot be read.
`;
