import { type Outcome, ProblemError, done } from '#domain/problem.ts';
import type { AskOptions } from '#engine/wire.ts';
import { proposeFile, proposeUnder } from './propose.ts';
import type { IntakeFile, Layout, Proposal, ReadAs } from './proposal.ts';
import { readingFor, sheetOf, withReading } from './recipe/apply.ts';
import type { Recipe } from './recipe/recipe.ts';
import { openSource, openText, type Opened, type TextSource } from './sources.ts';

/** Files that were opened, each scanned once for one way of reading it. */
export interface OpenedFiles {
  /** The file as it was sniffed, or, as text, under the encoding and delimiter of a proposal. */
  open(file: IntakeFile, ask: AskOptions, proposal?: Proposal): Promise<Outcome<Opened>>;
  /** What each sheet of an opened file is, and how it would be read under a recipe. @throws ProblemError what cannot be read */
  propose(file: IntakeFile, opened: Opened, recipe: Recipe, ask: AskOptions, as?: ReadAs): Promise<readonly Proposal[]>;
}

const fileKey = ({ path, blob }: IntakeFile): string =>
  `${path}\u0000${blob.size}\u0000${(blob as Partial<File>).lastModified ?? ''}`;

/** How a recipe has a text read; what a user says now goes before it. */
function readingOf(guesses: readonly Proposal[], { readings }: Recipe, as: ReadAs): ReadAs {
  if (guesses[0]?.kind !== 'text') return {};
  const found = guesses.map((guess) => readingFor(readings, sheetOf(guess))).find((reading) => reading !== null);
  const { encoding = found?.encoding, delimiter = found?.delimiter } = as;
  return { ...(encoding === undefined ? {} : { encoding }), ...(delimiter === undefined ? {} : { delimiter }) };
}

/** The proposal of a text under another encoding or delimiter than was sniffed; null where they are the same. */
function readOtherwise([guess]: readonly Proposal[], given: ReadAs): Proposal | null {
  if (guess === undefined) return null;
  const { layout } = guess;
  const { encoding = layout.encoding.value, delimiter = layout.delimiter.value } = given;
  if (encoding === layout.encoding.value && delimiter === layout.delimiter.value) return null;
  const chosen = { encoding: { value: encoding, witnesses: [] }, delimiter: { value: delimiter, witnesses: [] } };
  return { ...guess, layout: { ...layout, ...chosen } };
}

/** Whether headings that the user chose are those of a proposal's sheet. */
const isMeant = ({ sheet, layout: { span } }: Proposal, headerRow: number | null, wanted?: string | null): boolean =>
  (wanted === undefined || sheet === wanted) &&
  (span === undefined || headerRow === null || (headerRow >= span.first && headerRow <= span.last));

const isReadAs = ({ scan, delimiter }: TextSource, given: Layout): boolean =>
  scan.encoding === given.encoding.value && delimiter.value === given.delimiter.value;

export function openedFiles(caseCurrency: string): OpenedFiles {
  const opened = new Map<string, Opened>();

  /** A file as it was sniffed is kept beside itself under another encoding or delimiter. */
  async function open(file: IntakeFile, ask: AskOptions, proposal?: Proposal): Promise<Outcome<Opened>> {
    const key = fileKey(file);
    const sniffed = opened.get(key);
    const given = proposal?.kind === 'text' ? proposal.layout : null;
    if (sniffed !== undefined && (given === null || sniffed.kind !== 'text' || isReadAs(sniffed, given)))
      return done(sniffed);
    if (given === null) {
      const found = await openSource(file, ask);
      if (found.ok) opened.set(key, found.value);
      return found;
    }
    const [encoding, delimiter] = [given.encoding.value, given.delimiter.value];
    const other = `${key}\u0000${encoding}\u0000${delimiter}`;
    const known = opened.get(other);
    if (known !== undefined) return done(known);
    const found = await openText(file, { encoding, delimiter }, ask);
    if (found.ok) opened.set(other, found.value);
    return found;
  }

  return {
    open,
    async propose(file, sniffed, recipe, ask, as = {}) {
      let opened = sniffed;
      let proposals = await proposeFile(file, opened, caseCurrency);
      const wanted = readOtherwise(proposals, readingOf(proposals, recipe, as));
      if (wanted !== null) {
        const found = await open(file, ask, wanted);
        if (!found.ok) throw new ProblemError(found.problem);
        opened = found.value;
        proposals = await proposeFile(file, opened, caseCurrency);
      }
      const { headerRow, sheet } = as;
      if (headerRow === undefined) return proposals.map((one) => withReading(one, recipe.readings, recipe.steps));
      return Promise.all(
        proposals.map(async (one) =>
          isMeant(one, headerRow, sheet)
            ? proposeUnder(file, opened, one, headerRow, caseCurrency)
            : withReading(one, recipe.readings, recipe.steps),
        ),
      );
    },
  };
}
