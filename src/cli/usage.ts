export const usage = `limier analyse <files or folders…> [options]

  Imports statements, registers and seized-asset workbooks and runs every check on native DuckDB.

  --json FILE        where the result goes (documented in docs/json.md); the terminal when left out
  --snapshot FILE    one HTML file with the findings and the rows they stand on
  --level full|magistrate|defence|training   what the snapshot lets be read, full when left out (docs/snapshot.md); what was taken
                     out is said, and the finished file searched for it, before it is written
  --person NAME      of --level defence: the person defended
  --alias-key-file FILE   key of the aliases, drawn and written there when there is no such file
  --passphrase-file FILE  encrypts the snapshot under the passphrase on the first line of FILE
  --recipient FILE   encrypts it for the owner of the public key in FILE; may be given several times, and beside a passphrase
  --sign KEYFILE     signs the snapshot with a key that limier key wrote; --sign-passphrase-file FILE opens it
  --name NAME        name of the case in the snapshot; the names of the files given when left out
  --mapping FILE     how to read files whose columns are not recognised with certainty: a mapping file, or
                     profiles exported by the app (docs/mapping.md)
  --recipe FILE      how files are read and which of their cells are corrected (docs/recipe.md); a step that no longer applies is said
  --rules FILE       the user's rules of classification, before the built-in ones (limier-rules, docs/rules.md)
  --parameters FILE  thresholds changed by the user, as the app saves them (limier-parameters, docs/parameters.md)
  --case FILE        a case file saved by the app: how its files are read, rules, thresholds, joined records, answers to claims, values of assets,
                     transfers and verdicts, and the key of its aliases; the files above go before it;
                     --case-passphrase-file FILE opens one that is sealed
  --language fr|en|es   language of messages and of the snapshot, French when left out

  Exit code: 0 everything was read and every check ended; 1 a file was refused, a step of the recipe did not apply or a check failed (the rest is in the result);
  2 the command could not be carried out.

limier key <file> --name NAME --passphrase-file FILE [--receive]

  Writes a fresh Ed25519 signing key, sealed under the passphrase, to a file that did not exist. Its public half is said: tell it to your recipients.
  With --receive, a P-256 key for receiving: give <file>.public.txt to those who are to encrypt for you, and keep <file>.

limier verify <snapshot.html> --sources DIR [--sources DIR…] [options]

  Reads the snapshot as data, never running it; finds its sources by their digests, imports them by the recipe it carries, and computes
  every figure, run and finding again: equal, different (both values) or not compared, one by one (docs/snapshot.md).

  --passphrase-file FILE   the passphrase of an encrypted snapshot, on the first line of FILE
  --key KEYFILE            the key that an encrypted snapshot is for; --key-passphrase-file FILE opens it
  --case FILE              of a masked snapshot: the case file it was written from, for its recipe and the key of its aliases;
                           --case-passphrase-file FILE opens one that is sealed
  --alias-key-file FILE    the key of the aliases alone; files are then read only as far as they are recognised with certainty
  --json FILE              the certificate, one entry for each thing compared
  --all                    tells what is equal too, one by one
  --language fr|en|es      French when left out

  Exit code: 0 all equal; 1 something differs, or the file was altered; 2 something was not compared; 3 the file cannot be read.
`;
