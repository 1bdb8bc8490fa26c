import { ProblemError } from '#domain/problem.ts';
import { Crc32 } from './zip-crc.ts';
import { zipName } from './zip-name.ts';

/** One file inside a ZIP, as its directory declares it. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressed: number;
  readonly inflated: number;
  readonly crc32: number;
  /** Where its local header starts in the archive. */
  readonly offset: number;
}

export interface ZipLimits {
  /** Most bytes the whole archive may inflate to. */
  readonly inflated: number;
  /** Most bytes one compressed byte may stand for, asked only of entries above `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly entries: number;
}

/**
 * A workbook of a million rows and twenty columns inflates to about 1 GB at 10 to 40 times its size; a bomb needs the
 * thousandfold that deflate allows.
 */
export const zipLimits: ZipLimits = {
  inflated: 2 * 1024 ** 3,
  ratio: 300,
  ratioFrom: 64 * 1024 ** 2,
  entries: 20_000,
};

/** A ZIP whose directory has been read and found bearable. Entries are inflated on demand, never beyond what was declared. */
export interface ZipListing {
  /** In the order of the directory; names may come twice. */
  readonly listed: readonly ZipEntry[];
  /** The bytes of one entry as a stream. Its checksum is verified once the end is reached, unless `trusted`. */
  inflate(entry: ZipEntry, trusted?: boolean): AsyncGenerator<Uint8Array, void, undefined>;
}

/** A ZIP whose entries are found by their names, in lower case and with `/`. */
export interface ZipArchive extends ZipListing {
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

/** The name is UTF-8. Source: APPNOTE.TXT 4.4.4, bit 11 */
const utf8Flag = 0x800;
const endOfDirectory = 0x06054b50;
const endOfDirectory64 = 0x06064b50;
const locator64 = 0x07064b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;

/**
 * Opens a ZIP that is one document, where two entries of one name are a way to show one reader something else than another.
 *
 * @throws ProblemError `workbook-damaged`, `workbook-too-large`, as `listZip`
 */
export async function openZip(file: Blob, name: string, limits: ZipLimits = zipLimits): Promise<ZipArchive> {
  const listing = await listZip(file, name, limits);
  const entries = new Map(listing.listed.map((entry) => [entry.name.replaceAll('\\', '/').toLowerCase(), entry]));
  if (entries.size < listing.listed.length) throw new ProblemError({ code: 'workbook-damaged', name });
  return { ...listing, entries };
}

/**
 * Reads the directory of a ZIP before anything is inflated, and refuses what could fill the memory.
 *
 * @throws ProblemError `workbook-damaged` when there is no sound directory, `workbook-too-large` when the sizes it declares pass the limits
 */
export async function listZip(file: Blob, name: string, limits: ZipLimits = zipLimits): Promise<ZipListing> {
  const damaged = () => new ProblemError({ code: 'workbook-damaged', name });
  const tooLarge = (inflated: number, limit: number) =>
    new ProblemError({ code: 'workbook-too-large', name, inflated, limit });

  const where = await findDirectory(file);
  if (where === null || where.offset + where.size > file.size || where.entries > limits.entries) throw damaged();
  const directory = await view(file, where.offset, where.offset + where.size);
  const listed = readDirectory(directory, where.entries);
  if (listed === null) throw damaged();

  let total = 0;
  for (const entry of listed) {
    total += entry.inflated;
    if (entry.offset + entry.compressed > file.size) throw damaged();
    if (entry.inflated > limits.ratioFrom && entry.inflated > entry.compressed * limits.ratio)
      throw tooLarge(entry.inflated, entry.compressed * limits.ratio);
  }
  if (total > limits.inflated) throw tooLarge(total, limits.inflated);
  if (overlap(listed)) throw damaged();

  return {
    listed,
    async *inflate(entry, trusted = false) {
      if (entry.encrypted) throw new ProblemError({ code: 'workbook-encrypted', name });
      const header = await view(file, entry.offset, entry.offset + 30);
      if (header.byteLength < 30 || header.getUint32(0, true) !== localHeader) throw damaged();
      const start = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
      const packed = file.slice(start, start + entry.compressed);
      const crc = trusted ? null : new Crc32();
      let inflated = 0;
      const reader = unpacked(packed, entry.method, damaged).getReader();
      try {
        for (;;) {
          const piece = await reader.read().catch(() => {
            throw damaged();
          });
          if (piece.done) break;
          inflated += piece.value.length;
          if (inflated > entry.inflated) throw damaged();
          crc?.update(piece.value);
          yield piece.value;
        }
      } finally {
        await reader.cancel().catch(() => undefined);
      }
      if (inflated !== entry.inflated || (crc !== null && crc.value !== entry.crc32)) throw damaged();
    },
  };
}

/** Bytes of an entry's own header, without its name. */
const HEADER = 30;

/** Whether two entries stand for the same bytes: no program writes that, and it lets a small file grow without end (D. Fifield, 2019). */
function overlap(listed: readonly ZipEntry[]): boolean {
  const inOrder = listed.toSorted((one, other) => one.offset - other.offset);
  return inOrder.some((entry, at) => {
    const next = inOrder[at + 1];
    return next !== undefined && entry.offset + HEADER + entry.compressed > next.offset;
  });
}

/** The whole of one entry as text; for the small parts of a workbook. */
export async function textOf(archive: ZipArchive, entry: ZipEntry): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of archive.inflate(entry)) text += decoder.decode(bytes, { stream: true });
  return text + decoder.decode();
}

