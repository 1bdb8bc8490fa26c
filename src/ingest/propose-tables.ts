import type { IntakeFile, Proposal, SampleRow, Span } from './proposal.ts';
import { textRows } from './read/text-rows.ts';
import { proposeSheet, type SheetFacts } from './sniff/sheet.ts';
import type { TextSource } from './sources.ts';

/** Rows of the top of a table, and of its end, that its mapping is proposed from. */
const TOP = 1_600;
const END = 400;

async function sampleOf(file: IntakeFile, opened: TextSource, { first, last }: Span): Promise<readonly SampleRow[]> {
  const rows = textRows(file.blob, opened);
  const top = await rows.between({ first, last: Math.min(last, first + TOP - 1) });
  const seen = top.at(-1)?.row ?? last;
  return seen >= last ? top : [...top, ...(await rows.between({ first: Math.max(seen + 1, last - END), last }))];
}

/** What a table is called among those of its file: its account, else its place. */
function nameOf({ layout }: Proposal, at: number): string {
  const { iban, accountNumber } = layout.preamble;
  return iban?.value ?? accountNumber?.value ?? `table ${at + 1}`;
}

/** A name that comes again gets its place behind it. */
const apart = (names: readonly string[]): readonly string[] =>
  names.map((name, at) => (names.indexOf(name) === at ? name : `${name} (${at + 1})`));

/** What one table says of its currency, another table of the file need not mean: it is asked. */
function askingCurrency(proposals: readonly Proposal[]): readonly Proposal[] {
  const named = proposals.some(({ layout }) => layout.preamble.currency !== null);
  return proposals.map((one) => {
    const doubts = one.doubts.map((doubt) => ({
      ...doubt,
      blocks: doubt.blocks || (named && doubt.code === 'currency-assumed'),
    }));
    return { ...one, doubts, sure: !doubts.some(({ blocks }) => blocks) };
  });
}

const factsOf = (file: IntakeFile, { encoding, delimiter, scan }: TextSource, caseCurrency: string): SheetFacts => ({
  file: file.path,
  bytes: file.blob.size,
  caseCurrency,
  sheet: null,
  sha256: scan.sha256,
  kind: 'text',
  encoding,
  delimiter,
  width: scan.width,
  ragged: scan.ragged,
});

/** The proposal of one table under headings that the user chose. */
export async function proposeTableUnder(
  file: IntakeFile,
  opened: TextSource,
  { sheet, layout: { span } }: Proposal,
  headerRow: number | null,
  caseCurrency: string,
): Promise<Proposal> {
  const facts = { ...factsOf(file, opened, caseCurrency), sheet, headerRow };
  return span === undefined
    ? proposeSheet(opened.sample, facts)
    : proposeSheet(await sampleOf(file, opened, span), { ...facts, span });
}

/** One proposal for each table of a text file, in the order of the file. A file of one table has no names for its sheets. */
export async function proposeTables(
  file: IntakeFile,
  opened: TextSource,
  caseCurrency: string,
): Promise<readonly Proposal[]> {
  const { tables } = opened;
  const facts = factsOf(file, opened, caseCurrency);
  if (tables.length === 1) return [proposeSheet(opened.sample, facts)];
  const proposals: Proposal[] = [];
  for (const span of tables) proposals.push(proposeSheet(await sampleOf(file, opened, span), { ...facts, span }));
  const names = apart(proposals.map(nameOf));
  return askingCurrency(proposals.map((one, at) => ({ ...one, sheet: names[at] ?? null })));
}
