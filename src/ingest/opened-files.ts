import { type Outcome, ProblemError, done } from '#domain/problem.ts';
import type { AskOptions } from '#engine/wire.ts';
import { proposeFile } from './propose.ts';
import type { IntakeFile, Proposal } from './proposal.ts';
import { readingFor, sheetOf, withReading } from './recipe/apply.ts';
import type { Recipe } from './recipe/recipe.ts';
import { openSource, openText, type Opened } from './sources.ts';

/** Files that were opened, each scanned once for one way of reading it. */
export interface OpenedFiles {
  /** The file as it was sniffed, or, as text, under the encoding and delimiter of a proposal. */
  open(file: IntakeFile, ask: AskOptions, proposal?: Proposal): Promise<Outcome<Opened>>;
  /** What each sheet of an opened file is, and how it would be read under a recipe. @throws ProblemError what cannot be read */
  propose(file: IntakeFile, opened: Opened, recipe: Recipe, ask: AskOptions): Promise<readonly Proposal[]>;
}

const fileKey = ({ path, blob }: IntakeFile): string =>
  `${path}\u0000${blob.size}\u0000${(blob as Partial<File>).lastModified ?? ''}`;

/** The proposal of a text under another encoding or delimiter than was sniffed; null where a recipe has no other. */
function readOtherwise([guess]: readonly Proposal[], { readings }: Recipe): Proposal | null {
  const reading = guess?.kind === 'text' ? readingFor(readings, sheetOf(guess)) : null;
  if (guess === undefined || reading === null) return null;
  const { layout } = guess;
  const encoding = reading.encoding ?? layout.encoding.value;
  const delimiter = reading.delimiter ?? layout.delimiter.value;
  if (encoding === layout.encoding.value && delimiter === layout.delimiter.value) return null;
  const given = { encoding: { value: encoding, witnesses: [] }, delimiter: { value: delimiter, witnesses: [] } };
  return { ...guess, layout: { ...layout, ...given } };
}

export function openedFiles(caseCurrency: string): OpenedFiles {
  const opened = new Map<string, Opened>();

  async function open(file: IntakeFile, ask: AskOptions, proposal?: Proposal): Promise<Outcome<Opened>> {
    const given =
      proposal?.kind === 'text' ? `${proposal.layout.encoding.value}\u0000${proposal.layout.delimiter.value}` : '';
    const key = fileKey(file);
    const known = opened.get(key);
    if (
      known !== undefined &&
      (known.kind !== 'text' || given === '' || given === `${known.scan.encoding}\u0000${known.delimiter.value}`)
    )
      return done(known);
    const found =
      proposal?.kind === 'text'
        ? await openText(
            file,
            { encoding: proposal.layout.encoding.value, delimiter: proposal.layout.delimiter.value },
            ask,
          )
        : await openSource(file, ask);
    if (found.ok) opened.set(key, found.value);
    return found;
  }

  return {
    open,
    async propose(file, sniffed, recipe, ask) {
      let proposals = await proposeFile(file, sniffed, caseCurrency);
      const wanted = readOtherwise(proposals, recipe);
      if (wanted !== null) {
        const found = await open(file, ask, wanted);
        if (!found.ok) throw new ProblemError(found.problem);
        proposals = await proposeFile(file, found.value, caseCurrency);
      }
      return proposals.map((one) => withReading(one, recipe.readings, recipe.steps));
    },
  };
}