function unpacked(packed: Blob, method: number, damaged: () => Error): ReadableStream<Uint8Array> {
  if (method === 0) return packed.stream();
  if (method !== 8) throw damaged();
  return packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
}

async function view(file: Blob, from: number, until: number): Promise<DataView> {
  return new DataView(await file.slice(from, until).arrayBuffer());
}

interface DirectoryPlace {
  readonly offset: number;
  readonly size: number;
  readonly entries: number;
}

async function findDirectory(file: Blob): Promise<DirectoryPlace | null> {
  const tailStart = Math.max(0, file.size - 65_557);
  const tail = await view(file, tailStart, file.size);
  for (let at = tail.byteLength - 22; at >= 0; at--) {
    if (tail.getUint32(at, true) !== endOfDirectory) continue;
    const entries = tail.getUint16(at + 10, true);
    const size = tail.getUint32(at + 12, true);
    const offset = tail.getUint32(at + 16, true);
    if (entries !== 0xffff && size !== 0xffffffff && offset !== 0xffffffff) return { offset, size, entries };
    return findDirectory64(file, tailStart + at - 20);
  }
  return null;
}

async function findDirectory64(file: Blob, locatorAt: number): Promise<DirectoryPlace | null> {
  if (locatorAt < 0) return null;
  const locator = await view(file, locatorAt, locatorAt + 20);
  if (locator.byteLength < 20 || locator.getUint32(0, true) !== locator64) return null;
  const at = Number(locator.getBigUint64(8, true));
  const end = await view(file, at, at + 56);
  if (end.byteLength < 56 || end.getUint32(0, true) !== endOfDirectory64) return null;
  return {
    entries: Number(end.getBigUint64(32, true)),
    size: Number(end.getBigUint64(40, true)),
    offset: Number(end.getBigUint64(48, true)),
  };
}

function readDirectory(directory: DataView, count: number): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== directoryEntry) return null;
    const nameLength = directory.getUint16(at + 28, true);
    const extraLength = directory.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + directory.getUint16(at + 32, true);
    if (next > directory.byteLength) return null;
    const name = zipName(
      new Uint8Array(directory.buffer, directory.byteOffset + at + 46, nameLength),
      (directory.getUint16(at + 8, true) & utf8Flag) !== 0,
    );
    const sizes = sizesOf(directory, at, at + 46 + nameLength, extraLength);
    entries.push({
      name,
      method: directory.getUint16(at + 10, true),
      encrypted: (directory.getUint16(at + 8, true) & 1) === 1,
      crc32: directory.getUint32(at + 16, true),
      ...sizes,
    });
    at = next;
  }
  return entries;
}

/** Sizes and place, from the ZIP64 extra field where the 32-bit ones are full. */
function sizesOf(directory: DataView, at: number, extraAt: number, extraLength: number) {
  const full = 0xffffffff;
  let inflated = directory.getUint32(at + 24, true);
  let compressed = directory.getUint32(at + 20, true);
  let offset = directory.getUint32(at + 42, true);
  for (let p = extraAt; p + 4 <= extraAt + extraLength; p += 4 + directory.getUint16(p + 2, true)) {
    if (directory.getUint16(p, true) !== 1) continue;
    let q = p + 4;
    const end = Math.min(q + directory.getUint16(p + 2, true), extraAt + extraLength);
    const next = (was: number): number => {
      if (was !== full || q + 8 > end) return was;
      q += 8;
      return Number(directory.getBigUint64(q - 8, true));
    };
    inflated = next(inflated);
    compressed = next(compressed);
    offset = next(offset);
  }
  return { inflated, compressed, offset };
}
