import { done, refused, type Outcome } from '#domain/problem.ts';
import type { Digest } from '#domain/source.ts';
import { canonical } from '#seal/canonical.ts';
import { sha256 } from '#seal/sha256.ts';
import type { CaseDocument } from './document.ts';
import { documentOf, firstBreak, headOf, type Break, type Journal } from './journal.ts';
import { readJournal, writeJournal } from './journal-file.ts';
import { CASE_FORMAT, migrated } from './migrate/migrate.ts';
import type { KeptSource } from './parts.ts';
import { unsoundPart } from './sound.ts';
import { unzipped, zipped } from './zip.ts';

/** Where the reader was: the page, what its address carries, the language. */
export interface CaseView {
  readonly path: string;
  readonly address: string;
}

/** What a case file holds. The document is not beside the journal: it is what the journal leads to. */
export interface CaseContent {
  readonly journal: Journal;
  readonly view: CaseView;
}

export interface ReadCase extends CaseContent {
  readonly document: CaseDocument;
  /** The first line of the journal that does not follow from those above it. */
  readonly broken: Break | null;
}

interface Manifest {
  readonly limier: 'case';
  readonly format: number;
  readonly name: string;
  readonly journal: { readonly lines: number; readonly head: Digest };
  readonly sources: readonly KeptSource[];
  readonly parts: Readonly<Record<string, Digest>>;
}

const MANIFEST = 'manifest.json';
const JOURNAL = 'journal.jsonl';
const VIEWS = 'views.json';

const readable = (value: unknown): string => `${JSON.stringify(JSON.parse(canonical(value)), null, 1)}\n`;
const partFile = (part: string): string => `document/${encodeURIComponent(part)}.json`;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The sources a document names, in the order of the case. */
export const sourcesOf = (document: CaseDocument): readonly KeptSource[] =>
  (Object.values(document['sources'] ?? {}) as unknown as KeptSource[]).toSorted((a, b) => a.number - b.number);

const nameOf = (document: CaseDocument): string => {
  const kept = document['case']?.['name'];
  return isRecord(kept) && typeof kept['text'] === 'string' ? kept['text'] : '';
};

/** The parts of a case file, each a text that can be read without this program. */
function textsOf({ journal, view }: CaseContent): ReadonlyMap<string, string> {
  const parts = Object.entries(documentOf(journal)).map(([part, keys]) => [partFile(part), readable(keys)] as const);
  return new Map([...parts, [JOURNAL, writeJournal(journal)], [VIEWS, readable(view)]]);
}

/** The manifest as text: its kind and format first, then the rest in order, then its own digest. */
function sealed(manifest: Manifest): string {
  const { limier, format, ...rest } = manifest;
  const inOrder = JSON.parse(canonical(rest)) as typeof rest;
  return `${JSON.stringify({ limier, format, ...inOrder, seal: sha256(canonical(manifest)) }, null, 1)}\n`;
}

/** Writes a case as one file. Equal contents give equal bytes. */
export function writeCase(content: CaseContent): Uint8Array<ArrayBuffer> {
  const { journal } = content;
  const document = documentOf(journal);
  const texts = textsOf(content);
  const manifest: Manifest = {
    limier: 'case',
    format: CASE_FORMAT,
    name: nameOf(document),
    journal: { lines: journal.length, head: headOf(journal) },
    sources: sourcesOf(document),
    parts: Object.fromEntries([...texts].map(([name, text]) => [name, sha256(text)])),
  };
  return zipped(new Map([[MANIFEST, sealed(manifest)], ...texts]));
}

/** Whether the first bytes of a file are those of a case file: enough to keep it apart from archives of data. */
export const looksLikeCase = (start: Uint8Array): boolean =>
  /^PK\u0003\u0004[^]{26}manifest\.json\{\s*"limier": "case"/.test(String.fromCharCode(...start.slice(0, 90)));

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/**
 * Reads a case file.
 *
 * @returns what it holds, or `case-damaged` when it is cut short or no case file, `case-newer` when a later program wrote it,
 * `case-altered` with the part that is not what was written. A journal whose chain is broken is read all the same, and says where.
 */
export function readCase(name: string, bytes: Uint8Array): Outcome<ReadCase> {
  const entries = unzipped(bytes);
  const manifest = parsed(entries?.get(MANIFEST));
  if (entries === null || !isRecord(manifest) || manifest['limier'] !== 'case')
    return refused({ code: 'case-damaged', name });
  const altered = (part: string) => refused<ReadCase>({ code: 'case-altered', name, part });
  const { seal, ...stated } = manifest;
  const { format, parts } = stated;
  if (typeof format !== 'number' || !Number.isSafeInteger(format) || format < 1) return altered(MANIFEST);
  if (format > CASE_FORMAT) return refused({ code: 'case-newer', name, format, known: CASE_FORMAT });
  if (seal !== digestOf(stated) || !isRecord(parts)) return altered(MANIFEST);
  for (const [part, digest] of Object.entries(parts)) {
    const text = entries.get(part);
    if (text === undefined || sha256(text) !== digest) return altered(part);
  }
  for (const part of entries.keys()) if (part !== MANIFEST && !Object.hasOwn(parts, part)) return altered(part);
  return understood(migrated(entries, format), altered);
}

function digestOf(value: unknown): Digest | null {
  try {
    return sha256(canonical(value));
  } catch (cause) {
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}

function understood(texts: ReadonlyMap<string, string>, altered: (part: string) => Outcome<ReadCase>) {
  const journal = readJournal(texts.get(JOURNAL) ?? '');
  if (journal === null) return altered(JOURNAL);
  const view = parsed(texts.get(VIEWS));
  if (!isRecord(view) || typeof view['path'] !== 'string' || typeof view['address'] !== 'string') return altered(VIEWS);
  const content: CaseContent = { journal, view: { path: view['path'], address: view['address'] } };
  const wanted = textsOf(content);
  for (const name of new Set([...wanted.keys(), ...texts.keys()]))
    if (name !== MANIFEST && wanted.get(name) !== texts.get(name)) return altered(name);
  const document = documentOf(journal);
  const unsound = unsoundPart(document);
  if (unsound !== null) return altered(partFile(unsound));
  return done<ReadCase>({ ...content, document, broken: firstBreak(journal) });
}
