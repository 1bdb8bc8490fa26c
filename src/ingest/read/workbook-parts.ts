import { ProblemError } from '#domain/problem.ts';
import { meaningOf, type NumberMeaning } from './workbook-value.ts';
import { XmlScanner, attribute, scan, unescapeXml, type XmlHandler } from './workbook-xml.ts';
import type { ZipArchive, ZipEntry } from './zip-guard.ts';

/** A sheet as the workbook lists it. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly entry: ZipEntry;
}

/** Everything of a workbook that stands outside its sheets. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly epoch1904: boolean;
  /** Meaning of each cell style, by its number. */
  readonly meanings: readonly NumberMeaning[];
  readonly strings: ZipEntry | null;
}

interface Relation {
  readonly kind: string;
  readonly target: string;
}

/**
 * Follows a workbook from its root to its sheets.
 *
 * @returns null when the archive holds something else than an OOXML workbook
 * @throws ProblemError `workbook-damaged` when it is one with parts missing
 */
export async function readParts(archive: ZipArchive, fileName: string): Promise<WorkbookParts | null> {
  const damaged = () => new ProblemError({ code: 'workbook-damaged', name: fileName });
  const read = (entry: ZipEntry, open: XmlHandler['open']) =>
    scan(archive.inflate(entry), new XmlScanner(tags(open), fileName));
  const relations = async (part: string): Promise<ReadonlyMap<string, Relation>> => {
    const found = new Map<string, Relation>();
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const entry = archive.entries.get(`${folder}_rels/${part.slice(folder.length)}.rels`.toLowerCase());
    if (entry === undefined) return found;
    await read(entry, (name, attributes) => {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const kind = attribute(attributes, 'Type') ?? '';
      const target = resolved(folder, attribute(attributes, 'Target') ?? '');
      found.set(attribute(attributes, 'Id') ?? '', { kind: kind.slice(kind.lastIndexOf('/') + 1), target });
    });
    return found;
  };

  const main = [...(await relations('')).values()].find((relation) => relation.kind === 'officeDocument');
  if (main === undefined) return null;
  const mainEntry = archive.entries.get(main.target.toLowerCase());
  if (mainEntry === undefined) throw damaged();
  if (!/\.xml$/i.test(main.target)) return null;

  const listed: { name: string; hidden: boolean; id: string }[] = [];
  let root: string | null = null;
  let epoch1904 = false;
  await read(mainEntry, (name, attributes) => {
    root ??= name;
    if (name === 'workbookPr') epoch1904 = isTrue(attribute(attributes, 'date1904'));
    if (name !== 'sheet') return;
    const state = attribute(attributes, 'state');
    listed.push({
      name: attribute(attributes, 'name') ?? '',
      hidden: state === 'hidden' || state === 'veryHidden',
      id: attribute(attributes, 'id') ?? '',
    });
  });
  if (root !== 'workbook') return null;

  const parts = await relations(main.target);
  const sheets: SheetPart[] = [];
  for (const { name, hidden, id } of listed) {
    const relation = parts.get(id);
    if (relation === undefined) throw damaged();
    if (relation.kind !== 'worksheet') continue;
    const entry = archive.entries.get(relation.target.toLowerCase());
    if (entry === undefined) throw damaged();
    sheets.push({ name, hidden, entry });
  }
  const partOf = (kind: string): ZipEntry | null => {
    const relation = [...parts.values()].find((part) => part.kind === kind);
    if (relation === undefined) return null;
    const entry = archive.entries.get(relation.target.toLowerCase());
    if (entry === undefined) throw damaged();
    return entry;
  };
  const styles = partOf('styles');
  const meanings = styles === null ? [] : await readMeanings(styles, read);
  return { sheets, epoch1904, meanings, strings: partOf('sharedStrings') };
}

/** The table of shared texts, in order; what a text carries as phonetic guide is left out. */
export async function readStrings(archive: ZipArchive, entry: ZipEntry, fileName: string): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = '';
  let phonetic = false;
  const handler: XmlHandler = {
    wantsText: false,
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') this.wantsText = !phonetic;
    },
    close(name) {
      if (name === 'si') strings.push(cellText(text));
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') this.wantsText = false;
    },
    text(raw, literal) {
      text += literal ? raw : unescapeXml(raw);
    },
  };
  await scan(archive.inflate(entry), new XmlScanner(handler, fileName));
  return strings;
}

/** Text of a cell: `_x000D_` and its like resolved (ECMA-376 part 1, 22.9.2.19), and what cannot travel replaced. */
export function cellText(written: string): string {
  return transportable(
    written.includes('_x')
      ? written.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
      : written,
  );
}

/**
 * The same text with every character that cannot travel as UTF-8 or would end a text early (a lone surrogate, NUL) replaced by U+FFFD,
 * so that it is seen rather than lost.
 */
export function transportable(text: string): string {
  return untransportable.test(text) ? text.replace(everyUntransportable, '\uFFFD') : text;
}

const untransportable = /\p{Surrogate}|\0/u;
const everyUntransportable = /\p{Surrogate}|\0/gu;

async function readMeanings(
  styles: ZipEntry,
  read: (entry: ZipEntry, open: XmlHandler['open']) => Promise<void>,
): Promise<readonly NumberMeaning[]> {
  const codes = new Map<number, string>();
  const cellFormats: number[] = [];
  let section = '';
  await read(styles, (name, attributes) => {
    if (name === 'cellXfs' || name === 'cellStyleXfs' || name === 'cellStyles' || name === 'dxfs') section = name;
    else if (name === 'numFmt' && section === '')
      codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
    else if (name === 'xf' && section === 'cellXfs') cellFormats.push(Number(attribute(attributes, 'numFmtId') ?? 0));
  });
  return cellFormats.map((id) => meaningOf(id, codes.get(id)));
}

function tags(open: XmlHandler['open']): XmlHandler {
  return { wantsText: false, open, close: () => undefined, text: () => undefined };
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
