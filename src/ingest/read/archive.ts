import { ProblemError, done, refused, type Outcome } from '#domain/problem.ts';
import { listZip, type ZipEntry, type ZipLimits, type ZipListing } from './zip-guard.ts';

/** A file taken out of an archive: `envoi.zip/mars/releve.csv`. */
export interface ArchiveMember {
  readonly path: string;
  readonly blob: Blob;
}

/** Why something in an archive is not among its members, or not under its own name. */
export type WhyAside = 'encrypted' | 'damaged' | 'too-deep' | 'system-file' | { readonly twin: string };

export interface Archive {
  readonly members: readonly ArchiveMember[];
  readonly aside: readonly { readonly path: string; readonly why: WhyAside }[];
}

/** An archive is inflated whole, so that its members can be read like any other files. */
export const archiveLimits: ZipLimits = {
  inflated: 2 * 1024 ** 3,
  ratio: 300,
  ratioFrom: 64 * 1024 ** 2,
  entries: 20_000,
};

/** How many archives may stand one inside another: one in one. */
const deepest = 2;

/** What systems put beside the files of a user. */
const ofSystem = /^(?:__MACOSX|\.DS_Store|Thumbs\.db|desktop\.ini|\._.*)$/i;

/** Whether these first bytes are those of a ZIP. */
export const looksLikeZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));

/** Documents that are ZIP archives themselves: Office (XLSX, XLSB, DOCX), OpenDocument, EPUB. */
function isDocument({ listed }: ZipListing): boolean {
  return listed.some(({ name }) => /^(?:\[Content_Types\]\.xml|mimetype|_rels\/\.rels)$/i.test(name));
}

/** Whether a file is a ZIP of files, and not a document that is kept as one. A damaged one says so when it is opened. */
export async function isArchive(blob: Blob, name: string): Promise<boolean> {
  if (!looksLikeZip(new Uint8Array(await blob.slice(0, 4).arrayBuffer()))) return false;
  try {
    return !isDocument(await listZip(blob, name, archiveLimits));
  } catch (error) {
    if (error instanceof ProblemError) return /\.zip$/i.test(name);
    throw error;
  }
}

/**
 * Takes the files out of a ZIP, and out of the archives inside it, one level deep. Names become plain paths below the archive's: nothing in
 * them leads elsewhere. Two files of one name are both kept, the second under a name of its own.
 */
export async function openArchive(
  blob: Blob,
  name: string,
  limits: ZipLimits = archiveLimits,
  signal?: AbortSignal,
): Promise<Outcome<Archive>> {
  const opening = new Opening(limits, signal);
  try {
    await opening.open(blob, name, 1);
  } catch (error) {
    if (error instanceof ProblemError) return refused(error.problem);
    throw error;
  }
  const { members, aside } = opening;
  const asked = aside.some(({ why }) => why !== 'system-file');
  return members.length === 0 && !asked ? refused({ code: 'archive-empty', name }) : done({ members, aside });
}

class Opening {
  readonly members: ArchiveMember[] = [];
  readonly aside: { readonly path: string; readonly why: WhyAside }[] = [];
  readonly #taken = new Set<string>();
  #left: number;

  constructor(
    readonly limits: ZipLimits,
    readonly signal: AbortSignal | undefined,
  ) {
    this.#left = limits.inflated;
  }

  /** @throws ProblemError */
  async open(blob: Blob, path: string, depth: number): Promise<void> {
    const listing = await this.#listed(blob, path);
    this.#left -= listing.listed.reduce((sum, entry) => sum + entry.inflated, 0);
    for (const entry of listing.listed) {
      if (this.signal?.aborted) throw new ProblemError({ code: 'cancelled' });
      const steps = inertSteps(entry.name);
      if (/[\\/]$/.test(entry.name) || steps.length === 0) continue;
      const place = this.#placeOf(path, steps);
      if (steps.some((step) => ofSystem.test(step))) this.aside.push({ path: place, why: 'system-file' });
      else if (entry.encrypted) this.aside.push({ path: place, why: 'encrypted' });
      else await this.#take(listing, entry, place, depth);
    }
  }

  async #take(listing: ZipListing, entry: ZipEntry, path: string, depth: number): Promise<void> {
    const blob = await this.#inflated(listing, entry);
    if (blob === null) this.aside.push({ path, why: 'damaged' });
    else if (!(await isArchive(blob, path))) this.members.push({ path, blob });
    else if (depth >= deepest) this.aside.push({ path, why: 'too-deep' });
    else
      try {
        await this.open(blob, path, depth + 1);
      } catch (error) {
        if (!(error instanceof ProblemError) || error.problem.code !== 'archive-damaged') throw error;
        this.aside.push({ path, why: 'damaged' });
      }
  }

  /** @throws ProblemError `archive-damaged`, `archive-too-large` */
  async #listed(blob: Blob, name: string): Promise<ZipListing> {
    try {
      return await listZip(blob, name, { ...this.limits, inflated: this.#left });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const { problem } = error;
      if (problem.code !== 'workbook-too-large') throw new ProblemError({ code: 'archive-damaged', name });
      throw new ProblemError({ code: 'archive-too-large', name, inflated: problem.inflated, limit: problem.limit });
    }
  }

  async #inflated(listing: ZipListing, entry: ZipEntry): Promise<Blob | null> {
    const pieces: BlobPart[] = [];
    try {
      for await (const piece of listing.inflate(entry)) pieces.push(piece as Uint8Array<ArrayBuffer>);
    } catch (error) {
      if (error instanceof ProblemError) return null;
      throw error;
    }
    return new Blob(pieces);
  }

  /** A path that no other member has. */
  #placeOf(archive: string, steps: readonly string[]): string {
    const path = `${archive}/${steps.join('/')}`;
    let place = path;
    for (let count = 2; this.#taken.has(place.toLowerCase()); count += 1)
      place = path.replace(/(\.[^./]{1,8})?$/, (ending) => ` (${count})${ending}`);
    this.#taken.add(place.toLowerCase());
    if (place !== path) this.aside.push({ path, why: { twin: place } });
    return place;
  }
}

/** The steps of a name that stay below the archive: `..`, drives, roots and control characters lead nowhere. */
function inertSteps(name: string): readonly string[] {
  return name
    .split(/[\\/]/)
    .map((step) => step.replace(/\p{Cc}|\p{Cs}/gu, '\uFFFD').trim())
    .filter((step) => !/^(?:\.{0,2}|[a-z]:)$/i.test(step));
}
